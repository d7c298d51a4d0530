import { type Occurrence, placesIn } from './occurrences.ts'

/** What is read of an article. */
export interface Tagged {
	kicker: string | null
	title: string
	standfirst: string | null
	topics: readonly string[]
	blocks: readonly { text: string }[]
	footnotes?: readonly { text: string }[]
}

type Part = 'kicker' | 'title' | 'standfirst' | 'block' | 'footnote'

/** A country named in a part of the article. */
export interface Naming extends Occurrence {
	part: Part
	/** Which of the parts of its kind, counted from 0. */
	index: number
}

/** Every naming of a country in the article; the whole article decides what an ambiguous name means. */
export function namingsIn(article: Tagged): Naming[] {
	const pieces = piecesOf(article)
	const occurrences = placesIn(pieces.map(({ text }) => text).join(SEPARATOR))
	const namings: Naming[] = []
	let [piece, offset] = [0, 0]
	for (const occurrence of occurrences) {
		while (occurrence.start >= offset + pieces[piece]!.text.length + SEPARATOR.length) {
			offset += pieces[piece]!.text.length + SEPARATOR.length
			piece++
		}
		const { part, index, text } = pieces[piece]!
		const [start, end] = [occurrence.start - offset, occurrence.end - offset]
		if (part === 'footnote' && isImprint(text, start, end, occurrence)) continue
		namings.push({ ...occurrence, start, end, part, index })
	}
	return namings
}

interface Piece {
	part: Part
	index: number
	text: string
}

const SEPARATOR = '\n\n'

function piecesOf({ kicker, title, standfirst, blocks, footnotes = [] }: Tagged): Piece[] {
	// A standfirst is often the first lines of the text once more; it is not counted twice.
	const isRepeated = standfirst !== null && blocks.some(({ text }) => text.includes(standfirst))
	return [
		...(kicker ? [{ part: 'kicker' as const, index: 0, text: kicker }] : []),
		{ part: 'title', index: 0, text: title },
		...(standfirst && !isRepeated
			? [{ part: 'standfirst' as const, index: 0, text: standfirst }]
			: []),
		...blocks.map(({ text }, index) => ({ part: 'block' as const, index, text })),
		...footnotes.map(({ text }, index) => ({ part: 'footnote' as const, index, text })),
	]
}

/** True for the town where a cited book appeared: "London: Verso", "Paris, 1968". */
function isImprint(text: string, start: number, end: number, { how }: Occurrence): boolean {
	if (how !== 'place') return false
	return (
		/^(?:[,/] \p{Lu}[\p{L} ]+)?(?:: ?\p{Lu}|,? \d{4}\b)/u.test(text.slice(end, end + 60)) &&
		start > 0
	)
}
