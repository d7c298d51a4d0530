import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TextRange } from '#article/selectors'
import { type ArticleText, copiedRangesOf, domRangesOf, readArticle } from './article-text.ts'

/** The article's text in the page, read anew whenever the page sets it anew; null until it has been read. */
export function useArticleInPage(articleId: string): ArticleText | null {
	const [article, setArticle] = useState<ArticleText | null>(null)

	useLayoutEffect(() => {
		const body = document.querySelector<HTMLElement>(`[data-article-id="${CSS.escape(articleId)}"]`)
		if (!body) return
		const first = readArticle(body)
		setArticle(first)
		// At once, so that no frame is drawn in which the words are new and their paint is gone.
		const observer = new MutationObserver((changes) => {
			if (changes.some(isOfText)) flushSync(() => setArticle(readArticle(body)))
		})
		for (const root of first.roots)
			observer.observe(root, {
				childList: true,
				characterData: true,
				subtree: true,
				attributeFilter: ['data-version-id'],
			})
		return () => observer.disconnect()
	}, [articleId])

	return article
}

/** Whether a change is one of the words, and not of what stands apart from them. */
function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
	if (type !== 'childList') return true
	return [...addedNodes, ...removedNodes].some(
		(node) => !(node instanceof Element && node.hasAttribute('data-no-anchor')),
	)
}

/** Where a passage stands in the document, in pixels from its top left corner. */
export interface Box {
	left: number
	right: number
	top: number
	bottom: number
}

/** The box of a passage; follows the window's size. */
export function useBoxOf(
	article: ArticleText | null,
	range: (TextRange & { within?: HTMLElement }) | null,
): Box | null {
	const [box, setBox] = useState<Box | null>(null)

	useEffect(() => {
		const measure = () => setBox(article && range && boxOf(article, range))
		measure()
		addEventListener('resize', measure)
		return () => removeEventListener('resize', measure)
	}, [article, range])

	return box
}

/**
 * The box of a passage as the page is laid out now. A note stands in two places: the one it was chosen in counts, else
 * the one that is in view.
 */
export function boxOf(
	article: ArticleText,
	range: TextRange & { within?: HTMLElement },
): Box | null {
	const copied = copiedRangesOf(article, range)
	const own = copied.filter(([part]) => range.within?.contains(part?.startContainer ?? null))
	const all = own.length > 0 ? own : [domRangesOf(article, range), ...copied]
	const boxes = all.map(around).filter((box) => box !== null)
	return boxes.find(isInView) ?? boxes[0] ?? null
}

function around(ranges: readonly Range[]): Box | null {
	const rects = ranges.flatMap((part) => [...part.getClientRects()])
	if (rects.length === 0) return null
	return {
		left: Math.min(...rects.map(({ left }) => left)) + scrollX,
		right: Math.max(...rects.map(({ right }) => right)) + scrollX,
		top: Math.min(...rects.map(({ top }) => top)) + scrollY,
		bottom: Math.max(...rects.map(({ bottom }) => bottom)) + scrollY,
	}
}

const isInView = ({ top, bottom }: Box) => bottom > scrollY && top < scrollY + innerHeight
