import type { ElementContent, Root } from 'hast'
import type { Block, Footnote } from './article.ts'
import { calledMarker, parseInline } from './markup.ts'
import type { TextRange } from './selectors.ts'
import { codePointLength } from './text.ts'

/** A place where the text calls a note: code points of the canonical text, before which the call stands. */
export interface NoteCalled {
	marker: string
	at: number
}

/** A note that a passage calls, as it is said with the passage. */
export interface CarriedNote {
	marker: string
	text: string
}

/** Every call in the blocks, in reading order. */
export function callsOf(blocks: readonly Pick<Block, 'text' | 'html'>[]): NoteCalled[] {
	const calls: NoteCalled[] = []
	let start = 0
	for (const { text, html } of blocks) {
		let at = start
		const walk = (node: Root | ElementContent) => {
			if (node.type === 'text') at += codePointLength(node.value)
			if (node.type === 'element') {
				const marker = calledMarker(node)
				if (marker !== null) return void calls.push({ marker, at })
				if (node.tagName === 'br') at += 1
			}
			if ('children' in node) for (const child of node.children) walk(child as ElementContent)
		}
		walk(parseInline(html))
		// A blank line stands between two blocks.
		start += codePointLength(text) + 2
	}
	return calls
}

/** The markers of the notes that a passage calls, each once. A call belongs to the words before it. */
export function markersIn(calls: readonly NoteCalled[], { start, end }: TextRange): string[] {
	const within = calls.filter(({ at }) => at > start && at <= end)
	return [...new Set(within.map(({ marker }) => marker))]
}

/** The notes that a passage calls; a call without a note is left out. Of two notes with one marker the last is meant. */
export function notesIn(
	{ blocks, footnotes }: { blocks: readonly Block[]; footnotes: readonly Footnote[] },
	range: TextRange,
): CarriedNote[] {
	return markersIn(callsOf(blocks), range).flatMap((marker) => {
		const note = footnotes.findLast((footnote) => footnote.marker === marker)
		return note ? [{ marker, text: note.text }] : []
	})
}
