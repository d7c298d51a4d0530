import { endsSentence } from '../../clean/text.ts'
import { OPENS, type Piece, rejoined } from '../spip-text/paragraphs.ts'
import type { SetLine, Span } from './lines.ts'
import { bareText, markedText } from './marks.ts'

/** The parts of what stands below the head, told apart by how they are set. */
export interface SetParts {
	standfirst: string[]
	/** The body, then the postscript under its label, then the notes. */
	texts: string[]
	warnings: string[]
}

const NOTE = /^\[ ?(?:\d{1,3}|\p{Ll}|\*{1,3}) ?\]/u
const SMALL = 9
const LARGE = 11.5
// Lines follow each other at one and a half times their size, paragraphs at more than twice.
const GAP = 1.9

/** The paragraphs of these lines: bold and large is the standfirst, small to the end the postscript and the notes. */
export function partsOf(lines: readonly SetLine[], width: number): SetParts {
	const bodyFrom = lines.findIndex(({ size, font }) => size < LARGE || !/bold/iu.test(font))
	const standfirst = lines.slice(0, Math.max(bodyFrom, 0))
	const rest = lines.slice(standfirst.length)
	const tail = rest.slice(rest.findLastIndex(({ size }) => size > SMALL) + 1)
	const notesFrom = tail.findIndex(({ text }) => NOTE.test(text))
	const notes = notesFrom < 0 ? [] : tail.slice(notesFrom)
	const margin = marginOf(lines, width)
	const read = (part: readonly SetLine[], write: (spans: Span[]) => string) =>
		rejoined(piecesOf(part, margin, write))
	// Standfirst and postscript are kept as mere text, and are set bold and italic throughout.
	const above = read(standfirst, bareText)
	const body = read(rest.slice(0, rest.length - tail.length), markedText)
	const below = read(tail.slice(0, tail.length - notes.length), bareText)
	const last = read(notes, markedText)
	const isLabelled = /^P\.?S\.?\s*:/u.test(below.texts[0] ?? '')
	const label = tail.length === 0 || isLabelled ? [] : ['PS:']
	return {
		standfirst: above.texts,
		texts: [...body.texts, ...label, ...below.texts, ...last.texts],
		warnings: [above, body, below, last].flatMap(({ warnings }) => warnings),
	}
}

/** How far to the right the lines go; a page of short lines does not show it. */
function marginOf(lines: readonly SetLine[], width: number): number {
	return Math.max(width * 0.9, ...lines.map(({ right }) => right).filter((right) => right < width))
}

function piecesOf(
	lines: readonly SetLine[],
	margin: number,
	write: (spans: Span[]) => string,
): Piece[] {
	const groups: SetLine[][] = []
	for (const line of lines) {
		const group = groups.at(-1)
		const before = group?.at(-1)
		if (group && before && !isParted(before, line, margin)) group.push(line)
		else groups.push([line])
	}
	return groups.map((group, index) => {
		const spans = group.flatMap((line, at) =>
			at === 0 ? line.spans : [spaceIn(line), ...line.spans],
		)
		const before = groups[index - 1]?.at(-1)
		const [first] = group
		const isNewPage = before !== undefined && first !== undefined && before.page !== first.page
		return {
			text: write(spans),
			// A line that the page's end cut is full; one with room left ended its paragraph there.
			startsPage: isNewPage && !hasRoom(before, first, margin),
			followsHead: false,
		}
	})
}

/** The space that a line's end stands for, set like what follows it. */
function spaceIn({ spans: [first] }: SetLine): Span {
	return { isBold: false, isItalic: false, address: null, ...first, text: ' ' }
}

function isParted(before: SetLine, line: SetLine, margin: number): boolean {
	if (before.page !== line.page || Math.abs(before.size - line.size) > 0.6) return true
	if (before.y - line.y > line.size * GAP || OPENS.test(line.text)) return true
	return (
		hasRoom(before, line, margin) &&
		(endsSentence(before.text) || /^["“«(]?\p{Lu}/u.test(line.text))
	)
}

/** Whether the next word would still have fitted in the line, so that it was broken on purpose. */
function hasRoom(before: SetLine, line: SetLine, margin: number): boolean {
	return before.right + before.size * 0.28 + line.firstWord < margin - 1
}
