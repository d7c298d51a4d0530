import search from 'approx-string-match'
import { type Selectors, tidy } from './selectors.ts'
import { sliceCodePoints, toCodePoints } from './text.ts'

/** Where a passage stands in another version of its article; `ambiguous` and `orphaned` stand nowhere. */
export type Placement =
	| {
			state: 'exact' | 'fuzzy'
			start: number
			end: number
			matchedText: string
			similarity: number
	  }
	| { state: 'ambiguous' | 'orphaned' }

/** A place in the new text, in UTF-16 units, and how well its words and its surroundings agree. */
interface Candidate {
	start: number
	end: number
	similarity: number
	context: number
}

/** Two places closer in merit than this are not told apart: a wrong place is worse than none. */
const MARGIN = 0.1

/**
 * Finds a marked passage in a new version of the text it was marked in. It would rather lose a passage than
 * put it in a wrong place: words that already stood elsewhere in the old text are no candidate, and without
 * surroundings that agree a changed wording is not accepted.
 */
export function place(origin: Selectors, oldText: string, newText: string): Placement {
	if (oldText === newText) return placed(newText, 'exact', origin.start, origin.end, 1)
	const isForeign = foreignPlaces(origin, oldText, newText)
	const copies = occurrences(newText, origin.exact)
	const hits = copies
		.filter((start) => !isForeign(start, start + origin.exact.length))
		.map((start) => candidate(origin, newText, start, start + origin.exact.length, 1))
	if (hits.length > 0) return fromExact(origin, hits, { oldText, newText, copies })
	return fromFuzzy(origin, fuzzyCandidates(origin, newText, isForeign), newText)
}

function fromExact(
	origin: Selectors,
	hits: Candidate[],
	texts: { oldText: string; newText: string; copies: number[] },
): Placement {
	const [best, next] = [...hits].sort((a, b) => b.context - a.context)
	const oldCopies = occurrences(texts.oldText, origin.exact)
	const exact = ({ start, end }: Candidate) =>
		placed(texts.newText, 'exact', ...codePoints(texts.newText, start, end), 1)
	if (!next) {
		// One of several copies is left; only its surroundings can say that it is ours.
		const isOurs = oldCopies.length === 1 || best!.context >= 0.5
		return isOurs ? exact(best!) : { state: 'orphaned' }
	}
	if (best!.context >= 0.5 && best!.context - next.context >= MARGIN) return exact(best!)
	// Refrains have the same surroundings; when none was added or taken away, their order tells.
	if (oldCopies.length === texts.copies.length) {
		const ordinal = oldCopies.findIndex((at) => toCodePoints(texts.oldText, at) === origin.start)
		const same = hits.find(({ start }) => start === texts.copies[ordinal])
		if (same && same.context >= best!.context - MARGIN) return exact(same)
	}
	return { state: 'ambiguous' }
}

function fromFuzzy(origin: Selectors, candidates: Candidate[], newText: string): Placement {
	const isLong = origin.exact.length >= 30
	const merit = ({ similarity, context }: Candidate) => (similarity + context) / 2
	const [best, next] = candidates
		.filter(({ similarity, context }) =>
			isLong && similarity >= 0.85 ? context >= 0.35 : similarity >= 0.7 && context >= 0.5,
		)
		.sort((a, b) => merit(b) - merit(a))
	if (!best) return { state: 'orphaned' }
	if (next && merit(best) - merit(next) < MARGIN / 2) return { state: 'ambiguous' }
	const range = tidy(newText, asRange(codePoints(newText, best.start, best.end)))
	if (!range) return { state: 'orphaned' }
	return placed(newText, 'fuzzy', range.start, range.end, best.similarity)
}

/** The matcher gives only its best matches, so each find is blotted out and the rest searched again. */
function fuzzyCandidates(
	origin: Selectors,
	newText: string,
	isForeign: (start: number, end: number) => boolean,
): Candidate[] {
	const found: Candidate[] = []
	let text = newText
	for (let round = 0; round < 4; round++) {
		const matches = search(text, origin.exact, Math.floor(origin.exact.length * 0.3))
		if (matches.length === 0) break
		for (const match of separate(matches)) {
			text =
				text.slice(0, match.start) + '\0'.repeat(match.end - match.start) + text.slice(match.end)
			const [start, end] = wholeWords(origin, newText, match.start, match.end)
			const similarity = 1 - match.errors / origin.exact.length
			if (!isForeign(start, end)) found.push(candidate(origin, newText, start, end, similarity))
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

/** Tells the places in the new text that stood in the old one as paragraphs the passage had no part in. */
function foreignPlaces(origin: Selectors, oldText: string, newText: string) {
	const from = toCodePoints.bind(null, oldText)
	const home = new Set<string>()
	const others = new Set<string>()
	for (const { text, start, end } of paragraphs(oldText))
		(from(start) < origin.end && from(end) > origin.start ? home : others).add(text)
	const strange = paragraphs(newText).map((paragraph) => ({
		...paragraph,
		isForeign: others.has(paragraph.text) && !home.has(paragraph.text),
	}))
	return (start: number, end: number) =>
		strange.filter((p) => p.start < end && p.end > start).every((p) => p.isForeign)
}

function paragraphs(text: string) {
	let start = 0
	return text.split('\n\n').map((paragraph) => {
		const range = { text: paragraph, start, end: start + paragraph.length }
		start = range.end + 2
		return range
	})
}

function occurrences(text: string, quote: string): number[] {
	const found: number[] = []
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at)
	return found
}

function candidate(
	{ prefix, suffix }: Selectors,
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

const codePoints = (text: string, start: number, end: number): [number, number] => [
	toCodePoints(text, start),
	toCodePoints(text, end),
]

const asRange = ([start, end]: [number, number]) => ({ start, end })

function placed(
	text: string,
	state: 'exact' | 'fuzzy',
	start: number,
	end: number,
	similarity: number,
): Placement {
	return { state, start, end, matchedText: sliceCodePoints(text, start, end), similarity }
}
