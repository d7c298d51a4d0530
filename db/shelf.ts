import { sql } from 'drizzle-orm'
import type { HighlightShelf, ShelvedArticle, ShelvedHighlight } from '#article/highlights/shelf'
import type { Connection } from './connection.ts'
import type { AnchorState, HighlightColour } from './schema/readers.ts'

/** All that a reader marked, in no order, with what it is found by. */
export async function shelfOf(db: Connection, readerId: string): Promise<HighlightShelf> {
	// Plain questions, put together here: joined in one they took ten seconds on a table that was just filled.
	const [marked, tags, articles, lists] = await Promise.all([
		markedBy(db, readerId),
		tagsBy(db, readerId),
		articlesMarkedBy(db, readerId),
		listsOf(db, readerId),
	])
	const highlights = marked.flatMap(({ articleId, ...row }): ShelvedHighlight[] => {
		const article = articles.get(articleId)
		// An article that was marked between the two questions is found a moment later.
		if (!article) return []
		return [{ ...row, article, tags: tags.get(row.id) ?? [] }]
	})
	return { highlights, lists: new Map(lists.map(({ key, value }) => [key, value])) }
}

interface MarkedRow extends Record<string, unknown> {
	id: string
	articleId: string
	colour: HighlightColour
	state: AnchorState
	quote: string
	note: string
	rev: number
	guess: string | null
	markedAt: number
	start: number | null
}

function markedBy(db: Connection, readerId: string) {
	return db.execute<MarkedRow>(sql`
		select h.id, h.article_id as "articleId", h.colour, a.state, h.quote_exact as quote, h.note, h.rev, a.guess_text as guess,
			extract(epoch from h.created_at)::float8 * 1000 as "markedAt", a.start_cp as start
		from highlights h join highlight_anchors a on a.highlight_id = h.id
		where ${liveOf(readerId)}`)
}

async function tagsBy(db: Connection, readerId: string): Promise<Map<string, string[]>> {
	return together(
		await db.execute<Pair>(sql`
			select t.highlight_id as key, t.tag as value
			from highlight_tags t join highlights h on h.id = t.highlight_id
			where ${liveOf(readerId)} order by lower(t.tag)`),
	)
}

async function articlesMarkedBy(
	db: Connection,
	readerId: string,
): Promise<Map<string, ShelvedArticle>> {
	const ids = sql`(select h.article_id from highlights h where ${liveOf(readerId)})`
	const [rows, authors, countries, lists] = await Promise.all([
		db.execute<
			Omit<ShelvedArticle, 'authors' | 'countries' | 'lists'> & Record<string, unknown>
		>(sql`
			select id, title, kicker, issue_number as issue, published_on as "publishedOn"
			from articles where id in ${ids}`),
		db.execute<Pair>(sql`
			select article_id as key, name as value from article_authors
			where article_id in ${ids} order by position`),
		db.execute<Pair>(sql`
			select article_id as key, code as value from article_countries
			where role = 'subject' and article_id in ${ids} order by position`),
		db.execute<Pair>(sql`
			select i.article_id as key, i.list_id as value
			from reading_list_items i join reading_lists r on r.id = i.list_id
			where r.reader_id = ${readerId} and r.deleted_at is null and i.removed_at is null`),
	])
	const [byAuthor, byCountry, byList] = [authors, countries, lists].map(together)
	const facts = ({ id }: { id: string }) => ({
		authors: byAuthor?.get(id) ?? [],
		countries: byCountry?.get(id) ?? [],
		lists: byList?.get(id) ?? [],
	})
	return new Map(rows.map((row) => [row.id, { ...row, ...facts(row) }]))
}

function listsOf(db: Connection, readerId: string) {
	return db.execute<Pair>(sql`
		select id as key, title as value from reading_lists
		where reader_id = ${readerId} and deleted_at is null`)
}

const liveOf = (readerId: string) => sql`h.reader_id = ${readerId} and h.deleted_at is null`

interface Pair extends Record<string, unknown> {
	key: string
	value: string
}

function together(pairs: readonly Pair[]): Map<string, string[]> {
	const groups = new Map<string, string[]>()
	for (const { key, value } of pairs) {
		const group = groups.get(key)
		if (group) group.push(value)
		else groups.set(key, [value])
	}
	return groups
}
