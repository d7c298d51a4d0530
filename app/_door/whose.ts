import { decode } from 'next-auth/jwt'
import { z } from 'zod'
import { database } from '#db/connection'
import { sessionOf } from '#db/sessions'
import { required } from '#env'
import { addressOf } from '../_session/client.ts'
import { sessionCookie } from '../_session/cookie.ts'
import { type Asked, headersOf } from './asked.ts'

/** Who asks: an account, or all who come from an address. */
export type Who = { mark: string; isReader: boolean }

/** So long, in milliseconds, a session is taken for whose it was: at the door it opens nothing, and only says who is counted. */
const REMEMBERED = 60_000
const MOST_REMEMBERED = 5000

const known = new Map<string, { reader: string | null; until: number }>()

/** Whom a request is counted to. A cookie that we did not seal, or whose session has ended, makes nobody of anyone. */
export async function whoAsks(asked: Asked): Promise<Who> {
	const cookie = cookieIn(asked)
	const reader = cookie ? await readerBehind(cookie) : null
	if (reader) return { mark: `reader ${reader}`, isReader: true }
	return { mark: `address ${addressOf(headersOf(asked)) ?? 'unknown'}`, isReader: false }
}

function cookieIn({ headers }: Asked): string | null {
	const name = `${sessionCookie().name}=`
	const all = String(headers.cookie ?? '').split(/;\s*/)
	return all.find((one) => one.startsWith(name))?.slice(name.length) || null
}

async function readerBehind(cookie: string): Promise<string | null> {
	const now = Date.now()
	const found = known.get(cookie)
	if (found && found.until > now) return found.reader
	const token = await decode({ token: cookie, secret: required('NEXTAUTH_SECRET') }).catch(
		() => null,
	)
	const sid = z.guid().safeParse(token?.sid)
	// What was not sealed here costs no look into the database, and is not remembered: there is no end of it.
	if (!sid.success) return null
	const session = await sessionOf(database(), sid.data).catch(() => null)
	if (known.size >= MOST_REMEMBERED) known.clear()
	known.set(cookie, { reader: session?.reader.id ?? null, until: now + REMEMBERED })
	return session?.reader.id ?? null
}
