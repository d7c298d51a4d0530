import { FACETS, type Facet } from './answer.ts'
import { isPartialDate } from './asking/dates.ts'

export type Scope = 'all' | 'text' | 'footnotes'
export type Sort = 'relevance' | 'newest' | 'oldest'

/** What a reader asks. Facets: OR within one, AND across. Dates may be partial (`2003`, `2003-03`). */
export interface Question {
	words: string
	facets: Record<Facet, string[]>
	/** Values that an article must not have. */
	without: Record<Facet, string[]>
	/** Also articles that only mention a chosen country, not just those about it. */
	mentions: boolean
	/** Only in what whoever asks has marked. */
	mine: boolean
	/** Only these articles; null for all. No address says so: it is how `mine` is answered. */
	among: readonly string[] | null
	from: string | null
	to: string | null
	in: Scope
	sort: Sort
	page: number
	perPage: number
}

const SCOPES: readonly string[] = ['all', 'text', 'footnotes'] satisfies Scope[]
const SORTS: readonly string[] = ['relevance', 'newest', 'oldest'] satisfies Sort[]
const LONGEST_WORDS = 1000
const LONGEST_VALUE = 200
const MOST_VALUES = 100
/** There are some 250 countries, and a frame on the map may take in all of them. */
const MOST_COUNTRIES = 300

/** The question that asks for everything. */
export function anyQuestion(): Question {
	return {
		words: '',
		facets: noneChosen(),
		without: noneChosen(),
		mentions: false,
		mine: false,
		among: null,
		from: null,
		to: null,
		in: 'all',
		sort: 'relevance',
		page: 1,
		perPage: 20,
	}
}

function noneChosen(): Question['facets'] {
	return Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Question['facets']
}

/** The question in an address. A part that makes no sense is left out; `faults` says which and what it should be. */
export function readQuestion(params: URLSearchParams): { question: Question; faults: string[] } {
	const faults: string[] = []
	const question = anyQuestion()

	question.words = (params.get('q') ?? '').replace(/\p{Cc}+/gu, ' ').trim()
	if (question.words.length > LONGEST_WORDS) {
		faults.push(`q may have at most ${LONGEST_WORDS} characters`)
		question.words = [...question.words].slice(0, LONGEST_WORDS).join('')
	}
	for (const facet of FACETS) {
		question.facets[facet] = valuesOf(params, { facet, name: facet }, faults)
		question.without[facet] = valuesOf(params, { facet, name: `not_${facet}` }, faults)
	}
	question.mentions = params.get('mentions') === 'include'
	question.mine = params.get('mine') === '1'
	for (const side of ['from', 'to'] as const) {
		const value = params.get(side)
		if (!value) continue
		if (isPartialDate(value)) question[side] = value
		else faults.push(`${side} must be a date, a month or a year: 2020-01-05, 2020-01 or 2020`)
	}
	if (question.from && question.to && question.from.localeCompare(`${question.to}~`) > 0)
		faults.push('from must not be later than to')
	question.in = oneOf(params, 'in', SCOPES, 'all', faults) as Scope
	question.sort = oneOf(params, 'sort', SORTS, 'relevance', faults) as Sort
	question.page = wholeNumber(params, 'page', 1, 50_000, 1, faults)
	question.perPage = wholeNumber(params, 'per_page', 1, 100, 20, faults)
	return { question, faults }
}

/** The question in an address, its senseless parts left out. */
export function questionFrom(params: URLSearchParams): Question {
	return readQuestion(params).question
}

/** The shortest address of a question: `questionFrom` reads the same question from it. */
export function searchParamsOf(question: Question): URLSearchParams {
	const params = new URLSearchParams()
	if (question.words) params.set('q', question.words)
	for (const facet of FACETS)
		for (const value of question.facets[facet]) params.append(facet, value)
	for (const facet of FACETS)
		for (const value of question.without[facet]) params.append(`not_${facet}`, value)
	if (question.mentions) params.set('mentions', 'include')
	if (question.mine) params.set('mine', '1')
	if (question.from) params.set('from', question.from)
	if (question.to) params.set('to', question.to)
	if (question.in !== 'all') params.set('in', question.in)
	if (question.sort !== 'relevance') params.set('sort', question.sort)
	if (question.page !== 1) params.set('page', String(question.page))
	if (question.perPage !== 20) params.set('per_page', String(question.perPage))
	return params
}

/** The same question with a facet's value chosen or, when it was, no longer chosen; back on the first page. */
export function toggled(question: Question, facet: Facet, value: string): Question {
	const chosen = question.facets[facet]
	const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
	return {
		...question,
		facets: { ...question.facets, [facet]: next },
		without: {
			...question.without,
			[facet]: question.without[facet].filter((one) => one !== value),
		},
		page: 1,
	}
}

/** The same question with a facet's value left out or, when it was, let in again; back on the first page. */
export function toggledWithout(question: Question, facet: Facet, value: string): Question {
	const { without, facets } = toggled(
		{ ...question, facets: question.without, without: question.facets },
		facet,
		value,
	)
	return { ...question, facets: without, without: facets, page: 1 }
}

/** Whether the question has no words and chooses nothing. */
export function asksForEverything(question: Question): boolean {
	return (
		!question.words &&
		!question.mine &&
		!question.from &&
		!question.to &&
		FACETS.every(
			(facet) => question.facets[facet].length === 0 && question.without[facet].length === 0,
		)
	)
}

function valuesOf(
	params: URLSearchParams,
	{ facet, name }: { facet: Facet; name: string },
	faults: string[],
): string[] {
	const given = params
		.getAll(name)
		.map((value) => value.trim())
		.filter(Boolean)
		.map((value) => (facet === 'country' ? value.toUpperCase() : value))
	const values = [...new Set(given)].filter((value) => {
		const fits = facet === 'year' ? /^\d{1,4}$/.test(value) : value.length <= LONGEST_VALUE
		if (!fits)
			faults.push(
				facet === 'year'
					? `${name} must be a number`
					: `${name} may have at most ${LONGEST_VALUE} characters`,
			)
		return fits
	})
	const most = facet === 'country' ? MOST_COUNTRIES : MOST_VALUES
	if (values.length > most) faults.push(`${name} may be given at most ${most} times`)
	return values.slice(0, most)
}

function oneOf(
	params: URLSearchParams,
	name: string,
	allowed: readonly string[],
	otherwise: string,
	faults: string[],
): string {
	const value = params.get(name)
	if (!value) return otherwise
	if (allowed.includes(value)) return value
	faults.push(`${name} must be one of ${allowed.join(', ')}`)
	return otherwise
}

function wholeNumber(
	params: URLSearchParams,
	name: string,
	least: number,
	most: number,
	otherwise: number,
	faults: string[],
): number {
	const value = params.get(name)
	if (!value) return otherwise
	const number = Number(value)
	if (/^\d+$/.test(value) && number >= least && number <= most) return number
	faults.push(`${name} must be a whole number from ${least} to ${most}`)
	return otherwise
}
