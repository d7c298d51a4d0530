import { useEffect, useLayoutEffect, useState } from 'react'
import type { TextRange } from '#article/selectors'
import { type ArticleText, domRangesOf, readArticle } from './article-text.ts'

/** The article's text in the page, read anew whenever the page sets it anew; null until it has been read. */
export function useArticleInPage(articleId: string): ArticleText | null {
	const [article, setArticle] = useState<ArticleText | null>(null)

	useLayoutEffect(() => {
		const body = document.querySelector<HTMLElement>(`[data-article-id="${CSS.escape(articleId)}"]`)
		if (!body) return
		const read = () => setArticle(readArticle(body))
		read()
		const observer = new MutationObserver(read)
		observer.observe(body, {
			childList: true,
			characterData: true,
			subtree: true,
			attributeFilter: ['data-version-id'],
		})
		return () => observer.disconnect()
	}, [articleId])

	return article
}

/** Where a passage stands in the document, in pixels from its top left corner. */
export interface Box {
	left: number
	right: number
	top: number
	bottom: number
}

/** The box of a passage; follows the window's size. */
export function useBoxOf(article: ArticleText | null, range: TextRange | null): Box | null {
	const [box, setBox] = useState<Box | null>(null)

	useEffect(() => {
		const measure = () => setBox(article && range && boxOf(article, range))
		measure()
		addEventListener('resize', measure)
		return () => removeEventListener('resize', measure)
	}, [article, range])

	return box
}

/** The box of a passage as the page is laid out now. */
export function boxOf(article: ArticleText, range: TextRange): Box | null {
	const rects = domRangesOf(article, range).flatMap((part) => [...part.getClientRects()])
	if (rects.length === 0) return null
	return {
		left: Math.min(...rects.map(({ left }) => left)) + scrollX,
		right: Math.max(...rects.map(({ right }) => right)) + scrollX,
		top: Math.min(...rects.map(({ top }) => top)) + scrollY,
		bottom: Math.max(...rects.map(({ bottom }) => bottom)) + scrollY,
	}
}
