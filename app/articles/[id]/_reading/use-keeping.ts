import { useEffect, useRef } from 'react'
import type { TextPlace } from '#article/place-in-text'
import { keepHere } from './kept-here.ts'
import { onScroll } from './on-scroll.ts'
import { sendingOf } from './sending.ts'
import { bodyOf, placeIn } from './where.ts'

/** Whoever has stood still for so long is reading there. */
const SETTLED_MS = 300

/**
 * Keeps the place in the article as its reader goes on: in the browser, and with the reader where there is one. While an
 * older place is on offer (`isHeld`) nothing is kept over it until `hasGoneOn` says that the reader has left it be.
 */
export function useKeeping({
	articleId,
	owner,
	isHeld,
	hasGoneOn,
}: {
	articleId: string
	owner: string | null
	isHeld: boolean
	hasGoneOn: () => boolean
}): void {
	const state = useRef({ isHeld, hasGoneOn })
	state.current = { isHeld, hasGoneOn }

	useEffect(() => {
		const { send, flush } = sendingOf(articleId)
		let timer: ReturnType<typeof setTimeout> | undefined
		let last: TextPlace | null = null

		const keep = () => {
			clearTimeout(timer)
			const body = bodyOf(articleId)
			const place = body && placeIn(body)
			if (state.current.isHeld && !state.current.hasGoneOn()) return
			if (!place || isSame(place, last)) return
			// Nobody has begun who has only seen the top.
			if (!last && place.share === 0) return
			last = place
			keepHere(owner, articleId, { place, placeAt: Date.now() })
			if (owner !== null) send(place)
		}
		const settle = () => {
			clearTimeout(timer)
			timer = setTimeout(keep, SETTLED_MS)
		}
		const leave = () => {
			if (document.visibilityState === 'hidden') {
				keep()
				flush()
			}
		}
		const stop = onScroll(settle)
		document.addEventListener('visibilitychange', leave)
		return () => {
			stop()
			clearTimeout(timer)
			document.removeEventListener('visibilitychange', leave)
			flush()
		}
	}, [articleId, owner])
}

function isSame(a: TextPlace, b: TextPlace | null): boolean {
	return a.block === b?.block && Math.abs(a.within - b.within) < 0.02
}
