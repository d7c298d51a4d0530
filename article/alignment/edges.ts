import type { Alignment } from './alignment.ts'
import { firstAfter, type Segment, type Stretch } from './segments.ts'

/**
 * An edge of a passage in the new text. `part` is the outermost part of the passage that is aligned; what the passage has
 * beyond it was changed, and is looked for in what stands there now.
 */
export function edgeIn(
	alignment: Alignment,
	passage: Stretch,
	{ part, isStart }: { part: Segment; isStart: boolean },
): number {
	const inner = isStart ? part.new : part.new + part.length
	const missing = isStart ? part.old - passage.start : passage.end - part.old - part.length
	if (missing === 0) return inner
	const outer = neighbour(alignment, part, isStart)
	const length = Math.abs(inner - outer.new)
	// Where the change ends with the passage, all that took its place belongs to it, unless there is much more of it.
	const isOwn = Math.abs((isStart ? passage.start : passage.end) - outer.old) <= 1
	if (isOwn && length <= 1.5 * missing + 8) return outer.new
	const was = isStart
		? alignment.old.text.slice(passage.start, part.old)
		: alignment.old.text.slice(part.old + part.length, passage.end)
	const now = isStart
		? alignment.new.text.slice(outer.new, inner)
		: alignment.new.text.slice(inner, outer.new)
	const reach = reachOf(isStart ? reversed(was) : was, isStart ? reversed(now) : now)
	const edge = isStart ? inner - reach : inner + reach
	const wasBetween = isBetweenWords(alignment.old.text, isStart ? passage.start : passage.end)
	return wasBetween ? outward(alignment.new.text, edge, isStart ? -1 : 1) : edge
}

const WORD = /[\p{L}\p{M}\p{N}]/u

const isBetweenWords = (text: string, at: number) =>
	!(WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? ''))

/** A passage that began and ended with a word still does, when the word itself was changed. */
function outward(text: string, edge: number, step: 1 | -1): number {
	let at = edge
	while (!isBetweenWords(text, at)) at += step
	return at
}

/** The places in both texts up to which what stands beside a part is not aligned. */
function neighbour({ segments, old, new: fresh }: Alignment, part: Segment, isStart: boolean) {
	const at = firstAfter(segments, part.old)
	const step = isStart ? -1 : 1
	let next = at + step
	while (segments[next] && segments[next]!.thread !== part.thread) next += step
	const beside = segments[next]
	if (!beside)
		return isStart ? { old: 0, new: 0 } : { old: old.text.length, new: fresh.text.length }
	return isStart
		? { old: beside.old + beside.length, new: beside.new + beside.length }
		: { old: beside.old, new: beside.new }
}

/** More letters than this beyond an edge are not compared. */
const FARTHEST = 400

/** How many letters of `now`, from its beginning, are likest to all of `was`. */
function reachOf(was: string, now: string): number {
	const wanted = was.slice(0, FARTHEST)
	const width = Math.min(now.length, 2 * wanted.length + 16)
	let row = Array.from({ length: width + 1 }, (_, i) => i)
	for (let i = 1; i <= wanted.length; i++) {
		const next = [i]
		for (let j = 1; j <= width; j++) {
			const change = row[j - 1]! + (wanted[i - 1] === now[j - 1] ? 0 : 1)
			next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
		}
		row = next
	}
	const least = Math.min(...row)
	// Of equally good ends, the one that leaves the passage nearest to its length.
	const ends = row.flatMap((errors, j) => (errors === least ? [j] : []))
	return ends.sort((a, b) => Math.abs(a - wanted.length) - Math.abs(b - wanted.length))[0]!
}

const reversed = (text: string) => [...text].reverse().join('')
