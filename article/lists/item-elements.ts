import type { Element, ElementContent } from 'hast'
import { citedInWords } from '../citation/in-words.ts'
import { el } from '../saved/elements.ts'
import { printable, wholeAddress } from './inline.ts'
import { addressOf, type Item, type TakenList, titleOf } from './taken-list.ts'

/** An item as one names it: its title, what is quoted of it, where it is, and what the curator says. */
export function itemElements(item: Item, list: TakenList, level: 2 | 3): Element[] {
	const address = addressOf(item, list.origin)
	const href = address && wholeAddress(address, null)
	const title = printable(titleOf(item))
	const heading: ElementContent[] = href
		? [el('a', { href }, title)]
		: [{ type: 'text', value: title }]
	return [
		el(`h${level}`, { dir: 'auto' }, heading),
		...(item.kind === 'passage' ? [quoteOf(item.quote)] : []),
		...paragraph(factsOf(item, list), 'facts'),
		...curatorsNote(item.note),
	]
}

/** What the curator says, set apart from what others wrote. */
export function curatorsNote(note: string): Element[] {
	if (note.trim() === '') return []
	return [
		el('aside', { className: ['curator'], ariaLabel: 'The curator’s note' }, paragraphs(note)),
	]
}

/** Plain text in its paragraphs. */
function paragraphs(words: string): Element[] {
	return words
		.trim()
		.split(/\n\s*\n/)
		.filter((part) => part.trim() !== '')
		.map((part) => el('p', { dir: 'auto' }, printable(part.trim())))
}

const quoteOf = (quote: string) => el('blockquote', { dir: 'auto' }, paragraphs(quote))

function paragraph(words: string, className: string): Element[] {
	return words === '' ? [] : [el('p', { className: [className] }, printable(words))]
}

function factsOf(item: Item, { articles }: TakenList): string {
	switch (item.kind) {
		case 'article':
		case 'passage': {
			const article = articles.get(item.articleId)
			return article ? citedInWords(article) : ''
		}
		case 'list':
			return `A reading list with ${item.count} on it`
		case 'source':
			return item.url ?? ''
		case 'link':
			return item.url
	}
}
