import search from 'approx-string-match'
import type { Selectors } from './selectors.ts'

/** A place in the new text, in UTF-16 units, and how well its words and its surroundings agree. */
export interface Candidate {
	start: number
	end: number
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

/** The places whose words are like the quote, at most three in ten of its letters changed. */
export function likenessesOf(
	origin: Selectors,
	newText: string,
	isLookalike: (start: number, end: number) => boolean,
): Candidate[] {
	const found: Candidate[] = []
	let text = newText
	// The matcher gives only its best matches, so each find is blotted out and the rest searched again.
	for (let round = 0; round < 4; round++) {
		const matches = search(text, origin.exact, Math.floor(origin.exact.length * 0.3))
		if (matches.length === 0) break
		for (const match of separate(matches)) {
			text =
				text.slice(0, match.start) + '\0'.repeat(match.end - match.start) + text.slice(match.end)
			const [start, end] = wholeWords(origin, newText, match.start, match.end)
			const similarity = 1 - match.errors / origin.exact.length
			if (!isLookalike(start, end)) found.push(candidate(origin, newText, start, end, similarity))
		}
	}
	return found
}

/** Of matches that overlap, the longest. */
function separate(matches: { start: number; end: number; errors: number }[]) {
	const kept: typeof matches = []
	for (const match of matches.sort((a, b) => b.end - b.start - (a.end - a.start)))
		if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match)
	return kept.filter(({ start, end }) => end > start)
}

/** A passage that began and ended with a word still does, when the word itself was changed. */
function wholeWords(origin: Selectors, text: string, start: number, end: number): [number, number] {
	const word = /[\p{L}\p{M}\p{N}]/u
	if (!/[\p{L}\p{M}\p{N}]$/u.test(origin.prefix) && word.test(text[start] ?? ''))
		while (start > 0 && word.test(text[start - 1]!)) start--
	if (!/^[\p{L}\p{M}\p{N}]/u.test(origin.suffix) && word.test(text[end - 1] ?? ''))
		while (end < text.length && word.test(text[end]!)) end++
	return [start, end]
}

/** A place with the likeness of its surroundings to those of the origin. */
export function candidate(
	{ prefix, suffix }: Pick<Selectors, 'prefix' | 'suffix'>,
	text: string,
	start: number,
	end: number,
	similarity: number,
): Candidate {
	const sides: number[] = []
	if (prefix)
		sides.push(likeness(text.slice(Math.max(0, start - prefix.length - 16), start), prefix))
	if (suffix) sides.push(likeness(text.slice(end, end + suffix.length + 16), suffix))
	const context = sides.length ? sides.reduce((a, b) => a + b, 0) / sides.length : 1
	return { start, end, similarity, context }
}

function likeness(text: string, wanted: string): number {
	const [match] = text ? search(text, wanted, wanted.length) : []
	return match ? 1 - match.errors / wanted.length : 0
}
