import { codePointLength, sliceCodePoints } from '#article/text'

type Range = readonly [start: number, end: number]

interface Piece {
	text: string
	/** Where it begins in its block, in code points. */
	at: number
	/** Which mark the piece belongs to, if any, and whether the mark begins in it. */
	mark: number | null
	isFirst: boolean
}

/** A text node that begins at a code point of its block, cut where marks begin and end. */
export function piecesOf(text: string, start: number, marks: readonly Range[]): Piece[] {
	const end = start + codePointLength(text)
	const pieces: Piece[] = []
	let at = start
	const cut = (to: number, mark: number | null, isFirst = false) => {
		if (to > at)
			pieces.push({ text: sliceCodePoints(text, at - start, to - start), at, mark, isFirst })
		at = Math.max(at, to)
	}
	for (const [n, [from, to]] of marks.entries()) {
		if (to <= start || from >= end) continue
		cut(Math.max(from, start), null)
		cut(Math.min(to, end), n, from >= start)
	}
	cut(end, null)
	return pieces
}
