import type { CrawlPage } from '#db/crawl-pages'
import { retryAfterMs } from '../web/pace.ts'
import { NoAnswer } from '../web/trouble.ts'
import type { Answer } from '../web/visitor.ts'
import { contentsOf, hashOf, isUseful, MOST_BYTES } from './contents.ts'
import { type Arrival, readDocument, readFeedPage, readSitemap } from './other-contents.ts'
import { closed, type Outcome, type PutOff } from './outcome.ts'
import type { Round } from './round.ts'
import { readWebPage } from './web-page.ts'

/** Asks for a page that is due, and says what came of it. Writes nothing. */
export async function visit(page: CrawlPage, round: Round): Promise<Outcome | PutOff> {
	const url = round.urlOf(page)
	const refusal = round.whyNot(page)
	if (refusal) {
		round.refusals.add(refusal, url.href)
		return { kind: 'done', entry: null, change: { state: 'refused', reason: refusal }, found: [] }
	}
	try {
		const answer = await round.tools.guest.ask(url, {
			headers: conditions(page),
			most: MOST_BYTES[page.kind],
			wants: (contentType) => isUseful(contentType, page.kind),
			isSamePage: (to) => round.keyOf(to) === page.key,
		})
		return await outcomeOf(answer, page, round)
	} catch (error) {
		if (!(error instanceof NoAnswer)) throw error
		if (error.kind === 'away' || error.kind === 'slow') {
			const isAway = error.kind === 'away'
			return { kind: 'later', reason: error.message, waitMs: null, status: null, isAway }
		}
		return closed(url, { outcome: 'failed', reason: error.message })
	}
}

function conditions({ etag, lastModified }: CrawlPage): Record<string, string> {
	return {
		...(etag ? { 'if-none-match': etag } : {}),
		...(lastModified ? { 'if-modified-since': lastModified } : {}),
	}
}

async function outcomeOf(answer: Answer, page: CrawlPage, round: Round): Promise<Outcome | PutOff> {
	const { status } = answer
	if (status === 304) return unchanged(answer, page)
	if (status === 200) return arrived(answer, page, round)
	if (answer.redirect) return moved(answer.redirect, { answer, page, round })
	if (status >= 500 || status === 429 || status === 408) {
		const waitMs = retryAfterMs(answer.headers['retry-after'], round.tools.clock.now())
		return { kind: 'later', reason: `it answers ${status}`, waitMs, status, isAway: false }
	}
	const reason = status === 404 || status === 410 ? `gone (${status})` : `it answers ${status}`
	return closed(answer.url, { outcome: 'skipped', reason }, { change: { status } })
}

/** What is left as it was keeps all that is known of it. */
function unchanged({ url, status, headers }: Answer, page: CrawlPage): Outcome {
	const { articleId, reason } = page
	const told = { outcome: 'unchanged', articleId, reason: null } as const
	const { etag, lastModified } = validators(headers)
	return closed(url, told, {
		change: {
			status,
			reason,
			bodyHash: page.bodyHash,
			etag: etag ?? page.etag,
			lastModified: lastModified ?? page.lastModified,
		},
	})
}

async function arrived(answer: Answer, page: CrawlPage, round: Round): Promise<Outcome> {
	const { url, headers } = answer
	const change = { status: 200, ...validators(headers), bodyHash: hashOf(answer.bytes) }
	const type = headers['content-type'] ?? ''
	if (!isUseful(type, page.kind))
		return closed(url, { outcome: 'skipped', reason: `no page: ${type.slice(0, 60)}` }, { change })
	if (change.bodyHash === page.bodyHash) return unchanged(answer, { ...page, ...change })
	const outcome = await read(answer, page, round)
	// What failed is asked for as if it was new the next time.
	if (outcome.change.state === 'failed') return outcome
	return { ...outcome, change: { ...outcome.change, ...change } }
}

async function read(answer: Answer, page: CrawlPage, round: Round): Promise<Outcome> {
	const contents = await contentsOf(answer, page)
	switch (contents.is) {
		case 'sitemap':
			return readSitemap(contents, { answer, page, round })
		case 'feed':
			return readFeedPage(contents, { answer, page, round })
		case 'html':
			return readWebPage(contents, { answer, page, round })
		case 'pdf':
			return readDocument({ answer, page, round })
		case 'nothing': {
			const outcome = contents.isFault ? 'failed' : 'skipped'
			return closed(answer.url, { outcome, reason: contents.reason })
		}
	}
}

/** A page elsewhere on the site is a page of its own, met in its turn; whatever lies beyond the site is let be. */
function moved(to: URL, { answer, page, round }: Arrival): Outcome {
	const change = { status: answer.status }
	if (round.keyOf(to) === null) {
		round.refusals.add('off the site', to.href)
		const reason = `redirected off the site, to ${to.host}`
		return closed(answer.url, { outcome: 'skipped', reason }, { change })
	}
	const isHome = round.isHome(page.key)
	const isEntrance = page.kind === 'sitemap' || page.kind === 'feed'
	const { priority, changed } = page
	const found = round.foundOne(to, {
		foundOn: page.key,
		// A redirect without end is an endless row of links.
		depth: page.depth + 1,
		priority,
		changed,
		...(isEntrance || isHome ? { kind: page.kind } : {}),
	})
	const told = { outcome: 'skipped', reason: `redirected to ${to.href}` } as const
	return closed(answer.url, told, {
		change,
		found: found ? [found] : [],
		...(isHome && found ? { settled: { home: found.key } } : {}),
	})
}

function validators(headers: Answer['headers']) {
	return {
		etag: headers.etag?.slice(0, 500) ?? null,
		lastModified: headers['last-modified']?.slice(0, 100) ?? null,
	}
}
