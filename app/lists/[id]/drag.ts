import { type PointerEvent, type RefObject, useEffect, useState } from 'react'

/** What is being dragged, by how much, and the item behind which it would now come to stand ('' for the first place). */
type Dragged = { itemId: string; by: number; after: string }

export type Drag = {
	now: Dragged | null
	start: (itemId: string) => (event: PointerEvent) => void
}

const EDGE = 60

/**
 * Lets a reader drag the items of a list (`data-item` elements) by mouse, pen or finger. Nothing moves in the document
 * until the drop, so that the finger keeps what it holds; Escape lets go without a move.
 */
export function useDrag(
	list: RefObject<HTMLElement | null>,
	drop: (itemId: string, after: string) => void,
): Drag {
	const [from, setFrom] = useState<{ itemId: string; y: number } | null>(null)
	const [now, setNow] = useState<Dragged | null>(null)

	useEffect(() => {
		if (!from) return
		const letGo = () => {
			setFrom(null)
			setNow(null)
		}
		const move = (event: globalThis.PointerEvent) => {
			if (event.clientY < EDGE) window.scrollBy(0, -12)
			if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, 12)
			const by = event.clientY + window.scrollY - from.y
			setNow({
				itemId: from.itemId,
				by,
				after: standingAbove(list.current, from.itemId, event.clientY),
			})
		}
		const release = (event: globalThis.PointerEvent) => {
			const after = standingAbove(list.current, from.itemId, event.clientY)
			if (now && after !== previousOf(list.current, from.itemId)) drop(from.itemId, after)
			letGo()
		}
		const giveUp = (event: KeyboardEvent) => {
			if (event.key === 'Escape') letGo()
		}
		const listeners = new AbortController()
		const { signal } = listeners
		window.addEventListener('pointermove', move, { signal })
		window.addEventListener('pointerup', release, { signal })
		window.addEventListener('pointercancel', letGo, { signal })
		window.addEventListener('keydown', giveUp, { signal })
		return () => listeners.abort()
	}, [from, now, list, drop])

	const start = (itemId: string) => (event: PointerEvent) => {
		if (event.button === 0) setFrom({ itemId, y: event.clientY + window.scrollY })
	}
	return { now, start }
}

const itemsIn = (list: HTMLElement | null) => [
	...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? []),
]

/** The last of the other items whose middle is above the pointer. */
function standingAbove(list: HTMLElement | null, itemId: string, y: number): string {
	const above = itemsIn(list).findLast((element) => {
		const { top, height } = element.getBoundingClientRect()
		return element.dataset.item !== itemId && top + height / 2 < y
	})
	return above?.dataset.item ?? ''
}

function previousOf(list: HTMLElement | null, itemId: string): string {
	const all = itemsIn(list)
	const here = all.findIndex((element) => element.dataset.item === itemId)
	return all[here - 1]?.dataset.item ?? ''
}
