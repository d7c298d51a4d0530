import { dateInWords } from '../dates.ts'
import { parseInline } from '../markup.ts'
import { el, text } from '../saved/elements.ts'
import { escaped, inlineOf } from '../saved/markdown.ts'
import { printable, setInline } from './inline.ts'
import type { TakenList } from './taken-list.ts'
import { pageWith } from './to-page.ts'

/** Entries of a bibliography (inline HTML) as a page that stands alone. */
export function bibliographyToPage(entries: readonly string[], list: TakenList): string {
	const items = entries.map((entry) =>
		el('li', { dir: 'auto' }, setInline(entry, { base: null, call: () => [] })),
	)
	return pageWith(`Sources of “${list.title}”`, [
		el('header', {}, [
			el('p', { className: ['kicker'] }, 'Sources'),
			el('h1', { dir: 'auto' }, printable(list.title)),
			el('p', { className: ['facts'] }, introductionOf(entries.length)),
		]),
		el('main', {}, [el('ul', { className: ['entries'] }, items)]),
		el('footer', {}, [
			el('p', {}, [
				text('From '),
				el('a', { href: list.address }, list.address),
				text(`, ${dateInWords(list.changedAt.slice(0, 10))}. ${SET_BY}`),
			]),
		]),
	])
}

/** The same in Markdown, an entry a paragraph. */
export function bibliographyToMarkdown(entries: readonly string[], list: TakenList): string {
	const paragraphs = [
		`# Sources of “${escaped(list.title)}”`,
		introductionOf(entries.length),
		...entries.map((entry) =>
			// A number at the beginning of a line would begin a list.
			inlineOf(parseInline(entry)).replace(/^(\d+)\./, '$1\\.'),
		),
		`From <${list.address}>, ${dateInWords(list.changedAt.slice(0, 10))}. ${SET_BY}`,
	]
	return `${paragraphs.join('\n\n')}\n`
}

function introductionOf(count: number): string {
	if (count === 0) return 'The articles on this list cite no source that is known.'
	return `What the articles on this list cite, each once: ${count.toLocaleString('en')} ${count === 1 ? 'source' : 'sources'}, read from their notes by a program.`
}

/** What the licence of citeproc-js asks to be said where it is used; see NOTICE. */
const SET_BY = 'Set by citeproc-js, © Frank Bennett.'
