import type { CrawlPage, FoundPage } from '#db/crawl-pages'
import type { Crawl } from '#db/crawls'
import type { Entry } from '../batch.ts'

/** What a visit to a page came to: its line in the ledger, what is remembered of it, and where it leads. */
export interface Outcome {
	kind: 'done'
	/** Null where nothing was asked for. */
	entry: Entry | null
	change: Partial<Omit<CrawlPage, 'crawlId' | 'key' | 'seq'>>
	found: FoundPage[]
	/** What the page tells of the site itself. */
	settled?: Partial<Pick<Crawl, 'origin' | 'home' | 'homeTitle'>>
}

/** A page is to be asked for later. `isAway` when nobody answered at all. */
export interface PutOff {
	kind: 'later'
	reason: string
	/** What the site asks for, or null. */
	waitMs: number | null
	status: number | null
	isAway: boolean
}

type Line = Extract<Entry, { kind: 'line' }>

/** An outcome that is a line of the ledger and no article. */
export function closed(
	input: URL,
	told: Pick<Line, 'outcome' | 'reason'> & { articleId?: string | null },
	more: Partial<Pick<Outcome, 'change' | 'found' | 'settled'>> = {},
): Outcome {
	const articleId = told.articleId ?? null
	return {
		kind: 'done',
		entry: { kind: 'line', input: input.href, place: null, ...told, articleId },
		found: [],
		...more,
		change: {
			state: told.outcome === 'failed' ? 'failed' : 'fetched',
			reason: told.reason,
			articleId,
			etag: null,
			lastModified: null,
			bodyHash: null,
			...more.change,
		},
	}
}
