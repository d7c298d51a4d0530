import type { Mark } from './answer.ts'

// Private-use characters, so that a mark can never be confused with markup or escape into a page.
export const MARK_START = '\uE000'
export const MARK_END = '\uE001'

/** About as much of a passage as a reader takes in at a glance, in code points. */
const WINDOW = 220

/** The marks in a text that Meilisearch returned with `MARK_START` and `MARK_END` around what matched. */
export function marksIn(marked: string): { text: string; marks: Mark[] } {
	const characters: string[] = []
	const marks: Mark[] = []
	let start: number | null = null
	for (const character of marked) {
		if (character === MARK_START) start = characters.length
		else if (character === MARK_END) {
			if (start !== null && start < characters.length) marks.push([start, characters.length])
			start = null
		} else characters.push(character)
	}
	return { text: characters.join(''), marks: joined(marks) }
}

/**
 * The part of a passage where its marks are thickest. It begins with a sentence where one begins near enough, else
 * at a word; an ellipsis stands where a sentence was cut.
 */
export function snippetOf(
	text: string,
	marks: Mark[],
	window = WINDOW,
): { text: string; marks: Mark[] } {
	const characters = [...text]
	if (characters.length <= window * 1.25) return { text, marks }
	const [first, last] = thickest(marks, window)
	const spare = Math.max(0, window - (last - first))
	const wished = Math.max(0, Math.min(first - Math.floor(spare / 2), characters.length - window))
	const sentence = sentenceStart(characters, Math.max(0, wished - 60), first)
	const start = sentence ?? wordStart(characters, wished)
	const end = wordEnd(characters, Math.min(characters.length, Math.max(start + window, last)))
	const head = sentence === null && start > 0 ? '…' : ''
	const shown = characters.slice(start, end).join('')
	const shift = start - head.length
	return {
		text: head + (end < characters.length ? cutShort(shown) : shown),
		marks: marks
			.filter(([from, to]) => from >= start && to <= end)
			.map(([from, to]) => [from - shift, to - shift]),
	}
}

/** A text that goes on: an ellipsis for a sentence that was cut, nothing behind one that is whole. */
function cutShort(text: string): string {
	return /[.!?…][”"’)]*$/u.test(text) ? text : `${text.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** Marks that touch or overlap are one. */
export function joined(marks: Mark[]): Mark[] {
	const result: Mark[] = []
	for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
		const last = result.at(-1)
		if (last && start <= last[1]) last[1] = Math.max(last[1], end)
		else result.push([start, end])
	}
	return result
}

/** From the first to the last of the marks that fit into one window, where most of them do. */
function thickest(marks: Mark[], window: number): Mark {
	let best: Mark = [0, 0]
	let most = 0
	for (const [from] of marks) {
		const inside = marks.filter(([start, end]) => start >= from && end <= from + window)
		if (inside.length > most) {
			most = inside.length
			best = [from, inside.at(-1)?.[1] ?? from]
		}
	}
	return best
}

/** Where the last sentence before `to` begins, if that is not before `from`. */
function sentenceStart(characters: string[], from: number, to: number): number | null {
	for (let at = to; at >= from; at--) {
		if (at === 0) return 0
		const isStart = characters[at - 1] === ' ' && /[.!?…”"’]/u.test(characters[at - 2] ?? '')
		if (isStart && /\p{Lu}/u.test(characters.slice(at, at + 2).join(''))) return at
	}
	return null
}

function wordStart(characters: string[], from: number): number {
	let at = Math.floor(from)
	if (at === 0) return 0
	while (at < characters.length && characters[at - 1] !== ' ') at++
	return at
}

function wordEnd(characters: string[], to: number): number {
	let at = Math.floor(to)
	while (at < characters.length && characters[at] !== ' ') at++
	return at
}
