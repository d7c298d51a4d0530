import { isIP } from 'node:net'
import { env } from '#env'

/** What a passkey is bound to: the library's host, and the one origin it may be used from. */
export type Library = { id: string; origin: string }

/**
 * The library as passkeys know it, from its configured address alone: what a request says of itself anybody can write. Null
 * where browsers have no passkeys: no address, an IP address, or one without TLS that is not this machine.
 */
export function passkeyLibrary(): Library | null {
	const address = env().NEXTAUTH_URL
	if (!address) return null
	const { hostname, origin, protocol } = new URL(address)
	const isSafe = protocol === 'https:' || hostname === 'localhost'
	return isSafe && !isIP(hostname.replace(/^\[|\]$/g, '')) ? { id: hostname, origin } : null
}
