import { dateInWords } from '../dates.ts'
import type { CarriedNote } from '../passage-notes.ts'
import type { Citable } from './citable.ts'

/** A passage to be quoted elsewhere: its words, the notes it calls, and where it is from. `url` leads to the passage. */
export interface Quotation {
	quote: string
	notes: readonly CarriedNote[]
	from: Omit<Citable, 'id'>
}

/** As plain text: the quotation, its notes, the source, a blank line between them. */
export function quotationText({ quote, notes, from }: Quotation): string {
	const said = notes.map(({ marker, text }) => `Note ${marker}: ${text}`)
	return [`“${quote.trim()}”`, ...said, `${[...sourceParts(from), from.url].join(', ')}`].join(
		'\n\n',
	)
}

/** As HTML, for programs that keep it: a quotation, its notes, and the source with a link to the passage. */
export function quotationHtml({ quote, notes, from }: Quotation): string {
	const said = notes.map(
		({ marker, text }) => `<p dir="auto">Note ${html(marker)}: ${html(text)}</p>`,
	)
	return [
		`<blockquote cite="${html(from.url)}">${paragraphs(quote)}</blockquote>`,
		...said,
		`<p>${sourceHtml(from)}</p>`,
	].join('\n')
}

/** Who wrote it, its title, where and when it appeared, as far as known. */
function sourceParts({ authors, title, publication, issue, publishedOn }: Quotation['from']) {
	return [
		names(authors),
		`“${title || 'Untitled'}”`,
		publication,
		issue && `issue ${issue}`,
		publishedOn && dateInWords(publishedOn),
	].filter((part): part is string => Boolean(part))
}

function sourceHtml(from: Quotation['from']): string {
	const { authors, url, publication } = from
	const link = `<a href="${html(url)}">${html(url)}</a>`
	const parts = sourceParts(from).map((part, n) =>
		part === publication && n > (authors.length > 0 ? 1 : 0)
			? `<cite>${html(part)}</cite>`
			: html(part),
	)
	return [...parts, link].join(', ')
}

function names(authors: readonly string[]): string {
	const last = authors.at(-1) ?? ''
	return authors.length < 2 ? last : `${authors.slice(0, -1).join(', ')} and ${last}`
}

function paragraphs(quote: string): string {
	return quote
		.trim()
		.split(/\n{2,}/)
		.map((part) => `<p dir="auto">${html(part).replaceAll('\n', '<br>')}</p>`)
		.join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
}

const html = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
