import { countries } from '#places/countries'
import type { Answer } from '#search/answer'
import { find } from '#search/find'
import { anyQuestion } from '#search/question'
import { searchServer } from '#search/server'

/** A country of the results with its articles; `of` is how many the library has on it, where shares are shown. */
export interface DrawnCountry {
	code: string
	name: string
	articles: number
	isChosen: boolean
	of?: number
}

/** A year of the results with its articles; `of` is how many the library has of it, where shares are shown. */
export interface DrawnYear {
	year: number
	articles: number
	of?: number
}

/** What is drawn of an answer, on a map and over time. */
export interface Drawn {
	countries: DrawnCountry[]
	years: DrawnYear[]
}

/** What there is to draw; a single year is nothing to compare, so of one there are none. */
export async function drawnFrom(
	facets: Answer['facets'],
	{ withShares }: { withShares: boolean },
): Promise<Drawn> {
	const all = withShares ? (await find(searchServer(), anyQuestion())).facets : null
	const of = (facet: 'country' | 'year', value: string) =>
		all && { of: all[facet].find((one) => one.value === value)?.count ?? 0 }
	const named = new Set(countries().map(({ code }) => code))
	return {
		countries: facets.country
			.filter(({ value, count }) => count > 0 && named.has(value))
			.map(({ value, label, count, selected }) => ({
				code: value,
				name: label,
				articles: count,
				isChosen: selected,
				...of('country', value),
			})),
		years: yearsFrom(facets.year).map((one) => ({ ...one, ...of('year', String(one.year)) })),
	}
}

/** Every year from the first to the last, those without an article too. */
function yearsFrom(facet: Answer['facets']['year']): DrawnYear[] {
	const counts = new Map(facet.map(({ value, count }) => [Number(value), count]))
	if (counts.size < 2) return []
	const first = Math.min(...counts.keys())
	const last = Math.max(...counts.keys())
	return Array.from({ length: last - first + 1 }, (_, n) => ({
		year: first + n,
		articles: counts.get(first + n) ?? 0,
	}))
}
