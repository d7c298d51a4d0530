import type { Mark } from './answer.ts'

// Private-use characters, so that a mark can never be confused with markup or escape into a page.
export const MARK_START = '\uE000'
export const MARK_END = '\uE001'

/** About as much of a passage as a reader takes in at a glance, in code points. */
const WINDOW = 280

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

/** The part of a passage where its marks are thickest, cut at words, an ellipsis where it was cut. */
export function snippetOf(
	text: string,
	marks: Mark[],
	window = WINDOW,
): { text: string; marks: Mark[] } {
	const characters = [...text]
	if (characters.length <= window * 1.25) return { text, marks }
	const centre = thickest(marks, window)
	const start = wordStart(characters, Math.max(0, centre - window / 2))
	const end = wordEnd(characters, Math.min(characters.length, Math.max(start + window, centre)))
	const head = start > 0 ? '…' : ''
	const tail = end < characters.length ? '…' : ''
	const shift = start - head.length
	return {
		text: head + characters.slice(start, end).join('') + tail,
		marks: marks
			.filter(([from, to]) => from >= start && to <= end)
			.map(([from, to]) => [from - shift, to - shift]),
	}
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

/** The middle of the window that holds most marks. */
function thickest(marks: Mark[], window: number): number {
	let best = 0
	let most = 0
	for (const [from] of marks) {
		const inside = marks.filter(([start, end]) => start >= from && end <= from + window)
		if (inside.length > most) {
			most = inside.length
			best = Math.floor((from + (inside.at(-1)?.[1] ?? from)) / 2)
		}
	}
	return best
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
