import { SiteBusy } from '#db/crawl-lock'
import { crawlOf } from '#db/crawls'
import type { Library } from '../library.ts'
import { isOfTheWorld } from '../trouble.ts'
import { systemClock } from '../web/clock.ts'
import { backoffMs } from '../web/pace.ts'
import { type CrawlOptions, crawlSite } from './crawl.ts'
import type { CrawlReport } from './report.ts'
import { siteOf } from './site.ts'

/** Corrections that no feed and no sitemap tell of are found within a week. */
const WHOLE_EVERY_MS = 7 * 24 * 3_600_000
/** The first wait after a failure, in the steps of `backoffMs`: half a minute, then twice as long each time. */
const FIRST_STEP = 5

export interface WatchOptions extends Omit<CrawlOptions, 'isWhole'> {
	everyMs: number
	/** Told after every round. */
	onRound: (report: CrawlReport) => void
	/** Told when a round could not be made, and when it will be tried again. */
	onTrouble: (error: unknown, waitMs: number) => void
}

/**
 * Keeps the library up to date with a site until told to stop: what tells of news is asked for every so often, everything
 * once a week. What fails because of the network, the database or another program is tried again, later each time.
 */
export async function watchSite(
	library: Library,
	start: URL,
	{ everyMs, onRound, onTrouble, ...options }: WatchOptions,
): Promise<void> {
	const { clock = systemClock, stop } = options
	for (let failures = 0; !stop?.aborted; ) {
		let waitMs = everyMs
		try {
			const isWhole = await isWholeDue(library, start, clock.now())
			const report = await crawlSite(library, start, { ...options, isWhole })
			onRound(report)
			const isCut = report.end.how === 'away' || report.end.how === 'later'
			failures = isCut ? failures + 1 : 0
			if (isCut) waitMs = Math.min(everyMs, backoffMs(failures + FIRST_STEP))
		} catch (error) {
			if (!isOfTheWorld(error) && !(error instanceof SiteBusy)) throw error
			failures++
			waitMs = Math.min(everyMs, backoffMs(failures + FIRST_STEP))
			onTrouble(error, waitMs)
		}
		options.again = false
		if (!stop?.aborted) await clock.sleep(waitMs, stop)
	}
}

async function isWholeDue(library: Library, start: URL, now: number): Promise<boolean> {
	const crawl = await crawlOf(library.db, { site: siteOf(start), origin: start.origin })
	return crawl.wholeEndedAt === null || now - crawl.wholeEndedAt.getTime() >= WHOLE_EVERY_MS
}
