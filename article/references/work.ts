import type { Reference } from '../article.ts'
import { dateAtEnd, dateOf } from './dates.ts'
import { isIssue, pagesOf, withoutNumber } from './details.ts'
import { beginsAsTitle, EDITED, isProperName, MARKED, WITHIN } from './field-kinds.ts'
import { type Field, fieldsOf } from './fields.ts'
import { imprintOf } from './imprint.ts'
import { CITIES, isKnownPeriodical, isPeriodical, isPublisher } from './known.ts'
import { ADDRESS, ITALIC, ITALIC_END, type MarkedNote } from './marks.ts'
import { nameAtEnd, namesIn } from './names.ts'
import { type Reading, readFields } from './reading.ts'

/** What a unit says of one work. `isShort`: so little that it can only be one that was cited before. */
export interface Work
	extends Pick<
		Reference,
		| 'kind'
		| 'authors'
		| 'title'
		| 'container'
		| 'publisher'
		| 'place'
		| 'date'
		| 'pages'
		| 'url'
		| 'confidence'
	> {
	isShort: boolean
	/** Whether only an earlier work can tell that this is one at all: its title is set in no marks. */
	isOnlyAgain: boolean
}

/** The work that a unit cites, or null when it is a remark. */
export function workIn(unit: string, note: MarkedNote): Work | null {
	const fields = fieldsOf(unit.replace(/\.$/u, ''))
	if (fields.some(({ text }) => MARKED.test(text.replace(WITHIN, ''))))
		return asWork(readFields(fields, note))
	const periodical = periodicalIn(fields)
	if (periodical) return asWork({ ...readFields(periodical.rest, note), ...periodical.found })
	const titled = withPlainTitle(fields)
	if (titled) {
		const work = asWork(readFields(titled.fields, note))
		return work && { ...work, isOnlyAgain: titled.isOnlyAgain }
	}
	return pageAt(readFields(fields, note).url)
}

/** A page of which no more is said than where it is. */
const pageAt = (url: string | null): Work | null =>
	url === null ? null : { ...NOTHING, kind: 'page', url, confidence: 0.6 }

const NOTHING: Work = {
	kind: 'unknown',
	authors: [],
	title: null,
	container: null,
	publisher: null,
	place: null,
	date: null,
	pages: null,
	url: null,
	confidence: 0.3,
	isShort: false,
	isOnlyAgain: false,
}

/** A newspaper or journal and its date or number, without any title: `Le Monde, 3 March 2019`. */
function periodicalIn([first, ...rest]: readonly Field[]) {
	if (!first) return null
	const dated = dateAtEnd(first.text)
	const said = withoutNumber(dated?.before ? dated.before : first.text)
	const name = knownAtEnd(said.name)
	const hasNumber = said.hasNumber && name === said.name
	const dates = [
		dated?.iso ?? null,
		...[...first.brackets, ...rest.map(({ text }) => text)].map(dateOf),
	]
	const date = dates.find((one) => one !== null) ?? null
	const isNamed = isKnownPeriodical(name)
		? date !== null || hasNumber || rest.some(({ text }) => isIssue(text))
		: isPeriodical(name) && isProperName(name) && (date?.length ?? 0) > 4
	const isDetail = ({ text }: Field) =>
		dateOf(text) !== null ||
		isIssue(text) ||
		pagesOf(text) !== null ||
		new RegExp(ADDRESS, 'u').test(text)
	if (!isNamed || !rest.every(isDetail)) return null
	// Its pages and its address are read as those of any other work.
	const asContainer: Field = { text: `${ITALIC}${name}${ITALIC_END}`, brackets: [] }
	return {
		rest: [asContainer, ...rest],
		found: { title: null, container: name, date, hasIssue: true },
	}
}

/** `an interview with Le Monde` names it as well as `Le Monde` does. */
function knownAtEnd(text: string): string {
	const words = text.split(' ')
	const from = words.findIndex(
		(_, n) => /^\p{Ll}/u.test(words[n - 1] ?? '') && isKnownPeriodical(words.slice(n).join(' ')),
	)
	return from < 0 || words.length > 12 || isKnownPeriodical(text)
		? text
		: words.slice(from).join(' ')
}

/** Fields in which a book's title, though set in no marks, follows its author and precedes what only books have. */
function withPlainTitle([first, second, ...rest]: readonly Field[]) {
	if (!first || !second) return null
	const names = namesIn(first.text) ?? nameAtEnd(first.text)
	const isTitle =
		beginsAsTitle(second.text) &&
		second.text.length <= 200 &&
		dateOf(second.text) === null &&
		pagesOf(second.text) === null &&
		!isIssue(second.text) &&
		!CITIES.has(second.text) &&
		!isPublisher(second.text) &&
		!isPeriodical(second.text)
	if (!names || !isTitle) return null
	const imprint = imprintOf([
		...second.brackets.flatMap((inside) => inside.split(/, ?/u)),
		...rest.map(({ text }) => text),
	])
	const isPublished = imprint.date !== null && (imprint.place ?? imprint.publisher) !== null
	const isShort = rest.length === 1 && rest.every(({ text }) => pagesOf(text) !== null)
	const isNamed = names.every((name) => name.includes(' '))
	if (!isShort && !(isPublished && isNamed)) return null
	const fields = [first, { ...second, text: `${ITALIC}${second.text}${ITALIC_END}` }, ...rest]
	return { fields, isOnlyAgain: isShort && !isPublished }
}

/** The work that a reading amounts to, or null when the marks were no title's. */
function asWork(reading: Reading): Work | null {
	const { authors, isWhole } = authorsIn(reading.before)
	const fromImprint = imprintOf(reading.imprint)
	const found = {
		...NOTHING,
		authors,
		title: reading.title,
		container: reading.container,
		publisher: reading.publisher ?? fromImprint.publisher,
		place: reading.place ?? fromImprint.place,
		date: reading.date ?? fromImprint.date,
		pages: reading.pages,
		url: reading.url,
	}
	const isPublished = (found.publisher ?? found.place) !== null
	if (isNameOfPeriodical(found, reading)) {
		found.container = found.title
		found.title = null
	}
	if (
		reading.isQuoted &&
		found.container !== null &&
		!isPeriodical(found.container) &&
		!reading.hasIssue &&
		(found.date ?? found.url ?? found.pages) === null
	)
		found.container = null
	const says = [found.container, found.date, found.url, found.pages].filter(
		(one) => one !== null,
	).length
	const isDated = (found.date ?? (reading.hasIssue || null)) !== null
	if (found.title === null && (found.container === null || !isDated)) return pageAt(found.url)
	if (found.title !== null && says === 0 && !isPublished && !isWhole) return null
	const kind = kindOf(found, reading, isPublished)
	return {
		...found,
		kind,
		confidence: confidenceOf(found, isWhole),
		isShort: isShort(found, isPublished),
	}
}

const isShort = ({ title, authors, container, date, url }: Work, isPublished: boolean) =>
	title !== null &&
	authors.length > 0 &&
	container === null &&
	date === null &&
	url === null &&
	!isPublished

/** Whether what stands in italics is no title but the newspaper itself: it has the date of a day or a month. */
function isNameOfPeriodical(
	{ title, container, publisher, place, date, authors }: Work,
	{ isQuoted, hasIssue }: Reading,
) {
	if (title === null || isQuoted || container !== null || publisher !== null || date === null)
		return false
	if (isKnownPeriodical(title)) return true
	if (place !== null) return false
	return (
		date.length === 10 ||
		(date.length === 7 && authors.length === 0) ||
		(hasIssue && isPeriodical(title))
	)
}

function kindOf(work: Work, reading: Reading, isPublished: boolean): Work['kind'] {
	const { container, title, url, date } = work
	if (reading.isUnpublished) return 'unknown'
	if (title === null) return 'article'
	if (container !== null) {
		const isOfPeriodical =
			isPeriodical(container) || (date?.length ?? 0) > 4 || (reading.hasIssue && !isPublished)
		return reading.isWithin && !isOfPeriodical ? 'chapter' : 'article'
	}
	if (!reading.isQuoted) return url !== null && !isPublished && date === null ? 'page' : 'book'
	if (url !== null) return 'page'
	return (date?.length ?? 0) > 4 ? 'article' : 'unknown'
}

function confidenceOf(
	{ title, authors, container, publisher, date, url }: Work,
	isWhole: boolean,
): number {
	const held = [title, date, container ?? publisher ?? url].filter((one) => one !== null).length
	const sure = 0.4 + 0.15 * held + (isWhole ? 0.1 : 0) - (authors.length > 0 && !isWhole ? 0.1 : 0)
	return Math.round(Math.min(sure, 0.95) * 100) / 100
}

/** Who wrote it, by the fields before the title; `isWhole` when those say nothing else. */
function authorsIn(before: readonly string[]): { authors: string[]; isWhole: boolean } {
	const fields = before.filter((field) => !EDITED.test(field))
	const last = fields.at(-1)
	if (last === undefined) return { authors: [], isWhole: false }
	const all = namesIn(fields.join(', '))
	if (all) return { authors: all, isWhole: true }
	const names = namesIn(last) ?? (fields.length === 1 && isProperName(last) ? [last] : null)
	if (names) return { authors: names, isWhole: fields.length === 1 }
	return { authors: nameAtEnd(last) ?? [], isWhole: false }
}
