import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { articles } from './schema/archive.ts'

/** An article as it stands in a list of articles. */
export interface ArticleLine {
	id: string
	title: string
	kicker: string | null
	standfirst: string | null
	publishedOn: string | null
	issue: string | null
	authors: string[]
}

// Written out because drizzle leaves the table's name away where a query has only one, and `id` would be the inner one's.
const authors = sql<string[]>`array(
	select a.name from article_authors a where a.article_id = "articles"."id" order by a.position
)`

const ORDERS = {
	newest: [sql`${articles.publishedOn} desc nulls last`, sql`${articles.id}`],
	oldest: [sql`${articles.publishedOn} asc nulls last`, sql`${articles.id}`],
}

/** The articles that a condition holds for, by date; those without one come last. */
export function articleLines(
	db: Connection,
	where: SQL,
	{
		order = 'newest',
		limit = 1000,
		offset = 0,
	}: { order?: keyof typeof ORDERS; limit?: number; offset?: number } = {},
): Promise<ArticleLine[]> {
	return db
		.select({
			id: articles.id,
			title: articles.title,
			kicker: articles.kicker,
			standfirst: articles.standfirst,
			publishedOn: articles.publishedOn,
			issue: articles.issueNumber,
			authors,
		})
		.from(articles)
		.where(where)
		.orderBy(...ORDERS[order])
		.limit(limit)
		.offset(offset)
}
