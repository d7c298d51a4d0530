import type { Metadata } from 'next'
import Form from 'next/form'
import Link from 'next/link'
import { citedSources } from '#db/cited-sources'
import { database } from '#db/connection'
import { counted } from '../_ui/names.ts'
import { PageHead } from '../_ui/page-head.tsx'
import { PageSteps } from '../_ui/page-steps.tsx'
import styles from './page.module.css'
import { KINDS, type SourcesAsked, sourcesAddress, sourcesAsked } from './question.ts'

export const metadata: Metadata = { title: 'Sources' }

const PER_PAGE = 100

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/sources`: the publications, books and sites that notes cite, those of most articles first. */
export default async function Sources({ searchParams }: Address) {
	const asked = sourcesAsked(await searchParams)
	const { query, kind, page } = asked
	const { sources, total } = await citedSources(database(), {
		query,
		kind,
		limit: PER_PAGE,
		offset: (page - 1) * PER_PAGE,
	})
	return (
		<div className={`column ${styles.room}`}>
			<PageHead title="Sources">
				What the notes of this archive cite: newspapers and journals, books, sites.
			</PageHead>
			<search className={styles.ask}>
				<Form action="/sources" className={styles.form}>
					<input
						type="search"
						name="q"
						defaultValue={query}
						className="input"
						aria-label="A source’s name"
						placeholder="A source’s name"
					/>
					{kind && <input type="hidden" name="kind" value={kind} />}
					<button type="submit" className="button">
						Find
					</button>
				</Form>
				<Kinds asked={asked} />
			</search>
			<p className={styles.count}>{answered(asked, total)}</p>
			<ol className={styles.sources} start={(page - 1) * PER_PAGE + 1}>
				{sources.map(({ slug, name, articles, citations }) => (
					<li key={slug}>
						<Link
							href={`/sources/${encodeURIComponent(slug)}`}
							prefetch={false}
							data-step
							dir="auto"
						>
							{name}
						</Link>
						<span className="count">
							{counted(articles, 'article')}
							{citations > articles && `, ${counted(citations, 'citation')}`}
						</span>
					</li>
				))}
			</ol>
			<PageSteps
				page={page}
				last={Math.ceil(total / PER_PAGE)}
				to={(other) => sourcesAddress({ ...asked, page: other })}
			/>
		</div>
	)
}

function Kinds({ asked: { query, kind } }: { asked: SourcesAsked }) {
	return (
		<nav aria-label="Kinds of sources" className={styles.kinds}>
			{([[null, 'All'], ...KINDS] as const).map(([one, name]) => (
				<Link
					key={name}
					href={sourcesAddress({ query, kind: one })}
					aria-current={one === kind ? 'page' : undefined}
					prefetch={false}
				>
					{name}
				</Link>
			))}
		</nav>
	)
}

function answered({ query, kind }: SourcesAsked, total: number): string {
	const [one, many] = (kind && NOUNS[kind]) ?? ['source', 'sources']
	const found = total === 0 ? `No ${one}` : counted(total, one, many)
	return query ? `${found} with “${query}” in the name` : found
}

const NOUNS = {
	publication: ['publication', 'publications'],
	book: ['book', 'books'],
	site: ['site', 'sites'],
} as const
