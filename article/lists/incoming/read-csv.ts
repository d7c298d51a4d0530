import { CsvError, parse } from 'csv-parse/sync'
import { unguarded } from '../../citation/formats.ts'
import { UnreadableFile } from '../../highlights/incoming.ts'
import { type BroughtWorks, bring } from './incoming.ts'

/** What a column is called, by us and by citation managers and spreadsheets. */
const NAMES = {
	kind: ['kind'],
	title: ['title', 'titre', 'titel', 'título', 'name'],
	url: ['url', 'address', 'link', 'uri'],
	authors: ['authors', 'author', 'auteurs', 'autor'],
	year: ['published', 'publication year', 'year', 'date', 'année', 'jahr'],
	note: ['note', 'notes', 'comment', 'comments'],
} as const

type Column = keyof typeof NAMES

/** Reads a table whose first line names its columns: ours, or that of a citation manager. Throws `UnreadableFile`. */
export function readListCsv(text: string): BroughtWorks {
	const [head = [], ...rows] = rowsOf(text)
	const names = head.map((name) => name.trim().toLowerCase())
	const place = (column: Column) =>
		NAMES[column].map((name) => names.indexOf(name)).find((n) => n >= 0) ?? -1
	if (place('title') < 0 && place('url') < 0) throw new UnreadableFile(NO_TABLE)
	const brought: BroughtWorks = { works: [], refused: [] }
	for (const row of rows) {
		const cell = (column: Column) => unguarded(row[place(column)] ?? '')
		bring(brought, {
			isSection: cell('kind') === 'section',
			title: cell('title'),
			url: cell('url'),
			authors: cell('authors').split(';').map(spoken),
			year: cell('year'),
			note: cell('note'),
		})
	}
	return brought
}

const NO_TABLE =
	'It is neither BibTeX nor RIS, no list of addresses, and no table with a column “title” or “url”.'

function rowsOf(text: string): string[][] {
	const [first = ''] = text.split(/\r\n?|\n/)
	const count = (sign: string) => first.split(sign).length
	const delimiter = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]
	try {
		return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true })
	} catch (cause) {
		if (!(cause instanceof CsvError)) throw cause
		const line = typeof cause.lines === 'number' ? ` near line ${cause.lines}` : ''
		throw new UnreadableFile(
			`This table is broken${line}: a quotation mark is missing or too many.`,
			{ cause },
		)
	}
}

/** `Reyes, Ama` as one says it. */
const spoken = (name: string) => {
	const [family = '', given = ''] = name.split(',', 2).map((part) => part.trim())
	return [given, family].filter(Boolean).join(' ')
}
