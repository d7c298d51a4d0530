import { type Candidate, candidate } from '../candidates.ts'
import type { Selectors, TextRange } from '../selectors.ts'
import { toCodePoints } from '../text.ts'

/** Where a quotation that came without a text of its own stands. */
export type QuotePlacement =
	| { state: 'exact'; range: TextRange }
	| { state: 'ambiguous' | 'orphaned' }

/** Two places closer in likeness than this are not told apart. */
const MARGIN = 0.1

/**
 * Finds a quotation in a text by its words alone, however their white space was kept; where they stand several times, by what
 * stands around them. The range counts code points.
 */
export function placeQuote(
	quote: Pick<Selectors, 'exact' | 'prefix' | 'suffix'>,
	text: string,
): QuotePlacement {
	const places = placesOf(quote.exact, text).map(({ start, end }) =>
		candidate(quote, text, start, end, 1),
	)
	const [best, next] = places.sort((a, b) => b.context - a.context)
	if (!best) return { state: 'orphaned' }
	if (next && !(best.context >= 0.5 && best.context - next.context >= MARGIN))
		return { state: 'ambiguous' }
	return { state: 'exact', range: inCodePoints(text, best) }
}

function placesOf(exact: string, text: string): TextRange[] {
	const words = exact.trim().split(/\s+/)
	const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+')
	return Array.from(text.matchAll(new RegExp(pattern, 'gu')), ({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
	}))
}

const inCodePoints = (text: string, { start, end }: Candidate) => ({
	start: toCodePoints(text, start),
	end: toCodePoints(text, end),
})
