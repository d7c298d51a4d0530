import type { Element, ElementContent, Properties } from 'hast'
import type { Article, Block } from '../article.ts'
import { dateInWords } from '../dates.ts'
import { el, text } from '../saved/elements.ts'
import { shownStandfirst } from '../standfirst.ts'
import { printable, setInline } from './inline.ts'

/** How an article is set among others. */
export interface Manner {
	/** What its ids begin with: no two articles of a page have the same. */
	prefix: string
	/** The level of its title's heading. */
	level: 1 | 2 | 3
	/** Marks that a book's reader goes by to let notes pop up. */
	isBook: boolean
}

/** An article as elements: its head, its text, and its notes, which know the way back to where they are called. */
export function articleElements(article: Article, manner: Manner): Element[] {
	const { blocks, postscript } = article
	const calls = new Calls(article, manner)
	const inline = (html: string) =>
		setInline(html, { base: article.url, call: (marker) => calls.callOf(marker) })
	return [
		headOf(article, manner),
		...blocksOf(blocks, manner, inline),
		...(postscript ? [el('p', { className: ['postscript'] }, printable(postscript))] : []),
		...notesOf(article, manner, calls),
	]
}

function headOf(article: Article, { level }: Manner): Element {
	const { kicker, title, subtitle, authors } = article
	const line = (className: string, words: string | null) =>
		words ? [el('p', { className: [className] }, printable(words))] : []
	return el('header', {}, [
		...line('kicker', kicker),
		el(`h${level}`, {}, printable(title) || 'Untitled'),
		...line('subtitle', subtitle),
		...line('author', authors.length > 0 ? `By ${authors.join(', ')}` : null),
		...line('facts', factsOf(article)),
		...line('standfirst', shownStandfirst(article)),
	])
}

function factsOf({ publication, issue, publishedOn }: Article): string {
	return [publication, issue && `issue ${issue.number}`, publishedOn && dateInWords(publishedOn)]
		.filter(Boolean)
		.join(' · ')
}

/** The blocks as elements, list items that follow each other in one list. */
function blocksOf(
	blocks: readonly Block[],
	{ prefix, level }: Manner,
	inline: (html: string) => ElementContent[],
): Element[] {
	const tags = {
		...{ paragraph: 'p', quotation: 'blockquote', 'list-item': 'li', caption: 'p' },
		heading: `h${level + 1}`,
	} as const
	const elements: Element[] = []
	for (const { id, kind, html } of blocks) {
		const inner = inline(html)
		const content = kind === 'quotation' ? [el('p', {}, inner)] : inner
		const element = el(tags[kind], { id: `${prefix}${id}`, dir: 'auto' }, content)
		const last = elements.at(-1)
		if (kind !== 'list-item') elements.push(element)
		else if (last?.tagName === 'ul') last.children.push(element)
		else elements.push(el('ul', {}, [element]))
	}
	return elements
}

/** The calls of an article's notes, which are numbered by the note's place: a marker may be any sign. */
class Calls {
	readonly #number: Map<string, number>
	readonly #count = new Map<number, number>()
	readonly #manner: Manner

	constructor({ footnotes }: Article, manner: Manner) {
		this.#number = new Map(footnotes.map(({ marker }, n) => [marker, n + 1] as const).reverse())
		this.#manner = manner
	}

	callOf(marker: string): ElementContent[] {
		const n = this.#number.get(marker)
		if (n === undefined) return [el('sup', {}, marker)]
		const nth = (this.#count.get(n) ?? 0) + 1
		this.#count.set(n, nth)
		const { prefix } = this.#manner
		const link = { id: `${prefix}call-${n}-${nth}`, href: `#${prefix}note-${n}` }
		const marks = { ...this.marks('noteref', 'doc-noteref'), ariaLabel: `Note ${marker}` }
		return [el('sup', {}, [el('a', { ...link, ...marks }, marker)])]
	}

	/** How often the note of this number was called so far. */
	called(n: number): number {
		return this.#count.get(n) ?? 0
	}

	marks(type: string, role: string): Properties {
		return this.#manner.isBook ? { 'epub:type': type, role } : {}
	}
}

function notesOf(article: Article, { prefix, level, isBook }: Manner, calls: Calls): Element[] {
	if (article.footnotes.length === 0) return []
	const notes = article.footnotes.map(({ marker, html }, index) => {
		const n = index + 1
		const words = setInline(html, { base: article.url, call: (other) => [text(other)] })
		const back = { href: `#${prefix}call-${n}-1`, ariaLabel: `Back to note ${marker} in the text` }
		const mark: Element =
			calls.called(n) > 0 ? el('a', { ...back, role: 'doc-backlink' }, marker) : el('b', {}, marker)
		const marks = calls.marks('footnote', 'doc-footnote')
		return el(
			isBook ? 'aside' : 'div',
			{ id: `${prefix}note-${n}`, className: ['note'], ...marks },
			[el('p', { dir: 'auto' }, [mark, text(' '), ...words])],
		)
	})
	const heading = el(`h${level + 1}`, { className: ['notes-heading'] }, 'Notes')
	return [
		el('section', { className: ['notes'], ...calls.marks('footnotes', 'doc-endnotes') }, [
			heading,
			...notes,
		]),
	]
}
