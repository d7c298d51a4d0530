import type { ReactNode } from 'react'
import styles from './import.module.css'

/** So many of each are shown; whoever has more goes by what came of them. */
const SHOWN = 300

/** Those lines of an import's report that became one thing, folded together under its name; `show` sets one of them. */
export function Outcome<Line>({
	name,
	meaning,
	lines,
	show,
}: {
	name: string
	meaning: string
	lines: readonly Line[]
	show: (line: Line) => ReactNode
}) {
	if (lines.length === 0) return null
	return (
		<details className={styles.outcome} open>
			<summary>
				<h2>{name}</h2> <span className="count">{lines.length.toLocaleString('en')}</span>
			</summary>
			<p className="quiet">{meaning}</p>
			<ul className={styles.lines}>
				{lines.slice(0, SHOWN).map((line, n) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and the same words may come twice
					<li key={n}>{show(line)}</li>
				))}
			</ul>
			{lines.length > SHOWN && (
				<p className="quiet">And {(lines.length - SHOWN).toLocaleString('en')} more.</p>
			)}
		</details>
	)
}
