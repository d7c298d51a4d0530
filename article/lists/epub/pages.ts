import type { Element } from 'hast'
import { dateInWords } from '../../dates.ts'
import { el, text } from '../../saved/elements.ts'
import { articleElements } from '../article-text.ts'
import { isLanguage, printable, setDescription } from '../inline.ts'
import { curatorsNote, itemElements } from '../item-elements.ts'
import { type Item, type Part, partsOf, type TakenList, titleOf } from '../taken-list.ts'
import { xhtmlOf } from './xhtml.ts'

/** A text of the book: a file of it, what it is called in the table of contents, and what stands below it there. */
export interface Page {
	file: string
	title: string
	content: string
	isPart: boolean
	/** Places within it, by what they are called. */
	places: { id: string; title: string }[]
}

/** The texts of the book in the order of reading: the list's own page first, what it is from last. */
export function pagesOf(list: TakenList): Page[] {
	return [
		titlePage(list),
		...partsOf(list.entries).flatMap((part, n) => pagesOfPart(part, n, list)),
		colophon(list),
	]
}

function titlePage({ title, description, curator }: TakenList): Page {
	const body = el('section', { 'epub:type': 'titlepage', className: ['title-page'] }, [
		el('p', { className: ['kicker'] }, 'Reading list'),
		el('h1', { dir: 'auto' }, printable(title)),
		...(curator ? [el('p', { className: ['curated'] }, `Chosen by ${printable(curator)}`)] : []),
		...setDescription(description),
	])
	const content = xhtmlOf({ title, language: 'en', type: 'frontmatter', body: [body] })
	return { file: 'title.xhtml', title, content, isPart: false, places: [] }
}

function colophon({ title, address, changedAt, texts }: TakenList): Page {
	const rights = [
		...new Set([...texts.values()].flatMap(({ copyright }) => copyright?.trim() || [])),
	]
	const body = el('section', { 'epub:type': 'colophon', className: ['colophon'] }, [
		el('h1', {}, 'Where this is from'),
		el('p', {}, [
			text(`“${printable(title)}” is a reading list at `),
			el('a', { href: address }, address),
			text(
				`, as it stood on ${dateInWords(changedAt.slice(0, 10))}. The articles belong to those who wrote and published them.`,
			),
		]),
		...rights.map((words) => el('p', { dir: 'auto' }, printable(words))),
	])
	const content = xhtmlOf({
		title: 'Where this is from',
		language: 'en',
		type: 'backmatter',
		body: [body],
	})
	return { file: 'colophon.xhtml', title: 'Where this is from', content, isPart: false, places: [] }
}

function pagesOfPart({ heading, items }: Part, n: number, list: TakenList): Page[] {
	const groups = groupsOf(items, list)
	const pages = groups.map((group, m) => pageOfGroup(group, `text-${n}-${m + 1}.xhtml`, list))
	if (!heading) return pages
	const title = titleOf(heading)
	const body = el('section', { 'epub:type': 'part', className: ['part'] }, [
		el('h1', { dir: 'auto' }, printable(title)),
		...curatorsNote(heading.note),
	])
	const content = xhtmlOf({ title, language: 'en', type: 'bodymatter', body: [body] })
	return [{ file: `part-${n}.xhtml`, title, content, isPart: true, places: [] }, ...pages]
}

/** An article has a text of its own; whatever else stands between two is named together. */
function groupsOf(items: readonly Item[], { texts }: TakenList): Item[][] {
	const isWhole = (item?: Item) => item?.kind === 'article' && texts.has(item.articleId)
	const groups: Item[][] = []
	for (const item of items) {
		const last = groups.at(-1)
		if (!last || isWhole(item) || isWhole(last[0])) groups.push([item])
		else last.push(item)
	}
	return groups
}

function pageOfGroup(group: readonly Item[], file: string, list: TakenList): Page {
	const [first] = group
	const article = first?.kind === 'article' ? list.texts.get(first.articleId) : undefined
	const title = first ? titleOf(first) : 'Untitled'
	if (article) return articlePage(article, { file, title, note: first?.note ?? '' })
	const places = group.map((item, n) => ({ id: `item-${n + 1}`, title: titleOf(item) }))
	const sections = group.map((item, n) =>
		el('section', { id: `item-${n + 1}`, className: ['item'] }, itemElements(item, list, 2)),
	)
	const content = xhtmlOf({ title, language: 'en', type: 'bodymatter', body: sections })
	return { file, title, content, isPart: false, places }
}

function articlePage(
	article: Parameters<typeof articleElements>[0],
	{ file, title, note }: { file: string; title: string; note: string },
): Page {
	const language = isLanguage(article.language) ? article.language : 'en'
	const [head, ...rest] = articleElements(article, { prefix: '', level: 1, isBook: true })
	const body: Element[] = [
		el('article', { 'epub:type': 'chapter' }, [
			...(head ? [head] : []),
			...curatorsNote(note),
			...rest,
		]),
	]
	return {
		file,
		title,
		content: xhtmlOf({ title, language, type: 'bodymatter', body }),
		isPart: false,
		places: [],
	}
}
