import { type Chunk, isAlike, type PdfSpan } from './chunks.ts'

/** A line of a column. Lines of one `flow` follow each other down one column of one page. */
export interface Line extends Chunk {
	flow: number
	/** How far the column goes to either side. */
	column: { left: number; right: number }
}

const FEWEST_LINES = 4
const NARROWEST_GUTTER = 6

/** The lines of the pages in the order in which they are read: column after column, and what goes across all of them where it stands. */
export function linesOf(pages: readonly Chunk[][]): Line[] {
	const lines: Line[] = []
	let flow = 0
	for (const page of pages)
		for (const column of columnsOf(page)) {
			const rows = rowsIn(column)
			const left = Math.min(...rows.map((row) => row.left))
			const right = Math.max(...rows.map((row) => row.right))
			for (const row of rows) lines.push({ ...row, flow, column: { left, right } })
			flow++
		}
	return lines
}

/** The chunks of a page, parted into columns in reading order. */
function columnsOf(page: readonly Chunk[]): Chunk[][] {
	const gutters = guttersOf(page)
	if (gutters.length === 0) return page.length > 0 ? [[...page]] : []
	const isAcross = ({ left, right }: Chunk) => gutters.some((x) => left < x - 1 && right > x + 1)
	const columns: Chunk[][] = []
	let zone: Chunk[] = []
	let across: Chunk[] = []
	const close = () => {
		if (across.length > 0) columns.push(across)
		across = []
		const bounds = [Number.NEGATIVE_INFINITY, ...gutters, Number.POSITIVE_INFINITY]
		for (const [n, from] of bounds.entries()) {
			const to = bounds[n + 1]
			const own = zone.filter(({ left }) => left >= from && to !== undefined && left < to)
			if (own.length > 0) columns.push(own)
		}
		zone = []
	}
	for (const chunk of page.toSorted((a, b) => b.y - a.y)) {
		if (isAcross(chunk)) {
			if (zone.length > 0) close()
			across.push(chunk)
		} else zone.push(chunk)
	}
	close()
	return columns
}

/** Where hardly anything goes across, with lines side by side on both sides of it. */
function guttersOf(page: readonly Chunk[]): number[] {
	const wide = page.filter(({ left, right, size }) => right - left > size * 3)
	const left = Math.min(...wide.map((chunk) => chunk.left))
	const right = Math.max(...wide.map((chunk) => chunk.right))
	const most = wide.length * 0.25
	const gutters: number[] = []
	let from: number | null = null
	for (let x = left; x <= right; x += 2) {
		const crossing = wide.filter((chunk) => chunk.left < x + 1 && chunk.right > x - 1).length
		if (crossing <= most) from ??= x
		else if (from !== null) {
			const middle = (from + x) / 2
			if (x - from >= NARROWEST_GUTTER && from > left && isBetween(wide, middle))
				gutters.push(middle)
			from = null
		}
	}
	return gutters
}

/** Whether lines stand beside each other at the two sides, so that these are columns and not the ends of short lines. */
function isBetween(wide: readonly Chunk[], x: number): boolean {
	const before = wide.filter(({ right }) => right <= x + 1)
	const after = wide.filter(({ left }) => left >= x - 1)
	const beside = before.filter((one) =>
		after.some((other) => Math.abs(one.y - other.y) < one.size * 1.5),
	)
	return beside.length >= FEWEST_LINES && after.length >= FEWEST_LINES
}

/** The chunks of a column as lines; what stands at one height is one, and so is a raised number set apart from its word. */
function rowsIn(column: readonly Chunk[]): Chunk[] {
	const rows: Chunk[] = []
	for (const chunk of column.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
		const near = rows.slice(-3).findLast((row) => isSameRow(row, chunk))
		if (!near) rows.push(chunk)
		else rows[rows.lastIndexOf(near)] = joined(near, chunk)
	}
	return rows
}

function isSameRow(row: Chunk, chunk: Chunk): boolean {
	const rise = row.y - chunk.y
	const isBeside =
		chunk.left >= row.right - row.size * 0.3 || chunk.right <= row.left + row.size * 0.3
	if (!isBeside) return false
	if (Math.abs(rise) < 0.3 * Math.min(row.size, chunk.size)) return true
	return isMark(row) && row.size < 0.9 * chunk.size && rise > 0 && rise < 0.75 * chunk.size
}

function isMark({ text }: Chunk): boolean {
	return /^[\d*†‡]{1,3}$/u.test(text)
}

function joined(one: Chunk, other: Chunk): Chunk {
	const [first, second] = one.left <= other.left ? [one, other] : [other, one]
	const base = one.size >= other.size ? one : other
	const raise = (chunk: Chunk): PdfSpan[] =>
		chunk !== base && isMark(chunk)
			? chunk.spans.map((span) => ({ ...span, isRaised: true }))
			: chunk.spans
	const isTight =
		isMark(first) || isMark(second) ? second.left - first.right < base.size * 0.3 : false
	const spans = [...raise(first), ...(isTight ? [] : [spaceLike(second)]), ...raise(second)]
	return {
		...base,
		spans: merged(spans),
		text: spans.map(({ text }) => text).join(''),
		left: first.left,
		right: Math.max(first.right, second.right),
		firstWord: first.firstWord,
	}
}

function spaceLike({ spans: [first] }: Chunk): PdfSpan {
	const plain = { isBold: false, isItalic: false, address: null, ...first }
	return { ...plain, isRaised: false, text: ' ' }
}

/** Neighbours set alike as one. */
function merged(spans: readonly PdfSpan[]): PdfSpan[] {
	const runs: PdfSpan[] = []
	for (const span of spans) {
		const last = runs.at(-1)
		if (last && isAlike(last, span)) last.text += span.text
		else runs.push({ ...span })
	}
	return runs
}
