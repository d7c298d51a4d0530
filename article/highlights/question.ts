import { SHELF_FACETS, type ShelfFacet, tagKey } from './shelf.ts'

const GROUPINGS = ['article', 'tag'] as const
export type Grouping = (typeof GROUPINGS)[number]

const SHELF_SORTS = ['newest', 'place', 'published'] as const
export type ShelfSort = (typeof SHELF_SORTS)[number]

/** What a reader asks of their highlights. Facets: OR within one, AND across. */
export interface ShelfQuestion {
	words: string
	facets: Record<ShelfFacet, string[]>
	group: Grouping
	sort: ShelfSort
	/** From 1. */
	page: number
}

const LONGEST_WORDS = 500
const LONGEST_VALUE = 300
const MOST_VALUES = 100
const LAST_PAGE = 10_000

/** The question that asks for everything. */
export function anyShelfQuestion(): ShelfQuestion {
	const facets = Object.fromEntries(SHELF_FACETS.map((facet) => [facet, [] as string[]]))
	return {
		words: '',
		facets: facets as ShelfQuestion['facets'],
		group: 'article',
		sort: 'newest',
		page: 1,
	}
}

/** The question in an address; what makes no sense is left out. */
export function shelfQuestionFrom(params: URLSearchParams): ShelfQuestion {
	const question = anyShelfQuestion()
	const words = (params.get('q') ?? '').replace(/\p{Cc}+/gu, ' ').trim()
	question.words = [...words].slice(0, LONGEST_WORDS).join('')
	for (const facet of SHELF_FACETS) question.facets[facet] = chosenIn(params, facet)
	question.group = GROUPINGS.find((one) => one === params.get('group')) ?? 'article'
	question.sort = SHELF_SORTS.find((one) => one === params.get('sort')) ?? 'newest'
	const page = Number(params.get('page'))
	question.page = Number.isInteger(page) && page > 0 ? Math.min(page, LAST_PAGE) : 1
	return question
}

function chosenIn(params: URLSearchParams, facet: ShelfFacet): string[] {
	const values = params
		.getAll(facet)
		.map((value) => value.trim())
		.filter((value) => value !== '' && value.length <= LONGEST_VALUE)
		.map((value) => (facet === 'tag' ? tagKey(value) : value))
	return [...new Set(values)].slice(0, MOST_VALUES)
}

/** The shortest address of a question: `shelfQuestionFrom` reads the same question from it. */
export function shelfParamsOf(question: ShelfQuestion): URLSearchParams {
	const params = new URLSearchParams()
	if (question.words) params.set('q', question.words)
	for (const facet of SHELF_FACETS)
		for (const value of question.facets[facet]) params.append(facet, value)
	if (question.group !== 'article') params.set('group', question.group)
	if (question.sort !== 'newest') params.set('sort', question.sort)
	if (question.page !== 1) params.set('page', String(question.page))
	return params
}

/** The same question with a value chosen or, when it was, no longer chosen; back on the first page. */
export function toggledOnShelf(
	question: ShelfQuestion,
	facet: ShelfFacet,
	value: string,
): ShelfQuestion {
	const chosen = question.facets[facet]
	const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
	return { ...question, facets: { ...question.facets, [facet]: next }, page: 1 }
}
