'use client'

import { useEffect, useState } from 'react'
import { showToast } from './toasts.tsx'

interface Props {
	link: string
	/** What the button says, and what is said when it is done, where it is no link. */
	words?: string
	done?: string
}

/** Copies a link, or whatever else one has to have exactly; comes with the script that it needs. */
export function CopyLink({ link, words = 'Copy the link', done = 'The link is copied.' }: Props) {
	const [isAwake, setAwake] = useState(false)
	useEffect(() => setAwake(true), [])
	if (!isAwake) return null
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(link)
			showToast({ text: done })
		} catch {
			// A browser may keep its clipboard to itself.
			showToast({ text: 'This browser does not let anything be copied; select it instead.' })
		}
	}
	return (
		<button type="button" className="button button-quiet" onClick={copy}>
			{words}
		</button>
	)
}
