import { dateParts, personOf } from './citable.ts'
import type { CitedWork, WorkKind } from './work.ts'

const TYPES: Record<WorkKind, { entry: string; container: string }> = {
	'article-magazine': { entry: 'article', container: 'journal' },
	'article-newspaper': { entry: 'article', container: 'journal' },
	'article-journal': { entry: 'article', container: 'journal' },
	book: { entry: 'book', container: 'series' },
	chapter: { entry: 'incollection', container: 'booktitle' },
	webpage: { entry: 'misc', container: 'howpublished' },
	document: { entry: 'misc', container: 'howpublished' },
}

/** BibTeX counts braces even behind a backslash, so that those of a text are written as words. */
const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
}

const inBibtex = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\{}~^<>]/g, (sign) => SPECIAL[sign] ?? sign)
		.replace(/[&%$#_]/g, '\\$&')
		// TeX makes dashes and quotation marks of two, and Spanish ones of a mark and a grave accent.
		.replace(/(?<=-)-|(?<=')'|(?<=`)`|(?<=[?!])`/g, '{}$&')

/** As BibTeX, in Unicode; titles keep their capitals. */
export function worksToBibtex(works: readonly CitedWork[]): string {
	return works.map(entryOf).join('\n')
}

function entryOf(work: CitedWork): string {
	const { entry, container } = TYPES[work.kind]
	const [year, month, day] = work.date ? dateParts(work.date) : []
	const said = (text: string | null) => text && inBibtex(text)
	const fields: [string, string | null][] = [
		['title', work.title === null ? null : `{${inBibtex(work.title)}}`],
		['author', work.authors.map(authorOf).join(' and ') || null],
		[container, said(work.container)],
		['number', said(work.issue)],
		['publisher', said(work.publisher)],
		['address', said(work.place)],
		['year', year ? String(year) : null],
		['month', month ? String(month) : null],
		// BibTeX knows no days; biblatex and citation managers do.
		['date', day ? work.date : null],
		['pages', work.pages && inBibtex(work.pages).replace(/(?:-|–|\{\})+/gu, '--')],
		['url', work.url?.replace(/[{}\\]/g, encodeURIComponent) ?? null],
		['annote', work.notes.map(inBibtex).join(' ') || null],
	]
	const lines = fields.flatMap(([name, value]) => (value ? `\t${name} = {${value}},\n` : []))
	return `@${entry}{${work.id},\n${lines.join('')}}\n`
}

function authorOf(name: string): string {
	const person = personOf(name)
	if ('literal' in person) return `{${inBibtex(person.literal)}}`
	const { family, suffix, given } = person
	return inBibtex([family, suffix, given].filter(Boolean).join(', '))
}
