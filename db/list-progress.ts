import { eq, sql } from 'drizzle-orm'
import type { Reading } from '#article/lists/progress'
import type { Connection } from './connection.ts'
import { mayRead } from './lists.ts'
import { readingLists } from './schema/lists.ts'

/** How far this reader is in the articles of a list that they are in, lists on it apart; of others there is nothing to read. */
export async function readingOn(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<Reading> {
	const [found] = await db.execute<Reading>(sql`
		select count(*)::int as articles, count(*) filter (where is_read)::int as read,
			coalesce(sum(words), 0)::int as words,
			coalesce(sum(words * (1 - share)) filter (where not is_read), 0)::real as "wordsLeft"
		from (
			select a.words, p.read_at is not null as is_read, coalesce((p.place ->> 'share')::real, 0) as share
			from ${readingLists} join reading_list_items i on i.list_id = ${readingLists.id}
				join articles a on a.id = i.article_id
				left join reading_positions p on p.article_id = a.id and p.reader_id = ${readerId}
			where ${eq(readingLists.id, listId)} and ${mayRead(readerId)}
				and i.kind = 'article' and i.removed_at is null
		) on_list`)
	if (!found) throw new Error('a sum of nothing is a row')
	return found
}
