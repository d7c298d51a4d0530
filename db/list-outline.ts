import { and, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { standsOn, type Viewer } from './list-entries.ts'
import { position } from './list-order.ts'
import { readingListItems as items, readingLists } from './schema/lists.ts'
import { highlights } from './schema/readers.ts'

/** Something that stands on a list, as its order alone tells it. */
export type Outlined = { id: string; isSection: boolean }

/**
 * The order of a list as this viewer sees it, of which `entriesOf` then reads what is to be shown: a list of 2,000 is asked for
 * the hundred that a page has. It travels as one value; as rows it would cost more than all else that a page asks for.
 */
export async function outlineOf(
	db: Connection,
	viewer: Viewer,
	listId: string,
): Promise<Outlined[]> {
	const [found] = await db
		.select({
			order: sql<Outlined[]>`coalesce(json_agg(
				json_build_object('id', ${items.id}, 'isSection', ${items.kind} = 'section')
				order by ${position}, ${items.id}), '[]')`,
		})
		.from(items)
		.innerJoin(readingLists, eq(readingLists.id, items.listId))
		.leftJoin(highlights, eq(highlights.id, items.highlightId))
		.where(standsOn(db, viewer, listId))
	return found?.order ?? []
}

/** What stands right before an item of a list as this viewer sees it, by its id; '' where nothing does. */
export async function standsBefore(
	db: Connection,
	viewer: Viewer,
	listId: string,
	itemId: string,
): Promise<string> {
	const [found] = await db
		.select({ id: items.id })
		.from(items)
		.innerJoin(readingLists, eq(readingLists.id, items.listId))
		.leftJoin(highlights, eq(highlights.id, items.highlightId))
		.where(
			and(
				standsOn(db, viewer, listId),
				sql`(${position}, ${items.id}) < (
					select i.position collate "C", i.id from reading_list_items i
					where i.id = ${itemId} and i.list_id = ${listId}
				)`,
			),
		)
		.orderBy(desc(position), desc(items.id))
		.limit(1)
	return found?.id ?? ''
}
