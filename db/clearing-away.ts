import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'

/** How long what a reader took away can be put back, and what has ended can still be looked up, in days. */
const KEPT_DAYS = 30

const isPast = (moment: SQL) => sql`${moment} < now() - ${KEPT_DAYS} * interval '1 day'`

/** What is over, table by table. A departure keeps an older invitation from bringing somebody back; those end before. */
const OVER: readonly [table: SQL, isOver: SQL][] = [
	[sql`sessions`, sql`ends_at < now()`],
	[sql`mail_links`, sql`ends_at < now()`],
	[sql`rate_counts`, sql`ends_at < now()`],
	[sql`api_tokens`, isPast(sql`least(ends_at, revoked_at)`)],
	[sql`highlights`, isPast(sql`deleted_at`)],
	[sql`list_comments`, isPast(sql`deleted_at`)],
	[sql`reading_list_items`, isPast(sql`removed_at`)],
	[sql`reading_lists`, isPast(sql`deleted_at`)],
	[sql`saved_searches`, isPast(sql`deleted_at`)],
	[sql`shares`, isPast(sql`withdrawn_at`)],
	[sql`list_invitations`, isPast(sql`least(expires_at, withdrawn_at)`)],
	[sql`list_departures`, isPast(sql`departed_at`)],
]

/** So many rows go at a time from each table: nobody waits long for those who clear away. */
const BATCH = 1000

/** Clears away what is over; what somebody else holds just now goes the next time. */
export async function clearAway(db: Connection): Promise<void> {
	for (const [table, isOver] of OVER)
		await db.execute(sql`
			delete from ${table} where ctid in (
				select ctid from ${table} where ${isOver} limit ${BATCH} for update skip locked)`)
}

const HOUR = 3_600_000
let clearedAt = 0

/** The same, once an hour at most for each program. */
export async function clearAwayHourly(db: Connection): Promise<void> {
	if (Date.now() - clearedAt < HOUR) return
	clearedAt = Date.now()
	await clearAway(db)
}
