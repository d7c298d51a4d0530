import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { SESSION_SECONDS } from '#db/sessions'
import { env, required } from '#env'

/** What a session's cookie says: which session it is. All else is asked of the database. */
export type SessionToken = { sid: string }

/** Whether readers come by https: then a cookie is sent by nothing else. */
export const isSecure = () => env().NEXTAUTH_URL?.startsWith('https:') ?? false

/** The cookie that next-auth and we both write and read; one place, so that they cannot differ. */
export function sessionCookie() {
	const secure = isSecure()
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

/** Takes the cookie back; the session itself ends in the database. */
export async function forgetSession(): Promise<void> {
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
	const sid = z.guid().safeParse(token?.sid)
	return sid.success ? { sid: sid.data } : null
}
