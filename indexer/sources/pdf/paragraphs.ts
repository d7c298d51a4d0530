import type { BlockKind } from '#article/article'
import { endsSentence, tidy } from '../../clean/text.ts'
import type { PdfSpan } from './chunks.ts'
import type { Line } from './columns.ts'
import type { Rejoin } from './hyphens.ts'
import { indentOf, isOf, type Measures } from './measures.ts'

/** A paragraph put together of its lines. Each span knows its page, for the notes that are called there. */
export interface Paragraph {
	kind: BlockKind
	spans: (PdfSpan & { page: number })[]
	text: string
	page: number
	size: number
	isBold: boolean
}

const BULLET = /^[•‣▪●◦–—-]\s+/u
const STARTS = /^["“«(]?\p{Lu}/u
const LONGEST_HEADING = 160

/** The paragraphs of these lines, those together again that the end of a column or a page parted. */
export function paragraphsOf(
	lines: readonly Line[],
	measures: Measures,
	rejoin: Rejoin,
): Paragraph[] {
	const groups: Line[][] = []
	for (const line of lines) {
		const group = groups.at(-1)
		const before = group?.at(-1)
		if (group && before && !isParted(before, line, measures)) group.push(line)
		else groups.push([line])
	}
	return groups
		.map((group) => paragraphOf(group, measures, rejoin))
		.filter(({ text }) => text !== '')
}

/** Whether a paragraph ends between two lines. */
function isParted(before: Line, line: Line, measures: Measures): boolean {
	const { leading, isIndented, body } = measures
	if (!isOf(before.size, line) || isHeadingLike(before, body) !== isHeadingLike(line, body))
		return true
	if (BULLET.test(line.text)) return true
	const isClosed = endsSentence(before.text) && hasRoom(before, line)
	const opens = indentOf(line) > 0.6 * line.size && indentOf(before) < 0.3 * line.size
	if (before.flow !== line.flow) {
		if (isHeadingLike(line, body)) return true
		// A full line that closes a sentence ends a paragraph only where no indent would say so.
		return (
			isClosed ||
			(endsSentence(before.text) && (isIndented ? indentOf(line) > 0.6 * line.size : true))
		)
	}
	const step = before.y - line.y
	const usual = leading * (line.size / body)
	if (step > usual * 1.3) return true
	if (isHeadingLike(line, body)) return false
	return opens
		? isIndented || isClosed
		: isClosed || (hasRoom(before, line) && isShort(before) && STARTS.test(line.text))
}

/** Whether the next word would still have fitted, so that the line was broken on purpose. */
function hasRoom(before: Line, line: Line): boolean {
	return before.right + before.size * 0.3 + line.firstWord < before.column.right - 1
}

function isShort({ left, right, column }: Line): boolean {
	return right - left < (column.right - column.left) * 0.55
}

/** Larger than the text, or bold throughout. */
function isHeadingLike(line: Line, body: number): boolean {
	return line.size > body * 1.08 || isBold(line)
}

function isBold({ spans }: Pick<Line, 'spans'>): boolean {
	return spans.every((span) => span.isBold || span.text.trim() === '')
}

function paragraphOf(lines: readonly Line[], { body }: Measures, rejoin: Rejoin): Paragraph {
	const spans: (PdfSpan & { page: number })[] = []
	for (const line of lines) {
		const own = line.spans.map((span) => ({ ...span, page: line.page }))
		const last = spans.at(-1)
		if (last) last.text = endOf(spans, line, rejoin)
		spans.push(...own)
	}
	const [first] = lines as [Line]
	const text = tidy(spans.map((span) => span.text).join(''))
	const isHeading =
		isHeadingLike(first, body) &&
		text.length < LONGEST_HEADING &&
		/[\p{L}\p{N}]/u.test(text) &&
		!/[.;,]$/u.test(text)
	const isItem = BULLET.test(text)
	if (isItem && spans[0]) spans[0].text = spans[0].text.replace(/^\s*[•‣▪●◦–—-]\s+/u, '')
	const isQuotation = lines.length > 1 && lines.every((line) => indentOf(line) > line.size * 1.2)
	return {
		kind: isHeading ? 'heading' : isItem ? 'list-item' : isQuotation ? 'quotation' : 'paragraph',
		spans: spans as Paragraph['spans'],
		text: isItem ? text.replace(BULLET, '') : text,
		page: first.page,
		size: first.size,
		isBold: isBold(first),
	}
}

/** The last span before a line, with what stands between the two: a space, or nothing where a word goes on. */
function endOf(spans: readonly PdfSpan[], line: Line, rejoin: Rejoin): string {
	const last = spans.at(-1)?.text ?? ''
	const whole = spans
		.slice(-3)
		.map(({ text }) => text)
		.join('')
		.trimEnd()
	const how = rejoin(whole, line.text.trimStart())
	if (how === 'join') return last.trimEnd().replace(/[-\u2010\u00ad]$/u, '')
	return how === 'keep' ? last.trimEnd() : `${last} `
}
