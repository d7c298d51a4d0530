import Link from 'next/link'
import { dateInWords } from '#article/dates'
import type { IssueLine } from '#db/issues'
import styles from './issue-list.module.css'
import { counted } from './names.ts'

/** Issues, one a line, with when they came out and how much is in them. */
export function IssueList({ issues }: { issues: readonly IssueLine[] }) {
	return (
		<ul className={styles.issues}>
			{issues.map(({ number, month, articles }) => (
				<li key={number}>
					<Link href={`/issues/${encodeURIComponent(number)}`} prefetch={false} data-step>
						{number}
					</Link>
					<span>{month ? dateInWords(month) : ''}</span>
					<span className="count">{counted(articles, 'article')}</span>
				</li>
			))}
		</ul>
	)
}
