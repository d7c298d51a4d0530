import type { FacetValue } from '#search/answer'

const AT_FIRST = 8

/** So many values are brought along to be opened in place; of more there is a page of their own. */
const MOST_IN_PLACE = 40

/** The values of a facet that a page of results shows at once, those it folds away, and how many there are in all. */
export interface ShownValues {
	first: FacetValue[]
	rest: FacetValue[]
	total: number
}

export function shownValues(values: readonly FacetValue[]): ShownValues {
	const isLong = values.length > MOST_IN_PLACE
	return {
		first: values.filter((value, n) => n < AT_FIRST || (isLong && isChosen(value))),
		rest: isLong ? [] : values.slice(AT_FIRST),
		total: values.length,
	}
}

/** Whether a value is asked for or left out. */
export function isChosen({ selected, excluded }: FacetValue): boolean {
	return selected || excluded
}
