import { asc, eq, sql } from 'drizzle-orm'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Connection } from './connection.ts'
import { position } from './list-order.ts'
import { changeList } from './lists.ts'
import { rowsFrom } from './rows.ts'
import { readingListItems as items } from './schema/lists.ts'

/**
 * Moves a section, its heading and all that stands under it, to stand behind the section that `after` is in, or first
 * (`after: null`). False: this reader has no such list, or it holds no such section outside the one that moves.
 */
export async function moveSection(
	db: Connection,
	readerId: string,
	listId: string,
	sectionId: string,
	{ after }: { after: string | null },
): Promise<boolean> {
	const moved = await changeList({ readerId, listId, db }, async (tx) => {
		const rows = await rowsOf(tx, listId)
		const from = rows.findIndex(({ id }) => id === sectionId)
		if (!isHeading(rows[from])) return null
		const to = endOfSection(rows, from + 1)
		const others = rows.toSpliced(from, to - from)
		const behind = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1
		if (after !== null && behind === 0) return null
		const place = endOfSection(others, behind)
		const [before, next] = [others[place - 1]?.position, others[place]?.position]
		const keys = generateNKeysBetween(before, next, to - from)
		const given = rowsFrom(
			rows.slice(from, to).map(({ id }, n) => ({ id, position: keys[n] })),
			'id uuid, position text',
		)
		await tx.execute(sql`update reading_list_items i set position = given.position
			from ${given} where i.id = given.id and i.list_id = ${listId}`)
		return true
	})
	return moved !== null
}

type Row = { id: string; kind: string; position: string; isRemoved: boolean }

// What was removed moves along with what it stood under: there it comes back.
function rowsOf(tx: Connection, listId: string): Promise<Row[]> {
	return tx
		.select({
			id: items.id,
			kind: items.kind,
			position: items.position,
			isRemoved: sql<boolean>`${items.removedAt} is not null`,
		})
		.from(items)
		.where(eq(items.listId, listId))
		.orderBy(asc(position), asc(items.id))
}

const isHeading = (row: Row | undefined) => row?.kind === 'section' && !row.isRemoved

/** Where the section that reaches `from` ends: the place of the next heading. */
function endOfSection(rows: readonly Row[], from: number): number {
	const next = rows.findIndex((row, n) => n >= from && isHeading(row))
	return next === -1 ? rows.length : next
}
