import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { tidy } from '../../clean/text.ts'
import { isTooDeep, whyTooCostly } from '../jsonl/html-guard.ts'
import { textOf, textProperty } from './nodes.ts'

/** A page as read: its tree, and what its head says of it. */
export interface Page {
	html: string
	tree: Root
	fileName: string
	/** Its own address as it gives it, or null. */
	url: string | null
	/** The address that its links are meant from. */
	base: string | null
	language: string | null
	/** The site's name. */
	site: string | null
	/** What stands in the bar of a browser. */
	label: string
}

/** The page in a piece of HTML, or the reason why it is not read. `from` is where it was fetched, if that is known. */
export function pageIn(
	html: string,
	fileName: string,
	from: string | null = null,
): Page | { reason: string } {
	const why = whyTooCostly(html)
	if (why) return { reason: why }
	const tree = fromHtml(html)
	if (isTooDeep(tree)) return { reason: 'The html nests its elements too deep.' }
	const page = { html, tree, fileName }
	const fetched = addressIn(from, null)
	const given = addressIn(textOfFirst(tree, 'base[href]', 'href'), fetched) ?? fetched
	const own =
		addressIn(textOfFirst(tree, 'link[rel~="canonical"]', 'href'), given) ??
		addressIn(metaOf(tree, 'og:url'), given) ??
		addressIn(savedFrom(html), null) ??
		fetched
	return {
		...page,
		url: own,
		base: given ?? own ?? feedOf(tree),
		language: languageIn(tree),
		site: metaOf(tree, 'og:site_name') ?? metaOf(tree, 'application-name'),
		label: tidy(first(tree, ['title'])?.text ?? ''),
	}
}

/** What a `meta` of this name or property says. */
export function metaOf(tree: Root, name: string): string | null {
	return metasOf(tree, name)[0] ?? null
}

/** What each `meta` of this name or property says. */
export function metasOf(tree: Root, name: string): string[] {
	return selectAll(`meta[name="${name}" i], meta[property="${name}" i]`, tree).flatMap(
		(meta) => textProperty(meta, 'content') ?? [],
	)
}

/** The first element with text that one of the selectors finds, the selectors tried in order. */
export function first(
	tree: Root | Element,
	selectors: readonly string[],
): { element: Element; text: string } | null {
	for (const selector of selectors)
		for (const element of selectAll(selector, tree)) {
			const text = textOf(element)
			if (tidy(text) !== '') return { element, text }
		}
	return null
}

/** Every element with text that the first fruitful selector finds. */
export function all(tree: Root | Element, selectors: readonly string[]): Element[] {
	for (const selector of selectors) {
		const found = selectAll(selector, tree).filter((element) => tidy(textOf(element)) !== '')
		if (found.length > 0) return found
	}
	return []
}

function textOfFirst(tree: Root, selector: string, property: string): string | null {
	const element = select(selector, tree)
	return element ? textProperty(element, property) : null
}

function addressIn(text: string | null, base: string | null): string | null {
	if (text === null || !URL.canParse(text, base ?? undefined)) return null
	const url = new URL(text, base ?? undefined)
	if (!/^https?:$/u.test(url.protocol)) return null
	url.hash = ''
	return url.href
}

/** The address that a browser writes into a page it saves. */
function savedFrom(html: string): string | null {
	return /<!-- saved from url=\(\d+\)(\S+) -->/u.exec(html.slice(0, 4000))?.[1] ?? null
}

/** The address of a feed, which is on the page's own site. */
function feedOf(tree: Root): string | null {
	const feeds = selectAll(
		'link[rel~="alternate"][type*="xml"], link[rel~="start"], link[rel~="home"]',
		tree,
	)
	for (const feed of feeds) {
		const address = addressIn(textProperty(feed, 'href'), null)
		if (address) return address
	}
	return null
}

function languageIn(tree: Root): string | null {
	const html = select('html', tree)
	const said =
		(html &&
			(textProperty(html, 'lang') ??
				textProperty(html, 'xmlLang') ??
				textProperty(html, 'xml:lang'))) ??
		textOfFirst(tree, 'meta[http-equiv="content-language" i]', 'content')
	return languageTag(said)
}

/** The language of a tag such as `en-GB`, or null when the text is none; the country in it is a template's, not the text's. */
export function languageTag(text: string | null): string | null {
	return /^\s*([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*\s*$/iu.exec(text ?? '')?.[1]?.toLowerCase() ?? null
}
