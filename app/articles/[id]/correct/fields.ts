import type { Article } from '#article/article'
import type { Correction } from '#article/correcting'
import { fieldOf } from '#article/seen'

/** A field of the head that a form asks for. */
export type HeadField = Exclude<Correction['field'], 'text'>

/** An input of the form: which field it is (a part of), how it is asked for. */
export interface Asked {
	name: string
	label: string
	hint?: string
	isLong?: boolean
}

/** The fields in the order of a head, each with its inputs. */
export const FIELDS: readonly { field: HeadField; inputs: readonly Asked[] }[] = [
	{ field: 'kicker', inputs: [{ name: 'kicker', label: 'Kicker' }] },
	{ field: 'title', inputs: [{ name: 'title', label: 'Title' }] },
	{ field: 'subtitle', inputs: [{ name: 'subtitle', label: 'Subtitle' }] },
	{
		field: 'language',
		inputs: [{ name: 'language', label: 'Language', hint: 'A code such as en.' }],
	},
	{ field: 'standfirst', inputs: [{ name: 'standfirst', label: 'Standfirst', isLong: true }] },
	{
		field: 'authors',
		inputs: [{ name: 'authors', label: 'Authors', hint: 'One a line.', isLong: true }],
	},
	{
		field: 'publishedOn',
		inputs: [{ name: 'publishedOn', label: 'Published', hint: '2020-01-05, 2020-01 or 2020.' }],
	},
	{ field: 'writtenOn', inputs: [{ name: 'writtenOn', label: 'Written' }] },
	{ field: 'firstPublishedOn', inputs: [{ name: 'firstPublishedOn', label: 'First published' }] },
	{
		field: 'countries',
		inputs: [
			{
				name: 'countries',
				label: 'Countries it is about',
				hint: 'Codes or names, the main one first.',
			},
		],
	},
	{
		field: 'issue',
		inputs: [
			{ name: 'issueNumber', label: 'Issue' },
			{ name: 'issueMonth', label: 'Month of the issue', hint: '2020-01, or nothing.' },
		],
	},
	{
		field: 'topics',
		inputs: [{ name: 'topics', label: 'Topics', hint: 'One a line.', isLong: true }],
	},
	{
		field: 'source',
		inputs: [
			{ name: 'sourceName', label: 'Source' },
			{ name: 'sourceUrl', label: 'Address of the source' },
		],
	},
	{ field: 'copyright', inputs: [{ name: 'copyright', label: 'Rights', isLong: true }] },
	{ field: 'postscript', inputs: [{ name: 'postscript', label: 'Postscript', isLong: true }] },
]

/** What each field says now, as the form sends it back to tell what was changed. */
export function seenIn(article: Article): Record<string, unknown> {
	return Object.fromEntries(FIELDS.map(({ field }) => [field, fieldOf(article, field) ?? null]))
}

/** The texts of the form's inputs for what the fields say. */
export function textsOf(seen: Record<string, unknown>): Record<string, string> {
	const { issue, source, authors, topics, countries, ...plain } = seen
	const texts = Object.entries(plain).map(([name, value]) => [name, String(value ?? '')])
	const [number, month] = [partOf(issue, 'number'), partOf(issue, 'month')]
	const [name, url] = [partOf(source, 'name'), partOf(source, 'url')]
	return {
		...Object.fromEntries(texts),
		...{ issueNumber: number, issueMonth: month, sourceName: name, sourceUrl: url },
		...{ authors: linesOf(authors), topics: linesOf(topics) },
		countries: Array.isArray(countries) ? countries.join(', ') : '',
	}
}

function partOf(value: unknown, part: string): string {
	if (value === null || typeof value !== 'object' || !(part in value)) return ''
	return String(Reflect.get(value, part) ?? '')
}

const linesOf = (value: unknown) => (Array.isArray(value) ? value.join('\n') : '')
