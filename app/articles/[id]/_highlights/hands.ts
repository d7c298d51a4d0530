import { useEffect, useRef } from 'react'
import type { ArticleText } from './article-text.ts'
import { highlightsAt } from './at-point.ts'
import type { Placed } from './kept.ts'
import { type Selected, selectedNow } from './selected-passage.ts'

const TYPING = 'input, textarea, select, [contenteditable="true"]'
const PRESSABLE = 'a, button, summary, label, [data-no-anchor]'

/** `h` on a selection; with Shift a note is wanted too. */
export function useMarkKey(
	article: ArticleText | null,
	mark: (passage: Selected, isWriting: boolean) => void,
): void {
	const latest = useLatest(mark)
	useEffect(() => {
		if (!article) return
		const press = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
			if (event.key.toLowerCase() !== 'h') return
			if (event.target instanceof Element && event.target.closest(TYPING)) return
			const passage = selectedNow(article)
			if (!passage) return
			event.preventDefault()
			latest.current(passage, event.shiftKey)
		}
		document.addEventListener('keydown', press)
		return () => document.removeEventListener('keydown', press)
	}, [article, latest])
}

/** A press on painted words; links and notes in them keep their own. */
export function usePress(
	article: ArticleText | null,
	placed: readonly Placed[],
	open: (ids: string[]) => void,
): void {
	const latest = useLatest({ placed, open })
	useEffect(() => {
		if (!article) return
		const press = (event: MouseEvent) => {
			if (event.defaultPrevented || !document.getSelection()?.isCollapsed) return
			if (event.target instanceof Element && event.target.closest(PRESSABLE)) return
			const { placed, open } = latest.current
			const found = highlightsAt(article, placed, { x: event.clientX, y: event.clientY })
			if (found.length > 0) open(found.map(({ id }) => id))
		}
		article.body.addEventListener('click', press)
		return () => article.body.removeEventListener('click', press)
	}, [article, latest])
}

function useLatest<T>(value: T): { readonly current: T } {
	const latest = useRef(value)
	useEffect(() => {
		latest.current = value
	})
	return latest
}
