import { and, asc, desc, eq, gt, ne, sql } from 'drizzle-orm'
import { generateKeyBetween } from 'fractional-indexing'
import type { Connection } from './connection.ts'
import { changeList } from './lists.ts'
import { readingListItems as items } from './schema/lists.ts'

/** An item's place as SQL. Fractional indexes compare as bytes; the database's own collation may think otherwise. */
export const position = sql<string>`${items.position} collate "C"`

/**
 * Moves an item of this reader's list to stand after another one, or first (`after: null`), by writing one row.
 * False: the reader has no such list, or the list does not hold them both.
 */
export async function moveItem(
	db: Connection,
	readerId: string,
	listId: string,
	itemId: string,
	{ after }: { after: string | null },
): Promise<boolean> {
	const moved = await changeList({ readerId, listId, db }, async (tx) => {
		const before = after === null ? null : await positionOf(tx, listId, after)
		if (before === undefined) return null
		const next = await positionAfter(tx, { listId, before, besides: itemId })
		const [found] = await tx
			.update(items)
			.set({ position: generateKeyBetween(before, next) })
			.where(and(eq(items.id, itemId), eq(items.listId, listId)))
			.returning({ id: items.id })
		return found ?? null
	})
	return moved !== null
}

/** The position behind everything on a list; call it inside `changeList`. */
export async function positionAtEnd(tx: Connection, listId: string): Promise<string> {
	const [last] = await tx
		.select({ position: items.position })
		.from(items)
		.where(eq(items.listId, listId))
		.orderBy(desc(position))
		.limit(1)
	return generateKeyBetween(last?.position, null)
}

async function positionOf(tx: Connection, listId: string, itemId: string) {
	const [found] = await tx
		.select({ position: items.position })
		.from(items)
		.where(and(eq(items.id, itemId), eq(items.listId, listId)))
	return found?.position
}

// Removed items count too: they may come back, and must then find their place still their own.
async function positionAfter(
	tx: Connection,
	{ listId, before, besides }: { listId: string; before: string | null; besides: string },
) {
	const [next] = await tx
		.select({ position: items.position })
		.from(items)
		.where(
			and(
				eq(items.listId, listId),
				ne(items.id, besides),
				before === null ? undefined : gt(position, before),
			),
		)
		.orderBy(asc(position))
		.limit(1)
	return next?.position ?? null
}
