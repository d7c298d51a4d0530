import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { articles, indexPending } from './schema/archive.ts'

/** How far news can be told, and how many new articles have to wait because the search index lacks them. */
export interface Horizon {
	until: Date
	waiting: number
}

/** What is not told by then for its own fault, such as an article that the index refuses, holds up nothing else. */
const PATIENCE = sql`now() - interval '8 days'`

/**
 * The moment before which everything that came in is there to be found: an article shows only when its transaction has
 * ended, and answers only when the index has it, both under the time at which the transaction began.
 */
export async function horizonOf(db: Connection): Promise<Horizon> {
	const [row] = await db.execute<{ until: string; waiting: number }>(sql`
		select to_char(
				date_trunc('milliseconds', least(now(), min(began), min(lacking))) at time zone 'UTC',
				'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as until,
			count(lacking)::int as waiting
		from (
			select xact_start as began, null::timestamptz as lacking from pg_stat_activity
			where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
			union all
			select null, a.imported_at from ${indexPending} p join ${articles} a on a.id = p.article_id
		) as held
		where coalesce(began, lacking) > ${PATIENCE}`)
	if (!row) throw new Error('An aggregate gave no row')
	return { until: new Date(row.until), waiting: row.waiting }
}
