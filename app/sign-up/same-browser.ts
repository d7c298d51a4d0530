import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { LINK_SECONDS } from '#db/mail-links'
import { sessionCookie } from '../_session/cookie.ts'

const NAME = 'sign-up'

/** Marks the browser that asks for an account, and gives what is kept of the mark. */
export async function markBrowser(): Promise<string> {
	const mark = randomBytes(24).toString('base64url')
	const options = { ...sessionCookie().options, path: '/sign-up', maxAge: LINK_SECONDS['sign-up'] }
	const jar = await cookies()
	jar.set(NAME, mark, options)
	return keptOf(mark)
}

/** Whether this is the browser of which that is kept. */
export async function isBrowserOf(kept: string): Promise<boolean> {
	const mark = (await cookies()).get(NAME)?.value
	return mark !== undefined && keptOf(mark) === kept
}

/** Takes the mark back. */
export async function unmarkBrowser(): Promise<void> {
	const options = { ...sessionCookie().options, path: '/sign-up', maxAge: 0 }
	const jar = await cookies()
	jar.set(NAME, '', options)
}

const keptOf = (mark: string) => createHash('sha256').update(mark).digest('base64url')
