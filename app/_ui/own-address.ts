import { env } from '#env'

/** The library's own address without a slash at its end; as the request was sent to it where none is configured. */
export function ownAddress(request?: Request): string {
	const configured = env().NEXTAUTH_URL?.replace(/\/$/, '')
	return configured ?? (request ? new URL(request.url).origin : '')
}
