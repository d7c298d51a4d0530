import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { authorInFull } from '#db/authors'
import { database } from '#db/connection'
import { ArticleList } from '../../_ui/article-list.tsx'
import { counted, inARow } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { pathPart } from '../../_ui/path-part.ts'
import styles from './page.module.css'

type Address = { params: Promise<{ slug: string }> }

const authorAt = cache(async (part: string) => {
	const slug = pathPart(part)
	return slug === null ? null : authorInFull(database(), slug)
})

export async function generateMetadata({ params }: Address): Promise<Metadata> {
	return { title: (await authorAt((await params).slug))?.author.name ?? 'Nothing here' }
}

/** `/authors/{slug}`: what one person has written, the newest first. */
export default async function AuthorPage({ params }: Address) {
	const found = await authorAt((await params).slug)
	if (!found) notFound()
	const { author, articles } = found
	return (
		<div className={`column ${styles.author}`}>
			<PageHead kicker="Author" title={author.name}>
				{counted(author.articles, 'article')}
				{author.otherSpellings.length > 0 && `, also as ${inARow(author.otherSpellings)}`} ·{' '}
				<Link href={`/search?${new URLSearchParams({ author: author.name })}`}>Search in them</Link>
			</PageHead>
			<ArticleList articles={articles} heading="h2" />
		</div>
	)
}
