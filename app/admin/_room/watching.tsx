'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 2000

/** Asks for the page anew while something is being done; without script the browser is told to. */
export function Watching() {
	const router = useRouter()
	useEffect(() => {
		const timer = setInterval(() => router.refresh(), EVERY_MS)
		return () => clearInterval(timer)
	}, [router])
	return (
		<noscript>
			<meta httpEquiv="refresh" content="5" />
		</noscript>
	)
}
