import type { Element, Root } from 'hast'
import { tidy } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { unsorted } from '../spip-text/issue.ts'
import { type Byline, readByline } from './byline.ts'
import { isInLabel } from './heading.ts'
import { surveyOf, textOf, textProperty } from './nodes.ts'
import { all, first, type Page } from './page.ts'
import type { Profile } from './profile.ts'
import { rubricsIn } from './rubrics.ts'
import { select, selectAll } from './select.ts'

/** Where the article and what belongs to it stands. */
export function content(tree: Root): Root | Element {
	return (
		select('#contenu, #content, .contenu, .content, main', tree) ?? select('body', tree) ?? tree
	)
}

/**
 * The first of the titles that the browser's bar names, so that the name of the site is not taken for one. Where the bar
 * names none, the only one of its class is the title; several stand on a page that lists articles.
 */
export function titleIn(page: Page, profile: Profile): Element | null {
	for (const selector of profile.title) {
		const found = all(page.tree, [selector])
		const named = found.find((element) => isInLabel(page, textOf(element)))
		const element = named ?? (selector.includes('.') && found.length === 1 ? found[0] : undefined)
		if (element) return element
	}
	return null
}

/** Dates and authors, the date that is marked for machines before the printed one. */
export function bylineIn(tree: Root, { byline }: Profile): Byline {
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

/** The path of sections, or what links to sections with signs between them say where nothing is marked as one. */
export function sectionsIn(page: Page, { sections }: Profile, title: string): string[] {
	const marked = rubricsIn(page, sections, title)
	if (marked.length > 0) return marked
	const links = pathLinks(page.tree).map((link) => unsorted(tidy(textOf(link))))
	return [...new Set(links)].filter((name) => name !== '' && name !== title)
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
export function topicsIn(tree: Root, { topics }: Profile): string[] {
	const inContent = all(content(tree), topics)
	return (inContent.length > 0 ? inContent : all(tree, topics)).map(textOf)
}

/** Where the text is taken from, as the link under it says. */
export function sourceIn(tree: Root, { source }: Profile, base: string | null): Draft['source'] {
	const link = first(tree, source)
	if (!link) return null
	const href = textProperty(link.element, 'href')
	const url =
		href && URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined).href : null
	return { name: tidy(link.text), url: url && /^https?:/u.test(url) ? url : null }
}
