import { headers } from 'next/headers'
import { env } from '#env'

/** The address of this library as its readers know it, without a slash at the end. */
export async function ownAddress(): Promise<string> {
	const configured = env().NEXTAUTH_URL?.replace(/\/$/, '')
	if (configured) return configured
	const asked = await headers()
	const scheme = asked.get('x-forwarded-proto') ?? 'http'
	return `${scheme}://${asked.get('x-forwarded-host') ?? asked.get('host')}`
}
