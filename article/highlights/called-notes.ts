import type { Article } from '../article.ts'
import { callsOf } from '../calls.ts'
import type { TextRange } from '../selectors.ts'
import { codePointLength } from '../text.ts'

/** A note that is called within a passage. */
export interface CalledNote {
	marker: string
	text: string
}

/** The notes that are called within a range of an article's canonical text, in the order of their calls, each once. */
export function calledNotes(
	{ blocks, footnotes }: Pick<Article, 'blocks' | 'footnotes'>,
	range: TextRange,
): CalledNote[] {
	const markers = new Set<string>()
	let from = 0
	for (const block of blocks) {
		const to = from + codePointLength(block.text)
		if (block.calls.length > 0 && from <= range.end && to >= range.start)
			for (const { marker, at } of callsOf(block))
				if (from + at > range.start && from + at <= range.end) markers.add(marker)
		from = to + SEPARATION
	}
	return [...markers].flatMap((marker) => {
		const note = footnotes.find((one) => one.marker === marker)
		return note ? [{ marker, text: note.text }] : []
	})
}

/** The blank line between two blocks. */
const SEPARATION = 2
