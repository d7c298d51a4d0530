import { type ConcordanceSort, SORTS } from '#search/concordance'

/** The order in an address; by date where it gives none that there is. */
export function sortIn(params: URLSearchParams): ConcordanceSort {
	return SORTS.find((sort) => sort === params.get('by')) ?? 'date'
}
