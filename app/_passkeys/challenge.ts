import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { database } from '#db/connection'
import { counted } from '#db/rate-counts'
import { required } from '#env'
import { markOf } from '../_session/client.ts'
import { isSecure } from '../_session/cookie.ts'

/** What a challenge is for: none serves for anything else. */
export type Purpose = 'sign-in' | 'again' | 'add'

const SECONDS = 5 * 60
const SALT = 'carrel passkey challenge'
const Kept = z.object({ challenge: z.string(), purpose: z.string() })

/** Keeps a challenge in this browser for the answer to come; in a cookie that is sealed, and good for five minutes. */
export async function keepChallenge(purpose: Purpose, challenge: string): Promise<void> {
	const secret = required('NEXTAUTH_SECRET')
	const value = await encode({ token: { challenge, purpose }, secret, salt: SALT, maxAge: SECONDS })
	const jar = await cookies()
	jar.set(nameOfCookie(), value, { ...options(), maxAge: SECONDS })
}

/** The challenge this browser was given for that purpose, or null. It is used up by that: whoever asks with it again gets none. */
export async function takeChallenge(purpose: Purpose): Promise<string | null> {
	const jar = await cookies()
	const token = jar.get(nameOfCookie())?.value
	jar.set(nameOfCookie(), '', { ...options(), maxAge: 0 })
	const secret = required('NEXTAUTH_SECRET')
	const said = await decode({ token, secret, salt: SALT }).catch(() => null)
	const kept = Kept.safeParse(said)
	if (!kept.success || kept.data.purpose !== purpose) return null
	return (await isFirstUse(kept.data.challenge)) ? kept.data.challenge : null
}

/** Counted where all app servers see it, for longer than the cookie is good. */
async function isFirstUse(challenge: string): Promise<boolean> {
	const once = { most: 1, seconds: 2 * SECONDS }
	return (await counted(database(), 'passkey challenge', markOf(challenge), once)) === 0
}

const nameOfCookie = () => `${isSecure() ? '__Host-' : ''}carrel-passkey`
const options = () =>
	({ httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure() }) as const
