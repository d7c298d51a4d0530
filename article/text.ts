import type { Article, Block } from './article.ts'

/** What stands between two blocks in the canonical text: a blank line. */
const SEPARATOR = '\n\n'

/** The blocks' plain text joined by a blank line. Every stored offset counts its Unicode code points. */
export function canonicalText(blocks: readonly Pick<Block, 'text'>[]): string {
	return blocks.map((block) => block.text).join(SEPARATOR)
}

/**
 * Everything in an article that can be marked: the canonical text, then each note's text, joined by blank lines. An offset
 * within the canonical text means the same here; one beyond it lies in a note.
 */
export function markableText({ blocks, footnotes }: Pick<Article, 'blocks' | 'footnotes'>): string {
	return [canonicalText(blocks), ...footnotes.map(({ text }) => text)].join(SEPARATOR)
}

/** The number of Unicode code points in a text; JavaScript's own length counts UTF-16 units. */
export function codePointLength(text: string): number {
	let count = 0
	for (const _ of text) count++
	return count
}

/** A UTF-16 offset turned into code points. */
export function toCodePoints(text: string, utf16: number): number {
	return codePointLength(text.slice(0, utf16))
}

/** A code-point offset turned into UTF-16 units, as JavaScript's strings and the DOM count. */
export function toUtf16(text: string, codePoints: number): number {
	let units = 0
	let left = codePoints
	for (const character of text) {
		if (left-- <= 0) break
		units += character.length
	}
	return units
}

/** A part of a text between two code-point offsets, end exclusive. */
export function sliceCodePoints(text: string, start: number, end: number): string {
	return text.slice(toUtf16(text, start), toUtf16(text, end))
}

/** How many words a text has. */
export function wordsIn(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
