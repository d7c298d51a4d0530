import type { Alignment } from './alignment.ts'
import { edgeIn } from './edges.ts'
import { firstAfter, partsWithin, type Segment, type Stretch } from './segments.ts'

/** Where an old stretch stands in the new text, how much of it is aligned there, and how alike the two are, from 0 to 1. */
export interface Standing extends Stretch {
	coverage: number
	similarity: number
	/** Whether what stood right before and right after it still does. */
	isHeld: boolean
}

/** Where the alignment has the greater part of a stretch of the old text; null where it has none of it. */
export function standingOf(alignment: Alignment, stretch: Stretch): Standing | null {
	const size = stretch.end - stretch.start
	const parts = withoutStrays(heaviestThread(partsWithin(alignment.segments, stretch)), size)
	const [first, last] = [parts[0], parts.at(-1)]
	if (!first || !last) return null
	const start = edgeIn(alignment, stretch, { part: first, isStart: true })
	const end = edgeIn(alignment, stretch, { part: last, isStart: false })
	const shared = parts.reduce((sum, { length }) => sum + length, 0)
	const errors = errorsOf(parts, stretch, { start, end })
	const similarity = Math.max(0, 1 - errors / Math.max(size, end - start))
	const isHeld = isHeldBy(alignment, stretch, first.thread)
	return { start, end, coverage: shared / size, similarity, isHeld }
}

/** So many letters on each side are looked at for whether they are still there. */
const BESIDE = 24

function isHeldBy({ segments, old }: Alignment, { start, end }: Stretch, thread: number): boolean {
	const sides = [
		{ start: Math.max(0, start - BESIDE), end: start },
		{ start: end, end: Math.min(old.text.length, end + BESIDE) },
	]
	return sides.every((side) => {
		const parts = partsWithin(segments, side).filter((part) => part.thread === thread)
		return 2 * parts.reduce((sum, { length }) => sum + length, 0) >= side.end - side.start
	})
}

function heaviestThread(parts: readonly Segment[]): Segment[] {
	const weights = new Map<number, number>()
	for (const { thread, length } of parts) weights.set(thread, (weights.get(thread) ?? 0) + length)
	const [heaviest] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? []
	return parts.filter(({ thread }) => thread === heaviest)
}

/** Without small parts at either end that much new text stands between: they only look as if they had stayed behind. */
function withoutStrays(parts: Segment[], size: number): Segment[] {
	const isStray = (edge: Segment, inner: Segment) => {
		const [before, after] = edge.old < inner.old ? [edge, inner] : [inner, edge]
		const between = after.new - before.new - (after.old - before.old)
		return 4 * edge.length < size && 2 * between > size
	}
	const kept = [...parts]
	while (kept.length > 1 && isStray(kept[0]!, kept[1]!)) kept.shift()
	while (kept.length > 1 && isStray(kept.at(-1)!, kept.at(-2)!)) kept.pop()
	return kept
}

/** Letters that were put in, left out or changed between two stretches. */
function errorsOf(parts: readonly Segment[], old: Stretch, fresh: Stretch): number {
	let errors = 0
	let [oldAt, newAt] = [old.start, fresh.start]
	for (const part of parts) {
		errors += Math.max(part.old - oldAt, part.new - newAt)
		oldAt = part.old + part.length
		newAt = part.new + part.length
	}
	return errors + Math.max(old.end - oldAt, fresh.end - newAt)
}

/** What stands in the new text where a stretch of the old one stood: from what came before it to what came after. */
export function homeOf({ straight, new: fresh }: Alignment, { start, end }: Stretch): Stretch {
	const next = firstAfter(straight, end)
	const inside = firstAfter(straight, start)
	const before = straight[inside]
	const from =
		before && before.old < start ? before.new + start - before.old : endOf(straight[inside - 1])
	const after = straight[next]
	const to = !after ? fresh.text.length : after.new + Math.max(0, end - after.old)
	return { start: from, end: to }
}

const endOf = (segment: Segment | undefined) => (segment ? segment.new + segment.length : 0)

/** Whether most of a stretch of the new text stood in the old one already, elsewhere than in `home`. */
export function isForeign({ segments }: Alignment, stretch: Stretch, home: Stretch): boolean {
	let foreign = 0
	for (const { old, new: fresh, length } of segments) {
		const from = Math.max(stretch.start, fresh)
		const to = Math.min(stretch.end, fresh + length)
		if (from >= to) continue
		const oldFrom = old + from - fresh
		const atHome = Math.min(oldFrom + to - from, home.end) - Math.max(oldFrom, home.start)
		foreign += to - from - Math.max(0, atHome)
	}
	return foreign >= 0.6 * (stretch.end - stretch.start)
}
