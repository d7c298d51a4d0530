import { dateAtEnd, dateOf } from './dates.ts'
import { barePagesOf, isIssue, pagesAtEnd, pagesOf, withoutNumber } from './details.ts'
import {
	ACCESSED,
	BESIDE_ADDRESS,
	BY_OTHERS,
	beginsAsTitle,
	EDITED,
	MARKED,
	UNPUBLISHED,
	WITHIN,
} from './field-kinds.ts'
import type { Field } from './fields.ts'
import { imprintOf } from './imprint.ts'
import { CITIES, isPeriodical, isPublisher } from './known.ts'
import { ADDRESS, addressAt, type MarkedNote, QUOTED, unmarked } from './marks.ts'
import { nameAtEnd, namesIn } from './names.ts'

/** What the fields of a unit were found to say, before it is decided what kind of work that makes. */
export interface Reading {
	title: string | null
	isQuoted: boolean
	/** Plain fields before the title, as they stand: its authors, or a sentence that leads up to it. */
	before: string[]
	container: string | null
	/** Whether `in` led to the container. */
	isWithin: boolean
	/** Plain fields after the title that may be place and publisher. */
	imprint: string[]
	place: string | null
	publisher: string | null
	date: string | null
	pages: string | null
	url: string | null
	hasIssue: boolean
	isUnpublished: boolean
}

const ADDRESSES = new RegExp(`<?${ADDRESS}>?`, 'gu')

/** Reads the fields of a unit, in order. */
export function readFields(fields: readonly Field[], note: MarkedNote): Reading {
	const reading: Reading = {
		title: null,
		isQuoted: false,
		before: [],
		container: null,
		isWithin: false,
		imprint: [],
		place: null,
		publisher: null,
		date: null,
		pages: null,
		url: null,
		hasIssue: false,
		isUnpublished: false,
	}
	for (const { text, brackets } of fields) {
		const bare = withoutAddresses(text, reading, note)
		// A year beside the title or the journal counts before what follows the bracket.
		for (const inside of brackets) takeBracket(inside, reading, note)
		take(bare, reading, brackets.length > 0)
	}
	return reading
}

function withoutAddresses(text: string, reading: Reading, note: MarkedNote): string {
	const bare = text.replace(ADDRESSES, (found) => {
		reading.url ??= addressAt(found.replace(/[<>]/gu, ''), note)
		return ''
	})
	if (bare === text) return text
	return BESIDE_ADDRESS.test(bare.trim()) ? '' : bare.trim()
}

function takeBracket(inside: string, reading: Reading, note: MarkedNote): void {
	const bare = withoutAddresses(inside, reading, note).trim()
	if (bare === '' || ACCESSED.test(bare) || EDITED.test(bare) || BY_OTHERS.test(bare)) return
	const pieces = bare.split(/, ?/u)
	for (const piece of pieces) reading.pages ??= pagesOf(piece)
	const { place, publisher, date } = imprintOf(pieces.filter((piece) => pagesOf(piece) === null))
	reading.place ??= place
	reading.publisher ??= publisher
	reading.date ??= date
	if (UNPUBLISHED.test(bare)) reading.isUnpublished = true
}

function take(text: string, reading: Reading, hasBracket: boolean): void {
	if (text === '' || ACCESSED.test(text) || EDITED.test(text)) return
	const isWithin = WITHIN.test(text)
	const bare = isWithin ? text.replace(WITHIN, '') : text
	const marked = MARKED.exec(bare)?.groups
	if (marked) takeMarked(marked as { mark: string; inner: string; rest: string }, reading, isWithin)
	else if (reading.title === null && reading.container === null) reading.before.push(bare)
	else if (!takeDetail(bare, reading, hasBracket)) takeName(bare, reading, { isWithin, hasBracket })
}

function takeMarked(
	{ mark, inner, rest }: { mark: string; inner: string; rest: string },
	reading: Reading,
	isWithin: boolean,
): void {
	const words = unmarked(mark + inner)
	if (!takeRest(rest.trim(), reading)) return
	if (reading.title === null && !isWithin) {
		if (!beginsAsTitle(words) && mark === QUOTED) return
		reading.title = words
		reading.isQuoted = mark === QUOTED
	} else if (mark !== QUOTED || isWithin) {
		const { name, hasNumber } = withoutNumber(words)
		reading.container ??= hasNumber && /\d{4}$/u.test(words) ? name : words
		if (isWithin) reading.isWithin = true
	}
}

/** What follows a title or a journal before the next comma; false when it is no detail of theirs, but a sentence. */
function takeRest(rest: string, reading: Reading): boolean {
	if (rest === '') return true
	const paged = pagesAtEnd(` ${rest}`)
	if (paged) reading.pages ??= paged.pages
	const text = (paged ? paged.before : rest).replace(/^[.:] ?/u, '')
	return text === '' || takeDetail(text, reading, true)
}

/** Takes a date, a number or pages; false when it is none. */
function takeDetail(text: string, reading: Reading, hasBracket: boolean): boolean {
	// `September 2006: what cannot be sold` is a date and a remark on it.
	const [, head] = /^([^:]{4,40}): ?\p{Ll}/u.exec(text) ?? []
	if (head && dateOf(head)) return takeDetail(head, reading, hasBracket)
	const pages = pagesOf(text)
	const date = pages === null ? dateOf(text) : null
	if (pages !== null)
		reading.pages =
			reading.pages === null || reading.hasIssue ? pages : `${reading.pages}, ${pages}`
	else if (date !== null) reading.date ??= date
	else {
		const paged = pagesAtEnd(text)
		const rest = paged ? paged.before : text
		const numbers = barePagesOf(rest)
		if (paged && (rest === '' || isIssue(rest))) reading.pages ??= paged.pages
		else if (numbers !== null && !hasBracket && reading.pages !== null)
			reading.pages = `${reading.pages}, ${numbers}`
		else if (
			numbers !== null &&
			!hasBracket &&
			(reading.container === null || reading.date !== null)
		)
			reading.pages ??= numbers
		else if (!isIssue(rest)) return false
		if (rest !== '' && numbers === null) reading.hasIssue = true
	}
	return true
}

/** Takes the name of a periodical, or what may be one of a publisher or a place. */
function takeName(
	text: string,
	reading: Reading,
	{ isWithin, hasBracket }: { isWithin: boolean; hasBracket: boolean },
): void {
	if (BY_OTHERS.test(text)) return
	if (UNPUBLISHED.test(text)) {
		reading.isUnpublished = true
		return
	}
	if (isWithin) {
		reading.isWithin = true
		// Whoever the larger work is by, and not only edited by, wrote the chapter too.
		const isNamed = reading.before.some((field) => (namesIn(field) ?? nameAtEnd(field)) !== null)
		if (!hasBracket && !isNamed && namesIn(text)) reading.before.push(text)
		return
	}
	const dated = dateAtEnd(text)
	const undated = dated?.before ? dated.before : text
	const { name, hasNumber } = withoutNumber(undated)
	const isName =
		isPeriodical(name) ||
		(/^\p{Lu}[^:]{1,60}$/u.test(name) &&
			name.split(' ').length < 8 &&
			!CITIES.has(name) &&
			!isPublisher(name))
	if (reading.isQuoted && reading.container === null && !reading.isUnpublished && isName) {
		reading.container = name
		if (dated) reading.date ??= dated.iso
		if (hasNumber) reading.hasIssue = true
	} else reading.imprint.push(text)
}
