import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { bothNotes } from './list-notes.ts'

/**
 * Gives an article the places on lists of another that is joined to it. Where a list has both, the one that is still on it stays,
 * with both notes and all that was said of either.
 */
export async function moveListItems(
	tx: Connection,
	{ from, into }: { from: string; into: string },
): Promise<void> {
	const live = sql`gone.removed_at is not null and stays.removed_at is null`
	await mergeTwins(tx, sql`gone.article_id = ${into} and stays.article_id = ${from} and ${live}`)
	const twins = sql`gone.article_id = ${from} and stays.article_id = ${into}`
	await joinNotes(tx, twins)
	await mergeTwins(tx, twins)
	await tx.execute(
		sql`update reading_list_items set article_id = ${into} where article_id = ${from}`,
	)
}

const onOneList = sql`gone.kind = 'article' and stays.kind = 'article' and gone.list_id = stays.list_id`

async function joinNotes(tx: Connection, twins: SQL): Promise<void> {
	const { note, notedBy } = bothNotes(
		{ note: sql`stays.note`, by: sql`stays.noted_by` },
		{ note: sql`gone.note`, by: sql`gone.noted_by` },
	)
	await tx.execute(sql`
		update reading_list_items stays set note = ${note}, noted_by = ${notedBy}
		from reading_list_items gone
		where ${onOneList} and ${twins} and gone.removed_at is null`)
}

/** Deletes the one of two items that goes; comments would go with it. */
async function mergeTwins(tx: Connection, twins: SQL): Promise<void> {
	await tx.execute(sql`
		update list_comments c set item_id = stays.id
		from reading_list_items gone, reading_list_items stays
		where c.item_id = gone.id and ${onOneList} and ${twins}`)
	await tx.execute(sql`
		delete from reading_list_items gone using reading_list_items stays
		where ${onOneList} and ${twins}`)
}
