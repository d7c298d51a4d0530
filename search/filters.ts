import type { Facet } from './answer.ts'
import { dayOf } from './documents.ts'
import type { Question } from './question.ts'

/** Meilisearch's field behind each facet. */
const FIELD = {
	country: 'countries',
	region: 'regions',
	author: 'authors',
	issue: 'issue',
	topic: 'topics',
	language: 'language',
	publication: 'publication',
	year: 'year',
} as const satisfies Record<Facet, string>

/** The field that a facet filters and counts in, given whether mere mentions of a country count. */
export function fieldOf(facet: Facet, question: Question): string {
	return facet === 'country' && question.mentions ? 'countriesNamed' : FIELD[facet]
}

/** A question's facets and dates as Meilisearch's filter: an array is AND, an array within it OR. */
export function filterOf(
	question: Question,
	{ without }: { without?: Facet } = {},
): (string | string[])[] {
	const filter: (string | string[])[] = []
	for (const [facet, values] of Object.entries(question.facets) as [Facet, string[]][])
		if (facet !== without && values.length > 0) filter.push(among(fieldOf(facet, question), values))
	if (question.from) filter.push(`day >= ${dayOf(question.from)}`)
	if (question.to) {
		const [year, month = '12', day = '31'] = question.to.split('-')
		filter.push(`day <= ${Number(`${year}${month}${day}`)}`, 'day > 0')
	}
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
