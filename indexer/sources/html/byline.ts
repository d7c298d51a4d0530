import { isoDate, readDate } from '#article/printed-dates'
import { tidy } from '../../clean/text.ts'

/** What a line such as `Friday 1 March 2024, by A. Name, B. Name` says. */
export interface Byline {
	publishedOn: string | null
	firstPublishedOn: string | null
	authors: string[]
	warnings: string[]
}

const BY = /(?:^|[\s,;.|–—-])(?:written by|by|par|por|von|di|de la part de)\s*:?\s+/iu
const EARLIER =
	/(?:creation date|first published(?: on)?|originally published(?: on)?|written on|date of writing|date de (?:rédaction|parution)(?: antérieure)?|rédigé le|première publication(?: le)?|paru le|publié pour la première fois(?: le)?)\s*:?\s*/iu
const PUBLISHED =
	/^(?:publication date|published(?: on)?|posted on|date de mise en ligne|mis en ligne le|publié le|date)\s*:?\s*/iu

/** Dates and authors of a line under a title, each null or empty where the line does not give it. */
export function readByline(line: string): Byline {
	const byline: Byline = { publishedOn: null, firstPublishedOn: null, authors: [], warnings: [] }
	for (const part of line.split(/\n|\s[|•·]\s/u)) readPart(tidy(part), byline)
	return byline
}

function readPart(part: string, byline: Byline): void {
	const earlier = EARLIER.exec(part)
	if (earlier) {
		byline.firstPublishedOn ??= dateIn(part.slice(earlier.index + earlier[0].length), byline)
		if (earlier.index > 0)
			readPart(part.slice(0, earlier.index).replace(/[\s(,;–-]+$/u, ''), byline)
		return
	}
	const by = BY.exec(part)
	const dated = by ? part.slice(0, by.index) : part
	byline.publishedOn ??= dateIn(dated.replace(PUBLISHED, ''), byline)
	if (!by) return
	const [names, after] = splitDate(part.slice(by.index + by[0].length), byline)
	byline.publishedOn ??= after
	if (byline.authors.length === 0) byline.authors = namesIn(names)
}

/** The names of a list of authors. `and` parts only the last of a list: a body may have one in its name. */
export function namesIn(list: string): string[] {
	const names = list.split(/\s*[,;]\s+/u)
	return [
		...new Set(
			names.map((name) =>
				tidy(name)
					.replace(/[\s,.;]+$/u, '')
					.replace(/^(?:and|et|y|und)\s+/u, ''),
			),
		),
	].filter((name) => /\p{L}/u.test(name))
}

/** A date written as text or by a machine, cut to the day; a wrong weekday is among the warnings. */
export function dateIn(text: string, { warnings }: Pick<Byline, 'warnings'>): string | null {
	const shown = tidy(text)
		.replace(/^[\s,(–-]+|[\s,.;)–-]+$/gu, '')
		.replace(/,? (?:at|à) \d{1,2}[:h]\d{2}$/u, '')
	const date = readDate(shown)
	if (date?.weekdayIsWrong) warnings.push(`The weekday of “${shown}” does not belong to that day.`)
	return date?.iso ?? isoDate(shown)
}

function splitDate(text: string, byline: Byline): [string, string | null] {
	const parts = text.split(/,\s+|\s[–—-]\s/u)
	for (let from = 1; from < parts.length; from++) {
		const date = dateIn(parts.slice(from).join(' '), byline)
		if (date && date.length > 4) return [parts.slice(0, from).join(', '), date]
	}
	return [text, null]
}
