'use client'

import { AddChosen } from './add-chosen.tsx'
import styles from './result.module.css'
import { Result } from './result.tsx'
import type { ShownHit } from './shown-hits.ts'

/** The articles that answer what stands at the address `from`. The browser makes them as the server does: an answer as one types brings their words alone. */
export function Results({
	hits,
	words,
	from,
}: {
	hits: readonly ShownHit[]
	words: string
	from: string
}) {
	return (
		<>
			<ol className={styles.results}>
				{hits.map((hit) => (
					<Result key={hit.id} hit={hit} words={words} from={from} />
				))}
			</ol>
			<AddChosen from={from} />
		</>
	)
}
