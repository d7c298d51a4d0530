import { followingAlone } from '#db/crawl-lock'
import { beginRound, type Crawl, crawlOf, endRound } from '#db/crawls'
import { finishRun, startRun } from '#db/ledger'
import { libraryState } from '#db/library'
import type { Library } from '../library.ts'
import { Tally } from '../tally.ts'
import { indexTroubleOf } from '../trouble.ts'
import { type Clock, systemClock } from '../web/clock.ts'
import type { Resolve } from '../web/doors.ts'
import { Pace } from '../web/pace.ts'
import { userAgentFor } from '../web/user-agent.ts'
import { Visitor } from '../web/visitor.ts'
import { FollowingIndex } from './following-index.ts'
import { Guest } from './guest.ts'
import { type CrawlProgress, Pulse } from './pulse.ts'
import type { CrawlReport } from './report.ts'
import { Round } from './round.ts'
import { plantSeeds } from './seeds.ts'
import { siteOf } from './site.ts'
import { walk } from './walk.ts'

export interface CrawlOptions {
	/** How the run was called, for the ledger. */
	command: string
	/** The publication's name for pages that do not give one; the site's host when it is not given. */
	publication?: string
	/** The time between two requests; the site's robots.txt can only make it longer. */
	delayMs: number
	/** How the site's maker can reach ours. */
	contact?: string
	/** So many requests for pages, and the rest is left for the next time. */
	maxPages: number
	takesPdfs?: boolean
	/** How many pages of one kind may turn out to hold no article before the rest is let be. */
	patience?: number
	/** Asks for everything as if it was new. */
	again?: boolean
	/** Asks for everything that is known, not only for what tells of news. */
	isWhole?: boolean
	allowPrivate?: boolean
	onBusy: (who: string) => void
	onProgress?: (progress: CrawlProgress) => void
	/** Ends the crawl after the page at hand. */
	stop?: AbortSignal
	clock?: Clock
	resolve?: Resolve
	timeoutMs?: number
}

const PATIENCE = 100

/**
 * Follows a site for one round, or goes on with the one that was cut short, and takes its articles into the library. What
 * was fetched and what waits is in the database, so it can be killed at any moment. Throws `SiteBusy`, and `NoAnswer`
 * when the site does not say what may be fetched.
 */
export async function crawlSite(
	library: Library,
	start: URL,
	options: CrawlOptions,
): Promise<CrawlReport> {
	const site = siteOf(start)
	const crawl = await crawlOf(library.db, { site, origin: start.origin })
	return followingAlone(library.db, crawl, (stay) =>
		oneRound(library, { start, crawl, options, stay }),
	)
}

interface OneRound {
	start: URL
	crawl: Crawl
	options: CrawlOptions
	stay: () => Promise<void>
}

async function oneRound(
	library: Library,
	{ start, crawl, options, stay }: OneRound,
): Promise<CrawlReport> {
	const { clock = systemClock, stop, onBusy, allowPrivate, resolve, timeoutMs } = options
	const userAgent = userAgentFor(options.contact)
	const visitor = new Visitor({ userAgent, allowPrivate, resolve, timeoutMs })
	const pace = new Pace(clock, options.delayMs)
	const guest = new Guest({ visitor, pace, clock, site: crawl.site, stop })
	const round = new Round({
		library,
		crawl,
		guest,
		clock,
		publication: options.publication ?? crawl.site,
		takesPdfs: options.takesPdfs ?? false,
		patience: options.patience ?? PATIENCE,
	})
	const index = new FollowingIndex(library, { clock, onBusy })
	const pulse = new Pulse(clock, options.onProgress)
	const tally = new Tally()
	try {
		const rules = await round.learnRules()
		const { isWhole = true, again = false } = options
		const now = new Date(clock.now())
		const { isResumed } = await beginRound(library.db, crawl, { isWhole, again, now })
		await round.learnHarvest()
		await plantSeeds(round, { start, sitemaps: rules.sitemaps })
		const run = await startRun(library.db, options.command)
		const { maxPages } = options
		const end = await walk(round, { run, tally, pulse, index, maxPages, stay, stop })
		if (end.how === 'done') await endRound(library.db, crawl.id, new Date(clock.now()))
		const [pushed] = await Promise.allSettled([index.finish()])
		const indexTrouble = indexTroubleOf(pushed)
		await finishRun(library.db, run)
		const { pending } = await libraryState(library.db)
		const summary = tally.summary({ run, pending, indexTrouble })
		return {
			site: crawl.site,
			isResumed,
			end,
			requests: guest.requests,
			queued: pulse.queued,
			refusals: Object.fromEntries(round.refusals.counts),
			summary: { ...summary, indexed: index.indexed },
		}
	} finally {
		visitor.close()
	}
}
