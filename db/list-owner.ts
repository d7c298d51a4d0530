import { and, eq, isNull } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { readingLists } from './schema/lists.ts'

/** A list that this reader says is theirs. */
export type OwnList = { db: Connection; readerId: string; listId: string }

/** How long what was ended can be begun again by whoever ended it, as Postgres takes it. */
export const UNDO_FOR = '1 day'

/**
 * Runs a change that only the owner of a list may make, while nobody else changes who is in it; null when this reader owns no
 * such list, or when the change itself comes to nothing.
 */
export function asOwner<T>(
	{ db, readerId, listId }: OwnList,
	change: (tx: Connection) => Promise<T | null>,
): Promise<T | null> {
	return db.transaction(async (tx) => {
		const [own] = await tx
			.select({ id: readingLists.id })
			.from(readingLists)
			.where(isOwned(readerId, listId))
			.for('update')
		return own ? change(tx) : null
	})
}

/** Holds for the list with this id, if this reader owns it and it is not deleted. */
export const isOwned = (readerId: string, listId: string) =>
	and(
		eq(readingLists.id, listId),
		eq(readingLists.readerId, readerId),
		isNull(readingLists.deletedAt),
	)
