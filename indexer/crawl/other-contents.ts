import type { CrawlPage } from '#db/crawl-pages'
import { PRIORITY } from '#db/crawls'
import { articleEntry } from '../entries.ts'
import { readingsIn } from '../web/readings.ts'
import type { Answer } from '../web/visitor.ts'
import type { Contents } from './contents.ts'
import { FULL_SITEMAP, yearlySitemaps } from './entrances.ts'
import { closed, type Outcome } from './outcome.ts'
import type { Round } from './round.ts'

/** What came from where, and in which round. */
export interface Arrival {
	answer: Answer
	page: CrawlPage
	round: Round
}

/** A date of the form that sitemaps give, which compares as text. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/u

/** Where a sitemap leads to. */
export function readSitemap(
	{ sitemap }: Extract<Contents, { is: 'sitemap' }>,
	{ answer, page, round }: Arrival,
): Outcome {
	const foundOn = page.key
	const pages = sitemap.pages.flatMap(({ url, changed }) => {
		const isDate = changed !== null && ISO.test(changed)
		const finding = { foundOn, depth: 1, priority: PRIORITY.news, changed: isDate ? changed : null }
		return round.foundOne(url, finding) ?? []
	})
	const isFull = page.key === '/sitemap.xml' && sitemap.pages.length >= FULL_SITEMAP
	const yearly = isFull
		? yearlySitemaps(round.tools.clock.now()).map((path) => new URL(path, round.crawl.origin))
		: []
	const sitemaps = round.found([...sitemap.sitemaps, ...yearly], {
		foundOn,
		kind: 'sitemap',
		depth: page.depth + 1,
		priority: PRIORITY.entrance,
	})
	const listed = sitemap.pages.length + sitemap.sitemaps.length
	const told = { outcome: 'skipped', reason: `a sitemap of ${listed} addresses` } as const
	return closed(answer.url, told, { found: [...sitemaps, ...pages] })
}

/** Where a feed leads to: the page of an item has all that the item has. */
export function readFeedPage(
	{ addresses }: Extract<Contents, { is: 'feed' }>,
	{ answer, page, round }: Arrival,
): Outcome {
	const finding = { foundOn: page.key, depth: page.depth + 1, priority: PRIORITY.news }
	const told = { outcome: 'skipped', reason: `a feed of ${addresses.length} items` } as const
	return closed(answer.url, told, { found: round.found(addresses, finding) })
}

/** The article of a PDF. */
export async function readDocument({ answer, round }: Arrival): Promise<Outcome> {
	const { publication } = round.tools
	for await (const reading of readingsIn(answer, { publication })) {
		if (reading.kind !== 'article')
			return closed(answer.url, { outcome: 'failed', reason: reading.reason })
		const { article, place } = reading
		return {
			kind: 'done',
			entry: articleEntry(article, { input: answer.url.href, place }),
			change: { state: 'fetched', articleId: article.id, reason: null },
			found: [],
		}
	}
	return closed(answer.url, { outcome: 'failed', reason: 'it holds no article' })
}
