'use client'

import styles from './result.module.css'
import { Result } from './result.tsx'
import type { ShownHit } from './shown-hits.ts'

/** The articles that answer. The browser makes them as the server does: an answer as one types brings their words alone. */
export function Results({ hits, words }: { hits: readonly ShownHit[]; words: string }) {
	return (
		<ol className={styles.results}>
			{hits.map((hit) => (
				<Result key={hit.id} hit={hit} words={words} />
			))}
		</ol>
	)
}
