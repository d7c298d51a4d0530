import type { Page } from '../spip-pdf/document.ts'
import type { Glyph } from '../spip-pdf/glyphs.ts'
import { isWithin, type Span } from '../spip-pdf/lines.ts'

/** A stretch of a line set alike; what is raised may call a note. */
export interface PdfSpan extends Span {
	isRaised: boolean
}

/** Text that stands together on one line with no wide gap in it: a line of a column, or a part of one. */
export interface Chunk {
	spans: PdfSpan[]
	text: string
	/** Counted from 0. */
	page: number
	/** Of its base line, counted from the foot of the page. */
	y: number
	left: number
	right: number
	size: number
	firstWord: number
}

const SMALLEST = 2
// Words of a set line stand closer, columns further apart.
const WIDEST_GAP = 1

/** The chunks of a page in the order in which they were set. */
export function chunksOf({ glyphs, links }: Page, page: number): Chunk[] {
	const runs: Glyph[][] = []
	let run: Glyph[] = []
	for (const glyph of glyphs) {
		// Text that is turned, such as a stamp at the margin, has no height along the lines.
		if (glyph.size < SMALLEST) continue
		if (run.length > 0 && !goesOn(run, glyph)) {
			runs.push(run)
			run = []
		}
		run.push(glyph)
	}
	runs.push(run)
	return runs.flatMap((one) => chunkOf(one, page, links) ?? [])
}

/** Whether a character stands on the same line, close behind what is there. */
function goesOn(run: readonly Glyph[], glyph: Glyph): boolean {
	const base = baseOf(run)
	const last = run.findLast(isInked) ?? run.at(-1)
	if (!last) return true
	const size = Math.max(base.size, glyph.size)
	const gap = glyph.x - (last.x + last.width)
	if (gap < -0.6 * size || gap > WIDEST_GAP * size) return false
	const rise = glyph.y - base.y
	if (Math.abs(rise) < 0.15 * size) return true
	const isSmaller = glyph.size < 0.9 * base.size
	if (isSmaller && rise > -0.35 * size && rise < 0.75 * size) return true
	// A number before a note is raised, and the note goes on below and larger.
	return (
		run.filter(isInked).length <= 3 &&
		base.size < 0.9 * glyph.size &&
		rise < 0 &&
		rise > -0.75 * size
	)
}

/** The character whose line it is: the largest, and of those the first. */
function baseOf(run: readonly Glyph[]): Glyph {
	const [first] = run as [Glyph]
	if (run.length > 4) {
		// Beyond a raised number the line is settled.
		return run.slice(0, 5).reduce((base, one) => (one.size > base.size * 1.1 ? one : base), first)
	}
	return run.reduce((base, one) => (one.size > base.size * 1.1 ? one : base), first)
}

function isInked({ text }: Glyph): boolean {
	return text.trim() !== ''
}

function chunkOf(run: readonly Glyph[], page: number, links: Page['links']): Chunk | null {
	const inked = run.filter(isInked)
	const [first] = inked
	const last = inked.at(-1)
	if (!first || !last) return null
	const base = baseOf(inked)
	const spans: PdfSpan[] = []
	let before: Glyph | undefined
	for (const glyph of run.slice(run.indexOf(first), run.indexOf(last) + 1)) {
		const style = {
			isBold: /bold|black|heavy|semibold/iu.test(glyph.font),
			isItalic: /oblique|italic/iu.test(glyph.font),
			address: links.find((link) => isWithin(glyph, link))?.address ?? null,
			isRaised: glyph.size < 0.9 * base.size && glyph.y - base.y > 0.12 * base.size,
		}
		const isApart =
			before &&
			isInked(before) &&
			isInked(glyph) &&
			glyph.x - (before.x + before.width) > glyph.size * 0.2
		const text = isApart ? ` ${glyph.text}` : glyph.text
		const current = spans.at(-1)
		if (current && isAlike(current, style)) current.text += text
		else spans.push({ text, ...style })
		before = glyph
	}
	const firstSpace = run.find((glyph) => glyph.x > first.x && !isInked(glyph))
	return {
		spans,
		text: spans.map(({ text }) => text).join(''),
		page,
		y: base.y,
		left: first.x,
		right: last.x + last.width,
		size: base.size,
		firstWord: (firstSpace?.x ?? last.x + last.width) - first.x,
	}
}

/** Whether two stretches are set alike. */
export function isAlike(one: Omit<PdfSpan, 'text'>, other: Omit<PdfSpan, 'text'>): boolean {
	return (
		one.isBold === other.isBold &&
		one.isItalic === other.isItalic &&
		one.address === other.address &&
		one.isRaised === other.isRaised
	)
}
