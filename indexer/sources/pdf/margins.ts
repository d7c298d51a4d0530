import type { Removal } from '#article/article'
import { tidy } from '../../clean/text.ts'
import type { Page } from '../spip-pdf/document.ts'
import type { Chunk } from './chunks.ts'

const MARGIN = 0.13
const MOST_ROWS = 3
const PAGE_NUMBER =
	/^[\s|•–—-]*(?:(?:page|seite|página|p\.?)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|sur|von|de)\s*\d{1,4})?[\s|•–—-]*$/iu

export interface WithoutMargins {
	/** What is left of each page. */
	pages: Chunk[][]
	removals: Removal[]
}

/**
 * The pages without running heads, feet and page numbers. A line goes only where its place and its words agree: it is the
 * outermost of its page, apart from the text, and other pages have the same words there, their numbers aside.
 */
export function withoutMargins(
	pages: readonly Chunk[][],
	sizes: readonly Pick<Page, 'height'>[],
): WithoutMargins {
	const rows = pages.map(rowsOf)
	const height = (page: number) => sizes[page]?.height ?? 0
	const isTop = (row: Row) => row.y > height(row.page) * (1 - MARGIN)
	const isBottom = (row: Row) => row.y < height(row.page) * MARGIN
	const counts = repeated(rows.flat().filter((row) => isTop(row) || isBottom(row)))
	const gap = usualGap(rows)
	const removals: Removal[] = []
	const cut = (row: Row, rule: string) =>
		removals.push({
			text: tidy(row.text),
			rule: PAGE_NUMBER.test(row.text) ? 'page-number' : rule,
			where: `page ${row.page + 1}`,
		})
	const kept = rows.map((page) => {
		const heads = outer(page.filter(isTop), page, counts, gap)
		const left = page.filter((row) => !heads.includes(row))
		const upwards = left.toReversed()
		const feet = outer(upwards.filter(isBottom), upwards, counts, gap)
		for (const row of heads) cut(row, 'running-head')
		for (const row of feet) cut(row, 'page-foot')
		const gone = new Set([...heads, ...feet].flatMap(({ chunks }) => chunks))
		return gone
	})
	return {
		pages: pages.map((page, n) => page.filter((chunk) => !kept[n]?.has(chunk))),
		removals,
	}
}

interface Row {
	chunks: Chunk[]
	text: string
	y: number
	page: number
	size: number
}

/** What stands at one height, from the top of a page to its foot. */
function rowsOf(page: readonly Chunk[]): Row[] {
	const rows: Row[] = []
	for (const chunk of page.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
		const row = rows.at(-1)
		if (row && Math.abs(row.y - chunk.y) < 0.3 * chunk.size) row.chunks.push(chunk)
		else rows.push({ chunks: [chunk], text: '', y: chunk.y, page: chunk.page, size: chunk.size })
	}
	for (const row of rows) {
		row.chunks.sort((a, b) => a.left - b.left)
		row.text = row.chunks.map(({ text }) => text).join(' ')
	}
	return rows
}

/** On how many pages the same words stand at the same height. */
function repeated(rows: readonly Row[]): Map<string, number> {
	const pages = new Map<string, Set<number>>()
	for (const row of rows)
		for (const key of keysOf(row)) pages.set(key, (pages.get(key) ?? new Set()).add(row.page))
	return new Map([...pages].map(([key, on]) => [key, on.size]))
}

/** Numbers change from page to page; a height is met within a few points, whichever side of a step it falls. */
function keysOf({ text, y }: Row): string[] {
	const words = tidy(text).toLowerCase().replace(/\d+/gu, '#')
	return [Math.round(y / 6), Math.round(y / 6 + 0.5) + 0.5].map((step) => `${step} ${words}`)
}

function usualGap(pages: readonly Row[][]): number {
	const gaps = pages
		.flatMap((rows) => rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y))
		.sort((a, b) => a - b)
	return gaps[Math.floor(gaps.length / 2)] ?? 0
}

/** The rows at one end of a page that are none of its text, as many as stand apart from it. */
function outer(
	ends: readonly Row[],
	page: readonly Row[],
	counts: ReadonlyMap<string, number>,
	gap: number,
): Row[] {
	for (let size = Math.min(MOST_ROWS, ends.length); size > 0; size--) {
		const rows = page.slice(0, size)
		const next = page[size]
		const last = rows.at(-1)
		const isApart = !next || !last || Math.abs(last.y - next.y) > gap * 1.2
		const isMargin = rows.every(
			(row) => PAGE_NUMBER.test(row.text) || keysOf(row).some((key) => (counts.get(key) ?? 0) > 1),
		)
		if (isApart && isMargin) return rows
	}
	return []
}
