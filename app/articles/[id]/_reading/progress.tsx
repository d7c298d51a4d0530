'use client'

import { useEffect, useState } from 'react'
import styles from './bar.module.css'
import { onScroll } from './on-scroll.ts'
import { bodyOf, progressIn } from './where.ts'

/** How long the rest of the text takes to read, and a thin line for how far one is. */
export function Progress({ articleId, minutes }: { articleId: string; minutes: number }) {
	const [read, setRead] = useState(0)

	useEffect(
		() =>
			onScroll(() => {
				const body = bodyOf(articleId)
				// Steps that nobody can see need no work.
				if (body) setRead(Math.round(progressIn(body) * 500) / 500)
			}),
		[articleId],
	)

	return (
		<>
			<span className={styles.left}>{timeLeft(minutes, read)}</span>
			<span
				className={styles.line}
				style={read > 0 ? { scale: `${read} 1` } : undefined}
				aria-hidden="true"
			/>
		</>
	)
}

function timeLeft(minutes: number, read: number): string {
	if (read === 1) return 'Read to the end'
	const left = Math.ceil(minutes * (1 - read))
	return left <= 1 && read > 0 ? 'Under 1 min left' : `${left} min left`
}
