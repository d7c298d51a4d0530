import type { Metadata } from 'next'
import Link from 'next/link'
import { allAuthors } from '#db/authors'
import { database } from '#db/connection'
import { counted } from '../_ui/names.ts'
import { PageHead } from '../_ui/page-head.tsx'
import styles from './page.module.css'

export const metadata: Metadata = { title: 'Authors' }

/** `/authors`: everyone who signed an article. */
export default async function Authors() {
	const authors = await allAuthors(database())
	return (
		<div className="column">
			<PageHead title="Authors">
				{authors.length === 0
					? 'No article here is signed.'
					: `${counted(authors.length, 'person has', 'people have')} signed an article here.`}
			</PageHead>
			<ul className={styles.authors}>
				{authors.map(({ slug, name, articles }) => (
					<li key={slug}>
						<Link href={`/authors/${slug}`} prefetch={false} data-step>
							{name}
						</Link>
						<span className="count">{articles.toLocaleString('en')}</span>
					</li>
				))}
			</ul>
		</div>
	)
}
