import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Connection } from './connection.ts'
import { positionAtEnd } from './list-order.ts'
import { changeList } from './lists.ts'
import { rowsFrom } from './rows.ts'
import { readingListItems as items, readingLists } from './schema/lists.ts'

/** Makes a list that a question defines, `query` being its address without the question mark; gives the list's id. */
export async function createSmartList(
	db: Connection,
	readerId: string,
	{ title, query }: { title: string; query: string },
): Promise<string> {
	const [made] = await db
		.insert(readingLists)
		.values({ readerId, title, query })
		.returning({ id: readingLists.id })
	return made!.id
}

/**
 * Makes a smart list a hand-made one that holds these articles in this order, and gives the query that defined it. Null:
 * this reader has no such smart list to change.
 */
export function freezeList(
	db: Connection,
	readerId: string,
	listId: string,
	articleIds: readonly string[],
): Promise<string | null> {
	return changeList({ readerId, listId, db }, async (tx) => {
		const [before] = await tx
			.select({ query: readingLists.query })
			.from(readingLists)
			.where(and(eq(readingLists.id, listId), isNotNull(readingLists.query)))
		if (!before) return null
		await tx.update(readingLists).set({ query: null }).where(eq(readingLists.id, listId))
		const keys = generateNKeysBetween(await positionAtEnd(tx, listId), null, articleIds.length)
		const rows = articleIds.map((id, n) => ({ id, position: keys[n] }))
		await tx.execute(sql`
			insert into reading_list_items (list_id, article_id, position, added_by)
			select ${listId}, a.id, given.position, ${readerId}
			from ${rowsFrom(rows, 'id text, position text')} join articles a on a.id = given.id
			on conflict (list_id, article_id) where kind = 'article'
			do update set position = excluded.position, removed_at = null`)
		return before.query
	})
}

/** Undoes `freezeList`: the list is what `query` finds again, and what stood on it is taken off. */
export async function thawList(
	db: Connection,
	readerId: string,
	listId: string,
	query: string,
): Promise<boolean> {
	const thawed = await changeList({ readerId, listId, db }, async (tx) => {
		const [found] = await tx
			.update(readingLists)
			.set({ query })
			.where(and(eq(readingLists.id, listId), isNull(readingLists.query)))
			.returning({ id: readingLists.id })
		if (!found) return null
		await tx
			.update(items)
			.set({ removedAt: sql`now()` })
			.where(and(eq(items.listId, listId), isNull(items.removedAt)))
		return found
	})
	return thawed !== null
}
