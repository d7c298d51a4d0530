import { firstWhere } from './folding.ts'
import type { Run } from './runs.ts'
import type { Stretch } from './segments.ts'
import type { Words } from './words.ts'

/** Runs that were moved together, in the order of both texts. */
export type Thread = Run[]

/** A shorter stretch than this may say the same by chance. */
const LEAST = 40

/** Between the runs of one moved stretch there may be so many letters that were changed on the way. */
const APART = 400

/** Runs sorted into stretches that moved as one; those too short to mean anything are left out. */
export function threadsOf(runs: readonly Run[]): Thread[] {
	const threads: Thread[] = []
	for (const run of [...runs].sort((a, b) => a.old - b.old)) {
		const thread = threads.findLast((one) => follows(one.at(-1)!, run))
		if (thread) thread.push(run)
		else threads.push([run])
	}
	return threads
		.filter((thread) => weightOf(thread) >= LEAST)
		.sort((a, b) => weightOf(b) - weightOf(a))
}

const weightOf = (runs: readonly Run[]) => runs.reduce((sum, { length }) => sum + length, 0)

function follows(last: Run, run: Run): boolean {
	const inOld = run.old - last.old - last.length
	const inNew = run.new - last.new - last.length
	return inOld >= 0 && inNew >= 0 && inOld < APART && inNew < APART
}

type Side = 'old' | 'new'

/** The parts of a run that lie in none of the others, on either side. */
export function without(run: Run, others: readonly Run[]): Run[] {
	let left = [run]
	for (const other of others)
		for (const side of ['old', 'new'] as const)
			left = left.flatMap((part) => outside(part, other, side))
	return left
}

function outside(part: Run, other: Run, side: Side): Run[] {
	const from = Math.max(0, other[side] - part[side])
	const to = Math.min(part.length, other[side] + other.length - part[side])
	if (from >= to) return [part]
	const rest = { old: part.old + to, new: part.new + to, length: part.length - to }
	return [{ ...part, length: from }, rest].filter(({ length }) => length > 0)
}

/** How many letters of a stretch lie in the runs. */
export function covered(runs: readonly Run[], side: Side, start: number, end: number): number {
	let letters = 0
	for (const run of runs)
		letters += Math.max(0, Math.min(end, run[side] + run.length) - Math.max(start, run[side]))
	return letters
}

/** The stretches of a text that lie in no run. */
export function uncovered(runs: readonly Run[], side: Side, length: number): Stretch[] {
	const stretches: Stretch[] = []
	let start = 0
	for (const run of [...runs].sort((a, b) => a[side] - b[side])) {
		if (run[side] > start) stretches.push({ start, end: run[side] })
		start = Math.max(start, run[side] + run.length)
	}
	if (start < length) stretches.push({ start, end: length })
	return stretches
}

/** The words that lie wholly in the stretches. */
export function wordsWithin({ text, starts, ends }: Words, stretches: readonly Stretch[]): Words {
	const kept: Words = { text, starts: [], ends: [] }
	for (const { start, end } of stretches)
		for (let i = firstWhere(starts, start); i < ends.length && ends[i]! <= end; i++) {
			kept.starts.push(starts[i]!)
			kept.ends.push(ends[i]!)
		}
	return kept
}
