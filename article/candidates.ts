import search from 'approx-string-match'
import type { Stretch } from './alignment/segments.ts'

/** Words with what stood before and after them; either may be empty where that is not known. */
export interface Quote {
	exact: string
	prefix: string
	suffix: string
}

/** A place in a text, in UTF-16 units, and how well its words and its surroundings agree, each from 0 to 1. */
export interface Candidate extends Stretch {
	similarity: number
	context: number
}

/** Where the very words begin in the text, in UTF-16 units. */
export function copiesOf(text: string, quote: string): number[] {
	const found: number[] = []
	if (quote === '') return found
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at)
	return found
}

/** Words that stand in more places than this tell nothing by their surroundings. */
const MANY = 100

/** The places that say the very words. */
export function exactCandidates(text: string, quote: Quote): Candidate[] {
	return copiesOf(text, quote.exact)
		.slice(0, MANY)
		.map((start) => candidate(text, quote, { start, end: start + quote.exact.length }, 1))
}

/** Of a quote's letters so many may be others in a place that is still worth looking at. */
const WRONG = 0.5

/** The places within a stretch of the text that are like the quote, the best few. */
export function likenesses(text: string, quote: Quote, { start, end }: Stretch): Candidate[] {
	const found: Candidate[] = []
	let within = text.slice(start, end)
	// The matcher gives only its best matches, so each find is blotted out and the rest searched again.
	for (let round = 0; round < ROUNDS; round++) {
		const matches = search(within, quote.exact, Math.floor(quote.exact.length * WRONG))
		const [best] = matches.sort((a, b) => b.end - b.start - (a.end - a.start))
		if (!best || best.end <= best.start) break
		within =
			within.slice(0, best.start) + '\0'.repeat(best.end - best.start) + within.slice(best.end)
		const place = wholeWords(text, quote, { start: start + best.start, end: start + best.end })
		found.push(candidate(text, quote, place, 1 - best.errors / quote.exact.length))
	}
	return found
}

const ROUNDS = 3

const WORD = /[\p{L}\p{M}\p{N}]/u

/** A passage that began and ended with a word still does, when the word itself was changed. */
function wholeWords(text: string, { exact, prefix, suffix }: Quote, place: Stretch): Stretch {
	let { start, end } = place
	const isWord = (at: number) => WORD.test(text[at] ?? '')
	if (!WORD.test(prefix.at(-1) ?? '') && WORD.test(exact[0] ?? '') && isWord(start))
		while (start > 0 && isWord(start - 1)) start--
	if (!WORD.test(suffix[0] ?? '') && WORD.test(exact.at(-1) ?? '') && isWord(end - 1))
		while (isWord(end)) end++
	return { start, end }
}

/** So many letters of the surroundings are compared on each side. */
const NEAR = 32

/**
 * A place with the likeness of its surroundings to those of the quote. Where those are not known, the very words need none;
 * for words that are only like them, half is all that can be said.
 */
function candidate(text: string, quote: Quote, place: Stretch, similarity: number): Candidate {
	const sides: number[] = []
	const prefix = quote.prefix.slice(-NEAR)
	const suffix = quote.suffix.slice(0, NEAR)
	const before = text.slice(Math.max(0, place.start - withSlack(prefix.length)), place.start)
	const after = text.slice(place.end, place.end + withSlack(suffix.length))
	if (prefix.trim()) sides.push(likeness(before, prefix))
	if (suffix.trim()) sides.push(likeness(after, suffix))
	const context = sides.length
		? sides.reduce((a, b) => a + b, 0) / sides.length
		: similarity === 1
			? 1
			: 0.5
	return { ...place, similarity, context }
}

/** Surroundings may have grown a little. */
const withSlack = (length: number) => length + Math.floor(length / 4)

function likeness(text: string, wanted: string): number {
	const [match] = text ? search(text, wanted, wanted.length) : []
	return match ? 1 - match.errors / wanted.length : 0
}
