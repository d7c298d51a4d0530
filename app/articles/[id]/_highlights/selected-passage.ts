import { useEffect, useState } from 'react'
import type { TextRange } from '#article/selectors'
import { type ArticleText, passageIn } from './article-text.ts'

/** The words of the article that the reader has selected. */
export type Selected = TextRange & { quote: string }

/** Long enough that a selection by touch, by mouse or by keys has come to rest. */
const REST_MS = 150

/** What is selected of the article now. */
export function selectedNow(article: ArticleText): Selected | null {
	const selection = document.getSelection()
	return selection?.rangeCount ? passageIn(article, selection.getRangeAt(0)) : null
}

/** What is selected of the article once the selection has come to rest; null while it is being drawn. */
export function useSelectedPassage(article: ArticleText | null): [Selected | null, () => void] {
	const [selected, setSelected] = useState<Selected | null>(null)

	useEffect(() => {
		if (!article) return
		let isHeld = false
		let timer: ReturnType<typeof setTimeout> | undefined
		const look = () => {
			clearTimeout(timer)
			timer = setTimeout(() => {
				if (isHeld) return
				const now = selectedNow(article)
				setSelected((before) => (isSame(before, now) ? before : now))
			}, REST_MS)
		}
		const hold = (event: PointerEvent) => {
			if (event.target instanceof Node && article.body.contains(event.target)) isHeld = true
		}
		const release = () => {
			isHeld = false
			look()
		}
		const events = { selectionchange: look, pointerup: release, pointercancel: release }
		for (const [name, listener] of Object.entries(events)) document.addEventListener(name, listener)
		document.addEventListener('pointerdown', hold)
		look()
		return () => {
			clearTimeout(timer)
			for (const [name, listener] of Object.entries(events))
				document.removeEventListener(name, listener)
			document.removeEventListener('pointerdown', hold)
		}
	}, [article])

	return [selected, () => setSelected(null)]
}

/** Whether two selections are of the same words in the same place. */
export function isSame(a: Selected | null, b: Selected | null): boolean {
	return a === b || (a?.start === b?.start && a?.end === b?.end && a?.quote === b?.quote)
}
