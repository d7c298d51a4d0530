import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { holdsAll } from './folding.ts'
import { mayRead } from './lists.ts'
import { readingLists } from './schema/lists.ts'

/** A public list as a directory names it. `count` leaves headings of sections out. */
export type PublicListLine = {
	id: string
	title: string
	description: string
	curator: string
	count: number
	publishedAt: Date
}

/** What is asked of the directory: words in titles, descriptions, notes and titles of articles; a country that its articles are about. */
export type DirectoryQuestion = {
	words: string
	country: string | null
	limit: number
	offset: number
}

/** The public lists that answer, the newest first, and how many there are in all. */
export async function publicLists(
	db: Connection,
	{ words, country, limit, offset }: DirectoryQuestion,
): Promise<{ total: number; lists: PublicListLine[] }> {
	const text = sql`concat_ws(' ', l.title, l.description, items.text)`
	const rows = await db.execute<Line & { total: number }>(sql`
		select ${line}, count(*) over ()::int as total
		from reading_lists l join readers r on r.id = l.reader_id, lateral (
			select string_agg(concat_ws(' ', i.note, i.title, a.title), ' ') as text
			from reading_list_items i left join articles a on a.id = i.article_id
			where i.list_id = l.id and i.removed_at is null
		) items
		where ${isPublic} and ${holdsAll(text, words)} and ${country === null ? sql`true` : isAbout(country)}
		order by l.published_at desc nulls last, l.id limit ${limit} offset ${offset}`)
	return { total: rows[0]?.total ?? 0, lists: rows.map(lineOf) }
}

/** The countries that articles on public lists are about, and on how many lists, the most first. */
export async function countriesOfPublicLists(
	db: Connection,
): Promise<{ code: string; lists: number }[]> {
	const rows = await db.execute<{ code: string; lists: number }>(sql`
		select c.code, count(distinct l.id)::int as lists
		from reading_lists l join reading_list_items i on i.list_id = l.id
			join article_countries c on c.article_id = i.article_id
		where ${isPublic} and i.removed_at is null and c.role = 'subject'
		group by c.code order by lists desc, c.code`)
	return [...rows]
}

/** A list that an article, or a passage of it, stands on; `isMine` says that this reader is in it. */
export type ListWithArticle = { id: string; title: string; curator: string; isMine: boolean }

/** The lists on which an article stands that this reader, or nobody in particular, may read: their own first. */
export async function listsWith(
	db: Connection,
	readerId: string | null,
	articleId: string,
): Promise<ListWithArticle[]> {
	const isMine = readerId === null ? sql`false` : mayRead(readerId)
	const rows = await db.execute<ListWithArticle>(sql`
		select ${readingLists.id}, ${readingLists.title}, r.name as curator, ${isMine} as "isMine"
		from ${readingLists} join readers r on r.id = ${readingLists.readerId}
		where exists (
				select 1 from reading_list_items i where i.list_id = ${readingLists.id} and i.removed_at is null
					and i.article_id = ${articleId} and i.kind in ('article', 'passage')
			)
			and (${isMine} or (${readingLists.visibility} = 'public' and ${readingLists.deletedAt} is null))
		order by 4 desc, ${readingLists.updatedAt} desc, ${readingLists.id} limit 40`)
	return [...rows]
}

/** What words stand in: a list's own title or description, or (`itemId`) one of its items. */
export type ListFinding = {
	listId: string
	list: string
	itemId: string | null
	title: string | null
}

/** One more than a page names, so that it can say that there are more. */
const MOST_FOUND = 6

/** Where words stand on the lists that this reader is in: the lists first, then items by their title and the curator's note. */
export async function findOnLists(
	db: Connection,
	readerId: string,
	words: string,
): Promise<ListFinding[]> {
	if (words.trim() === '') return []
	const about = sql`concat_ws(' ', ${readingLists.title}, ${readingLists.description})`
	const rows = await db.execute<ListFinding & Record<string, unknown>>(sql`
		select "listId", list, "itemId", title from (
			select ${readingLists.id} as "listId", ${readingLists.title} as list, null::uuid as "itemId",
				null as title, ${readingLists.updatedAt} as changed
			from ${readingLists} where ${mayRead(readerId)} and ${holdsAll(about, words)}
			union all
			select ${readingLists.id}, ${readingLists.title}, i.id, coalesce(i.title, a.title), ${readingLists.updatedAt}
			from ${readingLists} join reading_list_items i on i.list_id = ${readingLists.id} and i.removed_at is null
				left join articles a on a.id = i.article_id
			where ${mayRead(readerId)} and ${holdsAll(sql`concat_ws(' ', i.note, i.title, a.title)`, words)}
		) found order by "itemId" is not null, changed desc, "itemId" limit ${MOST_FOUND}`)
	return [...rows]
}

type Line = Omit<PublicListLine, 'publishedAt'> & { publishedAt: string }

export const isPublic = sql`(l.visibility = 'public' and l.deleted_at is null)`

/** A public list in a row, of `reading_lists l join readers r`. */
export const line = sql`l.id, l.title, l.description, r.name as curator, l.published_at as "publishedAt", (
	select count(*)::int from reading_list_items i
	where i.list_id = l.id and i.removed_at is null and i.kind <> 'section'
) as count`

/** Such a row as the house knows it. */
export const lineOf = ({ id, title, description, curator, count, publishedAt }: Line) => ({
	...{ id, title, description, curator, count },
	publishedAt: new Date(publishedAt),
})

const isAbout = (country: string): SQL => sql`exists (
	select 1 from reading_list_items i join article_countries c on c.article_id = i.article_id
	where i.list_id = l.id and i.removed_at is null and c.role = 'subject' and c.code = ${country}
)`
