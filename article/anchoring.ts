import type { Alignment } from './alignment/alignment.ts'
import { type CodePoints, codePointsIn } from './alignment/code-points.ts'
import { type Found, findAligned, findQuote } from './alignment/finding.ts'
import type { Quote } from './candidates.ts'
import { type TextRange, tidyUnits } from './selectors.ts'

/**
 * Where a passage stands in another version of its article, in code points. `ambiguous` and `orphaned` stand nowhere;
 * `guess` is then a place that is worth a look and what it says, null where there is none.
 */
export type Placement =
	| {
			state: 'exact' | 'fuzzy'
			start: number
			end: number
			matchedText: string
			similarity: number
	  }
	| { state: 'ambiguous' | 'orphaned'; guess: Guess | null }

interface Guess extends TextRange {
	words: string
}

/**
 * Finds a passage of an old text in the new one that it was aligned with. It would rather lose a passage than put it in a
 * wrong place: words that already stood elsewhere in the old text are no candidate, and of two places that are as good
 * it takes neither.
 */
export function place(alignment: Alignment, { start, end }: TextRange): Placement {
	const { codePoints, newText } = alignment
	const passage = { start: codePoints.old.toUtf16(start), end: codePoints.old.toUtf16(end) }
	return placementOf(newText, findAligned(alignment, passage), codePoints.new)
}

/** Finds words in a text when nothing is known but the words and, at best, what stood before and after them. */
export function placeQuote(text: string, quote: Quote): Placement {
	return placementOf(text, findQuote(text, quote), codePointsIn(text))
}

function placementOf(text: string, found: Found, { toCodePoints }: CodePoints): Placement {
	const inCodePoints = ({ start, end }: TextRange) => {
		return { start: toCodePoints(start), end: toCodePoints(end) }
	}
	if (!('start' in found)) {
		const guess = found.guess && tidyUnits(text, found.guess)
		if (!guess) return { state: found.state, guess }
		const words = text.slice(guess.start, guess.end)
		return { state: found.state, guess: { ...inCodePoints(guess), words } }
	}
	const { state, similarity } = found
	const range = tidyUnits(text, found)
	if (!range) return { state: 'orphaned', guess: null }
	const matchedText = text.slice(range.start, range.end)
	return { ...inCodePoints(range), state, similarity, matchedText }
}
