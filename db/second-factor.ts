import { and, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { authenticators, sessions } from './schema/accounts.ts'

/** Whether a reader has an authenticator app in force, whose code is asked for after whatever way in. */
export async function hasSecondFactor(db: Connection, readerId: string): Promise<boolean> {
	const [found] = await db
		.select({ readerId: authenticators.readerId })
		.from(authenticators)
		.where(and(eq(authenticators.readerId, readerId), isNotNull(authenticators.confirmedAt)))
	return found !== undefined
}

/** Ends a session that awaits its second factor. False: it has ended before; of two at once only one ends it. */
export async function endPendingSession(db: Connection, id: string): Promise<boolean> {
	const ended = await db
		.delete(sessions)
		.where(and(eq(sessions.id, id), eq(sessions.isWhole, false), gt(sessions.endsAt, sql`now()`)))
		.returning({ id: sessions.id })
	return ended.length === 1
}
