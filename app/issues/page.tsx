import type { Metadata } from 'next'
import { database } from '#db/connection'
import { allIssues, type IssueLine } from '#db/issues'
import { IssueList } from '../_ui/issue-list.tsx'
import { counted } from '../_ui/names.ts'
import { PageHead } from '../_ui/page-head.tsx'
import styles from './page.module.css'

export const metadata: Metadata = { title: 'Issues' }

/** `/issues`: every issue by its year, the newest first. */
export default async function Issues() {
	const issues = await allIssues(database())
	return (
		<div className="column">
			<PageHead title="Issues">
				{counted(issues.length, 'issue')} of the archive, the newest first.
			</PageHead>
			<div className={styles.years}>
				{[...byYear(issues)].map(([year, inYear]) => (
					<section key={year} className={styles.year} aria-label={year}>
						<h2>{year}</h2>
						<IssueList issues={inYear} />
					</section>
				))}
			</div>
		</div>
	)
}

function byYear(issues: readonly IssueLine[]): Map<string, IssueLine[]> {
	const years = new Map<string, IssueLine[]>()
	for (const issue of issues) {
		const year = issue.month?.slice(0, 4) ?? 'Undated'
		years.set(year, [...(years.get(year) ?? []), issue])
	}
	return years
}
