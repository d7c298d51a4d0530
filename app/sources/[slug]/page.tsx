import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articlesCiting } from '#db/cited-sources'
import { database } from '#db/connection'
import { ArticleList } from '../../_ui/article-list.tsx'
import { counted } from '../../_ui/names.ts'
import { OutsideLink } from '../../_ui/outside-link.tsx'
import { PageHead } from '../../_ui/page-head.tsx'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { pathPart } from '../../_ui/path-part.ts'
import { pageIn } from '../question.ts'
import styles from './page.module.css'

const PER_PAGE = 50

type Address = {
	params: Promise<{ slug: string }>
	searchParams: Promise<Record<string, string | string[] | undefined>>
}

const sourceAt = cache(async (part: string, page: number) => {
	const slug = pathPart(part)
	if (slug === null) return null
	return articlesCiting(database(), slug, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
})

export async function generateMetadata({ params, searchParams }: Address): Promise<Metadata> {
	const found = await sourceAt((await params).slug, pageIn(await searchParams))
	return { title: found?.source.name ?? 'Nothing here' }
}

/** `/sources/{slug}`: the articles whose notes cite one publication, book or site, the newest first. */
export default async function SourcePage({ params, searchParams }: Address) {
	const [{ slug }, given] = await Promise.all([params, searchParams])
	const page = pageIn(given)
	const found = await sourceAt(slug, page)
	if (!found) notFound()
	const { source, articles } = found
	return (
		<div className={`column ${styles.source}`}>
			<PageHead kicker={KICKERS[source.kind]} title={source.name}>
				Cited in {counted(source.articles, 'article')}
				{source.citations > source.articles && `, ${counted(source.citations, 'time')} in all`}
				{source.kind === 'site' && (
					<>
						{' '}
						· <OutsideLink url={`http://${source.name}/`}>{source.name}</OutsideLink>
					</>
				)}
			</PageHead>
			<ArticleList articles={articles} heading="h2" />
			<PageSteps
				page={page}
				last={Math.ceil(source.articles / PER_PAGE)}
				to={(other) => `/sources/${encodeURIComponent(source.slug)}?page=${other}`}
			/>
		</div>
	)
}

const KICKERS = { publication: 'Publication', book: 'Book', site: 'Site' } as const
