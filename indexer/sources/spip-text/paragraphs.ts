import { endsSentence } from '../../clean/text.ts'
import type { Line } from './lines.ts'

export interface Paragraphs {
	texts: string[]
	warnings: string[]
}

/** Begins a paragraph wherever it stands: a note, the postscript's label, an item of a list. */
export const OPENS = /^(?:\[ ?(?:\d{1,3}|\p{Ll}|\*{1,3}) ?\] ?\S|P\.?S\.?\s*:|[-•] \S|\* \S)/u

const SHORTEST_LINE = 56

/** A paragraph or a part of one, as far as a page goes. */
export interface Piece {
	text: string
	startsPage: boolean
	followsHead: boolean
}

/** The paragraphs of a text, whether blank lines part them or only the length of their last lines does. */
export function paragraphsOf(lines: readonly Line[]): Paragraphs {
	const width = lineWidth(lines)
	const pieces: Piece[] = []
	let current: Piece | null = null
	let previous = ''
	for (const line of lines) {
		const parts =
			line.text === '' ||
			current === null ||
			line.followsHead ||
			isBreak(previous, line.text, width)
		if (line.text === '') current = null
		else if (parts || current === null) {
			// A page that ends within a full line of hard-wrapped text does not end its paragraph.
			current = { ...line }
			pieces.push(current)
		} else current.text = join(current.text, line.text)
		previous = line.text
	}
	return rejoined(pieces)
}

/** How long a full line is: nearly the longest, lest one long address sets the measure. */
function lineWidth(lines: readonly Line[]): number {
	const lengths = lines
		.filter((line, index) => line.text !== '' && (lines[index + 1]?.text || lines[index - 1]?.text))
		.map(({ text }) => text.length)
		.sort((a, b) => a - b)
	return lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
}

/** Whether a paragraph ends with the first of two neighbouring lines: the next word would still have fitted in it. */
function isBreak(line: string, next: string, width: number): boolean {
	if (OPENS.test(next)) return true
	const [word = ''] = next.split(' ', 1)
	// Letters differ in width, so a full line may have some fewer than the longest.
	const hadRoom = line.length + 1 + word.length < width * 0.92
	if (!hadRoom) return false
	return endsSentence(line) || (line.length < width * 0.6 && /^["“«(]?\p{Lu}/u.test(next))
}

/** Joins two halves with a space. A hyphen at the end is a real one (`al-Hashd`): the export breaks only where it found room. */
function join(first: string, second: string): string {
	const isHyphen = /\p{L}-$/u.test(first) && !/^(?:and|or|et|ou|y|o|und|oder|e)\b/u.test(second)
	return isHyphen ? first + second : `${first} ${second}`
}

/** The pieces with those put together that a page break parted. */
export function rejoined(pieces: readonly Piece[]): Paragraphs {
	const texts: string[] = []
	const warnings: string[] = []
	for (const piece of pieces) {
		const before = texts.at(-1)
		const why = before === undefined ? null : whyJoined(before, piece)
		if (before === undefined || why === null) texts.push(piece.text)
		else {
			texts[texts.length - 1] = join(before, piece.text)
			if (why === 'cut')
				warnings.push(
					`Two paragraphs were joined, since the first was cut in mid-sentence: “…${before.slice(-40)}”.`,
				)
		}
	}
	return { texts, warnings }
}

/** A paragraph that a page break cut; `cut` when only its own wording says so. */
function whyJoined(before: string, piece: Piece): 'page' | 'cut' | null {
	if (OPENS.test(piece.text) || /^P\.?S\.?\s*:$/u.test(before)) return null
	const goesOn = /^["“«(]?\p{Ll}/u.test(piece.text)
	const isCut = !endsSentence(before)
	// What a page cuts is at least a full line; what is shorter may be a heading.
	const isLong = before.length >= SHORTEST_LINE
	if (piece.followsHead || piece.startsPage) return (isCut && isLong) || goesOn ? 'page' : null
	return isCut && goesOn && isLong ? 'cut' : null
}
