'use client'

import { useEffect } from 'react'

/** What a reader sees when a page broke: what happened, what was kept, what to do. */
export default function Broken({ error, retry }: { error: Error; retry: () => void }) {
	useEffect(() => {
		console.error(error)
	}, [error])

	return (
		<div className="column column-narrow stack">
			<title>This page broke · Carrel</title>
			<p className="kicker">Not your doing</p>
			<h1>This page could not be made</h1>
			<p>
				Something broke on our side; whatever you had saved is kept. Try again, or go{' '}
				<a href="/" data-follow>
					to the front page
				</a>
				.
			</p>
			<button type="button" className="button" onClick={() => retry()}>
				Try again
			</button>
		</div>
	)
}
