import type { Article } from '#article/article'
import { canonicalText } from '#article/text'
import { type CrawlPage, pageAt, pagesOf, pageWithText } from '#db/crawl-pages'
import { PRIORITY } from '#db/crawls'
import { recordsOf } from '#db/versions'
import { articleEntry } from '../entries.ts'
import { readPage } from '../sources/html/source.ts'
import type { Reading } from '../sources/reading.ts'
import type { Contents } from './contents.ts'
import { spipEntrances } from './entrances.ts'
import type { Arrival } from './other-contents.ts'
import { closed, type Outcome } from './outcome.ts'

type Html = Extract<Contents, { is: 'html' }>

/** What a page of HTML holds: an article, links to others, or what we have already. */
export async function readWebPage(html: Html, arrival: Arrival): Promise<Outcome> {
	const { page, round, answer } = arrival
	const { textHash } = html.outline
	const change = { textHash }
	if (round.isHome(page.key)) return asHome(html, arrival)
	const again = await whyAgain(html, arrival)
	if (again) {
		const { reason, articleId } = again
		return closed(answer.url, { outcome: 'skipped', reason, articleId }, { change })
	}
	const found = linksOf(html, arrival)
	const asList = (reason: string) =>
		closed(answer.url, { outcome: 'skipped', reason }, { change, found })
	if (page.kind === 'list') return asList(`a list with ${found.length} links`)
	if (page.kind === 'feed' || page.kind === 'sitemap') return asList(`no ${page.kind} but a page`)
	if (html.outline.isUnlisted) return asList('it asks not to be indexed')
	const reading = readingOf(html, arrival)
	if (reading.kind === 'article') {
		const outcome = await withArticle(reading.article, html.outline.canonical, arrival)
		return {
			...outcome,
			change: { ...change, ...outcome.change },
			found: [...found, ...outcome.found],
		}
	}
	const { title } = html.outline
	if (title !== '' && title === round.crawl.homeTitle)
		return closed(answer.url, { outcome: 'skipped', reason: HOME_AGAIN }, { change })
	const isFault = page.kind === 'article' && !NO_ARTICLE.test(reading.reason)
	const told = { outcome: isFault ? 'failed' : 'skipped', reason: reading.reason } as const
	return closed(answer.url, told, { change, found })
}

const HOME_AGAIN = 'the home page under another address'
/** How the readers say that a page does not claim to be an article. */
const NO_ARTICLE = /^The (?:HTML )?page (?:is no article|does not say that it is an article)/u

function asHome(html: Html, { answer, page, round }: Arrival): Outcome {
	const { textHash, title, isSpip } = html.outline
	const entrances = isSpip ? spipEntrances(round.crawl.site, round.tools.clock.now()) : []
	const found = [
		...linksOf(html, { answer, page, round }),
		...round.found(
			entrances.map((path) => new URL(path, round.crawl.origin)),
			{ foundOn: page.key, depth: 1, priority: PRIORITY.entrance },
		),
	]
	const told = { outcome: 'skipped', reason: `the home page, with ${found.length} links` } as const
	const isElsewhere = answer.url.origin !== round.crawl.origin
	const settled = { homeTitle: title, ...(isElsewhere ? { origin: answer.url.origin } : {}) }
	return closed(answer.url, told, { change: { textHash }, found, settled })
}

/** Whether this is a page that we have already under another address, which may lead on without end. */
async function whyAgain(
	{ outline }: Html,
	{ page, round }: Arrival,
): Promise<{ reason: string; articleId: string | null } | null> {
	const { db } = round.tools.library
	const canonical = outline.canonical && round.keyOf(outline.canonical)
	const home = await pageAt(db, round.crawl.id, round.crawl.home)
	const isHome = canonical !== null && round.isHome(canonical)
	if (isHome || home?.textHash === outline.textHash) return { reason: HOME_AGAIN, articleId: null }
	const twin = await pageWithText(db, page, outline.textHash)
	if (!twin || (isHolder(page) && !isHolder(twin))) return null
	return { reason: `the same page as ${round.urlOf(twin).href}`, articleId: twin.articleId }
}

function linksOf({ outline }: Html, { page, round }: Arrival) {
	const next = { foundOn: page.key, depth: page.depth + 1 }
	const [path] = page.key.split('?')
	const links = outline.links.flatMap((url) => {
		// A list that goes on is no further away.
		const goesOn = page.kind === 'list' && url.pathname === path && /[?&]debut_/u.test(url.search)
		return round.foundOne(url, goesOn ? { ...next, depth: page.depth } : next) ?? []
	})
	const priority = round.isHome(page.key) ? PRIORITY.entrance : PRIORITY.list
	return [...round.found(outline.feeds, { ...next, kind: 'feed', priority }), ...links]
}

function readingOf(html: Html, { answer, round }: Arrival): Reading {
	const { url } = answer
	const { publication } = round.tools
	try {
		const fileName = url.pathname.split('/').at(-1) || url.hostname
		return readPage(html.bytes, { fileName, format: html.format, publication, url: url.href })
	} catch (error) {
		// A reader must not break down; when one does, it costs this page and not the crawl.
		const reason = `the reader broke down: ${error instanceof Error ? error.message : error}`
		return { kind: 'failed', reason, place: null, id: null }
	}
}

/** An article that several addresses lead to is taken from the one it calls its own, else from the first. */
async function withArticle(
	article: Article,
	canonical: URL | null,
	{ answer, page, round }: Arrival,
): Promise<Outcome> {
	const others = await pagesOf(round.tools.library.db, page, article.id)
	const ownKey = canonical && round.keyOf(canonical)
	const holder = others.find(isHolder)
	if (holder && ownKey !== page.key) {
		const isKnown = canonical !== null || page.articleId === article.id
		return closed(answer.url, await sameAs(article, { holder, isKnown, round }))
	}
	const isElsewhere = canonical && ownKey !== null && ownKey !== page.key
	const found = isElsewhere
		? round.found([canonical], { foundOn: page.key, depth: page.depth, priority: PRIORITY.news })
		: []
	const addresses = [...article.alsoAt, ...others.map((one) => round.urlOf(one).href)]
	const alsoAt = [...new Set(addresses)].filter((one) => one !== article.url).sort()
	return {
		kind: 'done',
		entry: articleEntry({ ...article, alsoAt }, { input: answer.url.href, place: null }),
		change: { state: 'fetched', articleId: article.id, reason: null },
		found,
	}
}

/** Whether the library's text of an article is from this page; other addresses of it say why they are not. */
function isHolder({ articleId, reason }: CrawlPage): boolean {
	return articleId !== null && reason === null
}

async function sameAs(
	article: Article,
	{ holder, isKnown, round }: { holder: CrawlPage; isKnown: boolean; round: Arrival['round'] },
) {
	const { id: articleId } = article
	const where = round.urlOf(holder).href
	const [kept] = isKnown ? [] : await recordsOf(round.tools.library.db, [articleId])
	return kept && canonicalText(kept.blocks) !== canonicalText(article.blocks)
		? ({ outcome: 'failed', reason: `the id ${articleId} is taken by ${where}` } as const)
		: ({ outcome: 'skipped', articleId, reason: `the article of ${where}` } as const)
}
