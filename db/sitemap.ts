import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'

/** An address on the map of the library: the last parts of its path, and the day it last changed where that is known. */
export type Place = { id: string; changedOn: string | null }

/** So many stand in one part of the map. */
const PART = 10_000

/** The ids after which each part of the articles begins; the first begins before all. */
export async function partsOfArticles(db: Connection): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`
		select id from (select id, row_number() over (order by id) as n from articles) a
		where n % ${PART} = 0 and n < (select count(*) from articles) order by id`)
	return ['', ...rows.map(({ id }) => id)]
}

/** A part of the articles: those that come after an id, in the order of ids, at most a part. */
export async function articlesAfter(db: Connection, id: string, most = PART): Promise<Place[]> {
	const rows = await db.execute<Place>(sql`
		select id, to_char(imported_at at time zone 'UTC', 'YYYY-MM-DD') as "changedOn"
		from articles where id > ${id} order by id limit ${most}`)
	return [...rows]
}
