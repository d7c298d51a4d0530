import { type Candidate, candidate, copiesOf, likenessesOf } from './candidates.ts'
import { lookalikesOf } from './lookalikes.ts'
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

/** Two places closer in merit than this are not told apart: a wrong place is worse than none. */
const MARGIN = 0.1

/**
 * Finds a marked passage in a new version of the text it was marked in. It would rather lose a passage than
 * put it in a wrong place: words that already stood elsewhere in the old text are no candidate, and without
 * surroundings that agree a changed wording is not accepted.
 */
export function place(origin: Selectors, oldText: string, newText: string): Placement {
	if (oldText === newText) return placed(newText, 'exact', origin.start, origin.end, 1)
	const isLookalike = lookalikesOf(origin, oldText, newText)
	const copies = copiesOf(newText, origin.exact)
	const hits = copies
		.filter((start) => !isLookalike(start, start + origin.exact.length))
		.map((start) => candidate(origin, newText, start, start + origin.exact.length, 1))
	if (hits.length > 0) return fromExact(origin, hits, { oldText, newText, copies })
	return fromFuzzy(origin, likenessesOf(origin, newText, isLookalike), newText)
}

function fromExact(
	origin: Selectors,
	hits: Candidate[],
	texts: { oldText: string; newText: string; copies: number[] },
): Placement {
	const [best, next] = [...hits].sort((a, b) => b.context - a.context)
	const oldCopies = copiesOf(texts.oldText, origin.exact)
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
