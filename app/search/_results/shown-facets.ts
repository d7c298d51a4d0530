import type { Answer, Facet, FacetValue } from '#search/answer'
import { byRegion } from './by-region.ts'
import { isChosen, type ShownValues, shownValues } from './shown-values.ts'

/** A region of the results, null where it is none that is known, and its countries. */
export interface ShownRegion {
	region: FacetValue | null
	countries: ShownValues
	isOpen: boolean
}

/** The facets of an answer as its page shows them. */
export interface ShownFacets {
	/** Null where there is nothing to choose among. */
	countries: { regions: ShownRegion[]; isLong: boolean; chosen: number } | null
	lists: { facet: Facet; name: string; isOpen: boolean; chosen: number; values: ShownValues }[]
}

/** The facets in the order a reader thinks of them, after the countries, and whether they stand open at first. */
const SHOWN: readonly [facet: Facet, name: string, isOpen: boolean][] = [
	['year', 'Year', true],
	['author', 'Author', true],
	['issue', 'Issue', false],
	['topic', 'Topic', false],
	['source', 'Cited source', false],
	['language', 'Language', false],
	['publication', 'Publication', false],
]

/** So many countries are all shown at once; of more, only the regions that matter stand open. */
const FEW = 8

export function shownFacets(facets: Answer['facets']): ShownFacets {
	const lists = SHOWN.flatMap(([facet, name, isOpen]) => {
		const values = facet === 'year' ? facets.year.toReversed() : facets[facet]
		const chosen = values.filter(isChosen).length
		if (values.length < 2 && chosen === 0) return []
		return [{ facet, name, isOpen: isOpen || chosen > 0, chosen, values: shownValues(values) }]
	})
	return { countries: shownCountries(facets), lists }
}

function shownCountries({ region, country }: Answer['facets']): ShownFacets['countries'] {
	const chosen = [...region, ...country].filter(isChosen).length
	if (region.length < 2 && country.length < 2 && chosen === 0) return null
	const isLong = country.length > FEW
	const regions = byRegion(region, country).map(({ region, countries }, n) => ({
		region,
		countries: shownValues(countries),
		isOpen: !isLong || region?.selected || countries.some(isChosen) || (n === 0 && chosen === 0),
	}))
	return { regions, isLong, chosen }
}
