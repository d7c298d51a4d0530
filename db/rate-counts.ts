import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'

/** How often something may be done: `most` times in `seconds`. */
export type Rate = { most: number; seconds: number }

/**
 * Counts a deed, and gives the seconds until it may be done again: 0 when it may be done now. `what` names the deed, `who` is
 * a mark of whoever does it. The first deed opens a span of time; whatever comes in it beyond `most` is refused.
 */
export async function counted(
	db: Connection,
	what: string,
	who: string,
	{ most, seconds }: Rate,
): Promise<number> {
	const [row] = await db.execute<{ count: number; left: number }>(sql`
		insert into rate_counts as c (what, who, count, ends_at)
		values (${what}, ${who}, 1, now() + ${seconds} * interval '1 second')
		on conflict (what, who) do update set
			count = case when c.ends_at <= now() then 1 else c.count + 1 end,
			ends_at = case when c.ends_at <= now() then excluded.ends_at else c.ends_at end
		returning count, ceil(extract(epoch from ends_at - now()))::int as left`)
	if (Math.random() < SWEEP) await sweep(db)
	return row!.count > most ? Math.max(1, row!.left) : 0
}

/** Takes back what was counted, as after the right password. */
export async function forget(db: Connection, what: string, who: string): Promise<void> {
	await db.execute(sql`delete from rate_counts where what = ${what} and who = ${who}`)
}

/** One count in so many clears away those whose time is over. */
const SWEEP = 0.01

async function sweep(db: Connection): Promise<void> {
	await db.execute(sql`
		delete from rate_counts where ctid in (
			select ctid from rate_counts where ends_at < now() limit 1000 for update skip locked)`)
}

/**
 * Adds what was counted elsewhere in one go, and gives what all have counted of each in the span of `seconds` that runs: a span
 * begins with the first count after the last one's end.
 */
export async function countedTogether(
	db: Connection,
	what: string,
	counts: readonly { who: string; count: number }[],
	seconds: number,
): Promise<{ who: string; total: number }[]> {
	// In one order, so that two servers never wait for each other.
	const sorted = [...counts].sort((a, b) => (a.who < b.who ? -1 : 1))
	const rows = await db.execute<{ who: string; total: number }>(sql`
		insert into rate_counts as c (what, who, count, ends_at)
		select ${what}, w.who, w.count, now() + ${seconds} * interval '1 second'
		from jsonb_to_recordset(${JSON.stringify(sorted)}::jsonb) as w(who text, count int)
		on conflict (what, who) do update set
			count = case when c.ends_at <= now() then excluded.count else c.count + excluded.count end,
			ends_at = case when c.ends_at <= now() then excluded.ends_at else c.ends_at end
		returning who, count as total`)
	if (Math.random() < SWEEP) await sweep(db)
	return [...rows]
}
