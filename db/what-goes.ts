import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'

/** What goes when a reader leaves, in numbers; each list that others are in with how many those are. */
export interface WhatGoes {
	highlights: number
	lists: number
	publicLists: number
	comments: number
	searches: number
	shares: number
	positions: number
	tokens: number
	/** Lists of others that the reader put something on, which stays. */
	addedToOthers: number
	shared: { id: string; title: string; members: number }[]
}

/** What would go if this reader left now. */
export async function whatGoes(db: Connection, readerId: string): Promise<WhatGoes> {
	const of = sql`where reader_id = ${readerId}`
	const [counts] = await db.execute<Omit<WhatGoes, 'shared'> & Record<string, number>>(sql`select
		(select count(*)::int from highlights ${of} and deleted_at is null) as highlights,
		(select count(*)::int from reading_lists ${of} and deleted_at is null) as lists,
		(select count(*)::int from reading_lists ${of} and deleted_at is null and visibility <> 'private') as "publicLists",
		(select count(*)::int from list_comments ${of} and deleted_at is null) as comments,
		(select count(*)::int from saved_searches ${of} and deleted_at is null) as searches,
		(select count(*)::int from shares ${of} and withdrawn_at is null) as shares,
		(select count(*)::int from reading_positions ${of}) as positions,
		(select count(*)::int from api_tokens ${of} and revoked_at is null) as tokens,
		(select count(distinct i.list_id)::int from reading_list_items i join reading_lists l on l.id = i.list_id
			where i.added_by = ${readerId} and l.reader_id <> ${readerId} and i.removed_at is null) as "addedToOthers"`)
	const shared = await db.execute<WhatGoes['shared'][number]>(sql`
		select l.id, l.title, count(*)::int as members from reading_lists l join list_members m on m.list_id = l.id
		where l.reader_id = ${readerId} and l.deleted_at is null group by l.id order by l.title, l.id`)
	return { ...counts!, shared: [...shared] }
}
