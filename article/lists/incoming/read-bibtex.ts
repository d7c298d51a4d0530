import { type Library, parseAsync } from '@retorquere/bibtex-parser'
import { type BroughtWorks, bring, refused } from './incoming.ts'

type Entry = Library['entries'][number]

/** The kept reader takes the longer over an entry the more names and braces it has, by their square; no work needs so many. */
const isEndless = (entry: string) =>
	entry.length > 10_000 || entry.split(/\sand\s/iu).length > 100 || entry.split('{').length > 300

/** Reads BibTeX and BibLaTeX as citation managers do; what is broken or endless in it is told, and the rest read. */
export async function readBibtex(text: string): Promise<BroughtWorks> {
	const brought: BroughtWorks = { works: [], refused: [] }
	const pieces = text.split(/^(?=[ \t]*@[ \t]*[a-z]+[ \t]*[{(])/imu)
	const fit = pieces.filter((piece) => !isEndless(piece))
	const options = { english: false, sentenceCase: false } as const
	const { entries, errors } = await parseAsync(fit.join(''), options)
	for (const { fields } of entries) bring(brought, workOf(fields))
	for (const { input } of errors) brought.refused.push(refused(beginningOf(input), BROKEN))
	for (const piece of pieces.filter(isEndless))
		brought.refused.push(refused(beginningOf(piece), ENDLESS))
	return brought
}

const ENDLESS =
	'This entry is too long: up to 10,000 characters, 100 authors and 300 braces are read.'
const BROKEN = 'This entry is broken: a brace or quotation mark is missing.'

function workOf(fields: Entry['fields']) {
	const { title, url, howpublished, year, date, note, annote, annotation } = fields
	const address = [url, howpublished, note].map((field) => addressIn(said(field))).find(Boolean)
	return {
		title: withoutMarkup(said(title)),
		authors: (fields.author ?? []).map(({ name, firstName, prefix, lastName }) =>
			[name, firstName, prefix, lastName].filter(Boolean).join(' '),
		),
		year: said(year) || said(date),
		url: address ?? null,
		note: withoutMarkup(said(annote) || said(annotation) || said(note)),
	}
}

const said = (field: unknown) => (typeof field === 'string' ? field : '')

const addressIn = (text: string) => /https?:\/\/[^\s<>"]+/iu.exec(text)?.[0]

/** The reader sets what TeX emphasises as HTML. */
const withoutMarkup = (text: string) =>
	text.replace(/<\/?(?:i|b|em|strong|sup|sub|span|a|sc)\b[^>]*>/giu, '')

const beginningOf = (input = '') => input.trim().split('\n')[0]?.slice(0, 100) || 'An entry'
