import type { BlockKind } from '#article/article'
import { endsSentence, wordCount } from './text.ts'

const MOST_HEADING_WORDS = 10
const LEAST_BODY_WORDS = 20

/** The kind of each paragraph of a text that has no tags, with the sign that said so taken away. */
export function kindsOf(paragraphs: readonly string[]): { kind: BlockKind; text: string }[] {
	return paragraphs.map((text, index) => {
		const marked = /^#{1,6} (.+)$/su.exec(text) ?? /^\*\*([^*]+)\*\*$/u.exec(text)
		if (marked?.[1] && wordCount(marked[1]) <= 2 * MOST_HEADING_WORDS)
			return { kind: 'heading', text: marked[1] }
		const item = /^[-*•] (.+)$/su.exec(text)
		if (item?.[1]) return { kind: 'list-item', text: item[1] }
		const quoted = /^> ?(.+)$/su.exec(text)
		if (quoted?.[1]) return { kind: 'quotation', text: quoted[1] }
		return { kind: isHeading(paragraphs, index) ? 'heading' : 'paragraph', text }
	})
}

/**
 * Whether a short line is a heading. Slogans, signatures and lines of verse look alike, so the neighbours must agree:
 * a whole paragraph above, a full one below.
 */
function isHeading(paragraphs: readonly string[], index: number): boolean {
	const text = paragraphs[index] ?? ''
	const before = paragraphs[index - 1]
	const after = paragraphs[index + 1]
	if (after === undefined || !/^["“«]?[\p{Lu}\d]/u.test(text) || /[.!?…:;,]["'”’»)]*$/u.test(text))
		return false
	if (wordCount(text) > MOST_HEADING_WORDS || /^\[/u.test(text)) return false
	if (before !== undefined && !endsSentence(before)) return false
	return endsSentence(after) && wordCount(after) >= LEAST_BODY_WORDS
}
