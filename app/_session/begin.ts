import { database } from '#db/connection'
import type { WayIn } from '#db/schema/accounts'
import { hasSecondFactor } from '#db/second-factor'
import { endSessionOf, endSessionsOf, openSession } from '#db/sessions'
import { thisBrowser } from './client.ts'
import { readSession, writeSession } from './cookie.ts'
import { sameSitePath } from './return-path.ts'

/** Where a second factor is asked for. */
export const SECOND_STEP = '/sign-in/second'

/**
 * Opens a session for a reader who came in by `way`, as far as this goes without their second factor, and gives its id and
 * whether it is whole. A passkey is two factors in one.
 */
export async function sessionFor(
	readerId: string,
	way: WayIn,
): Promise<{ sid: string; isWhole: boolean }> {
	const db = database()
	const isWhole = way === 'passkey' || !(await hasSecondFactor(db, readerId))
	const sid = await openSession(db, { readerId, way, isWhole, ...(await thisBrowser()) })
	return { sid, isWhole }
}

/** Signs this browser in, whoever was before, and gives the path to go on to: `next`, or where the second factor is asked for first. */
export async function signInBy(way: WayIn, readerId: string, next: unknown): Promise<string> {
	const before = await readSession()
	if (before) await endSessionOf(database(), before.sid)
	const { sid, isWhole } = await sessionFor(readerId, way)
	await writeSession({ sid })
	const path = sameSitePath(next) ?? '/'
	if (isWhole) return path
	return path === '/' ? SECOND_STEP : `${SECOND_STEP}?${new URLSearchParams({ next: path })}`
}

/** Ends every session of a reader who just proved that it is them, and signs this browser in anew. */
export async function signInAnew(way: WayIn, readerId: string): Promise<void> {
	const db = database()
	await endSessionsOf(db, readerId)
	const sid = await openSession(db, { readerId, way, isWhole: true, ...(await thisBrowser()) })
	await writeSession({ sid })
}
