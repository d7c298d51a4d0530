import { type ConcordanceSort, SORTS } from '#search/concordance'

/** The order in an address; by date where it gives none that there is. */
export function sortIn(params: URLSearchParams): ConcordanceSort {
	return SORTS.find((sort) => sort === params.get('by')) ?? 'date'
}

/** A page's parameters as an address has them. */
export function paramsFrom(given: Record<string, string | string[] | undefined>): URLSearchParams {
	const params = new URLSearchParams()
	for (const [name, value] of Object.entries(given))
		for (const one of [value ?? []].flat()) params.append(name, one)
	return params
}
