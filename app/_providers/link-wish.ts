import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import type { Session } from '#db/sessions'
import { required } from '#env'
import { isSecure } from '../_session/cookie.ts'
import { currentSession } from '../_session/reader.ts'

const SECONDS = 10 * 60
const SALT = 'carrel link wish'

/** Remembers in this browser that its reader has gone to a provider to link an account there. */
export async function keepLinkWish({ id }: Session, provider: string): Promise<void> {
	const token = { sid: id, provider }
	const secret = required('NEXTAUTH_SECRET')
	const value = await encode({ token, secret, salt: SALT, maxAge: SECONDS })
	const jar = await cookies()
	jar.set(nameOfCookie(), value, { ...options(), maxAge: SECONDS })
}

/** The session of the reader who wished to link an account of that provider and is still signed in by it; else null. */
export async function takeLinkWish(provider: string): Promise<Session | null> {
	const jar = await cookies()
	const token = jar.get(nameOfCookie())?.value
	if (!token) return null
	await forgetLinkWish()
	const wish = await decode({ token, secret: required('NEXTAUTH_SECRET'), salt: SALT }).catch(
		() => null,
	)
	const session = await currentSession()
	return session && wish?.sid === session.id && wish.provider === provider ? session : null
}

/** Whoever goes to a provider to sign in wishes to link nothing. */
export async function forgetLinkWish(): Promise<void> {
	const jar = await cookies()
	if (jar.has(nameOfCookie())) jar.set(nameOfCookie(), '', { ...options(), maxAge: 0 })
}

const nameOfCookie = () => `${isSecure() ? '__Host-' : ''}carrel-link`
const options = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const
