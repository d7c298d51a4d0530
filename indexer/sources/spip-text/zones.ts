import type { Callable, CallStyle } from '../../clean/calls.ts'

/** A note as printed: its marker and its paragraphs. */
interface RawNote {
	marker: string
	paragraphs: string[]
}

/** The three parts of what follows a head. */
export interface Zones {
	body: string[]
	postscript: string[]
	notes: RawNote[]
	callable: Callable
	warnings: string[]
}

const POSTSCRIPT = /^P\.?S\.?\s*:\s*(.*)$/su
const NOTES_LABEL = /^\**(?:foot)?notes?\**\s*:?$/iu
const SQUARE = /^\[ ?(\d{1,3}|\p{Ll}|\*{1,3}) ?\]\s*(.*)$/su
const ROUND = /^\((\d{1,3})\)\s*(.*)$/su
const BARE = /^(\*{1,3}) (.*)$/su

/** Body, postscript and notes of a dump, in the order in which the export prints them. */
export function zonesOf(paragraphs: readonly string[]): Zones {
	const label = paragraphs.findLastIndex((text) => POSTSCRIPT.test(text))
	const body = paragraphs.slice(0, label < 0 ? paragraphs.length : label)
	const tail =
		label < 0
			? []
			: [POSTSCRIPT.exec(paragraphs[label] ?? '')?.[1] ?? '', ...paragraphs.slice(label + 1)]
	const last = label < 0 ? body : tail.filter(Boolean)
	const { from, style } = notesStart(last, body, label >= 0)
	const before = last.slice(0, from)
	if (NOTES_LABEL.test(before.at(-1) ?? '')) before.pop()
	const { notes, warnings } = notesIn(last.slice(from), style)
	return {
		body: label < 0 ? before : body,
		postscript: label < 0 ? [] : before,
		notes,
		callable: { markers: new Set(notes.map(({ marker }) => marker)), style },
		warnings,
	}
}

/** Where the notes begin among the last paragraphs, and how they are marked. */
function notesStart(
	last: readonly string[],
	body: readonly string[],
	isTail: boolean,
): { from: number; style: CallStyle } {
	const square = last.findIndex((text, index) => {
		const marker = SQUARE.exec(text)?.[1]
		if (marker === undefined) return false
		// After the postscript nothing but notes comes; elsewhere the first note is 1, a or *, and the text above calls it.
		if (isTail && /^\d/u.test(marker)) return true
		const above = isTail ? body : last.slice(0, index)
		const call = new RegExp(`\\[ ?${marker.replace(/\*/gu, '\\*')} ?\\]`, 'u')
		return above.some((paragraph) => call.test(paragraph)) || (marker === '1' && index > 0)
	})
	if (square >= 0) return { from: square, style: 'square' }
	const round = tailRun(last, ROUND)
	const above = (isTail ? body : last.slice(0, round)).join('\n')
	const isCalled = last.slice(round).every((text, index) => {
		const marker = ROUND.exec(text)?.[1]
		return marker === String(index + 1) && above.includes(`(${marker})`)
	})
	if (round < last.length && isCalled) return { from: round, style: 'round' }
	const bare = tailRun(last, BARE)
	const texts = isTail ? body : last.slice(0, bare)
	if (last.length - bare === 1 && texts.some(callsBareStar)) return { from: bare, style: 'bare' }
	return { from: last.length, style: 'square' }
}

/** From where on every paragraph to the end opens with such a marker. */
function tailRun(paragraphs: readonly string[], marker: RegExp): number {
	let from = paragraphs.length
	while (from > 0 && marker.test(paragraphs[from - 1] ?? '')) from--
	return from
}

function callsBareStar(text: string): boolean {
	return /[^\s*]\*(?=[\s.,;:!?)]|$)/u.test(text.replace(/\*{1,2}[^*\s][^*]*\*{1,2}/gu, ''))
}

function notesIn(
	paragraphs: readonly string[],
	style: CallStyle,
): Pick<Zones, 'notes' | 'warnings'> {
	const form = style === 'round' ? ROUND : style === 'bare' ? BARE : SQUARE
	const notes = new Map<string, RawNote>()
	const warnings: string[] = []
	let current: RawNote | undefined
	for (const text of paragraphs) {
		const match = form.exec(text)
		if (match?.[1] === undefined) {
			current?.paragraphs.push(text)
			continue
		}
		const [, marker, first = ''] = match
		const known = notes.get(marker)
		// A call cannot tell two notes of one marker apart, so both are shown where either is called.
		if (known) warnings.push(`Two notes are marked ${marker}; they were put together.`)
		current = known ?? { marker, paragraphs: [] }
		if (first) current.paragraphs.push(first)
		notes.set(marker, current)
	}
	return { notes: [...notes.values()], warnings }
}
