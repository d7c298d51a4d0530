'use client'

import { useEffect, useState } from 'react'
import styles from './match-bar.module.css'

/** Previous and next match, as links to their places; it follows the address, however that changes. */
export function MatchSteps({ places }: { places: string[] }) {
	const [here, setHere] = useState(0)

	useEffect(() => {
		const look = () => {
			const at = places.indexOf(decodeURIComponent(location.hash.slice(1)))
			if (at !== -1) setHere(at)
		}
		look()
		addEventListener('hashchange', look)
		return () => removeEventListener('hashchange', look)
	}, [places])

	const step = (by: number) => places[(here + by + places.length) % places.length] ?? ''
	return (
		<span className={styles.steps}>
			<a href={`#${step(-1)}`} onClick={() => go(-1)}>
				Previous
			</a>
			<span className="count">
				{here + 1} of {places.length}
			</span>
			<a href={`#${step(1)}`} onClick={() => go(1)}>
				Next
			</a>
		</span>
	)

	function go(by: number) {
		setHere((here + by + places.length) % places.length)
	}
}
