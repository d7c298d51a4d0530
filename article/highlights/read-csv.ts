import { unguarded } from '../citation/formats.ts'
import { type Brought, bring, UnreadableFile } from './incoming.ts'

/** What a column is called, by us and by others. */
const NAMES = {
	exact: ['quote', 'highlight', 'text'],
	address: ['url', 'article', 'uri'],
	note: ['note', 'comment'],
	tags: ['tags'],
	id: ['id'],
	created: ['created at', 'marked', 'created'],
	colour: ['colour'],
} as const

/** Reads annotations from a table whose first line names its columns: ours, or what Hypothesis exports. Throws `UnreadableFile`. */
export function readAnnotationCsv(text: string): Brought {
	const [head = [], ...rows] = rowsOf(text)
	const names = head.map((name) => name.trim().toLowerCase())
	const columns = Object.fromEntries(
		Object.entries(NAMES).map(([what, known]) => [
			what,
			names.findIndex((name) => (known as readonly string[]).includes(name)),
		]),
	) as Record<keyof typeof NAMES, number>
	if (columns.exact < 0 || columns.address < 0)
		throw new UnreadableFile(
			'This file is neither JSON nor a table with a column “quote” and a column “url” or “article”.',
		)
	const brought: Brought = { incoming: [], refused: [] }
	for (const row of rows) {
		const cell = (what: keyof typeof NAMES) => unguarded(row[columns[what]] ?? '')
		const id = cell('id')
		bring(brought, {
			key: id === '' ? null : /^[0-9a-f-]{36}$/i.test(id) ? `urn:uuid:${id}` : id,
			addresses: [cell('address')],
			exact: cell('exact') || null,
			note: cell('note'),
			tags: cell('tags').split(','),
			colour: cell('colour') || null,
			created: cell('created'),
		})
	}
	return brought
}

/** The rows of a CSV as RFC 4180 has it; empty lines are none. */
function rowsOf(text: string): string[][] {
	const rows: string[][] = []
	let row: string[] = []
	const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy
	for (const [whole, quoted, plain = '', end] of text.matchAll(CELL)) {
		row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
		if (end === ',') continue
		if (row.length > 1 || row[0] !== '') rows.push(row)
		row = []
		if (whole === '') break
	}
	return rows
}
