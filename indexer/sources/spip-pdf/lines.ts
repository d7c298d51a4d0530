import type { Removal } from '#article/article'
import { tidy } from '../../clean/text.ts'
import { isFoot } from '../spip-text/lines.ts'
import type { Link, Page } from './document.ts'
import type { Glyph } from './glyphs.ts'

/** A stretch of a line set alike. */
export interface Span {
	text: string
	isBold: boolean
	isItalic: boolean
	address: string | null
}

/** A line as set on its page, with the measures that tell what it is. */
export interface SetLine {
	spans: Span[]
	text: string
	/** Counted from 0. */
	page: number
	y: number
	left: number
	right: number
	size: number
	font: string
	/** How wide its first word is. */
	firstWord: number
}

/** The lines of a page in the order in which they are set. */
export function linesOf({ glyphs, links }: Page, page: number): SetLine[] {
	const rows: Glyph[][] = []
	for (const glyph of glyphs) {
		const row = rows.at(-1)
		const last = row?.at(-1)
		const [first] = row ?? []
		const isSame =
			first && last && Math.abs(glyph.y - first.y) < first.size * 0.6 && glyph.x > last.x
		if (row && isSame) row.push(glyph)
		else rows.push([glyph])
	}
	return rows.flatMap((row) => lineOf(row, page, links) ?? [])
}

function lineOf(row: readonly Glyph[], page: number, links: readonly Link[]): SetLine | null {
	const inked = row.filter(({ text }) => text.trim() !== '' || /[\u0001-\u001f]/u.test(text))
	const [first] = inked
	const last = inked.at(-1)
	if (!first || !last) return null
	const spans = spansOf(row, links)
	const end = row.slice(row.indexOf(first)).find(({ text }) => text === ' ')
	return {
		spans,
		text: spans
			.map(({ text }) => text)
			.join('')
			.replace(/ {2,}/gu, ' ')
			.replace(/^ | $/gu, ''),
		page,
		y: first.y,
		left: first.x,
		right: last.x + last.width,
		size: first.size,
		font: first.font,
		firstWord: (end?.x ?? last.x + last.width) - first.x,
	}
}

function spansOf(row: readonly Glyph[], links: readonly Link[]): Span[] {
	const spans: Span[] = []
	let before: Glyph | undefined
	for (const glyph of row) {
		const style = {
			isBold: /bold/iu.test(glyph.font),
			isItalic: /oblique|italic/iu.test(glyph.font),
			address: links.find((link) => isWithin(glyph, link))?.address ?? null,
		}
		const isApart = before && glyph.x - (before.x + before.width) > glyph.size * 0.2
		const text =
			isApart && before?.text !== ' ' && glyph.text !== ' ' ? ` ${glyph.text}` : glyph.text
		const last = spans.at(-1)
		if (last && isAlike(last, style)) last.text += text
		else spans.push({ text, ...style })
		before = glyph
	}
	return spans
}

/** Whether two stretches are set alike. */
export function isAlike(one: Omit<Span, 'text'>, other: Omit<Span, 'text'>): boolean {
	return (
		one.isBold === other.isBold && one.isItalic === other.isItalic && one.address === other.address
	)
}

// The export sets a link a little higher or lower than the place on the page that leads there.
const LEEWAY = 3

/** Whether a link lies over a character. */
export function isWithin({ x, y, width, size }: Glyph, link: Link): boolean {
	const middle = x + width / 2
	const height = y + size / 3
	const isBeside = middle >= link.left && middle <= link.right
	return isBeside && height >= link.bottom - LEEWAY && height <= link.top + LEEWAY
}

const HEAD = 0.9
const FOOT = 0.05
const MOST_HEAD_LINES = 3

/** The lines of a page without its running head, which repeats the title at the top, and its foot; and what those were. */
export function withoutHeadAndFoot(
	lines: readonly SetLine[],
	{ height }: Pick<Page, 'height'>,
	isTitle: (text: string) => boolean,
): { kept: SetLine[]; removals: Removal[] } {
	const isCut = ({ y, text }: SetLine) => y <= height * FOOT && isFoot(text)
	const removals = lines.filter(isCut).map((line) => removalOf([line], 'page-foot'))
	const kept = lines.filter((line) => !isCut(line))
	for (let size = 1; size <= MOST_HEAD_LINES; size++) {
		const top = kept.slice(0, size)
		if (top.length < size || top.some(({ y }) => y < height * HEAD)) break
		if (isTitle(top.map(({ text }) => text).join(' ')))
			return { kept: kept.slice(size), removals: [removalOf(top, 'running-head'), ...removals] }
	}
	return { kept, removals }
}

function removalOf(lines: readonly SetLine[], rule: string): Removal {
	return {
		text: tidy(lines.map(({ text }) => text).join(' ')),
		rule,
		where: `page ${(lines[0]?.page ?? 0) + 1}`,
	}
}
