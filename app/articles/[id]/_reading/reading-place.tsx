'use client'

import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { Spot } from '#article/place-in-text'
import { isOpen, type Kept, later } from './kept.ts'
import { keptHere } from './kept-here.ts'
import styles from './reading-place.module.css'
import { useKeeping } from './use-keeping.ts'
import { bodyOf, findIn, goToSpot } from './where.ts'

/** A place to go on from, and the words that stood there. */
export type Offer = Spot & { words: string }

/** So many windows further on, a reader has chosen to read from elsewhere. */
const GONE_ON = 1.5

/**
 * Keeps the reader's place in the article, and offers the one from last time. The offer of the library (`atFirst`) is there
 * without script; with it the browser's own goes before, where that is later. Who came for a certain place gets none.
 */
export function ReadingPlace({
	articleId,
	owner,
	kept,
	atFirst,
	isAsked,
}: {
	articleId: string
	owner: string | null
	kept: Kept | null
	atFirst: Offer | null
	isAsked: boolean
}) {
	const [offer, setOffer] = useState(atFirst)
	const [isQuiet, setQuiet] = useState(isAsked)
	const [isAwake, setAwake] = useState(false)
	const from = useRef<number | null>(null)

	// Once: a page that is asked for anew while it is read must not offer what is being read.
	// biome-ignore lint/correctness/useExhaustiveDependencies: only the first answer counts
	useEffect(() => {
		setOffer(offerIn(articleId, later(kept, keptHere(owner, articleId))))
		setQuiet(isAsked || location.hash !== '')
		setAwake(true)
	}, [])

	function hasGoneOn(): boolean {
		from.current ??= isQuiet ? scrollY : 0
		const isThere = offer !== null && isInWindow(offer.block)
		const hasGone = isThere || Math.abs(scrollY - from.current) > GONE_ON * innerHeight
		if (hasGone) setOffer(null)
		return hasGone
	}
	useKeeping({ articleId, owner, isHeld: offer !== null || !isAwake, hasGoneOn })

	function go(event: MouseEvent) {
		event.preventDefault()
		setOffer(null)
		if (offer) goToSpot(offer)
	}

	if (!offer || isQuiet) return null
	return (
		<aside className={`${styles.offer} screen-only`} aria-label="Where you were">
			<a href={`#${offer.block}`} onClick={go} data-key="c" aria-keyshortcuts="c">
				Continue at <q className={styles.words}>{offer.words}</q>
			</a>
			{isAwake && (
				<button
					type="button"
					className={styles.close}
					onClick={() => setOffer(null)}
					aria-label="Read from here"
					title="Read from here"
				>
					×
				</button>
			)}
		</aside>
	)
}

function offerIn(articleId: string, kept: Kept | null): Offer | null {
	const body = bodyOf(articleId)
	const spot = body && isOpen(kept) ? findIn(body, kept.place) : null
	return spot && kept?.place ? { ...spot, words: kept.place.words } : null
}

function isInWindow(block: string): boolean {
	const box = document.getElementById(block)?.getBoundingClientRect()
	return box !== undefined && box.top < innerHeight && box.bottom > 0 && scrollY > 0
}
