import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { UNDO_FOR } from './list-owner.ts'
import { mayRead } from './lists.ts'
import { readingLists } from './schema/lists.ts'

/** What a member says of an item. One that this reader took away is there while they can put it back. */
export type Comment = {
	id: string
	itemId: string
	name: string
	text: string
	writtenAt: Date
	mayDelete: boolean
	isDeleted: boolean
}

/** A comment of a list, and who wants to do something with it. */
export type CommentWish = { db: Connection; readerId: string; listId: string; commentId: string }

/** What was said about each item of a list, by the item's id, the first word first; nothing when this reader is not in it. */
export async function commentsOn(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<Map<string, Comment[]>> {
	const rows = await db.execute<Omit<Comment, 'writtenAt'> & { writtenAt: string }>(sql`
		select c.id, c.item_id as "itemId", r.name, c.text, c.created_at as "writtenAt",
			(c.reader_id = ${readerId} or ${readingLists.readerId} = ${readerId}) as "mayDelete",
			c.deleted_at is not null as "isDeleted"
		from list_comments c join reading_list_items i on i.id = c.item_id
			join ${readingLists} on ${readingLists.id} = i.list_id join readers r on r.id = c.reader_id
		where ${readingLists.id} = ${listId} and ${mayRead(readerId)} and i.removed_at is null
			and (c.deleted_at is null or ${isUndoable(readerId)})
		order by c.created_at, c.id`)
	const byItem = new Map<string, Comment[]>()
	for (const row of rows) {
		const said = byItem.get(row.itemId) ?? []
		byItem.set(row.itemId, [...said, { ...row, writtenAt: new Date(row.writtenAt) }])
	}
	return byItem
}

/** Says something about an item and gives the comment's id; null: this reader is not in the list, or it has no such item. */
export async function addComment(
	db: Connection,
	readerId: string,
	{ listId, itemId, text }: { listId: string; itemId: string; text: string },
): Promise<string | null> {
	const [made] = await db.execute<{ id: string }>(sql`
		insert into list_comments (item_id, reader_id, text)
		select i.id, ${readerId}, ${text}
		from reading_list_items i join ${readingLists} on ${readingLists.id} = i.list_id
		where i.id = ${itemId} and i.list_id = ${listId} and i.removed_at is null and ${mayRead(readerId)}
		returning id`)
	return made?.id ?? null
}

/** Takes a comment away: one's own, or any on a list that one owns. False, here and below: it is not this reader's to do. */
export async function deleteComment(wish: CommentWish): Promise<boolean> {
	const { db, readerId } = wish
	const [gone] = await db.execute(sql`
		update list_comments c set deleted_at = now(), deleted_by = ${readerId} ${ofList(wish)}
			and c.deleted_at is null and (c.reader_id = ${readerId} or ${readingLists.readerId} = ${readerId})
		returning c.id`)
	return gone !== undefined
}

/** Undoes `deleteComment`, for a day and for whoever did that. */
export async function restoreComment(wish: CommentWish): Promise<boolean> {
	const { db, readerId } = wish
	const [back] = await db.execute(sql`
		update list_comments c set deleted_at = null, deleted_by = null ${ofList(wish)}
			and ${isUndoable(readerId)}
		returning c.id`)
	return back !== undefined
}

const ofList = ({ readerId, listId, commentId }: CommentWish) => sql`
	from reading_list_items i, ${readingLists}
	where c.id = ${commentId} and i.id = c.item_id and i.list_id = ${listId}
		and ${readingLists.id} = i.list_id and ${mayRead(readerId)}`

const isUndoable = (readerId: string) =>
	sql`(c.deleted_by = ${readerId} and c.deleted_at > now() - ${UNDO_FOR}::interval)`
