import { count, isNotNull, sql } from 'drizzle-orm'
import { type ArticleLine, articleLines } from './article-lines.ts'
import type { Connection } from './connection.ts'
import { articles } from './schema/archive.ts'

/** How many articles a year has. */
export interface YearCount {
	year: number
	articles: number
}

/** How many articles each year has, from the first year to the last; years without any are among them. */
export async function articlesByYear(db: Connection): Promise<YearCount[]> {
	const rows = await db
		.select({ year: sql<number>`${articles.year}`, articles: count() })
		.from(articles)
		.where(isNotNull(articles.year))
		.groupBy(articles.year)
		.orderBy(articles.year)
	const first = rows[0]?.year ?? 0
	const last = rows.at(-1)?.year ?? -1
	const counts = new Map(rows.map((row) => [row.year, row.articles]))
	return Array.from({ length: last - first + 1 }, (_, n) => ({
		year: first + n,
		articles: counts.get(first + n) ?? 0,
	}))
}

/** The newest articles that stand in another issue than this one, or in none. */
export function newestBeside(
	db: Connection,
	issue: string | null,
	limit: number,
): Promise<ArticleLine[]> {
	return articleLines(db, sql`${articles.issueNumber} is distinct from ${issue}`, { limit })
}

/** How much there is to read. */
export async function articlesInAll(db: Connection): Promise<number> {
	const [row] = await db.select({ articles: count() }).from(articles)
	return row?.articles ?? 0
}
