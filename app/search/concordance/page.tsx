import type { Metadata } from 'next'
import { dateInWords } from '#article/dates'
import { type ConcordanceSort, concordanceOf, type Occurrence, SORTS } from '#search/concordance'
import { readQuestion, searchParamsOf } from '#search/question'
import { SearchUnavailable, searchServer } from '#search/server'
import { onlyMine } from '../../_session/mine.ts'
import { currentReader } from '../../_session/reader.ts'
import { counted } from '../../_ui/names.ts'
import { paramsFrom } from '../../_ui/params.ts'
import { placeAddress } from '../_results/addresses.ts'
import { questionInWords } from '../_results/chips.ts'
import { isDeep } from '../_results/indexing.ts'
import { Resting } from '../_results/resting.tsx'
import { TooDeep } from '../_results/too-deep.tsx'
import { sortIn } from './asked.ts'
import styles from './page.module.css'

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Concordance', robots: { index: false } }

const PER_PAGE = 100

const SORT_NAMES: Record<ConcordanceSort, string> = {
	date: 'Date',
	country: 'Country',
	author: 'Author',
	word: 'Word',
}

/** `/search/concordance`: every occurrence of a question's words, one a line. */
export default async function ConcordancePage({ searchParams }: Address) {
	const params = paramsFrom(await searchParams)
	const [asking, reader] = [readQuestion(params).question, await currentReader()]
	if (isDeep({ ...asking, page: 1 }) && !reader) return <TooDeep question={asking} />
	const question = await onlyMine(asking, reader)
	const sort = sortIn(params)
	const asked = searchParamsOf({ ...question, page: 1, sort: 'relevance' }).toString()
	const address = (by: ConcordanceSort, page = 1) =>
		`/search/concordance?${asked}&by=${by}${page > 1 ? `&page=${page}` : ''}`
	const found = await concordance(question, sort)
	if (!found) return <Resting />
	const { occurrences, articles, looked, isCut } = found
	const last = Math.max(1, Math.ceil(occurrences.length / PER_PAGE))
	const page = Math.min(question.page, last)
	const shown = occurrences.slice((page - 1) * PER_PAGE, page * PER_PAGE)
	return (
		<div className={`column ${styles.room}`}>
			<h1>Concordance</h1>
			<p>
				{questionInWords(question) || 'Nothing was asked'}:{' '}
				{counted(occurrences.length, 'occurrence')} in {counted(looked, 'article')}
				{looked < articles && `, the newest of ${articles.toLocaleString('en')} that answer`}
				{isCut && '; there are more than fit here'}.
			</p>
			<p className={styles.ways}>
				<a href={`/search?${asked}`} data-follow>
					Back to the results
				</a>
				<a href={`/search/concordance/csv?${asked}&by=${sort}`} rel="nofollow">
					All as CSV
				</a>
			</p>
			<nav aria-label="Order" className={styles.ways}>
				<span className="quiet">Ordered by</span>
				{SORTS.map((by) => (
					<a
						key={by}
						href={address(by)}
						aria-current={by === sort ? 'true' : undefined}
						rel="nofollow"
						data-follow
					>
						{SORT_NAMES[by]}
					</a>
				))}
			</nav>
			<ol className={styles.lines} start={(page - 1) * PER_PAGE + 1}>
				{shown.map((one, n) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a word may occur twice in one place
					<Line key={`${one.article.id} ${one.n} ${n}`} one={one} words={question.words} />
				))}
			</ol>
			{last > 1 && (
				<nav aria-label="Pages" className={styles.ways}>
					{page > 1 && (
						<a href={address(sort, page - 1)} data-follow>
							Previous
						</a>
					)}
					<span className="quiet">
						Page {page} of {last}
					</span>
					{page < last && (
						<a href={address(sort, page + 1)} data-follow>
							Next
						</a>
					)}
				</nav>
			)}
		</div>
	)
}

function Line({ one, words }: { one: Occurrence; words: string }) {
	const { before, word, after, article, block, marker } = one
	const place = marker
		? `${placeAddress(article.id, words)}#note-${encodeURIComponent(marker)}`
		: `${placeAddress(article.id, words)}${block ? `#${block}` : ''}`
	const about = [
		article.publishedOn && dateInWords(article.publishedOn),
		article.country,
		article.authors[0],
		marker && `note ${marker}`,
	]
	return (
		<li className={styles.line}>
			<a href={place} className={styles.text} dir="auto" data-follow>
				<span className={styles.before}>
					<bdi>{before}</bdi>
				</span>
				<mark>{word}</mark>
				<span className={styles.after}>{after}</span>
			</a>
			<span className="quiet">
				{article.title || 'Untitled'} · {about.filter(Boolean).join(' · ')}
			</span>
		</li>
	)
}

async function concordance(
	...[question, sort]: [Parameters<typeof concordanceOf>[1], ConcordanceSort]
) {
	try {
		return await concordanceOf(searchServer(), question, sort)
	} catch (error) {
		if (error instanceof SearchUnavailable) return null
		throw error
	}
}
