import { candidate, copiesOf } from './candidates.ts'
import type { Selectors } from './selectors.ts'
import { toUtf16 } from './text.ts'

/** How much more a place must be like another place of the old text to be taken for that one. */
const MARGIN = 0.1

/** Words that stand in more places than this are not compared place by place; it would take too long. */
const MANY = 20

/**
 * Tells the places in a new text that are not the passage but stood beside it in the old one already: in a
 * paragraph it had no part in, or amid surroundings that are another place's. Offsets are UTF-16 units.
 */
export function lookalikesOf(origin: Selectors, oldText: string, newText: string) {
	const home = { start: toUtf16(oldText, origin.start), end: toUtf16(oldText, origin.end) }
	const isForeign = foreignPlaces(home, oldText, newText)
	return (start: number, end: number): boolean => {
		if (isForeign(start, end)) return true
		const words = newText.slice(start, end)
		const others = copiesOf(oldText, words).filter(
			(at) => at >= home.end || at + words.length <= home.start,
		)
		if (others.length === 0 || others.length > MANY) return false
		const ours = candidate(origin, newText, start, end, 1).context
		return others.some((at) => {
			const theirs = surroundings(oldText, at, at + words.length)
			return candidate(theirs, newText, start, end, 1).context > ours + MARGIN
		})
	}
}

function surroundings(text: string, start: number, end: number) {
	return { prefix: text.slice(Math.max(0, start - 64), start), suffix: text.slice(end, end + 64) }
}

function foreignPlaces(home: { start: number; end: number }, oldText: string, newText: string) {
	const ours = new Set<string>()
	const others = new Set<string>()
	for (const { text, start, end } of paragraphs(oldText))
		(start < home.end && end > home.start ? ours : others).add(text)
	const strange = paragraphs(newText).map((paragraph) => ({
		...paragraph,
		isForeign: others.has(paragraph.text) && !ours.has(paragraph.text),
	}))
	return (start: number, end: number) =>
		strange.filter((p) => p.start < end && p.end > start).every((p) => p.isForeign)
}

function paragraphs(text: string) {
	let start = 0
	return text.split('\n\n').map((paragraph) => {
		const range = { text: paragraph, start, end: start + paragraph.length }
		start = range.end + 2
		return range
	})
}
