import { csvOf } from '../citation/formats.ts'
import type { TakenHighlight } from './taken.ts'

const COLUMNS = [
	'id',
	'quote',
	'note',
	'tags',
	'colour',
	'state',
	'marked',
	'title',
	'authors',
	'publication',
	'issue',
	'published',
	'article',
	'passage',
	'footnotes',
] as const

/** As CSV, a highlight a row, with a line of names first. */
export function toHighlightCsv(highlights: readonly TakenHighlight[]): string {
	const rows = highlights.map(({ article, ...one }) => [
		one.id,
		one.quote,
		one.note,
		one.tags.join(', '),
		one.colour,
		one.state,
		one.createdAt.toISOString(),
		article.title,
		article.authors.join('; '),
		article.publication,
		article.issue ?? '',
		article.publishedOn ?? '',
		article.url,
		one.url,
		one.calledNotes.map(({ marker, text }) => `${marker} ${text}`).join('\n'),
	])
	return csvOf([COLUMNS, ...rows])
}

/** As JSON: all that is known of each. */
export function toHighlightJson(highlights: readonly TakenHighlight[]): string {
	const items = highlights.map(({ article, ...one }) => ({
		id: one.id,
		url: one.url,
		quote: one.quote,
		note: one.note,
		tags: one.tags,
		colour: one.colour,
		state: one.state,
		words: one.words,
		prefix: one.prefix,
		suffix: one.suffix,
		range: one.range,
		footnotes: one.calledNotes,
		createdAt: one.createdAt,
		updatedAt: one.updatedAt,
		article,
	}))
	return `${JSON.stringify(items, null, '\t')}\n`
}
