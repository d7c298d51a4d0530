'use client'

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

/** Loads what the page can be read without once it stands. */
export function Later(who: Who) {
	const [isTime, setTime] = useState(false)
	useEffect(() => {
		const timer = setTimeout(() => setTime(true))
		return () => clearTimeout(timer)
	}, [])
	if (!isTime) return null
	return (
		<Suspense>
			<Keeper {...who} />
			<Worker {...who} />
		</Suspense>
	)
}
