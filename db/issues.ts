import { count, desc, eq, isNotNull, max, min, sql } from 'drizzle-orm'
import { type ArticleLine, articleLines } from './article-lines.ts'
import type { Connection } from './connection.ts'
import { articles, publications } from './schema/archive.ts'

/** An issue as it stands in the list of issues. `month` is `YYYY-MM`, or null when no article says it. */
export interface IssueLine {
	number: string
	month: string | null
	publication: string
	articles: number
}

/** An issue with what stands in it, and the issues before and after it. */
export interface IssueInFull extends IssueLine {
	contents: ArticleLine[]
	previous: IssueLine | null
	next: IssueLine | null
}

const month = max(articles.issueMonth)

/** Every issue, the newest first; those without a month come last. */
export async function allIssues(db: Connection): Promise<IssueLine[]> {
	const rows = await db
		.select({
			number: sql<string>`${articles.issueNumber}`,
			month,
			publication: min(publications.name),
			articles: count(),
		})
		.from(articles)
		.innerJoin(publications, eq(publications.slug, articles.publication))
		.where(isNotNull(articles.issueNumber))
		.groupBy(articles.issueNumber)
		.orderBy(sql`${month} desc nulls last`, desc(articles.issueNumber))
	return rows.map((row) => ({ ...row, publication: row.publication ?? '' }))
}

/** The issue of that number with its articles in the order of their dates, or null when nothing stands in it. */
export async function issueInFull(db: Connection, number: string): Promise<IssueInFull | null> {
	const issues = await allIssues(db)
	const at = issues.findIndex((issue) => issue.number === number)
	const issue = issues[at]
	if (!issue) return null
	const contents = await articleLines(db, eq(articles.issueNumber, number), { order: 'oldest' })
	return { ...issue, contents, previous: issues[at + 1] ?? null, next: issues[at - 1] ?? null }
}

/** The articles before and after this one in its issue, in the issue's own order. */
export async function besideInIssue(
	db: Connection,
	{ id, issue }: { id: string; issue: string },
): Promise<{ previous: ArticleLine | null; next: ArticleLine | null }> {
	const lines = await articleLines(db, eq(articles.issueNumber, issue), { order: 'oldest' })
	const at = lines.findIndex((line) => line.id === id)
	if (at === -1) return { previous: null, next: null }
	return { previous: lines[at - 1] ?? null, next: lines[at + 1] ?? null }
}
