import Link from 'next/link'
import type { ListImportLine } from '#article/lists/incoming/incoming'
import { OutsideLink } from '../../../_ui/outside-link.tsx'
import styles from '../import.module.css'

/** So many of each are shown; whoever has more goes by the list itself. */
const SHOWN = 300

/** The works that became one thing, folded together under its name. */
export function Outcome({
	name,
	meaning,
	lines,
}: {
	name: string
	meaning: string
	lines: readonly ListImportLine[]
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
					// biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and the same title may come twice
					<Line key={n} line={line} />
				))}
			</ul>
			{lines.length > SHOWN && (
				<p className="quiet">And {(lines.length - SHOWN).toLocaleString('en')} more.</p>
			)}
		</details>
	)
}

function Line({ line: { what, why, articleId, url } }: { line: ListImportLine }) {
	return (
		<li>
			<cite dir="auto">
				{articleId ? (
					<Link href={`/articles/${articleId}`} prefetch={false}>
						{what}
					</Link>
				) : url ? (
					<OutsideLink url={url}>{what}</OutsideLink>
				) : (
					what
				)}
			</cite>
			{why && <p className="quiet">{why}</p>}
		</li>
	)
}
