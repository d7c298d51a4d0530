import { expect } from 'vitest'
import type { Article } from '#article/article'
import { callsIn, inlineHtml, parseInline, plainText } from '#article/markup'

/** What holds for every article, whatever it was read from. */
export function expectSound(article: Article): void {
	for (const part of [...article.blocks, ...article.footnotes]) {
		expect(plainText(parseInline(part.html))).toBe(part.text)
		expect(inlineHtml(parseInline(part.html))).toBe(part.html)
		expect(part.text).toBe(part.text.trim())
		expect(part.text).not.toMatch(/ {2}|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00a0]/)
		expect(part.text).toBe(part.text.normalize('NFC'))
	}
	for (const block of article.blocks) expect(callsIn(parseInline(block.html))).toEqual(block.calls)
	expect(article.blocks.map(({ id }) => id)).toEqual(article.blocks.map((_, i) => `b${i + 1}`))
	for (const { marker, calledFrom } of article.footnotes)
		expect(calledFrom).toEqual(
			article.blocks.filter(({ calls }) => calls.includes(marker)).map(({ id }) => id),
		)
}
