import { slugOf } from '#article/slug'
import { FACETS } from '#search/answer'
import { type Question, searchParamsOf } from '#search/question'

/** How a page of results is told to search engines: the one address of what it shows, and whether it is to be found. */
export type Indexing = { canonical: string; isIndexed: boolean }

/** Facets whose every value has a page of its own, which is the better one to find. */
const PAGES: Partial<Record<(typeof FACETS)[number], (value: string) => string>> = {
	country: (code) => `/countries/${code}`,
	author: (name) => `/authors/${encodeURIComponent(slugOf(name))}`,
	issue: (number) => `/issues/${encodeURIComponent(number)}`,
}

/**
 * A page that shows one value of one facet is to be found, at the page of its own where it has one. Whatever is narrower, or
 * was typed, is one of more pages than there are articles: it is followed to and not kept.
 */
export function indexingOf(question: Question): Indexing {
	const plain: Question = {
		...question,
		facets: sorted(question.facets),
		without: sorted(question.without),
		...{ page: 1, perPage: 20, sort: 'relevance', mine: false },
	}
	const params = searchParamsOf(plain)
	const facet = FACETS.find((one) => question.facets[one].length > 0)
	const isOne = facet !== undefined && params.size === 1
	const value = facet && question.facets[facet][0]
	const own = isOne && value ? PAGES[facet]?.(value) : undefined
	return { canonical: own ?? (params.size > 0 ? `/search?${params}` : '/search'), isIndexed: isOne }
}

function sorted(values: Question['facets']): Question['facets'] {
	return Object.fromEntries(
		FACETS.map((facet) => [facet, [...values[facet]].sort()]),
	) as Question['facets']
}

/** So many choices, and so deep into the pages, is looked without an account. */
export const MOST_CHOICES = 6
export const LAST_PAGE = 50

/**
 * Whether a question goes deeper than anybody looks who does not follow links for their own sake. The countries that are
 * looked in are one choice, however many: so a frame on the map makes them.
 */
export function isDeep({ facets, without, page }: Question): boolean {
	const { country, ...others } = facets
	const choices = [...Object.values(others), ...Object.values(without)].flat().length
	return choices + Math.min(country.length, 1) > MOST_CHOICES || page > LAST_PAGE
}
