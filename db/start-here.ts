import { sql } from 'drizzle-orm'
import { type Actor, writeDown } from './audit.ts'
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

/**
 * Puts a public list into a place: behind those that are there, or before the one that stands `at` that number; gives its
 * title, or null when there is no such public list.
 */
export function putToStart(
	db: Connection,
	actor: Actor,
	{ listId, country, at }: StartPlace & { at?: number },
): Promise<string | null> {
	return db.transaction(async (tx) => {
		const [found] = await tx.execute<{ title: string }>(sql`
			select l.title from reading_lists l where l.id = ${listId} and ${isPublic}`)
		if (!found) return null
		const order = await orderOn(tx, country)
		if (order.includes(listId)) return found.title
		const position = Math.min(at ?? order.length + 1, order.length + 1)
		await tx.execute(sql`
			insert into start_here (list_id, country, position) values (${listId}, ${country}::text, ${position})`)
		await writeOrder(tx, country, order.toSpliced(position - 1, 0, listId))
		await writeDown(tx, actor, {
			deed: 'start-here.put',
			subject: listId,
			detail: { country, position },
		})
		return found.title
	})
}

/** Takes a list out of a place, and gives the number at which it stood; null: it is not there. */
export function takeFromStart(
	db: Connection,
	actor: Actor,
	{ listId, country }: StartPlace,
): Promise<number | null> {
	return db.transaction(async (tx) => {
		const order = await orderOn(tx, country)
		const position = order.indexOf(listId) + 1
		if (position === 0) return null
		await tx.execute(sql`delete from start_here where list_id = ${listId} and ${isOn(country)}`)
		await writeOrder(tx, country, order.toSpliced(position - 1, 1))
		const detail = { country, position }
		await writeDown(tx, actor, { deed: 'start-here.take', subject: listId, detail })
		return position
	})
}

/** Moves a list by so many steps, down or (below zero) up, as far as it goes; false: it is not there. */
export function moveAtStart(
	db: Connection,
	actor: Actor,
	{ listId, country, by }: StartPlace & { by: number },
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const order = await orderOn(tx, country)
		const before = order.indexOf(listId) + 1
		if (before === 0) return false
		const after = Math.min(Math.max(before + by, 1), order.length)
		if (after === before) return true
		await writeOrder(tx, country, order.toSpliced(before - 1, 1).toSpliced(after - 1, 0, listId))
		const detail = { country, before, after }
		await writeDown(tx, actor, { deed: 'start-here.move', subject: listId, detail })
		return true
	})
}

/** The lists of a place in their order, held until the transaction ends: editors change it one at a time. */
async function orderOn(tx: Connection, country: string | null): Promise<string[]> {
	await tx.execute(sql`lock table start_here in share row exclusive mode`)
	const rows = await tx.execute<{ listId: string }>(sql`
		select list_id as "listId" from start_here where ${isOn(country)} order by position, list_id`)
	return rows.map(({ listId }) => listId)
}

async function writeOrder(tx: Connection, country: string | null, order: readonly string[]) {
	await tx.execute(sql`
		update start_here s set position = o.n
		from unnest(${sql.param(order)}::uuid[]) with ordinality o (id, n)
		where s.list_id = o.id and s.country is not distinct from ${country}::text`)
}

const isOn = (country: string | null) => sql`country is not distinct from ${country}::text`
