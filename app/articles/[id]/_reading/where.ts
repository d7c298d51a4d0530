import {
	findPlace,
	placeOf,
	type Spot,
	type TextPart,
	type TextPlace,
} from '#article/place-in-text'
import { arriveAt } from '../../../_ui/arrive.ts'

/** The article's text in the page. */
export function bodyOf(articleId: string): HTMLElement | null {
	return document.querySelector<HTMLElement>(`[data-article-id="${CSS.escape(articleId)}"]`)
}

/** How far below the top of the window reading begins, in pixels: below the bar that stays there. */
export function readingLine(): number {
	const bar = document.querySelector('[data-reading-bar]')
	return (bar?.clientHeight ?? 0) + 12
}

/** How much of the text has been read, from 0 to 1: all of it once its end is in the window. */
export function progressIn(body: HTMLElement): number {
	const { top, bottom, height } = body.getBoundingClientRect()
	const way = height - (innerHeight - readingLine())
	if (way <= 0) return bottom <= innerHeight ? 1 : 0
	return Math.min(1, Math.max(0, (readingLine() - top) / way))
}

/** The place at the top of the window; null while the window shows what comes before the text or after. */
export function placeIn(body: HTMLElement): TextPlace | null {
	const line = readingLine()
	const { top, bottom } = body.getBoundingClientRect()
	if (top > line || bottom < line) return null
	const block = blocksIn(body).find((one) => one.getBoundingClientRect().bottom > line)
	if (!block) return null
	const box = block.getBoundingClientRect()
	const within = Math.min(0.999, Math.max(0, (line - box.top) / box.height))
	return placeOf(partsIn(body), { block: block.id, within }, versionOf(body))
}

/** Where a kept place now is in the text. */
export function findIn(body: HTMLElement, place: TextPlace): Spot | null {
	return findPlace(place, partsIn(body), versionOf(body))
}

/** Brings a spot to a little below the top of the window, and the keyboard with it. */
export function goToSpot({ block, within }: Spot): void {
	if (!arriveAt(block)) return
	const box = document.getElementById(block)?.getBoundingClientRect()
	if (!box) return
	const top = scrollY + box.top + within * box.height - readingLine() - 8
	scrollTo({ top, behavior: 'instant' })
}

const versionOf = ({ dataset }: HTMLElement) => Number(dataset.versionId)

const blocksIn = (body: HTMLElement) => [...body.querySelectorAll<HTMLElement>('[data-block]')]

const partsIn = (body: HTMLElement): TextPart[] =>
	blocksIn(body).map((block) => ({ id: block.id, text: textOf(block) }))

/** The block's own words: what stands beside them (`data-no-anchor`) is none of them. */
function textOf(node: Node): string {
	if (node instanceof Text) return node.data
	if (node instanceof HTMLBRElement) return '\n'
	if (node instanceof HTMLElement && node.dataset.noAnchor !== undefined) return ''
	return [...node.childNodes].map(textOf).join('')
}
