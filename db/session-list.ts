import { and, desc, eq, gt, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { sessions } from './schema/accounts.ts'

/** A browser in which a reader is signed in, as they see it. */
export type ListedSession = Pick<
	typeof sessions.$inferSelect,
	'id' | 'browser' | 'network' | 'createdAt' | 'seenAt'
>

/** Where a reader is signed in, the browser last used first. */
export function sessionsOf(db: Connection, readerId: string): Promise<ListedSession[]> {
	const { id, browser, network, createdAt, seenAt } = sessions
	return db
		.select({ id, browser, network, createdAt, seenAt })
		.from(sessions)
		.where(
			and(
				eq(sessions.readerId, readerId),
				eq(sessions.isWhole, true),
				gt(sessions.endsAt, sql`now()`),
			),
		)
		.orderBy(desc(seenAt), desc(createdAt), id)
}

/** Ends one of a reader's sessions; false when they have no such. */
export async function endOwnSession(
	db: Connection,
	readerId: string,
	id: string,
): Promise<boolean> {
	const ended = await db
		.delete(sessions)
		.where(and(eq(sessions.id, id), eq(sessions.readerId, readerId)))
		.returning({ id: sessions.id })
	return ended.length > 0
}
