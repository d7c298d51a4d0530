import { type Candidate, exactCandidates, likenesses, type Quote } from '../candidates.ts'
import type { Alignment } from './alignment.ts'
import { bestGuess, type Choice, chooseExact, chooseLike } from './choosing.ts'
import { type Folded, fold, foldedRange } from './folding.ts'
import type { Stretch } from './segments.ts'
import { homeOf, isForeign, type Standing, standingOf } from './standing.ts'
import { mayHaveGone } from './twins.ts'

/** A place in a text in UTF-16 units; or none, with a place that may be worth a look. */
export type Found =
	| ({ state: 'exact' | 'fuzzy' } & Choice)
	| { state: 'ambiguous' | 'orphaned'; guess: Stretch | null }

/** Finds a passage of the old text, in its UTF-16 units, in the new one. */
export function findAligned(alignment: Alignment, passage: Stretch): Found {
	const { old, new: fresh, oldText, newText } = alignment
	const exact = oldText.slice(passage.start, passage.end)
	const home = foldedRange(old, passage.start, passage.end)
	if (home.start >= home.end) return { state: 'orphaned', guess: null }
	const standing = standingOf(alignment, home)
	if (standing && isSure(standing))
		return mayHaveGone(alignment, home)
			? { state: 'ambiguous', guess: unfolded(fresh, standing) }
			: found(newText, fresh, { exact, choice: standing })
	const quote = quoteAt(old.text, home)
	const copies = exactCandidates(fresh.text, quote)
	const atHome = trustedIn(homeOf(alignment, home), quote)
	const ours = copies.filter((place) => !isForeign(alignment, place, home)).map(atHome)
	const first = chooseExact(ours)
	if (typeof first === 'object') return found(newText, fresh, { exact, choice: first })
	const like = first === 'none' ? likeIn(alignment, quote, home).map(atHome) : []
	const second = chooseLike(like)
	if (typeof second === 'object') return found(newText, fresh, { exact, choice: second })
	const half = standing ? [{ ...standing, context: 0.5 }] : []
	const guess = bestGuess([...ours, ...like, ...half, ...copies.map(unsure)])
	const state = first === 'ambiguous' || second === 'ambiguous' ? 'ambiguous' : 'orphaned'
	return { state, guess: guess && unfolded(fresh, guess) }
}

/** Finds a quote in a text of which no older one is known; of equals, the one that stands exactly at `near`. */
export function findQuote(text: string, { exact, prefix, suffix }: Quote, near?: number): Found {
	const folded = fold(text)
	const quote = {
		exact: fold(exact).text.trim(),
		prefix: fold(prefix).text,
		suffix: fold(suffix).text,
	}
	const copies = exactCandidates(folded.text, quote)
	const first = chooseExact(copies)
	if (typeof first === 'object') return found(text, folded, { exact, choice: first })
	if (first === 'ambiguous' && near !== undefined && text.startsWith(exact, near))
		return { state: 'exact', start: near, end: near + exact.length, similarity: 1 }
	const like =
		first === 'none' && quote.exact.length >= SHORTEST
			? likenesses(folded.text, quote, { start: 0, end: folded.text.length })
			: []
	const second = chooseLike(like)
	if (typeof second === 'object') return found(text, folded, { exact, choice: second })
	const guess = bestGuess([...copies, ...like])
	const state = first === 'ambiguous' || second === 'ambiguous' ? 'ambiguous' : 'orphaned'
	return { state, guess: guess && unfolded(folded, guess) }
}

/** Half of the passage must be aligned, and six in ten of its letters be the same; four if its surroundings are. */
const isSure = ({ start, end, coverage, similarity, isHeld }: Standing) =>
	(coverage >= 0.5 && similarity >= 0.6) ||
	(isHeld && end - start >= WORDY && coverage >= 0.4 && similarity >= 0.4)

/** What is shorter is a word or two, of which nothing is left when half of it is gone. */
const WORDY = 12

/** A place between what came before the passage and what came after it needs no other surroundings to speak for it. */
const trustedIn =
	(home: Stretch, { exact }: Quote) =>
	(place: Candidate): Candidate => {
		const isAtHome = home.start <= place.start && place.end <= home.end
		const tells = exact.length >= TELLING && home.end - home.start <= NARROW
		return isAtHome && tells ? { ...place, context: Math.max(place.context, 0.6) } : place
	}

const TELLING = 4
const NARROW = 2000

/** Shorter quotes are like too much. */
const SHORTEST = 8

const unsure = <C extends { context: number }>(place: C) => ({
	...place,
	context: place.context / 2,
})

/** The places like the quote in what is new in the text. */
function likeIn(alignment: Alignment, quote: Quote, home: Stretch) {
	const { text } = alignment.new
	const { exact } = quote
	if (exact.length < SHORTEST) return []
	const words = exact.match(TELLING_WORD) ?? []
	return alignment.gained
		.filter(({ start, end }) => 2 * (end - start) >= exact.length)
		.map(({ start, end }) => {
			return { start: Math.max(0, start - AROUND), end: Math.min(text.length, end + AROUND) }
		})
		.filter(({ start, end }) => {
			const said = text.slice(start, end)
			return words.length < 3 || words.some((word) => said.includes(word))
		})
		.flatMap((around) => likenesses(text, quote, around))
		.filter((place) => !isForeign(alignment, place, home))
}

const TELLING_WORD = /[\p{L}\p{M}\p{N}]{4,}/gu

const AROUND = 24

const CONTEXT = 64

const quoteAt = (text: string, { start, end }: Stretch): Quote => ({
	exact: text.slice(start, end),
	prefix: text.slice(Math.max(0, start - CONTEXT), start),
	suffix: text.slice(end, end + CONTEXT),
})

function found(
	text: string,
	folded: Folded,
	{ exact, choice }: { exact: string; choice: Choice },
): Found {
	const { start, end } = unfolded(folded, choice)
	const state = text.slice(start, end) === exact ? 'exact' : 'fuzzy'
	return { state, start, end, similarity: choice.similarity }
}

function unfolded({ from, to }: Folded, { start, end }: Stretch): Stretch {
	return { start: from[start] ?? 0, end: to[end - 1] ?? 0 }
}
