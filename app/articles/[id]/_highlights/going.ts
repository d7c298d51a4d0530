import { useEffect, useRef } from 'react'
import type { TextRange } from '#article/selectors'
import { boxOf } from './article-in-page.ts'
import { type ArticleText, domRangesOf } from './article-text.ts'
import type { Kept } from './kept.ts'
import { canPaint, paint } from './paint.ts'

const FLASH_MS = 1600

/** Brings a passage into view, points it out for a moment, and moves the focus to where it stands. */
export function goTo(article: ArticleText, range: TextRange): void {
	const ranges = domRangesOf(article, range)
	const box = boxOf(article, range)
	const block = ranges[0]?.startContainer.parentElement?.closest<HTMLElement>(
		'[data-block], [data-note]',
	)
	if (!box || !block) return
	block.tabIndex = -1
	block.focus({ preventScroll: true })
	scrollTo({ top: box.top - innerHeight / 3 })
	if (canPaint()) {
		const fade = paint(ranges.map((range) => ({ layer: 'flash', range })))
		setTimeout(fade, FLASH_MS)
	} else select(ranges)
}

/** Selects the ranges, from the first to the last, as a reader would have. */
export function select(ranges: Range[]): void {
	const [first, last] = [ranges.at(0), ranges.at(-1)]
	if (!first || !last) return
	document
		.getSelection()
		?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
}

/** The highlight that the address names (`#h-<id>`). */
const named = () => /^#h-([0-9a-f-]{36})$/.exec(location.hash)?.[1]

/** Goes to the passage that the address names, once on arrival and whenever the address changes. */
export function useNamedPassage(article: ArticleText | null, kept: readonly Kept[]): void {
	const arrived = useRef<string | null>(null)

	useEffect(() => {
		if (!article) return
		const go = () => {
			const highlight = kept.find(({ id }) => id === named())
			if (highlight?.range) goTo(article, highlight.range)
			return highlight !== undefined
		}
		// The router scrolls to the address's element after this; the passage has the last word.
		const frame = requestAnimationFrame(() => {
			if (arrived.current === location.href) return
			// What this browser keeps is there a moment later than the page.
			if (go()) arrived.current = location.href
		})
		addEventListener('hashchange', go)
		return () => {
			cancelAnimationFrame(frame)
			removeEventListener('hashchange', go)
		}
	}, [article, kept])
}

/** Goes to the passage that a link led to, once, unless the address names a highlight as well. */
export function useLinkedPassage(article: ArticleText | null, linked: TextRange | null): void {
	const arrived = useRef<TextRange | null>(null)

	useEffect(() => {
		if (!article || !linked || named()) return
		// After the router and the page's own way to the block in the address.
		const frame = requestAnimationFrame(() => {
			if (arrived.current === linked) return
			arrived.current = linked
			goTo(article, linked)
		})
		return () => cancelAnimationFrame(frame)
	}, [article, linked])
}
