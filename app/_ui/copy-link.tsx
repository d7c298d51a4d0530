'use client'

import { useEffect, useState } from 'react'
import { showToast } from './toasts.tsx'

/** Copies a link; comes with the script that it needs. */
export function CopyLink({ link }: { link: string }) {
	const [isAwake, setAwake] = useState(false)
	useEffect(() => setAwake(true), [])
	if (!isAwake) return null
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(link)
			showToast({ text: 'The link is copied.' })
		} catch {
			// A browser may keep its clipboard to itself.
			showToast({ text: 'This browser does not let the link be copied; select it instead.' })
		}
	}
	return (
		<button type="button" className="button button-quiet" onClick={copy}>
			Copy the link
		</button>
	)
}
