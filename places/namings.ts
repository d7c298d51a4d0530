import { datelineOf, isInWireShorthand, isSignedByAgency } from './dateline.ts'
import { isNaming, type Occurrence, occurrencesIn } from './occurrences.ts'

/** What is read of an article. */
export interface Tagged {
	kicker: string | null
	title: string
	standfirst: string | null
	topics: readonly string[]
	blocks: readonly { id?: string; text: string }[]
	footnotes?: readonly { marker?: string; text: string }[]
}

/** Where in the article a naming stands; the `opening` is the standfirst and the first lines of the text. */
type Part = 'kicker' | 'title' | 'dateline' | 'opening' | 'text' | 'footnote'

/** A country named, or hinted at, in a part of the article. `where` is as in the article JSON. */
export interface Naming extends Occurrence {
	part: Part
	where: string
	/** How far into the running text, after its dateline. */
	at: number
	/** A few letters around it, to see how it is spoken of. */
	before: string
	after: string
}

/** The namings of an article, and what kind of text they stand in. */
export interface Reading {
	namings: Naming[]
	/** The id of its first block. */
	first: string
	/** Letters of the running text. */
	length: number
	/** Whether a news agency sent it. */
	isWire: boolean
	/** Whether it says whence. */
	isDated: boolean
}

/** Every naming of a country in the article; the whole article decides what an ambiguous name means. */
export function readingOf(article: Tagged): Reading {
	const pieces = piecesOf(article)
	const dateline = datelineOf(article.blocks[0]?.text ?? '')
	const partOf = (piece: Piece, start: number): Part => {
		if (piece.part !== 'text') return piece.part
		if (dateline && piece.at === 0 && start < dateline.end)
			return start < dateline.start ? 'title' : 'dateline'
		const at = piece.at + start - (dateline?.end ?? 0)
		return at < OPENING ? 'opening' : 'text'
	}
	const text = pieces.map((piece) => piece.text).join(SEPARATOR)
	const namings: Naming[] = []
	let [index, offset] = [0, 0]
	for (const occurrence of occurrencesIn(text)) {
		while (occurrence.start >= offset + pieces[index]!.text.length + SEPARATOR.length) {
			offset += pieces[index]!.text.length + SEPARATOR.length
			index++
		}
		const piece = pieces[index]!
		const [start, end] = [occurrence.start - offset, occurrence.end - offset]
		const isIdle = !isNaming(occurrence) || isImprint(piece.text, start, end, occurrence)
		if (piece.part === 'footnote' && isIdle) continue
		namings.push({
			...occurrence,
			start,
			end,
			part: partOf(piece, start),
			where: piece.where,
			at: piece.at + start - (dateline?.end ?? 0),
			before: piece.text.slice(Math.max(0, start - AROUND), start),
			after: piece.text.slice(end, end + AROUND),
		})
	}
	const length = article.blocks.reduce((sum, block) => sum + block.text.length, 0)
	const last = article.blocks.at(-1)?.text ?? ''
	const first = article.blocks[0]?.id ?? 'b1'
	return {
		namings,
		first,
		length,
		isWire: dateline !== null || isSignedByAgency(last) || isInWireShorthand(text),
		isDated: dateline !== null,
	}
}

// About sixty words.
const OPENING = 400
const AROUND = 24

interface Piece {
	part: Exclude<Part, 'dateline'>
	where: string
	text: string
	/** Where it begins in the running text. */
	at: number
}

const SEPARATOR = '\n\n'

function piecesOf({ kicker, title, standfirst, blocks, footnotes = [] }: Tagged): Piece[] {
	// A standfirst is often the first lines of the text once more; it is not counted twice.
	const isRepeated = standfirst !== null && blocks.some(({ text }) => text.includes(standfirst))
	const pieces: Piece[] = []
	if (kicker) pieces.push({ part: 'kicker', where: 'kicker', text: kicker, at: 0 })
	pieces.push({ part: 'title', where: 'title', text: title, at: 0 })
	if (standfirst && !isRepeated)
		pieces.push({ part: 'opening', where: 'standfirst', text: standfirst, at: 0 })
	let at = 0
	for (const [index, { id, text }] of blocks.entries()) {
		pieces.push({ part: 'text', where: id ?? `b${index + 1}`, text, at })
		at += text.length
	}
	for (const [index, { marker, text }] of footnotes.entries())
		pieces.push({ part: 'footnote', where: `note ${marker ?? index + 1}`, text, at: 0 })
	return pieces
}

/** True for the town where a cited book appeared: "London: Verso", "Paris, 1968". */
function isImprint(text: string, start: number, end: number, { how }: Occurrence): boolean {
	if (how !== 'place' && how !== 'seat') return false
	return (
		/^(?:[,/] \p{Lu}[\p{L} ]+)?(?:: ?\p{Lu}|,? \d{4}\b)/u.test(text.slice(end, end + 60)) &&
		start > 0
	)
}
