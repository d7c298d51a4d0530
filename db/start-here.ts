import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { isPublic, line, lineOf, type PublicListLine } from './list-directory.ts'

/** Where a list to start with is put: on the front page, or on a country's. */
export type StartPlace = { listId: string; country: string | null }

/** The lists to start with in a place, as editors ordered them; those that are public no longer are left out. */
export async function startHereOn(
	db: Connection,
	country: string | null,
): Promise<PublicListLine[]> {
	const rows = await db.execute<Omit<PublicListLine, 'publishedAt'> & { publishedAt: string }>(sql`
		select ${line}
		from start_here s join reading_lists l on l.id = s.list_id join readers r on r.id = l.reader_id
		where s.country is not distinct from ${country}::text and ${isPublic}
		order by s.position, l.id`)
	return rows.map(lineOf)
}

/** Every list that was put somewhere, whether it can be seen there or not. */
export async function allToStartWith(
	db: Connection,
): Promise<(StartPlace & { title: string; isSeen: boolean })[]> {
	const rows = await db.execute<StartPlace & { title: string; isSeen: boolean }>(sql`
		select s.list_id as "listId", s.country, l.title, ${isPublic} as "isSeen"
		from start_here s join reading_lists l on l.id = s.list_id
		order by s.country nulls first, s.position`)
	return [...rows]
}

/** Puts a public list behind those that are in the place; gives its title, or null when there is no such public list. */
export async function putToStart(
	db: Connection,
	{ listId, country }: StartPlace,
): Promise<string | null> {
	const [found] = await db.execute<{ title: string }>(sql`
		select l.title from reading_lists l where l.id = ${listId} and ${isPublic}`)
	if (!found) return null
	await db.execute(sql`
		insert into start_here (list_id, country, position)
		select ${listId}, ${country}::text, coalesce(max(position), 0) + 1 from start_here
		where country is not distinct from ${country}::text
		on conflict do nothing`)
	return found.title
}

/** Takes a list out of a place. False: it is not there. */
export async function takeFromStart(
	db: Connection,
	{ listId, country }: StartPlace,
): Promise<boolean> {
	const [gone] = await db.execute(sql`
		delete from start_here where list_id = ${listId} and country is not distinct from ${country}::text
		returning list_id`)
	return gone !== undefined
}
