import type { Element } from 'hast'
import { folded, wordCount } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { pathIdentity, spipIdentity } from '../identity.ts'
import { blocksAmong } from '../jsonl/html-blocks.ts'
import { NO_TEXT, type TextFound, textBelow } from './below-title.ts'
import { withoutBoxes } from './boxes.ts'
import { type Byline, namesIn, readByline } from './byline.ts'
import { contributorsIn } from './contributors.ts'
import { draftOfPage } from './draft-of-page.ts'
import { isInLabel, siteIn, unnumbered } from './heading.ts'
import { elementsIn, textOf, textProperty } from './nodes.ts'
import { takeNotes } from './notes.ts'
import { notesAfter } from './notes-after.ts'
import { otherAddresses } from './other-addresses.ts'
import { all, first, languageTag, type Page } from './page.ts'
import { callsAmongHead } from './parts.ts'
import { withBlocks, without } from './prepare.ts'
import { DECLARED } from './profile.ts'
import { contentOf } from './readable.ts'
import { rubricsIn } from './rubrics.ts'
import { saidOfItself } from './said-of-itself.ts'
import { matches, select, selectAll } from './select.ts'
import { translationsIn } from './translations.ts'

const LEAST_WORDS = 80
/** Letters, below which a line in the browser's bar may be a word of the site's name. */
const LEAST_TITLE = 8

/** The article in a page of any making, or the reason why it holds none. */
export function readAnyPage(page: Page, publication: string): Draft | { reason: string } {
	const { tree } = page
	const said = saidOfItself(page)
	const identity = identityOf(page)
	if ('reason' in identity) return identity
	const title = titleIn(page, said.title)
	if (!title)
		return { reason: 'The HTML page does not say that it is an article: it has no title.' }
	const taken = takeNotes(tree, page.url)
	const name = unnumbered(title.element ? textOf(title.element) : title.text)
	const line = bylineIn(page)
	const marked = all(tree, DECLARED.authors).flatMap((one) => namesIn(textOf(one)))
	const topics = [...said.topics, ...all(tree, DECLARED.topics).map(textOf)]
	const kicker = first(tree, DECLARED.kicker)?.element ?? null
	const subtitle = first(tree, DECLARED.subtitle)?.element ?? null
	const standfirst = first(tree, DECLARED.standfirst)?.element ?? null
	const rubrics = rubricsIn(page, DECLARED.sections, name)
	const translations = translationsIn(page)
	const contributors = contributorsIn(page)
	const text = bodyIn(page, title.element, [kicker, subtitle, standfirst])
	if (!text)
		return { reason: 'The HTML page does not say that it is an article: no text stands out in it.' }
	const publishedOn = said.publishedOn ?? line.publishedOn ?? text.byline.publishedOn
	const authors =
		[said.authors, marked, line.authors, text.byline.authors].find((names) => names.length > 0) ??
		[]
	const words = text.blocks.reduce((sum, { tree: block }) => sum + wordCount(textOf(block)), 0)
	const isOne =
		said.isArticle ||
		text.isDeclared ||
		((publishedOn !== null || authors.length > 0) && words >= LEAST_WORDS)
	if (!isOne)
		return {
			reason:
				'The HTML page does not say that it is an article: it has neither a date nor an author nor the marks of one.',
		}
	return draftOfPage(
		{
			id: identity.id,
			format: 'html',
			kicker: kicker && textOf(kicker),
			title: name,
			subtitle: subtitle && textOf(subtitle),
			standfirst: standfirst ? standfirst.children : [],
			body: text.blocks,
			postscript: [],
			notes: taken.notes,
			calledFromHead: callsAmongHead({ title: title.element, kicker, subtitle }),
			authors,
			topics,
			issue: null,
			rubrics: rubrics.length > 0 || !said.section ? rubrics : [said.section],
			translations,
			contributors: [...contributors, ...said.contributors],
			alsoAt: page.url ? otherAddresses(page, page.url, null) : [],
			publishedOn,
			firstPublishedOn: line.firstPublishedOn ?? text.byline.firstPublishedOn,
			source: null,
			copyright: null,
			publication: siteIn(page, name) ?? said.publication ?? publication,
			language: text.language ?? page.language,
			removals: text.removals,
			warnings: [
				...page.warnings,
				...(identity.warning ? [identity.warning] : []),
				...line.warnings,
				...text.byline.warnings,
				...text.warnings,
				...taken.warnings,
				...(publishedOn ? [] : ['The page gives no publication date that can be read.']),
			],
		},
		page,
	)
}

function identityOf({
	url,
	fileName,
}: Page): { id: string; warning: string | null } | { reason: string } {
	if (url === null) {
		const id = pathIdentity(`https://file/${fileName}`)?.slice(0, 100)
		if (!id)
			return { reason: 'The page gives no address, and its file has no name that could be its id.' }
		return { id, warning: 'The page gives no address; its id comes from the name of its file.' }
	}
	const id = spipIdentity(url, '') ?? pathIdentity(url)
	return id
		? { id, warning: null }
		: { reason: 'The page is no article: its canonical address is that of a home page.' }
}

/** The heading that the page itself names as its title, else the only one of the first rank. */
function titleIn(
	page: Page,
	said: string | null,
): { element: Element | null; text: string } | null {
	for (const selector of DECLARED.title) {
		const found = all(page.tree, [selector])
		const named = found.find(
			(element) =>
				isInLabel(page, textOf(element)) ||
				isInLabel({ ...page, label: said ?? '' }, textOf(element)),
		)
		const element = named ?? (found.length === 1 ? found[0] : undefined)
		if (element) return { element, text: textOf(element) }
	}
	const inText = titleAmongTexts(page)
	if (inText) return { element: inText, text: textOf(inText) }
	return said ? { element: null, text: said } : null
}

/** On a page without headings, the longest line that the browser's bar begins with, links left out. */
function titleAmongTexts(page: Page): Element | null {
	const label = folded(page.label)
	let best: Element | null = null
	let length = 0
	for (const element of elementsIn(page.tree, ({ tagName }) =>
		/^(?:p|b|strong|font|div|td|span)$/u.test(tagName),
	)) {
		const own = folded(textOf(element).slice(0, 300))
		if (own.length < LEAST_TITLE || own.length <= length || !label.startsWith(own)) continue
		best = element
		length = own.length
	}
	return best
}

function bylineIn({ tree }: Page): Byline {
	return readByline(all(tree, DECLARED.byline).slice(0, 4).map(textOf).join('\n'))
}

interface Body extends TextFound {
	isDeclared: boolean
}

function bodyIn(
	page: Page,
	title: Element | null,
	apart: readonly (Element | null)[],
): Body | null {
	const { tree } = page
	const place = first(tree, DECLARED.body)?.element
	const dropped = (element: Element) =>
		apart.includes(element) || DECLARED.dropped.some((selector) => matches(selector, element))
	const left = all(tree, DECLARED.notes).flatMap((notes) => {
		const blocks = blocksAmong(notes.children)
		notes.children = []
		return blocks.filter(({ tree: block }) => textOf(block).trim() !== '')
	})
	for (const body of selectAll('body', tree)) without(body, dropped)
	if (place) {
		const removals = withoutBoxes(place, title)
		const own = blocksAmong(withBlocks(place.children))
		const blocks = [...own, ...notesAfter(tree, place, own), ...left]
		const language = languageTag(textProperty(place, 'lang'))
		return { ...NO_TEXT, language, blocks, removals, isDeclared: true }
	}
	const articles = selectAll('article', tree)
	const [only] = articles
	const found = textBelow(page, {
		place: articles.length === 1 && only && select('p', only) ? only : contentOf(tree),
		title,
	})
	return found && { ...found, blocks: [...found.blocks, ...left], isDeclared: false }
}
