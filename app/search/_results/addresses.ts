import type { Facet, Snippet } from '#search/answer'
import { type Question, searchParamsOf, toggled } from '#search/question'

/** The address of a question in the search room. */
export function searchAddress(question: Question): string {
	const params = searchParamsOf(question).toString()
	return params ? `/search?${params}` : '/search'
}

/** The address of the same question with one value of a facet more, or less when it was chosen. */
export function toggledAddress(question: Question, facet: Facet, value: string): string {
	return searchAddress(toggled(question, facet, value))
}

/** The address where all values of a facet are, of what answers a question. */
export function valuesAddress(facet: Facet, question: Question): string {
	return `/search/values/${facet}?${searchParamsOf({ ...question, page: 1 })}`
}

/** A note or a block, as a snippet names where it stands. */
type Place =
	| Pick<Extract<Snippet, { kind: 'footnote' }>, 'kind' | 'marker'>
	| Pick<Extract<Snippet, { kind: 'passage' }>, 'kind' | 'block'>

/** The address of an article, or of a place in it, with the words that led there marked. */
export function placeAddress(id: string, words: string, stands?: Place): string {
	const params = words ? `?${new URLSearchParams({ q: words })}` : ''
	const place = stands?.kind === 'footnote' ? `note-${stands.marker}` : stands?.block
	return `/articles/${id}${params}${place ? `#${encodeURIComponent(place)}` : ''}`
}

/** An address with one parameter more. */
export function withParameter(address: string, name: string, value: string): string {
	return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams([[name, value]])}`
}
