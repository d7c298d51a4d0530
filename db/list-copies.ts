import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { entriesOf, type Viewer } from './list-entries.ts'
import { listToRead } from './list-publishing.ts'

/**
 * Makes a reader a list of their own that begins as a copy of one they may read: what they see on it, in its order, with the
 * curator's notes and the credit to where it comes from, and no comments. Gives its id; null when they may read no such list.
 */
export function copyList(
	db: Connection,
	viewer: Viewer & { readerId: string },
	listId: string,
): Promise<string | null> {
	return db.transaction(async (tx) => {
		const list = await listToRead(tx, viewer, listId)
		if (!list) return null
		const { title, description, query, curator } = list
		const credit = `“${title}” by ${curator}`
		const [made] = await tx.execute<{ id: string }>(sql`
			insert into reading_lists (reader_id, title, description, query, forked_from, fork_credit, credited_to)
			values (${viewer.readerId}, ${title}, ${description}, ${query}, ${list.id}, ${credit},
				(select o.reader_id from reading_lists o where o.id = ${list.id}))
			returning id`)
		const seen = (await entriesOf(tx, viewer, listId)).map(({ id }) => id)
		// A passage is shown to others where whoever marked it put it on a list: for them it stays that reader's.
		await tx.execute(sql`
			insert into reading_list_items
				(list_id, kind, article_id, highlight_id, included_list, title, url, marker, note, position, added_by)
			select ${made!.id}, kind, article_id, highlight_id, included_list, title, url, marker, note, position,
				case when kind = 'passage' then added_by else ${viewer.readerId} end
			from reading_list_items
			where list_id = ${listId} and id in (select jsonb_array_elements_text(${JSON.stringify(seen)}::jsonb)::uuid)`)
		return made!.id
	})
}
