import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { type Added, addEntries, type NewEntry } from './list-adding.ts'
import { mayOpen } from './list-entries.ts'
import { removeFromList, restoreToList } from './list-items.ts'
import { lockInclusions } from './list-loops.ts'
import { addToNote } from './list-notes.ts'
import { mayEdit } from './lists.ts'
import { readingListItems as items, readingLists } from './schema/lists.ts'

/** An item of one list on its way to the end of another. */
export type Sending = { listId: string; itemId: string; to: string }

/** Copies an item, with its note. Null, here and below: it is not on a list of this reader's, or cannot stand there. */
export function copyToList(
	db: Connection,
	readerId: string,
	sending: Sending,
): Promise<Added | null> {
	return db.transaction(async (tx) => (await send(tx, readerId, sending))?.added ?? null)
}

/** Copies it and takes it off the list that it was on; where the other has it, its note goes below the note there. */
export function moveToList(
	db: Connection,
	readerId: string,
	sending: Sending,
): Promise<Added | null> {
	const { listId, itemId, to } = sending
	return db.transaction(async (tx) => {
		await lockInclusions(tx)
		// Both at once and in one order: two moves that cross would wait for each other.
		const own = await tx
			.select({ id: readingLists.id })
			.from(readingLists)
			.where(and(inArray(readingLists.id, [listId, to]), mayEdit(readerId)))
			.orderBy(asc(readingLists.id))
			.for('update')
		if (own.length < 2) return null
		const sent = await send(tx, readerId, sending)
		if (!sent) return null
		const { added, note } = sent
		if (!added.isNew) await addToNote(tx, { itemId: added.itemId, note, readerId })
		await removeFromList(tx, readerId, listId, itemId)
		return added
	})
}

/** Undoes either: takes the item off the list it was sent to (`there`) and puts it back where it was moved from. */
export function takeBack(
	db: Connection,
	readerId: string,
	{ listId, itemId, to, there }: { listId: string; itemId?: string; to: string; there?: string },
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const isGone = !there || (await removeFromList(tx, readerId, to, there))
		const isBack = !itemId || (await restoreToList(tx, readerId, listId, itemId))
		return isGone && isBack
	})
}

async function send(tx: Connection, readerId: string, { listId, itemId, to }: Sending) {
	if (listId === to) return null
	const [item] = await tx
		.select({ item: items })
		.from(items)
		.innerJoin(readingLists, eq(readingLists.id, items.listId))
		.where(
			and(
				eq(items.id, itemId),
				eq(items.listId, listId),
				isNull(items.removedAt),
				mayOpen({ readerId }),
			),
		)
	if (!item) return null
	const wish = wishFor(item.item)
	const [added] = (await addEntries(tx, readerId, to, [wish])) ?? []
	return added ? { added, note: item.item.note } : null
}

// What a kind needs is there: `reading_list_items_kind` holds.
function wishFor(item: typeof items.$inferSelect): NewEntry {
	const { kind, note, url, marker } = item
	const [articleId, title] = [item.articleId ?? '', item.title ?? '']
	switch (kind) {
		case 'article':
			return { kind, note, articleId }
		case 'passage':
			return { kind, note, highlightId: item.highlightId ?? '' }
		case 'source':
			return { kind, note, articleId, title, url, marker }
		case 'link':
			return { kind, note, title, url: url ?? '' }
		case 'list':
			return { kind, note, listId: item.includedList ?? '' }
		case 'section':
			return { kind, note, title }
	}
}
