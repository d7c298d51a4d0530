import type { Candidate } from '../candidates.ts'
import type { Stretch } from './segments.ts'

/** Which of several places a passage is put in: one, none of them, or none because two are as good. */
export type Choice = Stretch & { similarity: number }
export type Chosen = Choice | 'none' | 'ambiguous'

/** Quotes of so many letters hardly ever say the same by chance. */
const LONG = 30

/** Quotes below so many letters say the same by chance all the time. */
const SHORT = 12

/** Two places closer in merit than this are not told apart: a wrong place is worse than none. */
const MARGIN = 0.08

/** Chooses among places that say the very words. */
export function chooseExact(candidates: readonly Candidate[]): Chosen {
	const [best, next] = [...candidates].sort((a, b) => b.context - a.context)
	if (!best) return 'none'
	const length = best.end - best.start
	const needed = length < SHORT ? 0.6 : 0.5
	if (!next) return best.context >= needed || length >= LONG ? best : 'none'
	return best.context >= needed && best.context - next.context >= MARGIN ? best : 'ambiguous'
}

/** Chooses among places that say nearly the words. */
export function chooseLike(candidates: readonly Candidate[]): Chosen {
	const [best, next] = candidates
		.filter(({ similarity, context, start, end }) =>
			similarity >= 0.85
				? context >= 0.5 || end - start >= LONG
				: similarity >= 0.7 && context >= 0.6,
		)
		.sort((a, b) => merit(b) - merit(a))
	if (!best) return 'none'
	return next && merit(best) - merit(next) < MARGIN / 2 ? 'ambiguous' : best
}

/** The place that a reader might like to look at, although nothing is sure; null when none is half as good. */
export function bestGuess(candidates: readonly Candidate[]): Stretch | null {
	const [best] = [...candidates].sort((a, b) => merit(b) - merit(a))
	return best && best.similarity >= 0.5 ? { start: best.start, end: best.end } : null
}

const merit = ({ similarity, context }: Candidate) => (similarity + context) / 2
