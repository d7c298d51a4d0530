import { and, count, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Connection, Database } from './connection.ts'
import { crawlPages, crawls } from './schema/crawl.ts'

export type { PageKind } from './schema/crawl.ts'

/** A site that is followed. */
export type Crawl = typeof crawls.$inferSelect

/** The order in which addresses are asked for: the smallest first. */
export const PRIORITY = { entrance: 0, news: 1, list: 2, page: 3, known: 4 } as const

/** The crawl of a site, made when it is new. */
export async function crawlOf(
	db: Connection,
	{ site, origin }: Pick<Crawl, 'site' | 'origin'>,
): Promise<Crawl> {
	await db.insert(crawls).values({ site, origin }).onConflictDoNothing()
	const [crawl] = await db.select().from(crawls).where(eq(crawls.site, site))
	return crawl!
}

export interface RoundOptions {
	/** Asks for everything that is known; else for what tells of news alone. */
	isWhole: boolean
	/** Asks as if nothing had come before. */
	again: boolean
	now: Date
}

/** Begins a round, or goes on with the one that was cut short, whichever is due. */
export async function beginRound(
	db: Database,
	crawl: Crawl,
	{ isWhole, again, now }: RoundOptions,
): Promise<{ isResumed: boolean }> {
	const isCut = crawl.roundStartedAt !== null && crawl.roundEndedAt === null
	if (isCut && !again && (crawl.isWhole || !isWhole)) return { isResumed: true }
	await db.transaction(async (tx) => {
		const entrances = sql`(${crawlPages.kind} = 'sitemap' or ${crawlPages.kind} = 'feed' and ${crawlPages.depth} < 2
			or ${crawlPages.key} in ('/', ${crawl.home}))`
		await tx
			.update(crawlPages)
			.set({
				state: 'queued',
				tries: 0,
				nextTryAt: null,
				priority: sql`case when ${entrances} then ${PRIORITY.entrance}::smallint
					when ${crawlPages.fetchedAt} is null then ${crawlPages.priority} else ${PRIORITY.known}::smallint end`,
				...(again ? { etag: null, lastModified: null, bodyHash: null, textHash: null } : {}),
			})
			.where(and(eq(crawlPages.crawlId, crawl.id), isWhole ? undefined : entrances))
		await tx
			.update(crawls)
			.set({ round: sql`${crawls.round} + 1`, roundStartedAt: now, roundEndedAt: null, isWhole })
			.where(eq(crawls.id, crawl.id))
	})
	return { isResumed: false }
}

/** Remembers that nothing is left to ask for in this round. */
export async function endRound(db: Connection, crawlId: number, now: Date): Promise<void> {
	await db
		.update(crawls)
		.set({
			roundEndedAt: now,
			wholeEndedAt: sql`case when ${crawls.isWhole} then ${now.toISOString()}::timestamptz else ${crawls.wholeEndedAt} end`,
		})
		.where(eq(crawls.id, crawlId))
}

/** Remembers where the site itself says that it stands. */
export async function settleCrawl(
	tx: Connection,
	crawlId: number,
	found: Partial<Pick<Crawl, 'origin' | 'home' | 'homeTitle'>>,
): Promise<void> {
	await tx.update(crawls).set(found).where(eq(crawls.id, crawlId))
}

export interface CrawlCounts {
	queued: number
	fetched: number
	failed: number
	refused: number
}

/** How many addresses of a site are in which state. */
export async function crawlCounts(db: Connection, crawlId: number): Promise<CrawlCounts> {
	const rows = await db
		.select({ state: crawlPages.state, count: count() })
		.from(crawlPages)
		.where(eq(crawlPages.crawlId, crawlId))
		.groupBy(crawlPages.state)
	const none: CrawlCounts = { queued: 0, fetched: 0, failed: 0, refused: 0 }
	return Object.assign(none, Object.fromEntries(rows.map((row) => [row.state, row.count])))
}

/** For each kind of address, how many of those fetched held an article, and how many held none. */
export async function harvestOf(
	db: Connection,
	crawlId: number,
): Promise<Map<string, { articles: number; others: number }>> {
	const rows = await db
		.select({
			template: crawlPages.template,
			articles: sql<number>`count(${crawlPages.articleId})::int`,
			all: count(),
		})
		.from(crawlPages)
		.where(
			and(
				eq(crawlPages.crawlId, crawlId),
				inArray(crawlPages.state, ['fetched', 'failed']),
				// What was redirected says nothing of where it led.
				notInArray(crawlPages.status, [301, 302, 303, 307, 308]),
			),
		)
		.groupBy(crawlPages.template)
	return new Map(
		rows.map(({ template, articles, all }) => [template, { articles, others: all - articles }]),
	)
}
