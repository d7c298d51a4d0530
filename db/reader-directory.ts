import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { holdsAll } from './folding.ts'
import type { Role } from './schema/readers.ts'

/**
 * An account as an admin sees it: who and since when, and how much is in it, never what. `seenOn` is the day (UTC) on which
 * a browser that is still signed in last came.
 */
export type ReaderLine = {
	id: string
	name: string
	email: string
	role: Role
	isVerified: boolean
	isShut: boolean
	joinedOn: string
	seenOn: string | null
	sessions: number
	highlights: number
	lists: number
	searches: number
}

/** What is asked of the directory: words in names and addresses, and a role. */
export type ReadersQuestion = { words: string; role: Role | null; limit: number; offset: number }

/** The accounts that answer, by name, and how many there are in all. */
export async function readersAmong(
	db: Connection,
	{ words, role, limit, offset }: ReadersQuestion,
): Promise<{ total: number; readers: ReaderLine[] }> {
	const wanted = sql`${holdsAll(sql`concat_ws(' ', r.name, r.email)`, words)}
		and ${role === null ? sql`true` : sql`r.role = ${role}`}`
	const rows = await db.execute<ReaderLine & { total: number }>(sql`
		${lines(wanted)} order by lower(r.name), r.id limit ${limit} offset ${offset}`)
	return { total: rows[0]?.total ?? 0, readers: rows.map(({ total: _, ...line }) => line) }
}

/** One account; null when there is none. */
export async function readerLine(db: Connection, readerId: string): Promise<ReaderLine | null> {
	const [row] = await db.execute<ReaderLine & { total: number }>(lines(sql`r.id = ${readerId}`))
	if (!row) return null
	const { total: _, ...line } = row
	return line
}

/** How many accounts there are. */
export async function readerCount(db: Connection): Promise<number> {
	const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from readers`)
	return row!.count
}

const lines = (wanted: SQL) => sql`
	select r.id, r.name, r.email, r.role, r.email_verified_at is not null as "isVerified",
		r.shut_at is not null as "isShut", ${day(sql`r.created_at`)} as "joinedOn",
		(select ${day(sql`max(s.seen_at)`)} from sessions s where s.reader_id = r.id) as "seenOn",
		(select count(*)::int from sessions s where s.reader_id = r.id and s.ends_at > now()) as sessions,
		(select count(*)::int from highlights h where h.reader_id = r.id and h.deleted_at is null) as highlights,
		(select count(*)::int from reading_lists l where l.reader_id = r.id and l.deleted_at is null) as lists,
		(select count(*)::int from saved_searches q where q.reader_id = r.id and q.deleted_at is null) as searches,
		count(*) over ()::int as total
	from readers r where ${wanted}`

const day = (moment: SQL) => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD')`

/** The editors and admins, admins first. */
export async function staff(
	db: Connection,
): Promise<Pick<ReaderLine, 'name' | 'email' | 'role' | 'isShut'>[]> {
	const rows = await db.execute<Pick<ReaderLine, 'name' | 'email' | 'role' | 'isShut'>>(sql`
		select name, email, role, shut_at is not null as "isShut" from readers
		where role <> 'reader' order by role, lower(email)`)
	return [...rows]
}
