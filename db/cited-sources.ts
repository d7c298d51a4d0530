import { and, count, countDistinct, eq, isNotNull, like, type SQL, sql } from 'drizzle-orm'
import type { SourceKind } from '#article/cited-source'
import { slugOf } from '#article/slug'
import { type ArticleLine, articleLines } from './article-lines.ts'
import type { Connection } from './connection.ts'
import { citedWorks } from './schema/references.ts'

/** A publication, book or site that notes cite: how many articles do so, and how often in all. */
export interface CitedSource {
	slug: string
	name: string
	kind: SourceKind
	articles: number
	citations: number
}

/** Which of the cited sources: those with these words in their name, of this kind. */
export interface SourceQuestion {
	query?: string
	kind?: SourceKind | null
}

/** The cited sources, those of most articles first, and how many there are in all. */
export async function citedSources(
	db: Connection,
	{
		query = '',
		kind = null,
		limit = 100,
		offset = 0,
	}: SourceQuestion & { limit?: number; offset?: number } = {},
): Promise<{ sources: CitedSource[]; total: number }> {
	const where = and(
		isNotNull(citedWorks.sourceSlug),
		kind === null ? undefined : eq(citedWorks.sourceKind, kind),
		query.trim() === '' ? undefined : like(citedWorks.sourceSlug, `%${slugOf(query)}%`),
	)
	const [all] = await db
		.select({ total: countDistinct(citedWorks.sourceSlug) })
		.from(citedWorks)
		.where(where)
	return { sources: await counted(db, where, { limit, offset }), total: all?.total ?? 0 }
}

/** The source at this address with the articles that cite it, the newest first; null when nothing is there. */
export async function articlesCiting(
	db: Connection,
	slug: string,
	{ limit = 100, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<{ source: CitedSource; articles: ArticleLine[] } | null> {
	const [source] = await counted(db, eq(citedWorks.sourceSlug, slug), { limit: 1, offset: 0 })
	if (!source) return null
	const articles = await articleLines(
		db,
		sql`"articles"."id" in (select w.article_id from cited_works w where w.source_slug = ${slug})`,
		{ limit, offset },
	)
	return { source, articles }
}

function counted(
	db: Connection,
	where: SQL | undefined,
	{ limit, offset }: { limit: number; offset: number },
): Promise<CitedSource[]> {
	const articles = countDistinct(citedWorks.articleId)
	return db
		.select({
			slug: sql<string>`${citedWorks.sourceSlug}`,
			// One publication is printed `le Monde` here and `Le Monde` there: the usual spelling is its name.
			name: sql<string>`mode() within group (order by ${citedWorks.sourceName})`,
			kind: sql<SourceKind>`min(${citedWorks.sourceKind})`,
			articles,
			citations: count(),
		})
		.from(citedWorks)
		.where(where)
		.groupBy(citedWorks.sourceSlug)
		.orderBy(sql`${articles} desc`, sql`${count()} desc`, citedWorks.sourceSlug)
		.limit(limit)
		.offset(offset)
}
