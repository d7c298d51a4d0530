import { useEffect, useRef } from 'react'
import type { ArticleText, Chosen } from './article-text.ts'
import { highlightsAt } from './at-point.ts'
import type { Placed } from './kept.ts'
import { selectedNow } from './selected-passage.ts'

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="application"]'

/** Whether a key goes into a field, or to what takes the keys itself. */
export const isTyping = ({ target }: Event) => target instanceof Element && !!target.closest(TYPING)

const PRESSABLE = 'a, button, summary, label'
/** What is no part of the text; a note beside its call says what is in the list, and so is. */
const isApart = (element: Element) =>
	element.closest('[data-no-anchor]') !== null && !element.closest('[data-note-copy]')

/** `h` on a selection; with Shift a note is wanted too. */
export function useMarkKey(
	article: ArticleText | null,
	mark: (passage: Chosen, isWriting: boolean) => void,
): void {
	const latest = useLatest(mark)
	useEffect(() => {
		if (!article) return
		const press = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
			if (event.key.toLowerCase() !== 'h') return
			if (isTyping(event)) return
			const passage = selectedNow(article)
			if (!passage) return
			event.preventDefault()
			latest.current(passage, event.shiftKey)
		}
		document.addEventListener('keydown', press)
		return () => document.removeEventListener('keydown', press)
	}, [article, latest])
}

/** `m` begins marking by keys. */
export function useByKeysKey(begin: () => void): void {
	const latest = useLatest(begin)
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
			if (event.key !== 'm' || isTyping(event)) return
			event.preventDefault()
			latest.current()
		}
		document.addEventListener('keydown', press)
		return () => document.removeEventListener('keydown', press)
	}, [latest])
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
			const { target } = event
			if (target instanceof Element && (target.closest(PRESSABLE) || isApart(target))) return
			const { placed, open } = latest.current
			const found = highlightsAt(article, placed, { x: event.clientX, y: event.clientY })
			if (found.length > 0) open(found.map(({ id }) => id))
		}
		const { roots } = article
		for (const root of roots) root.addEventListener('click', press)
		return () => {
			for (const root of roots) root.removeEventListener('click', press)
		}
	}, [article, latest])
}

function useLatest<T>(value: T): { readonly current: T } {
	const latest = useRef(value)
	useEffect(() => {
		latest.current = value
	})
	return latest
}
