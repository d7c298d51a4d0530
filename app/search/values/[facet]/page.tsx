import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FACETS, type Facet, type FacetValue } from '#search/answer'
import { folded } from '#search/asking/meaning'
import { find } from '#search/find'
import { type Question, readQuestion, searchParamsOf } from '#search/question'
import { SearchUnavailable, searchServer } from '#search/server'
import { onlyMine } from '../../../_session/mine.ts'
import { currentReader } from '../../../_session/reader.ts'
import { counted } from '../../../_ui/names.ts'
import { PageSteps } from '../../../_ui/page-steps.tsx'
import { paramsFrom } from '../../../_ui/params.ts'
import { searchAddress } from '../../_results/addresses.ts'
import { questionInWords } from '../../_results/chips.ts'
import { ShortValues } from '../../_results/facet-values.tsx'
import { isDeep } from '../../_results/indexing.ts'
import { Resting } from '../../_results/resting.tsx'
import { TooDeep } from '../../_results/too-deep.tsx'
import styles from './page.module.css'

type Address = {
	params: Promise<{ facet: string }>
	searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Narrow the results', robots: { index: false } }

const PER_PAGE = 200

const NAMES: Record<Facet, [one: string, many: string]> = {
	country: ['country', 'countries'],
	region: ['region', 'regions'],
	author: ['author', 'authors'],
	issue: ['issue', 'issues'],
	topic: ['topic', 'topics'],
	source: ['cited source', 'cited sources'],
	language: ['language', 'languages'],
	publication: ['publication', 'publications'],
	year: ['year', 'years'],
}

/** `/search/values/{facet}`: all values of a facet among what answers a question, looked within by `within`. */
export default async function Values({ params, searchParams }: Address) {
	const named = (await params).facet
	const facet = FACETS.find((one) => one === named)
	if (!facet) notFound()
	const asked = paramsFrom(await searchParams)
	const [asking, reader] = [readQuestion(asked).question, await currentReader()]
	if (isDeep({ ...asking, page: 1 }) && !reader) return <TooDeep question={asking} />
	const question = await onlyMine(asking, reader)
	const within = (asked.get('within') ?? '').trim()
	const all = await valuesOf(question, facet)
	if (!all) return <Resting />
	const like = within ? all.filter(({ label }) => folded(label).includes(folded(within))) : all
	const last = Math.max(1, Math.ceil(like.length / PER_PAGE))
	const page = Math.min(question.page, last)
	const [one, many] = NAMES[facet]
	const kept = searchParamsOf({ ...question, page: 1 })
	return (
		<div className={`column ${styles.room}`}>
			<h1>Narrow by {one}</h1>
			<p>
				{questionInWords(question) || 'Everything'}: {counted(all.length, one, many)}.{' '}
				<a href={searchAddress({ ...question, page: 1 })} data-follow>
					Back to the results
				</a>
			</p>
			<search>
				<form action={`/search/values/${facet}`} className={styles.form}>
					{[...kept].map(([name, value]) => (
						<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
					))}
					<input
						type="search"
						name="within"
						className="input"
						defaultValue={within}
						aria-label={`Look within the ${many}`}
						placeholder={`Look within the ${many}`}
						autoComplete="off"
					/>
					<button type="submit" className="button">
						Look
					</button>
				</form>
			</search>
			{within && (
				<p role="status">
					{like.length === 0
						? 'None is like that.'
						: `${counted(like.length, one, many)} like “${within}”`}
				</p>
			)}
			<div className={styles.values}>
				<ShortValues
					facet={facet}
					values={like.slice((page - 1) * PER_PAGE, page * PER_PAGE)}
					question={{ ...question, page: 1 }}
				/>
			</div>
			<PageSteps
				{...{ page, last }}
				to={(n) => {
					const params = new URLSearchParams(kept)
					if (within) params.set('within', within)
					if (n > 1) params.set('page', String(n))
					return `/search/values/${facet}?${params}`
				}}
			/>
		</div>
	)
}

async function valuesOf(question: Question, facet: Facet): Promise<FacetValue[] | null> {
	try {
		const { facets } = await find(searchServer(), { ...question, page: 1, perPage: 1 })
		return facets[facet]
	} catch (error) {
		if (error instanceof SearchUnavailable) return null
		throw error
	}
}
