import type { Element, Root } from 'hast'
import { matches, select, selectAll } from 'hast-util-select'
import { tidy } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { issueIn } from '../spip-text/issue.ts'
import { textBelow } from './below-title.ts'
import { type Byline, readByline } from './byline.ts'
import { draftOfPage } from './draft-of-page.ts'
import { isInLabel, siteIn, unnumbered } from './heading.ts'
import { elementsIn, isNamed, surveyOf, textOf, textProperty } from './nodes.ts'
import { takeNotes } from './notes.ts'
import { all, first, languageTag, metaOf, type Page } from './page.ts'
import { isLabel, withBlocks, without } from './prepare.ts'
import { asOnSite, type Profile, SPIP_LAYOUTS } from './profile.ts'
import { contentOf } from './readable.ts'
import { identityOf } from './spip-number.ts'

/** The article in a page of a SPIP site, or the reason why it holds none. */
export function readSpipPage(page: Page, publication: string): Draft | { reason: string } {
	const { tree } = page
	const why = whyNoArticle(page)
	if (why) return { reason: why }
	const identity = identityOf(page)
	if ('reason' in identity) return identity
	const profile = asOnSite(
		SPIP_LAYOUTS.find(({ applies }) => select(applies, tree)) as Profile,
		page.url,
	)
	const title = titleIn(page, profile)
	if (!title) return { reason: 'The page has no title of an article.' }
	const taken = takeNotes(tree, page.url)
	const line = bylineIn(tree, profile)
	const authors = all(content(tree), profile.authors).map(textOf)
	const issue = issueOf(tree, profile)
	const topics = topicsIn(tree, profile)
	const source = sourceIn(tree, profile, page.base)
	const kicker = first(tree, profile.kicker)?.text ?? null
	const subtitle = first(tree, profile.subtitle)?.text ?? null
	const standfirst = first(tree, profile.standfirst)?.element ?? null
	const postscript = first(tree, profile.postscript)?.element ?? null
	const left = leftNotes(tree, profile)
	const text = bodyIn(tree, profile, { title: title.element, apart: [standfirst, postscript] })
	if (!text) return { reason: 'The page has a title and no text of an article.' }
	const publishedOn = line.publishedOn ?? text.byline.publishedOn
	return draftOfPage(
		{
			id: identity.id,
			format: 'spip-html',
			kicker,
			title: unnumbered(title.text),
			subtitle,
			standfirst: standfirst ? standfirst.children : [],
			body: [...text.blocks, ...left],
			postscript: postscript ? postscript.children : [],
			notes: taken.notes,
			authors:
				authors.length > 0 ? authors : line.authors.length > 0 ? line.authors : text.byline.authors,
			topics,
			issue,
			publishedOn,
			firstPublishedOn: line.firstPublishedOn ?? text.byline.firstPublishedOn,
			source,
			copyright: metaOf(tree, 'copyright'),
			publication: siteIn(page, unnumbered(title.text)) ?? publication,
			language: text.language ?? page.language,
			warnings: [
				...(identity.warning ? [identity.warning] : []),
				...line.warnings,
				...text.byline.warnings,
				...text.warnings,
				...taken.warnings,
				...(publishedOn ? [] : ['The page gives no publication date that can be read.']),
			],
		},
		{ ...page, url: identity.url, base: page.base ?? identity.url },
	)
}

/** SPIP answers a wrong address with its home page, and lists articles on others; such a page is no article. */
function whyNoArticle({ tree, url }: Page): string | null {
	const kind = /\bpage_([a-z]+)\b/u.exec(
		String(select('body', tree)?.properties.className ?? '').replaceAll(',', ' '),
	)?.[1]
	if (kind && kind !== 'article') return `The page is no article: SPIP calls it “${kind}”.`
	if (url === null) return null
	const other = /(?:[?&/](rubrique|mot|auteur|breve|site)-?\d+|[?&]page=(\w+))/u.exec(url)
	if (other && !/id_article=/u.test(url))
		return `The page is no article: its address is that of a “${other[1] ?? other[2]}”.`
	const { pathname, search } = new URL(url)
	if (/^\/(?:index\.(?:php3?|html?)|spip\.php)?$/u.test(pathname) && !/article/u.test(search))
		return 'The page is no article: its canonical address is that of a home page or a list.'
	return null
}

function content(tree: Root): Root | Element {
	return (
		select('#contenu, #content, .contenu, .content, main', tree) ?? select('body', tree) ?? tree
	)
}

/** The first of the titles that the browser's bar names, so that the name of the site is not taken for one. */
function titleIn(page: Page, profile: Profile) {
	for (const selector of profile.title) {
		const found = all(page.tree, [selector])
		const named = found.find((element) => isInLabel(page, textOf(element)))
		const element = named ?? (selector.includes('.') ? found[0] : undefined)
		if (element) return { element, text: textOf(element) }
	}
	return null
}

function bylineIn(tree: Root, { byline }: Profile): Byline {
	const marked = select(
		'abbr.published[title], time[pubdate][datetime], .published[datetime]',
		tree,
	)
	const iso = marked && (textProperty(marked, 'title') ?? textProperty(marked, 'dateTime'))
	const lines = all(tree, byline).slice(0, 4).map(textOf)
	const read = readByline(lines.join('\n'))
	const day = iso ? readByline(iso).publishedOn : null
	return { ...read, publishedOn: day ?? read.publishedOn }
}

function issueOf(tree: Root, { sections }: Profile): Draft['issue'] {
	const path = first(tree, sections)
	const links = path ? elementsIn(path.element, ({ tagName }) => tagName === 'a') : pathLinks(tree)
	const names = links.length > 0 ? links.map(textOf) : (path?.text ?? '').split(/[>›»]/u)
	for (const name of names.reverse()) {
		const issue = issueIn(tidy(name))
		if (issue) return issue
	}
	return null
}

/** Links to sections with a sign between them, where nothing else says that they are a path. */
function pathLinks(tree: Root): Element[] {
	const { parents } = surveyOf(tree)
	return selectAll('a[href*="rubrique"]', tree).filter((link) =>
		parents
			.get(link)
			?.children.some((node) => node.type === 'text' && /^\s*[>›»]\s*$/u.test(node.value)),
	)
}

/** Keywords, those beside the text before those of the whole page; a site's menu of them says nothing of the article. */
function topicsIn(tree: Root, { topics }: Profile): string[] {
	const inContent = all(content(tree), topics)
	return (inContent.length > 0 ? inContent : all(tree, topics)).map(textOf)
}

function sourceIn(tree: Root, { source }: Profile, base: string | null): Draft['source'] {
	const link = first(tree, source)
	if (!link) return null
	const href = textProperty(link.element, 'href')
	const url =
		href && URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined).href : null
	return { name: tidy(link.text), url: url && /^https?:/u.test(url) ? url : null }
}

/** What remains where the notes stood: typed by hand, maybe. It is read with the text, so that it is not lost. */
function leftNotes(tree: Root, { notes }: Profile): FoundBlock[] {
	const place = first(tree, notes)
	if (!place) return []
	return blocksAmong(place.element.children).filter(({ tree: block }) => {
		const text = textOf(block).trim()
		return text !== '' && !isLabel(text)
	})
}

interface Places {
	title: Element
	apart: readonly (Element | null)[]
}

function bodyIn(tree: Root, profile: Profile, { title, apart }: Places) {
	const dropped = (element: Element) =>
		profile.dropped.some((selector) => matches(selector, element))
	for (const body of selectAll('body', tree)) without(body, dropped)
	const { order } = surveyOf(tree)
	const own = all(tree, profile.body).find(
		(element) => (order.get(element) ?? 0) > (order.get(title) ?? 0),
	)
	const none: Byline = { publishedOn: null, firstPublishedOn: null, authors: [], warnings: [] }
	if (own) {
		const language = languageTag(textProperty(own, 'lang'))
		const blocks = blocksAmong(withBlocks(own.children))
		return { blocks, byline: none, language, warnings: [] }
	}
	for (const body of selectAll('body', tree))
		without(body, (element) => apart.includes(element) || isNamed(element, /^notes$/u))
	return textBelow(contentOf(tree), title)
}
