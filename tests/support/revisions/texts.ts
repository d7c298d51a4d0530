import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const SAMPLE = fileURLToPath(new URL('../../../sample/articles.jsonl', import.meta.url))

const Line = z.object({ html: z.string().optional(), text: z.string().optional() })

/** The articles of the sample archive as plain paragraphs. */
export function sampleTexts(): string[] {
	const lines = readFileSync(SAMPLE, 'utf8').trim().split('\n')
	return lines.map((line) => {
		const { html, text } = Line.parse(JSON.parse(line))
		return html === undefined ? (text ?? '') : plain(html)
	})
}

/** A long text of several articles, at least so many words. */
export function longText(texts: readonly string[], words: number): string {
	const parts: string[] = []
	let count = 0
	for (let i = 0; count < words; i++) {
		// Once all are used, each comes again in capitals of its own so that nothing stands twice.
		const text = texts[i % texts.length]!
		const turn = Math.floor(i / texts.length)
		parts.push(turn === 0 ? text : text.replace(/\b(\p{L}{4,})\b/gu, (word) => turned(word, turn)))
		count += text.split(/\s+/u).length
	}
	return parts.join('\n\n')
}

const turned = (word: string, turn: number) =>
	word.length % (turn + 2) === 0 ? [...word].reverse().join('') : word

const plain = (html: string) =>
	html
		.split(/<\/?(?:p|h\d|blockquote|li|ul|ol)\b[^>]*>/u)
		.map((part) =>
			part
				.replace(/<[^>]+>/gu, '')
				.replace(/&amp;/gu, '&')
				.replace(/\[\d+\]/gu, '')
				.replace(/\s+/gu, ' ')
				.trim(),
		)
		.filter(Boolean)
		.join('\n\n')
