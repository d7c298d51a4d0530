'use client'

import { type MouseEvent, useEffect, useState } from 'react'
import { arriveAt, placeIn } from '../../../_ui/arrive.ts'
import styles from './match-bar.module.css'

/**
 * Previous and next match, as links to their places, or a single link to the only one. It follows the reader, whichever
 * way they go there.
 */
export function MatchSteps({ places }: { places: string[] }) {
	const [here, setHere] = useState(-1)

	useEffect(() => {
		setHere(places.indexOf(placeIn(location.hash)))
		const look = ({ target }: FocusEvent) => {
			const place = target instanceof Element && target.closest(places.map(byId).join())
			if (place) setHere(places.indexOf(place.id))
		}
		document.addEventListener('focusin', look)
		return () => document.removeEventListener('focusin', look)
	}, [places])

	const previous = here <= 0 ? places.length - 1 : here - 1
	const next = (here + 1) % places.length
	const link = (to: number, name: string, key: string) => (
		<a
			href={`#${encodeURIComponent(places[to] ?? '')}`}
			onClick={(event) => go(event, to)}
			aria-keyshortcuts={key}
			data-key={key}
		>
			{name}
		</a>
	)

	// Steps through one text are no stations of a journey: back leads to the results, not to the match before.
	function go(event: MouseEvent, to: number) {
		const place = places[to]
		if (!place || !arriveAt(place, { focus: false })) return
		event.preventDefault()
		history.replaceState(null, '', `#${encodeURIComponent(place)}`)
		setHere(to)
	}

	if (places.length === 1) return <span className={styles.steps}>{link(0, 'Go to it', 'n')}</span>
	return (
		<span className={styles.steps}>
			{link(previous, 'Previous', 'p')}
			<span className="count" role="status">
				{here >= 0 && `${here + 1} of ${places.length}`}
			</span>
			{link(next, 'Next', 'n')}
		</span>
	)
}

const byId = (id: string) => `#${CSS.escape(id)}`
