import type { Element } from 'hast'
import { matches, select, selectAll } from 'hast-util-select'
import { wordCount } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { pathIdentity, spipIdentity } from '../identity.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { textBelow } from './below-title.ts'
import { type Byline, namesIn, readByline } from './byline.ts'
import { draftOfPage } from './draft-of-page.ts'
import { isInLabel, siteIn, unnumbered } from './heading.ts'
import { textOf } from './nodes.ts'
import { takeNotes } from './notes.ts'
import { all, first, type Page } from './page.ts'
import { isLabel, withBlocks, without } from './prepare.ts'
import { DECLARED } from './profile.ts'
import { contentOf } from './readable.ts'
import { saidOfItself } from './said-of-itself.ts'

const LEAST_WORDS = 80

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
	const line = bylineIn(page)
	const authors =
		said.authors.length > 0
			? said.authors
			: all(tree, DECLARED.authors).flatMap((one) => namesIn(textOf(one)))
	const topics = [...said.topics, ...all(tree, DECLARED.topics).map(textOf)]
	const kicker = first(tree, DECLARED.kicker)
	const subtitle = first(tree, DECLARED.subtitle)
	const standfirst = first(tree, DECLARED.standfirst)
	const text = bodyIn(page, title.element, [
		kicker?.element,
		subtitle?.element,
		standfirst?.element,
	])
	if (!text)
		return { reason: 'The HTML page does not say that it is an article: no text stands out in it.' }
	const publishedOn = said.publishedOn ?? line.publishedOn ?? text.byline.publishedOn
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
			kicker: kicker?.text ?? null,
			title: unnumbered(title.text),
			subtitle: subtitle?.text ?? null,
			standfirst: standfirst ? standfirst.element.children : [],
			body: text.blocks,
			postscript: [],
			notes: taken.notes,
			authors:
				authors.length > 0 ? authors : line.authors.length > 0 ? line.authors : text.byline.authors,
			topics,
			issue: null,
			publishedOn,
			firstPublishedOn: line.firstPublishedOn ?? text.byline.firstPublishedOn,
			source: null,
			copyright: null,
			publication: siteIn(page, unnumbered(title.text)) ?? said.publication ?? publication,
			language: page.language,
			warnings: [
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
	return said ? { element: null, text: said } : null
}

function bylineIn({ tree }: Page): Byline {
	return readByline(all(tree, DECLARED.byline).slice(0, 4).map(textOf).join('\n'))
}

interface Body {
	blocks: FoundBlock[]
	byline: Byline
	isDeclared: boolean
	warnings: string[]
}

function bodyIn(
	{ tree }: Page,
	title: Element | null,
	apart: readonly (Element | undefined)[],
): Body | null {
	const place = first(tree, DECLARED.body)?.element
	const dropped = (element: Element) =>
		apart.includes(element) || DECLARED.dropped.some((selector) => matches(selector, element))
	const left = all(tree, DECLARED.notes).flatMap((notes) => {
		const blocks = blocksAmong(notes.children)
		notes.children = []
		return blocks.filter(
			({ tree: block }) => textOf(block).trim() !== '' && !isLabel(textOf(block)),
		)
	})
	for (const body of selectAll('body', tree)) without(body, dropped)
	const byline: Byline = { publishedOn: null, firstPublishedOn: null, authors: [], warnings: [] }
	if (place) {
		const blocks = blocksAmong(withBlocks(place.children))
		return { blocks: [...blocks, ...left], byline, isDeclared: true, warnings: [] }
	}
	const articles = selectAll('article', tree)
	const [only] = articles
	const found = textBelow(
		articles.length === 1 && only && select('p', only) ? only : contentOf(tree),
		title,
	)
	return found && { ...found, blocks: [...found.blocks, ...left], isDeclared: false }
}
