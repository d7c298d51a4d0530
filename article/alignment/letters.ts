import {
	cleanupSemantic,
	DIFF_DELETE,
	DIFF_EQUAL,
	DIFF_INSERT,
	makeDiff,
} from '@sanity/diff-match-patch'
import { firstWhere } from './folding.ts'
import type { Gap, Run } from './runs.ts'
import type { Words } from './words.ts'

/** Fewer letters in a row than this agree by chance in any two texts. */
const SHORTEST = 4

/** Seconds after which a comparison gives what it has. */
const TIME_LIMIT = 0.1

/** What two short stretches have in common letter by letter, without the crumbs that mean nothing. */
export function runsByLetter(oldText: string, newText: string, gap: Gap): Run[] {
	const was = oldText.slice(gap.oldStart, gap.oldEnd)
	const now = newText.slice(gap.newStart, gap.newEnd)
	return equalRuns(was, now)
		.filter(({ length }) => length >= SHORTEST)
		.map((run) => ({ ...run, old: run.old + gap.oldStart, new: run.new + gap.newStart }))
}

/** What two long stretches have in common word by word: for those in which no words are rare. */
export function runsByWord({ old, new: fresh }: { old: Words; new: Words }, gap: Gap): Run[] {
	const letters = new Map<string, string>()
	const was = asLetters(old, gap.oldStart, gap.oldEnd, letters)
	const now = asLetters(fresh, gap.newStart, gap.newEnd, letters)
	return equalRuns(was.text, now.text)
		.filter(({ length }) => length >= SHORTEST)
		.flatMap((run) => wordByWord(run, was, now))
}

/** What is equal in two texts, and how it stands in each. */
function equalRuns(was: string, now: string): Run[] {
	const diffs = cleanupSemantic(makeDiff(was, now, { checkLines: false, timeout: TIME_LIMIT }))
	const runs: Run[] = []
	let [old, fresh] = [0, 0]
	for (const [kind, { length }] of diffs) {
		if (kind === DIFF_EQUAL) runs.push({ old, new: fresh, length })
		if (kind !== DIFF_INSERT) old += length
		if (kind !== DIFF_DELETE) fresh += length
	}
	return runs
}

interface Lettered extends Words {
	/** A letter for each word, the same for the same. */
	text: string
}

/** The first of the letters that words are written by; those of the surrogates are no letters. */
const FIRST = 0x100
const MANY = 0xd800 - FIRST

function asLetters(words: Words, start: number, end: number, letters: Map<string, string>) {
	const first = firstWhere(words.starts, start)
	const last = firstWhere(words.ends, end + 1)
	const starts = words.starts.slice(first, last)
	const ends = words.ends.slice(first, last)
	const text = starts.map((from, i) => {
		const word = words.text.slice(from, ends[i])
		const letter = letters.get(word) ?? String.fromCharCode(FIRST + (letters.size % MANY))
		letters.set(word, letter)
		return letter
	})
	return { text: text.join(''), starts, ends } satisfies Lettered
}

function wordByWord(run: Run, was: Lettered, now: Lettered): Run[] {
	return Array.from({ length: run.length }, (_, i) => {
		const [old, fresh] = [was.starts[run.old + i]!, now.starts[run.new + i]!]
		return { old, new: fresh, length: was.ends[run.old + i]! - old }
	})
}
