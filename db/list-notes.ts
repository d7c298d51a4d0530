import { eq, type SQL, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { readingListItems as items } from './schema/lists.ts'

/** A note and the reader who wrote it, as columns or values in SQL. */
type Note = { note: SQL; by: SQL }

/**
 * Two notes on the same thing as one: the second stands below the first, unless it stands there already. What comes of it is the
 * first one's writer's, or the second's where the first says nothing.
 */
export function bothNotes(first: Note, second: Note): { note: SQL<string>; notedBy: SQL<string> } {
	return {
		note: sql<string>`case
			when strpos(E'\n' || ${first.note} || E'\n', E'\n' || ${second.note} || E'\n') > 0 then ${first.note}
			else concat_ws(E'\n', nullif(${first.note}, ''), nullif(${second.note}, '')) end`,
		notedBy: sql<string>`case when ${first.note} = '' then ${second.by} else ${first.by} end`,
	}
}

/** What an item's note and its writer become when a reader brings another note to the item. */
export const noteWith = (note: string, readerId: string) =>
	bothNotes(
		{ note: sql`${items.note}`, by: sql`${items.notedBy}` },
		{ note: sql`${note}::text`, by: sql`${note ? readerId : null}::uuid` },
	)

/** Writes a note that a reader brings to an item below the one that stands there. */
export async function addToNote(
	tx: Connection,
	{ itemId, note, readerId }: { itemId: string; note: string; readerId: string },
): Promise<void> {
	await tx.update(items).set(noteWith(note, readerId)).where(eq(items.id, itemId))
}
