'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { arriveAt, placeIn } from './arrive.ts'
import { isPlainClick } from './plain-click.ts'

/**
 * Follows links within a page by the framework's own history. A plain jump leaves an entry the router knows nothing
 * of, and going back to it from another page would show that other page under this one's address.
 */
export function PlaceLinks() {
	const path = usePathname()

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new page is a new arrival
	useEffect(() => {
		if (location.hash) arriveAt(placeIn(location.hash), { focus: false })
	}, [path])

	useEffect(() => {
		const press = (event: MouseEvent) => {
			if (!isPlainClick(event)) return
			const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
			const hash = link ? link.getAttribute('href') : null
			if (!hash || !arriveAt(placeIn(hash))) return
			event.preventDefault()
			history.pushState(null, '', hash)
		}
		document.addEventListener('click', press)
		return () => document.removeEventListener('click', press)
	}, [])

	return null
}
