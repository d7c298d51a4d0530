import type { Citable } from './citable.ts'
import { worksToBibtex } from './to-bibtex.ts'
import { worksToCslJson } from './to-csl.ts'
import { worksToRis } from './to-ris.ts'
import { workOf } from './work.ts'

/** As CSL-JSON 1.0, which citation managers and styles read. */
export const toCslJson = (articles: readonly Citable[]) => worksToCslJson(articles.map(workOf))

/** As BibTeX, in Unicode; titles keep their capitals. */
export const toBibtex = (articles: readonly Citable[]) => worksToBibtex(articles.map(workOf))

/** As RIS; each value on one line. */
export const toRis = (articles: readonly Citable[]) => worksToRis(articles.map(workOf))

/** As CSV, with a line of names first. */
export function toCsv(articles: readonly Citable[]): string {
	const rows = articles.map(({ id, title, authors, publication, issue, publishedOn, url }) => [
		id,
		title,
		authors.join('; '),
		publication,
		issue ?? '',
		publishedOn ?? '',
		url,
	])
	return csvOf([['id', 'title', 'authors', 'publication', 'issue', 'published', 'url'], ...rows])
}

/**
 * Rows as RFC 4180 has them. What a spreadsheet would take for a formula gets an apostrophe before it, and so does what
 * would look like that already: whoever takes one apostrophe away from each such cell (`unguarded`) has all as it was.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
	const cell = (text: string) => {
		const harmless = /^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
		return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
	}
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export const unguarded = (cell: string) => cell.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/, '')
