import type { ElementContent, Root } from 'hast'
import type { Article, Block } from '../article.ts'
import { calledMarker, parseInline, plainText } from '../markup.ts'
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

/** Where in a block's text its notes are called, in code points: behind so many. */
function callsOf({ html }: Pick<Block, 'html'>): { marker: string; at: number }[] {
	const calls: { marker: string; at: number }[] = []
	let at = 0
	const walk = (node: Root | ElementContent) => {
		const marker = node.type === 'element' ? calledMarker(node) : null
		if (marker !== null) calls.push({ marker, at })
		else if ('children' in node) for (const child of node.children) walk(child as ElementContent)
		else at += codePointLength(plainText(node))
	}
	walk(parseInline(html))
	return calls
}
