'use client'

import { useEffect, useState } from 'react'
import styles from './contents.module.css'
import { onScroll } from './on-scroll.ts'
import type { Part } from './parts.ts'
import { readingLine } from './where.ts'

/** The name of the part that is being read, which it marks among the contents, too. */
export function PresentPart({ parts }: { parts: Part[] }) {
	const [present, setPresent] = useState<Part | null>(null)

	useEffect(() => onScroll(() => setPresent(presentOf(parts))), [parts])
	useEffect(() => {
		for (const link of document.querySelectorAll('[data-contents] a')) {
			const isPresent = present !== null && link.getAttribute('href') === `#${present.id}`
			if (isPresent) link.setAttribute('aria-current', 'location')
			else link.removeAttribute('aria-current')
		}
	}, [present])

	return present && <span className={styles.present}>{present.name}</span>
}

/** Arriving at a part brings its beginning to the middle of the window or above. */
function presentOf(parts: readonly Part[]): Part | null {
	const line = Math.max(readingLine(), innerHeight * 0.4)
	const begun = ({ id }: Part) => {
		const beginning = document.getElementById(id)
		return beginning !== null && beginning.getBoundingClientRect().top <= line
	}
	return parts.findLast(begun) ?? null
}
