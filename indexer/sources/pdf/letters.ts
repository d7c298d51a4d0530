import type { Repair } from '#article/article'
import type { Line } from './columns.ts'

const LIGATURES: Readonly<Record<string, string>> = {
	...{ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' },
}
const LIGATURE = /[ﬀ-ﬆ]/gu
const WITHIN_A_WORD = /[ﬀ-ﬆ]|(?<=\p{L})\u00ad(?=\p{L})/u

/** The lines with ligatures as the letters they join and without soft hyphens within words; one repair for each such word. */
export function withPlainLetters(lines: readonly Line[]): { lines: Line[]; repairs: Repair[] } {
	const words = new Map<string, Repair>()
	for (const { text } of lines)
		for (const [raw] of text.matchAll(/[\p{L}\u00ad]+/gu)) {
			if (words.has(raw) || !WITHIN_A_WORD.test(raw)) continue
			const rule = /[ﬀ-ﬆ]/u.test(raw) ? 'ligature' : 'soft-hyphen'
			words.set(raw, { raw, fixed: plainLetters(raw), rule, confidence: 1 })
		}
	const repairs = [...words.values()].filter(({ raw, fixed }) => raw !== fixed)
	const plain = lines.map((line) => ({
		...line,
		text: plainLetters(line.text),
		spans: line.spans.map((span) => ({ ...span, text: plainLetters(span.text) })),
	}))
	return { lines: plain, repairs }
}

/** A soft hyphen at the end of a line stays: it says that the word goes on in the next one. */
function plainLetters(text: string): string {
	return text
		.replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
		.replace(/\u00ad(?=\p{L})/gu, '')
}

const NO_LETTER = /[\ufffd\u{e000}-\u{f8ff}\u0001-\u0008\u000e-\u001f]/gu
const MOST_UNKNOWN = 0.1

/** Why the letters of a PDF are not to be had, or null: a font may show signs without saying which letters they are. */
export function whyUnreadable(lines: readonly Pick<Line, 'text'>[], pages: number): string | null {
	const text = lines.map((line) => line.text).join('\n')
	const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
	const unknown = text.match(NO_LETTER)?.length ?? 0
	if (unknown > (letters + unknown) * MOST_UNKNOWN)
		return 'The fonts of the PDF do not say which letters they show. Have it read by OCR (ocrmypdf --force-ocr, say) and import that.'
	if (letters < 20 * Math.min(pages, 5))
		return `The PDF has ${pages} ${pages === 1 ? 'page' : 'pages'} and hardly any text: it is a scan without a text layer, most likely. Have it read by OCR (ocrmypdf, say) and import that.`
	return null
}
