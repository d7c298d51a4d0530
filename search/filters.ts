import { FACETS, type Facet } from './answer.ts'
import { endOfDates, startOfDates } from './asking/dates.ts'
import type { Question } from './question.ts'

/** Meilisearch's field behind each facet. */
const FIELD = {
	country: 'countries',
	region: 'regions',
	author: 'authors',
	issue: 'issue',
	topic: 'topics',
	source: 'sources',
	language: 'language',
	publication: 'publication',
	year: 'year',
} as const satisfies Record<Facet, string>

/** The field that a facet filters and counts in, given whether mere mentions of a country count. */
export function fieldOf(facet: Facet, question: Question): string {
	return facet === 'country' && question.mentions ? 'countriesNamed' : FIELD[facet]
}

/** A filter that no article passes. */
export const NOTHING = 'day < 0'

/** What of a facet a filter leaves out: what is chosen in it, or what is excluded as well. */
export interface LeftOut {
	facet: Facet
	exclusions: boolean
}

/** A question's facets and dates as Meilisearch's filter: an array is AND, an array within it OR. */
export function filterOf(
	question: Question & {
		/** What was typed and is no plain word, as filters. */
		typed?: readonly string[]
	},
	{ without }: { without?: LeftOut } = {},
): (string | string[])[] {
	const filter: (string | string[])[] = [...(question.typed ?? [])]
	for (const facet of FACETS) {
		const isLeftOut = facet === without?.facet
		const field = fieldOf(facet, question)
		const values = question.facets[facet]
		if (values.length > 0 && !isLeftOut) filter.push(among(field, values))
		if (isLeftOut && without?.exclusions) continue
		for (const value of question.without[facet]) filter.push(`NOT ${equals(field, value)}`)
	}
	if (question.among) filter.push(question.among.length > 0 ? amongIds(question.among) : NOTHING)
	if (question.from) filter.push(`day >= ${startOfDates(question.from)}`)
	if (question.to) filter.push(`day <= ${endOfDates(question.to)}`, 'day > 0')
	return filter
}

/** A field that has any of the values; `values` is not empty. */
export function among(field: string, values: readonly string[]): string[] {
	return values.map((value) => equals(field, value))
}

/** Only these articles. */
export function amongIds(ids: readonly string[]): string {
	return `id IN [${ids.map(quoted).join(',')}]`
}

/**
 * A field that has the value. Here alone text becomes filter language: Meilisearch takes no other escape in a quoted value than `\"`;
 * a backslash is doubled so that none can swallow the closing quote.
 */
export function equals(field: string, value: string): string {
	return `${field} = ${quoted(value)}`
}

function quoted(value: string): string {
	return `"${value.replace(/["\\]/g, '\\$&')}"`
}
