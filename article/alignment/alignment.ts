import { type CodePoints, codePointsIn } from './code-points.ts'
import { type Folded, fold } from './folding.ts'
import { runsByLetter, runsByWord } from './letters.ts'
import { covered, type Thread, threadsOf, uncovered, without, wordsWithin } from './moves.ts'
import { type Gap, gapsBetween, inOrder, type Run, rareRuns, withoutChance } from './runs.ts'
import type { Segment, Stretch } from './segments.ts'
import { type Words, wordsOf } from './words.ts'

/** What became of an old text in a new one. Segments are in the order of the old text; no two overlap in either. */
export interface Alignment {
	oldText: string
	newText: string
	old: Folded
	new: Folded
	segments: readonly Segment[]
	/** Those of thread 0. */
	straight: readonly Segment[]
	/** What of the new text is in no segment. */
	gained: readonly Stretch[]
	codePoints: { old: CodePoints; new: CodePoints }
}

/** So many words in a row, when they are rare, hold the texts together: first many, then fewer. */
const MANY = 6
const FEWER = [3, 1]

/** Up to so many letters in each of two stretches are compared one by one. */
const BY_LETTER = 600
const BY_LETTER_AT_LAST = 1500

interface Sides {
	old: Words
	new: Words
}

/** Finds what an old and a new text have in common, for all the passages of the old one at once. */
export function align(oldText: string, newText: string): Alignment {
	const old = fold(oldText)
	const fresh = fold(newText)
	const segments = oldText === newText ? same(old.text.length) : segmentsOf(old.text, fresh.text)
	return {
		...{ oldText, newText, old, new: fresh, segments },
		straight: segments.filter(({ thread }) => thread === 0),
		gained: uncovered(segments, 'new', fresh.text.length),
		codePoints: { old: codePointsIn(oldText), new: codePointsIn(newText) },
	}
}

const same = (length: number): Segment[] => [{ old: 0, new: 0, length, thread: 0 }]

function segmentsOf(old: string, fresh: string): Segment[] {
	const words = { old: wordsOf(old), new: wordsOf(fresh) }
	const whole = { oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: fresh.length }
	const runs = rareRuns(words.old, words.new, whole, MANY)
	const held = withoutChance(inOrder(runs), whole)
	const straight = filled(words, held, whole)
	const segments = withMoved(words, straight, movedBeside(runs, held, straight))
	return segments.sort((a, b) => a.old - b.old)
}

/** The runs, with what the stretches between them have in common. */
function filled(words: Sides, runs: readonly Run[], gap: Gap, sequences = FEWER): Run[] {
	return gapsBetween(runs, gap).flatMap((inner, i) => {
		const within = runsIn(words, inner, sequences)
		return runs[i] ? [...within, runs[i]] : within
	})
}

function runsIn(words: Sides, gap: Gap, [n, ...fewer]: number[]): Run[] {
	const sizes = [gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart]
	if (Math.min(...sizes) === 0) return []
	if (Math.max(...sizes) <= (n === undefined ? BY_LETTER_AT_LAST : BY_LETTER))
		return runsByLetter(words.old.text, words.new.text, gap)
	if (n === undefined) return runsByWord(words, gap)
	const held = withoutChance(inOrder(rareRuns(words.old, words.new, gap, n)), gap)
	return filled(words, held, gap, fewer)
}

/** Runs that cross those that hold the text, where those have no place for what they say. */
function movedBeside(runs: readonly Run[], held: readonly Run[], straight: readonly Run[]) {
	const crossing = runs.flatMap((run) => without(run, held))
	return threadsOf(crossing).filter((thread) => {
		const { oldStart, oldEnd } = spanOf(thread)
		return covered(straight, 'old', oldStart, oldEnd) < (oldEnd - oldStart) / 2
	})
}

function withMoved(words: Sides, straight: Run[], threads: Thread[]): Segment[] {
	const moved: Segment[] = []
	const add = (found: readonly Thread[], inPlace: readonly Run[]) => {
		for (const thread of found) {
			const number = (moved.at(-1)?.thread ?? 0) + 1
			const own = filled(words, thread, spanOf(thread)).flatMap((run) =>
				without(run, [...inPlace, ...moved]),
			)
			moved.push(...own.map((run) => ({ ...run, thread: number })))
		}
	}
	add(threads, [])
	const stays = straight.flatMap((run) => without(run, moved))
	const kept = [...stays, ...moved]
	const lost = uncovered(kept, 'old', words.old.text.length)
	const fresh = uncovered(kept, 'new', words.new.text.length)
	add(threadsOf(runsAmong(words, lost, fresh)), stays)
	return [...stays.map((run) => ({ ...run, thread: 0 })), ...moved]
}

/** Runs between what the old text lost and what the new one gained. */
function runsAmong(words: Sides, lost: Stretch[], fresh: Stretch[]): Run[] {
	if (lost.length === 0 || fresh.length === 0) return []
	const among = { old: wordsWithin(words.old, lost), new: wordsWithin(words.new, fresh) }
	const [oldEnd, newEnd] = [words.old.text.length, words.new.text.length]
	return rareRuns(among.old, among.new, { oldStart: 0, oldEnd, newStart: 0, newEnd }, FEWER[0]!)
}

function spanOf(thread: Thread): Gap {
	const [first, last] = [thread[0]!, thread.at(-1)!]
	return {
		oldStart: first.old,
		oldEnd: last.old + last.length,
		newStart: first.new,
		newEnd: last.new + last.length,
	}
}
