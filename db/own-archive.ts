import { sql } from 'drizzle-orm'
import type { Archive, OwnList } from '#article/archive/archive'
import type { Connection } from './connection.ts'
import { ownAccount } from './own-account.ts'
import { listsOfOthers, ownList, ownListIds } from './own-lists.ts'
import { ownRecords } from './own-records.ts'
import { takenHighlights } from './taken-highlights.ts'

/**
 * Everything that is kept of a reader, as it stands at one moment, with nothing in it that would open the account or a link.
 * `origin` is the library's own address. What it has to hold is in `of-readers.ts`.
 */
export function archiveOf(db: Connection, readerId: string, origin: string): Promise<Archive> {
	return db.transaction(
		async (tx) => ({
			takenAt: new Date().toISOString(),
			origin,
			account: await ownAccount(tx, readerId),
			highlights: await ownHighlights(tx, readerId, origin),
			lists: await ownLists(tx, readerId, origin),
			listsOfOthers: await listsOfOthers(tx, readerId),
			...(await ownRecords(tx, readerId)),
		}),
		{ isolationLevel: 'repeatable read', accessMode: 'read only' },
	)
}

async function ownHighlights(tx: Connection, readerId: string, origin: string) {
	const rows = await tx.execute<{ id: string }>(sql`
		select id from highlights where reader_id = ${readerId} and deleted_at is null
		order by created_at, id`)
	return takenHighlights(tx, readerId, { ids: rows.map(({ id }) => id), origin })
}

async function ownLists(tx: Connection, readerId: string, origin: string): Promise<OwnList[]> {
	const lists: OwnList[] = []
	for (const listId of await ownListIds(tx, readerId)) {
		const list = await ownList(tx, { readerId, listId, origin })
		if (list) lists.push(list)
	}
	return lists
}
