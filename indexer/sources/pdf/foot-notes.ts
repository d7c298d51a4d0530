import { isLabel } from '../html/prepare.ts'
import type { PdfSpan } from './chunks.ts'
import type { Line } from './columns.ts'
import type { Measures } from './measures.ts'

/** A note as the pages hold it. `marker` is its own in the article, `printed` what stands on the page. */
export interface PdfNote {
	marker: string
	printed: string
	page: number
	lines: Line[]
}

export interface TakenNotes {
	body: Line[]
	notes: PdfNote[]
	warnings: string[]
}

const PRINTED =
	/^\s*[[(]?\s*(\d{1,3}|[*†‡§]{1,3})\s*(?:[\])][.:]?|[.:])?(?=\s|\p{L}|["“«‘'(]|$)\s*/u

/** Takes the notes off the foot of each column: lines in smaller type down to its end, from the first with a marker. */
export function takeNotes(lines: readonly Line[], measures: Measures): TakenNotes {
	const taken: TakenNotes = { body: [], notes: [], warnings: [] }
	for (const column of flowsOf(lines)) {
		const from = footOf(column, measures, taken)
		taken.body.push(...column.slice(0, from))
		addNotes(withOwnWidth(column.slice(from)), taken)
	}
	return taken
}

function flowsOf(lines: readonly Line[]): Line[][] {
	const flows: Line[][] = []
	for (const line of lines) {
		const flow = flows.at(-1)
		if (flow?.[0]?.flow === line.flow) flow.push(line)
		else flows.push([line])
	}
	return flows
}

/** Where the notes of a column begin. Without a marker it is the rest of the last note, if that is from just before. */
function footOf(column: readonly Line[], { body }: Measures, taken: TakenNotes): number {
	const small = column.findLastIndex((line) => line.size > body * 0.94) + 1
	const first = column.findIndex((line, index) => index >= small && markerOf(line, null) !== null)
	const page = column[0]?.page ?? 0
	const goesOn = (taken.notes.at(-1)?.lines.at(-1)?.page ?? -9) >= page - 1
	// Small type over a whole column may be anything, unless the text ended with the word “Notes”.
	const isOfNotes = small > 0 || isLabel(taken.body.at(-1)?.text ?? '')
	if (goesOn && isOfNotes && (first < 0 || first > small)) return small
	return first < 0 ? column.length : first
}

/** The notes may be set wider or narrower than the text above them. */
function withOwnWidth(lines: readonly Line[]): Line[] {
	const left = Math.min(...lines.map((line) => line.left))
	const right = Math.max(...lines.map((line) => line.right))
	return lines.map((line) => ({ ...line, column: { left, right } }))
}

function addNotes(lines: readonly Line[], taken: TakenNotes): void {
	for (const line of lines) {
		const last = taken.notes.at(-1)
		const own = last && last.page === line.page ? last.printed : null
		const printed = markerOf(line, own)
		if (printed === null) {
			last?.lines.push(line)
			continue
		}
		const marker = freeMarker(printed, taken.notes)
		if (marker !== printed)
			taken.warnings.push(`A note is marked ${marker} here: ${printed} is another note’s too.`)
		taken.notes.push({ marker, printed, page: line.page, lines: [withoutMarker(line)] })
	}
}

/** The marker that a line opens with; after note 4 only 5 is one, unless it is raised. */
function markerOf({ text, spans }: Line, before: string | null): string | null {
	const printed = PRINTED.exec(text)?.[1] ?? null
	if (printed === null || spans[0]?.isRaised || !/^\d+$/u.test(printed)) return printed
	return before === null || !/^\d+$/u.test(before) || Number(printed) === Number(before) + 1
		? printed
		: null
}

function freeMarker(printed: string, notes: readonly PdfNote[]): string {
	const taken = new Set(notes.map(({ marker }) => marker))
	if (!taken.has(printed)) return printed
	for (let number = notes.length + 1; ; number++)
		if (!taken.has(String(number))) return String(number)
}

/** The line without the marker that it opens with. */
function withoutMarker(line: Line): Line {
	let left = PRINTED.exec(line.text)?.[0].length ?? 0
	const spans = line.spans.flatMap((span): PdfSpan[] => {
		const gone = Math.min(left, span.text.length)
		left -= gone
		return gone === span.text.length ? [] : [{ ...span, text: span.text.slice(gone) }]
	})
	return { ...line, spans, text: spans.map(({ text }) => text).join('') }
}

/** Whether a raised text on a page calls one of the notes, and which: that of the page before all others. */
export function calledBy(
	notes: readonly Pick<PdfNote, 'marker' | 'printed' | 'page'>[],
	text: string,
	page: number,
): string | null {
	const printed = text.trim().replace(/^[[(]|[\])]$/gu, '')
	const named = notes.filter((note) => note.printed === printed)
	const near =
		named.find((note) => note.page === page) ?? named.find((note) => note.page === page + 1)
	return (near ?? (named.length === 1 ? named[0] : undefined))?.marker ?? null
}
