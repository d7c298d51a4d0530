import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'

/**
 * Keeps others from including lists until this transaction ends: two that include each other at the same moment would not
 * see each other. Call it before any list is locked.
 */
export async function lockInclusions(tx: Connection): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext('lists that include lists'))`)
}

/** Whether a list that includes another would hold itself, however many lists lie between. */
export async function wouldLoop(
	tx: Connection,
	{ listId, included }: { listId: string; included: string },
): Promise<boolean> {
	const found = await tx.execute(sql`
		with recursive inside (id) as (
			select ${included}::uuid
			union
			select i.included_list from reading_list_items i join inside on i.list_id = inside.id
			where i.kind = 'list' and i.removed_at is null
		)
		select 1 from inside where id = ${listId}`)
	return found.length > 0
}
