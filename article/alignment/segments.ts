import type { Run } from './runs.ts'

/** A run in its thread: 0 follows the text from beginning to end, each other one is a stretch that was moved. */
export interface Segment extends Run {
	thread: number
}

/** A stretch of a folded text, in UTF-16 units, end exclusive. */
export interface Stretch {
	start: number
	end: number
}

/** The first segment that ends after a place in the old text; segments are in its order. */
export function firstAfter(segments: readonly Segment[], place: number): number {
	let low = 0
	let high = segments.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (segments[middle]!.old + segments[middle]!.length <= place) low = middle + 1
		else high = middle
	}
	return low
}

/** The parts of segments that lie in a stretch of the old text. */
export function partsWithin(segments: readonly Segment[], { start, end }: Stretch): Segment[] {
	const parts: Segment[] = []
	for (let i = firstAfter(segments, start); i < segments.length && segments[i]!.old < end; i++) {
		const { old, new: fresh, length, thread } = segments[i]!
		const from = Math.max(0, start - old)
		const to = Math.min(length, end - old)
		parts.push({ old: old + from, new: fresh + from, length: to - from, thread })
	}
	return parts
}
