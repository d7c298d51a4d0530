import { sliceCodePoints, toCodePoints, toUtf16 } from './text.ts'

/** A stretch of a canonical text in Unicode code points, end exclusive. */
export interface TextRange {
	start: number
	end: number
}

/** What a reader marked, said in two ways: by position, and by its words with what stood around them. */
export interface Selectors extends TextRange {
	exact: string
	prefix: string
	suffix: string
}

/** How many graphemes of the surroundings are kept on each side of a quote. */
const CONTEXT = 64

/** No script needs more UTF-16 units for 64 graphemes; it keeps the segmenter away from the whole text. */
const CONTEXT_WINDOW = 4096

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The selectors of a range, or null when it lies outside the text or holds only white space. */
export function selectorsOf(text: string, range: TextRange): Selectors | null {
	const tidied = tidy(text, range)
	if (!tidied) return null
	const from = toUtf16(text, tidied.start)
	const to = toUtf16(text, tidied.end)
	return {
		...tidied,
		exact: text.slice(from, to),
		prefix: split(text.slice(Math.max(0, from - CONTEXT_WINDOW), from))
			.slice(-CONTEXT)
			.join(''),
		suffix: split(text.slice(to, to + CONTEXT_WINDOW))
			.slice(0, CONTEXT)
			.join(''),
	}
}

/** The range clamped to the text, without white space at its edges, and cutting no grapheme in two. */
export function tidy(text: string, { start, end }: TextRange): TextRange | null {
	const units = { start: toUtf16(text, Math.max(0, start)), end: toUtf16(text, Math.max(0, end)) }
	const tidied = tidyUnits(text, units)
	return (
		tidied && {
			start: toCodePoints(text, tidied.start),
			end: toCodePoints(text, tidied.end),
		}
	)
}

/** The same, counted in UTF-16 units. */
export function tidyUnits(text: string, { start, end }: TextRange): TextRange | null {
	const part = text.slice(start, end)
	const from = start + part.length - part.trimStart().length
	const to = start + part.trimEnd().length
	if (from >= to) return null
	const first = graphemeAt(text, from)
	const last = graphemeAt(text, to - 1)
	return { start: first.start, end: last.end }
}

function graphemeAt(text: string, at: number): TextRange {
	const start = Math.max(0, at - GRAPHEME)
	const near = text.slice(start, at + GRAPHEME)
	const { index, segment } = graphemes.segment(near).containing(at - start)!
	return { start: start + index, end: start + index + segment.length }
}

/** Hardly a grapheme is longer, in UTF-16 units; it keeps the segmenter away from the whole text. */
const GRAPHEME = 256

/** Whether the text still says the quoted words at the stored position. */
export function stillSays(text: string, { start, end, exact }: TextRange & { exact: string }) {
	return sliceCodePoints(text, start, end) === exact
}

function split(text: string): string[] {
	return Array.from(graphemes.segment(text), ({ segment }) => segment)
}
