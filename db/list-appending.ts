import { desc, eq, sql } from 'drizzle-orm'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Connection } from './connection.ts'
import { bothNotes } from './list-notes.ts'
import { position } from './list-order.ts'
import { readingListItems as items } from './schema/lists.ts'

/** Something to be put on a list, with what the curator says of it. */
export type NewItem = { note: string } & (
	| { kind: 'article'; articleId: string }
	| { kind: 'link'; title: string; url: string }
	| { kind: 'section'; title: string }
)

/** Rows are written so many at a time. */
const BATCH = 500

/**
 * Puts items at the end of a list in their order; call it inside `changeList`, with articles that are not on it. One that was
 * taken off it comes back, to its new place, and with the note it had as well.
 */
export async function appendItems(
	tx: Connection,
	{ listId, readerId }: { listId: string; readerId: string },
	fresh: readonly NewItem[],
): Promise<void> {
	const [last] = await tx
		.select({ position: items.position })
		.from(items)
		.where(eq(items.listId, listId))
		.orderBy(desc(position))
		.limit(1)
	const places = generateNKeysBetween(last?.position ?? null, null, fresh.length)
	const rows = fresh.map((item, n) => ({
		...{ listId, addedBy: readerId, position: places[n] as string },
		...item,
		notedBy: item.note ? readerId : null,
	}))
	for (let from = 0; from < rows.length; from += BATCH)
		await tx
			.insert(items)
			.values(rows.slice(from, from + BATCH))
			.onConflictDoUpdate({
				target: [items.listId, items.articleId],
				targetWhere: sql`${items.kind} = 'article'`,
				set: {
					position: sql`excluded.position`,
					...bothNotes(
						{ note: sql`${items.note}`, by: sql`${items.notedBy}` },
						{ note: sql`excluded.note`, by: sql`excluded.noted_by` },
					),
					addedBy: sql`excluded.added_by`,
					addedAt: sql`now()`,
					removedAt: null,
				},
			})
}
