import { and, asc, eq, isNull, lte, min, ne, or, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { crawlPages, type PageState } from './schema/crawl.ts'

/** An address of a site with what is remembered of it. */
export type CrawlPage = typeof crawlPages.$inferSelect

/** An address that a page led to. */
export type FoundPage = Pick<
	CrawlPage,
	'key' | 'address' | 'kind' | 'template' | 'depth' | 'foundOn' | 'priority' | 'changed'
> & { state?: PageState; reason?: string }

const PORTION = 1000
const isNewer = sql`excluded.changed > ${crawlPages.changed}`

/**
 * Remembers addresses; gives how many wait that were not known. One that waits is asked for as soon as its most urgent finder wants; one
 * that is done is asked for again if its sitemap says that it changed since.
 */
export async function addPages(
	tx: Connection,
	crawlId: number,
	found: readonly FoundPage[],
): Promise<number> {
	const once = [...new Map(found.map((page) => [page.key, page])).values()]
	let added = 0
	for (let at = 0; at < once.length; at += PORTION) {
		const rows = await tx
			.insert(crawlPages)
			.values(once.slice(at, at + PORTION).map((page) => ({ crawlId, ...page })))
			.onConflictDoUpdate({
				target: [crawlPages.crawlId, crawlPages.key],
				set: {
					priority: sql`least(${crawlPages.priority}, excluded.priority)`,
					changed: sql`coalesce(excluded.changed, ${crawlPages.changed})`,
					state: sql`case when ${crawlPages.state} <> 'refused' and ${isNewer} then 'queued' else ${crawlPages.state} end`,
					tries: sql`case when ${isNewer} then 0 else ${crawlPages.tries} end`,
				},
				setWhere: sql`${crawlPages.priority} > excluded.priority and ${crawlPages.state} = 'queued'
					or excluded.changed is distinct from ${crawlPages.changed} and excluded.changed is not null`,
			})
			.returning({ isNew: sql<boolean>`xmax = 0`, state: crawlPages.state })
		added += rows.filter(({ isNew, state }) => isNew && state === 'queued').length
	}
	return added
}

/** The page whose turn it is; else how many milliseconds until one may be tried again; null when none is left. */
export async function nextPage(
	db: Connection,
	crawlId: number,
	now: Date,
): Promise<CrawlPage | { waitMs: number } | null> {
	const queued = and(eq(crawlPages.crawlId, crawlId), eq(crawlPages.state, 'queued'))
	const isDue = or(isNull(crawlPages.nextTryAt), lte(crawlPages.nextTryAt, now))
	const [page] = await db
		.select()
		.from(crawlPages)
		.where(and(queued, isDue))
		.orderBy(asc(crawlPages.priority), asc(crawlPages.seq))
		.limit(1)
	if (page) return page
	const [later] = await db
		.select({ at: min(crawlPages.nextTryAt) })
		.from(crawlPages)
		.where(queued)
	return later?.at ? { waitMs: Math.max(1, later.at.getTime() - now.getTime()) } : null
}

/** Remembers what became of a page. */
export async function changePage(
	tx: Connection,
	{ crawlId, key }: Pick<CrawlPage, 'crawlId' | 'key'>,
	change: Partial<Omit<CrawlPage, 'crawlId' | 'key' | 'seq'>>,
): Promise<void> {
	await tx
		.update(crawlPages)
		.set(change)
		.where(and(eq(crawlPages.crawlId, crawlId), eq(crawlPages.key, key)))
}

/** A page by its key, or null. */
export async function pageAt(
	db: Connection,
	crawlId: number,
	key: string,
): Promise<CrawlPage | null> {
	const [page] = await db
		.select()
		.from(crawlPages)
		.where(and(eq(crawlPages.crawlId, crawlId), eq(crawlPages.key, key)))
	return page ?? null
}

/** Another page of the site with the very same text, or null. */
export async function pageWithText(
	db: Connection,
	{ crawlId, key }: Pick<CrawlPage, 'crawlId' | 'key'>,
	textHash: string,
): Promise<CrawlPage | null> {
	const [page] = await db
		.select()
		.from(crawlPages)
		.where(
			and(
				eq(crawlPages.crawlId, crawlId),
				eq(crawlPages.textHash, textHash),
				ne(crawlPages.key, key),
			),
		)
		.orderBy(sql`${crawlPages.reason} is not null`, asc(crawlPages.seq))
		.limit(1)
	return page ?? null
}

/** The other pages of the site that gave this article, the first found first. */
export function pagesOf(
	db: Connection,
	{ crawlId, key }: Pick<CrawlPage, 'crawlId' | 'key'>,
	articleId: string,
): Promise<CrawlPage[]> {
	return db
		.select()
		.from(crawlPages)
		.where(
			and(
				eq(crawlPages.crawlId, crawlId),
				eq(crawlPages.articleId, articleId),
				ne(crawlPages.key, key),
			),
		)
		.orderBy(asc(crawlPages.seq))
}
