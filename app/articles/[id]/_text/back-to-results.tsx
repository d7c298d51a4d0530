'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { lastResults } from '../../../_ui/last-results.ts'

/** The way back to the results one came from, with all that was chosen there; without script to those of the words. */
export function BackToResults({ words }: { words: string }) {
	const plain = `/search?${new URLSearchParams({ q: words })}`
	const [address, setAddress] = useState(plain)
	useEffect(() => {
		const last = lastResults()
		setAddress(last && new URLSearchParams(last).get('q') === words ? `/search${last}` : plain)
	}, [words, plain])
	return <Link href={address}>Back to results</Link>
}
