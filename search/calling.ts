import type { Article, Block } from '#article/article'
import { callsOf } from '#article/calls'
import { toUtf16 } from '#article/text'
import { snippetOf } from './snippet.ts'

/** So much around a call is shown of a long sentence, in code points; up to a quarter more where that is all of it. */
const AROUND = 192

/**
 * The sentences that call an article's notes, in the order of the notes: of each the sentence at its first call, cut around
 * it with an ellipsis where it is long; null for a note that nothing calls.
 */
export function callingSentences({
	blocks,
	footnotes,
}: Pick<Article, 'blocks' | 'footnotes'>): (string | null)[] {
	const byId = new Map(blocks.map((block) => [block.id, block]))
	// A block may call a dozen notes, and is read once.
	const known = new Map<Block, ReturnType<typeof callsOf>>()
	return footnotes.map(({ marker, calledFrom: [first = ''] }) => {
		const block = byId.get(first)
		if (!block) return null
		const calls = known.get(block) ?? callsOf(block)
		known.set(block, calls)
		const call = calls.find((one) => one.marker === marker)
		return call ? sentenceAt(block.text, toUtf16(block.text, call.at)) : null
	})
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentence that a call behind so many UTF-16 units belongs to; null where there are no words. */
function sentenceAt(text: string, at: number): string | null {
	// It stands behind the full stop, and often behind a blank as well: the sentence is the one before it.
	const before = Math.max(0, text.slice(0, at).trimEnd().length - 1)
	const found = sentences.segment(text).containing(before)
	if (!found) return null
	const call = [...text.slice(found.index, before).trimStart()].length
	return snippetOf(found.segment.trim(), [[call, call + 1]], AROUND).text || null
}
