import { firstWhere } from './folding.ts'
import type { Words } from './words.ts'

/** A stretch that both texts say alike; offsets are UTF-16 units of the folded texts. */
export interface Run {
	old: number
	new: number
	length: number
}

/** A stretch of the old text beside one of the new. */
export interface Gap {
	oldStart: number
	oldEnd: number
	newStart: number
	newEnd: number
}

/**
 * The stretches that hold `n` words in a row which are rare on both sides of the gap, each as long as the two texts agree,
 * in the order of the old text. They may cross and overlap each other.
 */
export function rareRuns(oldWords: Words, newWords: Words, gap: Gap, n: number): Run[] {
	const inNew = rareSequences(newWords, gap.newStart, gap.newEnd, n)
	const ofDiagonal = new Map<number, Run>()
	const runs: Run[] = []
	for (const [words, places] of rareSequences(oldWords, gap.oldStart, gap.oldEnd, n))
		for (const i of places)
			for (const j of inNew.get(words) ?? []) {
				const seed = { old: oldWords.starts[i]!, new: newWords.starts[j]! }
				const last = ofDiagonal.get(seed.old - seed.new)
				if (last && seed.old < last.old + last.length && seed.old >= last.old) continue
				const run = extended(oldWords.text, newWords.text, seed, gap)
				ofDiagonal.set(seed.old - seed.new, run)
				runs.push(run)
			}
	return runs.sort((a, b) => a.old - b.old || a.new - b.new)
}

/** Where each sequence of `n` words begins, by the number of its first word; those that stand too often are left out. */
function rareSequences(words: Words, start: number, end: number, n: number) {
	const found = new Map<string, number[]>()
	const most = n === 1 ? 1 : RARE
	const { text, starts, ends } = words
	for (let i = firstWhere(starts, start); ends[i + n - 1]! <= end; i++) {
		let sequence = text.slice(starts[i], ends[i])
		for (let k = i + 1; k < i + n; k++) sequence += ` ${text.slice(starts[k], ends[k])}`
		const places = found.get(sequence)
		if (places) places.push(i)
		else found.set(sequence, [i])
	}
	for (const [sequence, { length }] of found) if (length > most) found.delete(sequence)
	return found
}

/** A text may hold a passage twice, as a pull quote or a refrain; what stands more often holds nothing together. */
const RARE = 3

function extended(oldText: string, newText: string, seed: { old: number; new: number }, gap: Gap) {
	let before = 0
	while (
		seed.old - before > gap.oldStart &&
		seed.new - before > gap.newStart &&
		oldText.charCodeAt(seed.old - before - 1) === newText.charCodeAt(seed.new - before - 1)
	)
		before++
	let after = 0
	while (
		seed.old + after < gap.oldEnd &&
		seed.new + after < gap.newEnd &&
		oldText.charCodeAt(seed.old + after) === newText.charCodeAt(seed.new + after)
	)
		after++
	return { old: seed.old - before, new: seed.new - before, length: before + after }
}

/** The heaviest choice of runs that follow each other in both texts; what overlaps of them is cut. */
export function inOrder(runs: readonly Run[]): Run[] {
	const best: number[] = []
	const previous: number[] = []
	let last = -1
	for (const [i, run] of runs.entries()) {
		best[i] = run.length
		previous[i] = -1
		for (let j = i - 1; j >= Math.max(0, i - FAR); j--) {
			const shared = overlap(runs[j]!, run)
			if (shared >= run.length || shared >= runs[j]!.length) continue
			const isAfter = runs[j]!.new < run.new && runs[j]!.old < run.old
			const weight = best[j]! + run.length - shared
			if (isAfter && weight > best[i]!) {
				best[i] = weight
				previous[i] = j
			}
		}
		if (last < 0 || best[i]! > best[last]!) last = i
	}
	const chain: Run[] = []
	for (let i = last; i >= 0; i = previous[i]!) chain.unshift(runs[i]!)
	return withoutOverlaps(chain)
}

/** How many runs back a follower is looked for; whole chapters that moved are longer, and come as moved. */
const FAR = 1500

const overlap = (a: Run, b: Run) => Math.max(0, a.old + a.length - b.old, a.new + a.length - b.new)

function withoutOverlaps(chain: readonly Run[]): Run[] {
	const kept: Run[] = []
	for (const run of chain) {
		const last = kept.at(-1)
		const cut = last ? overlap(last, run) : 0
		if (cut < run.length)
			kept.push({ old: run.old + cut, new: run.new + cut, length: run.length - cut })
	}
	return kept
}

/** Runs without those that are chance: short ones amid a stretch that otherwise has nothing in common. */
export function withoutChance(runs: readonly Run[], gap: Gap): Run[] {
	const between = gapsBetween(runs, gap)
	return runs.filter((run, i) => {
		const isLost = (side: Gap) =>
			Math.max(side.oldEnd - side.oldStart, side.newEnd - side.newStart) > CHANCE * run.length
		return !(isLost(between[i]!) && isLost(between[i + 1]!))
	})
}

/** A run that many times shorter than the strange text on both sides of it is chance. */
const CHANCE = 5

/** What lies before, between and after the runs. */
export function gapsBetween(runs: readonly Run[], gap: Gap): Gap[] {
	let { oldStart, newStart } = gap
	const gaps = runs.map((run) => {
		const before = { oldStart, oldEnd: run.old, newStart, newEnd: run.new }
		oldStart = run.old + run.length
		newStart = run.new + run.length
		return before
	})
	return [...gaps, { oldStart, oldEnd: gap.oldEnd, newStart, newEnd: gap.newEnd }]
}
