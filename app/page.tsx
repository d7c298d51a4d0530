import Link from 'next/link'
import { database } from '#db/connection'
import { countryCounts } from '#db/countries'
import { articlesByYear, articlesInAll, newestBeside } from '#db/home'
import { allIssues, issueInFull } from '#db/issues'
import { ArticleList } from './_ui/article-list.tsx'
import { CountryIndex } from './_ui/country-index.tsx'
import { IssueList } from './_ui/issue-list.tsx'
import { issueTitle } from './_ui/issue-title.ts'
import { counted } from './_ui/names.ts'
import { SearchBox } from './_ui/search-box.tsx'
import { StartHere } from './_ui/start-here.tsx'
import { Timeline } from './_ui/timeline.tsx'
import styles from './page.module.css'

/** A front page with fewer articles than this looks bare beside its own margin. */
const FILLED = 6

/** `/`: the search box and what it promises, the newest issue, and three ways through the rest. */
export default async function Home() {
	const db = database()
	const [total, issues, counts, years] = await Promise.all([
		articlesInAll(db),
		allIssues(db),
		countryCounts(db),
		articlesByYear(db),
	])
	if (total === 0) return <EmptyLibrary />
	const newest = issues[0] ? await issueInFull(db, issues[0].number) : null
	const others = await newestBeside(
		db,
		newest?.number ?? null,
		Math.max(0, FILLED - (newest?.articles ?? 0)),
	)
	const publications = [...new Set(issues.map(({ publication }) => publication))]
	const about = counts.filter((count) => count.about > 0)

	return (
		<div className="column">
			<section className={styles.promise}>
				<h1>
					{publications.length === 1 ? publications[0] : 'The archive'}, all of it, in one place
				</h1>
				<p className={styles.lead}>
					{counted(total, 'article')}
					{years.length > 1 && `, ${years[0]?.year} to ${years.at(-1)?.year}`}, on{' '}
					{counted(about.length, 'country', 'countries')}. Search finds words in the text and in the
					footnotes, and leads to the very sentence.
				</p>
				<SearchBox />
			</section>

			<StartHere country={null} />

			<div className={styles.rooms}>
				<div className={styles.ways}>
					{newest && (
						<section aria-labelledby="newest">
							<p className="kicker">The newest issue</p>
							<h2 id="newest" className={styles.heading}>
								<Link href={`/issues/${encodeURIComponent(newest.number)}`} prefetch={false}>
									{issueTitle(newest)}
								</Link>
							</h2>
							<ArticleList articles={newest.contents} without={['issue']} />
						</section>
					)}
					{others.length > 0 && (
						<section aria-labelledby="others">
							<h2 id="others" className={styles.heading}>
								{newest ? 'Before that' : 'Newest'}
							</h2>
							<ArticleList articles={others} />
						</section>
					)}
				</div>
				<div className={styles.ways}>
					<section aria-labelledby="years">
						<h2 id="years" className={styles.heading}>
							By year
						</h2>
						<Timeline years={years} />
					</section>
					<section aria-labelledby="issues">
						<h2 id="issues" className={styles.heading}>
							By issue
						</h2>
						<IssueList issues={issues.slice(0, 8)} />
						<p className={styles.more}>
							<Link href="/issues" prefetch={false}>
								All {counted(issues.length, 'issue')}
							</Link>
						</p>
					</section>
				</div>
			</div>

			<section aria-labelledby="countries" className={styles.countries}>
				<h2 id="countries" className={styles.heading}>
					By country
				</h2>
				<CountryIndex counts={about} />
			</section>
		</div>
	)
}

function EmptyLibrary() {
	return (
		<div className="column column-narrow stack">
			<p className="kicker">An empty library</p>
			<h1>Nothing has been brought in yet</h1>
			<p>
				Whoever keeps this library fills it from a terminal: <code>npm run indexer -- import</code>{' '}
				and the path or address of an archive.
			</p>
		</div>
	)
}
