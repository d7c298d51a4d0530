import { addPages, type CrawlPage, changePage, nextPage } from '#db/crawl-pages'
import { crawlCounts, settleCrawl } from '#db/crawls'
import { saveBatch } from '../batch.ts'
import type { Tally } from '../tally.ts'
import { backoffMs } from '../web/pace.ts'
import type { FollowingIndex } from './following-index.ts'
import { Stopped } from './guest.ts'
import { closed, type Outcome, type PutOff } from './outcome.ts'
import { type Pulse, timeText } from './pulse.ts'
import type { End } from './report.ts'
import type { Round } from './round.ts'
import { visit } from './visit.ts'

const MOST_TRIES = 5
/** So many requests in a row without any answer, and the site is away, or we are. */
const MOST_SILENCES = 5
/** A site that wants to be left alone for longer is left alone for now. */
const LONGEST_WAIT = 3_600_000
/** After so many pages the queue is counted anew. */
const RECOUNT = 100

export interface WalkOptions {
	run: number
	tally: Tally
	pulse: Pulse
	index: FollowingIndex
	maxPages: number
	/** Throws when another program has begun to follow the site. */
	stay: () => Promise<void>
	stop?: AbortSignal
}

/** Asks for one page after the other until none is left or there is a reason to stop; each is saved before the next. */
export async function walk(round: Round, options: WalkOptions): Promise<End> {
	const { pulse, stop, stay, maxPages } = options
	const { library, clock } = round.tools
	const { id } = round.crawl
	let silences = 0
	for (let turn = 0; ; turn++) {
		if (turn % RECOUNT === 0) pulse.queued = (await crawlCounts(library.db, id)).queued
		pulse.tell()
		if (stop?.aborted) return { how: 'stopped', why: 'Stopped after the page at hand.' }
		const page = await nextPage(library.db, id, new Date(clock.now()))
		if (page === null) return { how: 'done' }
		if (pulse.pages >= maxPages)
			return { how: 'limit', why: `${maxPages} pages were asked for, as --max-pages allows.` }
		if ('waitMs' in page) {
			await clock.sleep(page.waitMs, stop)
			continue
		}
		await stay()
		const came = await visitUnlessStopped(page, round)
		if (came === null) continue
		if (came.kind === 'later' || came.entry) pulse.pages++
		if (came.kind === 'done') {
			silences = 0
			await done(page, came, { round, ...options })
			continue
		}
		silences = came.isAway ? silences + 1 : 0
		await putOff(page, came, { round, ...options })
		if (silences >= MOST_SILENCES)
			return { how: 'away', why: `${round.crawl.site} does not answer: ${came.reason}.` }
		if ((came.waitMs ?? 0) > LONGEST_WAIT)
			return {
				how: 'later',
				why: `${round.crawl.site} asks to be left alone for ${timeText(came.waitMs! / 1000)}.`,
			}
	}
}

async function visitUnlessStopped(page: CrawlPage, round: Round) {
	try {
		return await visit(page, round)
	} catch (error) {
		if (error instanceof Stopped) return null
		throw error
	}
}

const isRedirect = (status: number | null | undefined) =>
	status !== undefined && status !== null && status > 300 && status < 400 && status !== 304

/** What failed is asked for as if it was new the next time. */
const FORGOTTEN = { state: 'failed', etag: null, lastModified: null, bodyHash: null } as const

type Doing = WalkOptions & { round: Round }

/** The article, its line in the ledger, what is remembered of the page and where it leads: all of it or nothing. */
async function done(page: CrawlPage, outcome: Outcome, doing: Doing): Promise<void> {
	const { round, run, tally, pulse, index } = doing
	const { db } = round.tools.library
	const { entry, change, found, settled } = outcome
	if (!entry) {
		pulse.queued--
		return changePage(db, page, change)
	}
	const fetchedAt = new Date(round.tools.clock.now())
	let added = 0
	const lines = await saveBatch(db, [entry], {
		runId: run,
		firstLine: tally.lines + 1,
		alongside: async (tx, [line]) => {
			await changePage(tx, page, {
				...change,
				fetchedAt,
				tries: 0,
				nextTryAt: null,
				...(line?.outcome === 'failed' ? FORGOTTEN : {}),
			})
			added = await addPages(tx, round.crawl.id, found)
			if (settled) await settleCrawl(tx, round.crawl.id, settled)
		},
	})
	tally.add(lines)
	pulse.queued += added - 1
	if (settled) await follow(round, settled)
	const [line] = lines
	if (!line) return
	if (!isRedirect(change.status)) round.harvest(page, line.articleId !== null)
	if (line.outcome === 'failed') pulse.failed++
	if (line.articleId && line.outcome !== 'skipped') pulse.articles++
	if (line.outcome === 'new' || line.outcome === 'changed') index.nudge()
}

async function follow(round: Round, { origin, ...found }: NonNullable<Outcome['settled']>) {
	round.settled(found)
	if (origin) await round.moveTo(origin)
}

/** A page that gave nothing is asked for again later, and given up in the end. */
async function putOff(page: CrawlPage, { reason, waitMs, status }: PutOff, doing: Doing) {
	const { round } = doing
	const tries = page.tries + 1
	if (tries >= MOST_TRIES && (waitMs ?? 0) <= LONGEST_WAIT) {
		const told = { outcome: 'failed', reason: `${reason}, ${tries} times` } as const
		// What it gave in earlier rounds is not forgotten.
		const { articleId } = page
		const change = { status, articleId, ...(articleId ? { reason: page.reason } : {}) }
		return done(page, closed(round.urlOf(page), told, { change }), doing)
	}
	const wait = Math.max(waitMs ?? 0, backoffMs(tries))
	const nextTryAt = new Date(round.tools.clock.now() + wait)
	return changePage(round.tools.library.db, page, { tries, nextTryAt, status })
}
