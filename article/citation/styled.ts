import CSL from 'citeproc'
import { inlineHtml, parseInline } from '../markup.ts'
import { cslOf } from './to-csl.ts'
import type { CitedWork } from './work.ts'

/** A style of citation: its CSL, and the words it needs, by language (`en-US`). */
export interface Style {
	csl: string
	words: (language: string) => string
}

/** The works as entries of a bibliography, in the order that the style asks for, as plain text. */
export function entriesInText(works: readonly CitedWork[], style: Style): string[] {
	return made(works, style, 'text').map(oneLine)
}

/** The same as inline HTML that holds nothing but the allow-list, addresses as links. */
export function entriesInHtml(works: readonly CitedWork[], style: Style): string[] {
	return made(works, style, 'html').map((entry) =>
		// A style with numbers sets number and entry in boxes of their own.
		inlineHtml(parseInline(oneLine(entry.replace(/<\/?div[^>]*>/g, ' ')))),
	)
}

function made(works: readonly CitedWork[], { csl, words }: Style, format: 'html' | 'text') {
	if (works.length === 0) return []
	const items = new Map(works.map((work) => [work.id, itemOf(work)]))
	const engine = new CSL.Engine(
		{ retrieveLocale: words, retrieveItem: (id) => items.get(id) ?? {} },
		csl,
	)
	engine.setOutputFormat(format)
	engine.opt.development_extensions.wrap_url_and_doi = format === 'html'
	engine.updateItems([...items.keys()])
	const bibliography = engine.makeBibliography()
	return bibliography ? bibliography[1] : []
}

/**
 * What was said of a work is no part of its entry. Which language a title is in is not known, and only English ones get the
 * capitals of English titles: as it was printed is right in every language.
 */
function itemOf(work: CitedWork) {
	return { ...cslOf({ ...work, notes: [] }), language: 'und' }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
