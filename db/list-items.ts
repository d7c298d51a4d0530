import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Connection } from './connection.ts'
import { addEntries } from './list-adding.ts'
import { lockInclusions, wouldLoop } from './list-loops.ts'
import { position } from './list-order.ts'
import { changeList, mayEdit, mayRead } from './lists.ts'
import { readsStill } from './same-words.ts'
import { articles } from './schema/archive.ts'
import { readingListItems as items, readingLists } from './schema/lists.ts'

/** An article on a list, with the curator's note. */
export type ListItem = {
	id: string
	articleId: string
	note: string
	title: string
	kicker: string | null
	issueNumber: string | null
	publishedOn: string | null
}

/** The articles on a list that this reader may read, in its order; nothing when it is not theirs to read. */
export function itemsOf(db: Connection, readerId: string, listId: string): Promise<ListItem[]> {
	return selectItems(db)
		.where(
			and(
				eq(items.listId, listId),
				eq(items.kind, 'article'),
				isNull(items.removedAt),
				mayRead(readerId),
			),
		)
		.orderBy(asc(position), asc(items.id))
}

/** The lists of this reader that hold the article, and as which item. */
export function listsHolding(
	db: Connection,
	readerId: string,
	articleId: string,
): Promise<{ listId: string; itemId: string }[]> {
	return db
		.select({ listId: items.listId, itemId: items.id })
		.from(items)
		.innerJoin(readingLists, eq(readingLists.id, items.listId))
		.where(
			and(
				eq(items.articleId, articleId),
				eq(items.kind, 'article'),
				isNull(items.removedAt),
				mayEdit(readerId),
			),
		)
}

/**
 * Puts an article at the end of a list and gives the item's id; one that is there already stays where it is. Null:
 * this reader has no such list, or the library no such article.
 */
export async function addToList(
	db: Connection,
	readerId: string,
	listId: string,
	articleId: string,
): Promise<string | null> {
	const added = await addEntries(db, readerId, listId, [{ kind: 'article', articleId }])
	return added?.[0]?.itemId ?? null
}

/** Takes an item off a list; `restoreToList` puts it back in its old place. False: this reader has no such item. */
export function removeFromList(
	db: Connection,
	readerId: string,
	listId: string,
	itemId: string,
): Promise<boolean> {
	const own = { readerId, listId, itemId, db }
	return changeItem(own, { removedAt: sql`now()` }, isNull(items.removedAt))
}

/** Undoes `removeFromList`; false too where an included list would by now hold this one. */
export function restoreToList(
	db: Connection,
	readerId: string,
	listId: string,
	itemId: string,
): Promise<boolean> {
	return db.transaction(async (tx) => {
		await lockInclusions(tx)
		const [item] = await tx
			.select({ included: items.includedList })
			.from(items)
			.where(isItem(listId, itemId))
		if (item?.included && (await wouldLoop(tx, { listId, included: item.included }))) return false
		const own = { readerId, listId, itemId, db: tx }
		return changeItem(own, { removedAt: null }, isNotNull(items.removedAt))
	})
}

/**
 * Writes the curator's note on an item; an empty one takes it away. False as well, here and below, where the words to be written
 * over do not read as they did (`was`).
 */
export function noteOnItem(
	db: Connection,
	readerId: string,
	listId: string,
	itemId: string,
	note: string,
	was?: string,
): Promise<boolean> {
	const change = { note, notedBy: note ? readerId : null }
	const isAsItWas = and(isNull(items.removedAt), readsStill(items.note, { was, text: note }))!
	return changeItem({ readerId, listId, itemId, db }, change, isAsItWas)
}

/** Gives a section's heading, or a link, other words. False for every other kind: its title is not the list's. */
export function retitleItem(
	db: Connection,
	readerId: string,
	listId: string,
	itemId: string,
	title: string,
	was?: string,
): Promise<boolean> {
	const hasOwn = and(
		isNull(items.removedAt),
		inArray(items.kind, ['section', 'link']),
		readsStill(items.title, { was, text: title }),
	)!
	return changeItem({ readerId, listId, itemId, db }, { title }, hasOwn)
}

async function changeItem(
	own: { readerId: string; listId: string; itemId: string; db: Connection },
	change: PgUpdateSetSource<typeof items>,
	onlyIf: SQL,
): Promise<boolean> {
	const changed = await changeList(own, async (tx) => {
		const [found] = await tx
			.update(items)
			.set(change)
			.where(and(isItem(own.listId, own.itemId), onlyIf))
			.returning({ id: items.id })
		return found ?? null
	})
	return changed !== null
}

const isItem = (listId: string, itemId: string) =>
	and(eq(items.id, itemId), eq(items.listId, listId))

const selectItems = (db: Connection) =>
	db
		.select({
			id: items.id,
			articleId: articles.id,
			note: items.note,
			title: articles.title,
			kicker: articles.kicker,
			issueNumber: articles.issueNumber,
			publishedOn: articles.publishedOn,
		})
		.from(items)
		.innerJoin(articles, eq(articles.id, items.articleId))
		.innerJoin(readingLists, eq(readingLists.id, items.listId))
