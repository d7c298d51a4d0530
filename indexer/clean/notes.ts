import type { Block, Footnote } from '#article/article'
import type { Inline } from './inline.ts'

/** A note before it is known who calls it. */
export interface Note extends Inline {
	marker: string
}

/** The notes with the blocks that call them, and the doubts: a call without a note, a note without a call. */
export function linkNotes(
	blocks: readonly Block[],
	notes: readonly Note[],
): { footnotes: Footnote[]; warnings: string[] } {
	const warnings: string[] = []
	const footnotes = notes.map(({ marker, text, html }) => {
		const calledFrom = blocks
			.filter((block) => block.calls.includes(marker))
			.map((block) => block.id)
		if (calledFrom.length === 0) warnings.push(`Note ${marker} is called from nowhere in the text.`)
		return { marker, text, html, calledFrom }
	})
	const numbered = new Set<string>()
	for (const block of blocks)
		for (const [, marker = ''] of block.text.matchAll(/\[ ?(\d{1,3})\]/gu)) numbered.add(marker)
	for (const marker of numbered)
		warnings.push(`The call [${marker}] has no note; it stays as printed.`)
	return { footnotes, warnings }
}
