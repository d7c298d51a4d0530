import { useEffect, useState } from 'react'
import { type ArticleText, type Chosen, passageIn } from './article-text.ts'

/** The words of the article that the reader has selected. */
export type Selected = Chosen & { byTouch?: boolean }

/** Long enough that a selection by mouse or keys has come to rest. */
const REST_MS = 150
/** A finger moves the ends of a selection one after the other. */
const TOUCH_REST_MS = 350

/** What is selected of the article now. */
export function selectedNow(article: ArticleText): Chosen | null {
	const selection = document.getSelection()
	return selection?.rangeCount ? passageIn(article, selection.getRangeAt(0)) : null
}

/**
 * What is selected of the article once the selection has come to rest and nothing presses the page; null while it is
 * being drawn. The browser's own menus and handles go by no pointer events, so the selection alone says what is chosen.
 */
export function useSelectedPassage(article: ArticleText | null): [Selected | null, () => void] {
	const [selected, setSelected] = useState<Selected | null>(null)

	useEffect(() => {
		if (!article) return
		let isHeld = false
		let byTouch = false
		let timer: ReturnType<typeof setTimeout> | undefined
		const look = () => {
			clearTimeout(timer)
			timer = setTimeout(
				() => {
					if (isHeld) return
					const now = selectedNow(article)
					setSelected((before) => (isSame(before, now) ? before : now && { ...now, byTouch }))
				},
				byTouch ? TOUCH_REST_MS : REST_MS,
			)
		}
		const press = ({ target, pointerType }: PointerEvent) => {
			byTouch = pointerType === 'touch'
			if (isOurs(article, target)) isHeld = true
		}
		const release = () => {
			isHeld = false
			look()
		}
		// A press that became a selection is cancelled while the finger still lies on the page.
		const cancel = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && release()
		const lift = ({ touches }: TouchEvent) => touches.length === 0 && release()
		const stop = new AbortController()
		const on = { signal: stop.signal }
		document.addEventListener('selectionchange', look, on)
		document.addEventListener('pointerdown', press, on)
		document.addEventListener('pointerup', release, on)
		document.addEventListener('pointercancel', cancel, on)
		document.addEventListener('touchend', lift, on)
		document.addEventListener('touchcancel', lift, on)
		look()
		return () => {
			clearTimeout(timer)
			stop.abort()
		}
	}, [article])

	return [selected, () => setSelected(null)]
}

/** A press on the text draws a selection; one on what is offered for a selection must not take it away. */
function isOurs({ roots }: ArticleText, target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		(roots.some((root) => root.contains(target)) ||
			target.closest('[data-keeps-selection]') !== null)
	)
}

/** Whether two selections are of the same words in the same place. */
export function isSame(a: Chosen | null, b: Chosen | null): boolean {
	return a === b || (a?.start === b?.start && a?.end === b?.end && a?.quote === b?.quote)
}
