import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env, required } from '#env'

/** How long a reader stays signed in. */
export const SESSION_SECONDS = 60 * 24 * 60 * 60

/** What a session says: whose it is, and with which password it was made. */
export type SessionToken = { sub: string; stamp: string }

/** The cookie that next-auth and we both write and read; one place, so that they cannot differ. */
export function sessionCookie() {
	const secure = env().NEXTAUTH_URL?.startsWith('https:') ?? false
	return {
		name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
		options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
	}
}

/** Signs the browser in. */
export async function writeSession(token: SessionToken): Promise<void> {
	const { name, options } = sessionCookie()
	const secret = required('NEXTAUTH_SECRET')
	const value = await encode({ token, secret, maxAge: SESSION_SECONDS })
	const jar = await cookies()
	jar.set(name, value, { ...options, maxAge: SESSION_SECONDS })
}

/** Signs the browser out. */
export async function endSession(): Promise<void> {
	const { name, options } = sessionCookie()
	const jar = await cookies()
	jar.set(name, '', { ...options, maxAge: 0 })
}

/** What the browser's session says, or null when there is none, or one that was forged or has ended. */
export async function readSession(): Promise<SessionToken | null> {
	const jar = await cookies()
	const value = jar.get(sessionCookie().name)?.value
	if (!value) return null
	const token = await decode({ token: value, secret: required('NEXTAUTH_SECRET') }).catch(
		() => null,
	)
	if (typeof token?.sub !== 'string' || typeof token.stamp !== 'string') return null
	return { sub: token.sub, stamp: token.stamp }
}
