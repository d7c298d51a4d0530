'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './facets.module.css'

const folded = (text: string) =>
	text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()

/**
 * Looks within a long facet: of the values below only those are shown whose name holds what is typed, those that stand above
 * or beneath such a one, and what they are folded into stands open. Needs script, so comes with it.
 */
export function FilterValues({ name, children }: { name: string; children: ReactNode }) {
	const room = useRef<HTMLDivElement>(null)
	const wereOpen = useRef(new Map<HTMLDetailsElement, boolean>())
	const [isAwake, setAwake] = useState(false)
	const [typed, setTyped] = useState('')
	useEffect(() => setAwake(true), [])
	// The values are the server's, so they are hidden where they stand, and again whenever anything is drawn anew.
	useEffect(() => {
		const sought = folded(typed.trim())
		const values = [...(room.current?.querySelectorAll<HTMLElement>('li') ?? [])]
		const found = new Set(values.filter(({ dataset }) => holds(dataset.named, sought)))
		for (const value of values) value.hidden = ![...kin(value)].some((one) => found.has(one))
		for (const [details, wasOpen] of wereOpen.current) details.open = wasOpen
		wereOpen.current.clear()
		if (!sought) return
		for (const details of room.current?.querySelectorAll('details') ?? []) {
			if (![...details.querySelectorAll('li')].some((value) => found.has(value))) continue
			wereOpen.current.set(details, details.open)
			details.open = true
		}
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

function holds(name: string | undefined, sought: string): boolean {
	return folded(name ?? '').includes(sought)
}

/** A value, the values beneath it, and the one it stands beneath. */
function* kin(value: HTMLElement): Generator<HTMLElement> {
	yield value
	yield* value.querySelectorAll('li')
	const above = value.parentElement?.closest('li')
	if (above) yield above
}
