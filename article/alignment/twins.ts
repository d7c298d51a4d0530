import type { Alignment } from './alignment.ts'
import { firstAfter, type Stretch } from './segments.ts'

/**
 * Whether a passage may as well have been taken away: where a text says the same several times in a row, as a song its
 * refrain, and one of them is gone, nothing tells which.
 */
export function mayHaveGone({ old, segments }: Alignment, { start, end }: Stretch): boolean {
	const at = firstAfter(segments, start)
	const [before, own, after] = [segments[at - 1], segments[at], segments[at + 1]]
	if (!own || own.old + own.length < end) return false
	const gone = {
		before: { start: before ? before.old + before.length : 0, end: own.old },
		after: { start: own.old + own.length, end: after ? after.old : old.text.length },
	}
	return (
		repeats(old.text, { start: gone.before.start, end }, gone.before) ||
		repeats(old.text, { start, end: gone.after.end }, gone.after)
	)
}

/** Whether a stretch that ends or begins with what is gone says the same again and again, at its distance. */
function repeats(text: string, { start, end }: Stretch, gone: Stretch): boolean {
	const distance = gone.end - gone.start
	if (distance === 0 || distance >= end - start) return false
	return text.slice(start, end - distance) === text.slice(start + distance, end)
}
