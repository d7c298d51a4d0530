'use client'

import { usePathname } from 'next/navigation'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Who } from './kept.ts'

const Keeper = lazy(() =>
	import('./keeper.tsx').then(({ Keeper }) => ({ default: Keeper }), without),
)
const Worker = lazy(() =>
	import('../_offline/worker.tsx').then(({ Worker }) => ({ default: Worker }), without),
)

/** A page that could not load these is a page all the same; the next one will. */
function without(error: unknown): { default: (who: Who) => null } {
	console.warn(error)
	return { default: () => null }
}

/**
 * Loads what the page can be read without once it stands. Whoever only searches, without an account, has nothing that would
 * have to be sent, and nothing is kept for them before they read.
 */
export function Later(who: Who) {
	const isSearching = usePathname() === '/search' && who.readerId === null && !who.isCopy
	const [isTime, setTime] = useState(false)
	useEffect(() => {
		const timer = setTimeout(() => setTime(true))
		return () => clearTimeout(timer)
	}, [])
	if (!isTime || isSearching) return null
	return (
		<Suspense>
			<Keeper {...who} />
			<Worker {...who} />
		</Suspense>
	)
}
