'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './facets.module.css'

const folded = (text: string) =>
	text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()

/** Looks within a long facet: of the values below only those that hold what is typed are shown. Needs script, so comes with it. */
export function FilterValues({ name, children }: { name: string; children: ReactNode }) {
	const room = useRef<HTMLDivElement>(null)
	const [isAwake, setAwake] = useState(false)
	const [typed, setTyped] = useState('')
	useEffect(() => setAwake(true), [])
	// The values are the server's, so they are hidden where they stand, and again whenever anything is drawn anew.
	useEffect(() => {
		for (const value of room.current?.querySelectorAll('li') ?? [])
			value.hidden = !folded(value.textContent ?? '').includes(folded(typed.trim()))
	})
	return (
		<div ref={room}>
			{isAwake && (
				<input
					type="search"
					className={`input ${styles.filter}`}
					value={typed}
					onChange={(event) => setTyped(event.target.value)}
					aria-label={`Look within: ${name}`}
					placeholder={`Look within ${name.toLowerCase()}`}
					autoComplete="off"
				/>
			)}
			{children}
		</div>
	)
}
