import { sql } from 'drizzle-orm'
import { accountOf } from '#indexer/account'
import { type CrawlOptions, crawlSite } from '#indexer/crawl/crawl'
import { alone } from './agreement.ts'
import type { Library } from './library.ts'
import { aClock, type Site } from './site.ts'

/** Follows a test's site in a time of its own, without a pause unless one is asked for. */
export function crawl(
	library: Library,
	site: Pick<Site, 'url'>,
	given: Partial<CrawlOptions> = {},
) {
	return crawlSite(library, site.url, {
		command: 'crawl (test)',
		delayMs: 0,
		maxPages: 1000,
		allowPrivate: true,
		clock: aClock(),
		onBusy: alone,
		...given,
	})
}

/** The paths of a site that are done in the round that is under way. */
export async function pathsDone({ db }: Library, { url }: Pick<Site, 'url'>): Promise<string[]> {
	const rows = await db.execute<{ address: string }>(sql`
		select p.address from crawl_pages p join crawls c on c.id = p.crawl_id
		where c.site = ${url.host} and p.state <> 'queued'`)
	return rows.map(({ address }) => address)
}

/** What became of each path of a site in the last run, by path. */
export async function ledgerOf(library: Library): Promise<Record<string, string>> {
	const account = await accountOf(library)
	return Object.fromEntries(
		(account?.lines ?? []).map(({ input, outcome, reason }) => {
			const { pathname, search } = new URL(input)
			return [`${pathname}${search}`, reason ? `${outcome}: ${reason}` : outcome]
		}),
	)
}
