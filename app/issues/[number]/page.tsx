import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { database } from '#db/connection'
import { type IssueLine, issueInFull } from '#db/issues'
import { ArticleList } from '../../_ui/article-list.tsx'
import { issueTitle } from '../../_ui/issue-title.ts'
import { counted } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { pathPart } from '../../_ui/path-part.ts'
import styles from './page.module.css'

type Address = { params: Promise<{ number: string }> }

const issueOf = cache(async (part: string) => {
	const number = pathPart(part)
	return number === null ? null : issueInFull(database(), number)
})

export async function generateMetadata({ params }: Address): Promise<Metadata> {
	const issue = await issueOf((await params).number)
	return { title: issue ? issueTitle(issue) : 'Nothing here' }
}

/** `/issues/{number}`: what stands in one issue, in the order it came out. */
export default async function Issue({ params }: Address) {
	const issue = await issueOf((await params).number)
	if (!issue) notFound()
	return (
		<div className={`column ${styles.issue}`}>
			<PageHead kicker={issue.publication} title={issueTitle(issue)}>
				{counted(issue.articles, 'article')}
			</PageHead>
			<ArticleList articles={issue.contents} without={['issue']} heading="h2" />
			<nav className={styles.neighbours} aria-label="Other issues">
				<Neighbour issue={issue.previous} name="Previous" />
				<Neighbour issue={issue.next} name="Next" />
			</nav>
		</div>
	)
}

function Neighbour({ issue, name }: { issue: IssueLine | null; name: string }) {
	if (!issue) return <span />
	return (
		<Link href={`/issues/${encodeURIComponent(issue.number)}`} prefetch={false}>
			<span className="quiet">{name}</span>
			{issueTitle(issue)}
		</Link>
	)
}
