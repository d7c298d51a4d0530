import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { changeList, mayEdit } from './lists.ts'
import { listImports } from './schema/list-imports.ts'
import { readingListItems as items, readingLists } from './schema/lists.ts'

/** How much of what a file of this reader's put on a list stands there still, headings apart; 0 where it is not theirs to change. */
export async function standingFrom(
	db: Connection,
	readerId: string,
	importId: string,
): Promise<number> {
	const [found] = await db
		.select({ count: sql<number>`count(*) filter (where ${items.kind} <> 'section')::int` })
		.from(items)
		.innerJoin(readingLists, eq(readingLists.id, items.listId))
		.where(and(isFrom(readerId, importId), mayEdit(readerId)))
	return found?.count ?? 0
}

/** Takes all of that off the list again; bringing the file once more puts it back. False: there is nothing that could be. */
export async function takeOffImported(
	db: Connection,
	readerId: string,
	importId: string,
): Promise<boolean> {
	const [report] = await db
		.select({ listId: listImports.listId })
		.from(listImports)
		.where(and(eq(listImports.id, importId), eq(listImports.readerId, readerId)))
	if (!report?.listId) return false
	const gone = await changeList({ readerId, listId: report.listId, db }, async (tx) => {
		const rows = await tx
			.update(items)
			.set({ removedAt: sql`now()` })
			.where(isFrom(readerId, importId))
			.returning({ id: items.id })
		return rows.length > 0 ? rows : null
	})
	return gone !== null
}

// What a file puts on a list and the report on it are of one transaction, and so of one moment.
const isFrom = (readerId: string, importId: string): SQL =>
	and(
		isNull(items.removedAt),
		eq(items.addedBy, readerId),
		sql`(${items.listId}, ${items.addedAt}) = (
			select m.list_id, m.created_at from list_imports m
			where m.id = ${importId} and m.reader_id = ${readerId}
		)`,
	) as SQL
