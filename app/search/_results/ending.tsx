import { headers } from 'next/headers'
import { dateInWords } from '#article/dates'
import type { Limits } from '#search/limits'
import { type Question, searchParamsOf } from '#search/question'
import { counted } from '../../_ui/names.ts'
import { questionInWords } from './chips.ts'
import styles from './ending.module.css'
import { MOST_EXPORTED } from './exported.ts'

const FORMATS = [
	['csv', 'CSV'],
	['bib', 'BibTeX'],
	['ris', 'RIS'],
	['json', 'CSL-JSON'],
] as const

/** Below the results: what was searched, and how to take the search along. */
export async function Ending({
	question,
	total,
	limits,
}: {
	question: Question
	total: number
	/** Null where they are not known. */
	limits: Promise<Limits | null>
}) {
	const known = await limits
	if (!known) return null
	const { articles, withoutText, changedAt } = known
	const asked = searchParamsOf({ ...question, page: 1 }).toString()
	return (
		<footer className={styles.ending}>
			<p className="quiet">
				Searched {counted(articles, 'article')}
				{withoutText > 0 && `; of ${counted(withoutText, 'one', 'of them')} only the title is here`}
				.
			</p>
			{asked && !question.mine && (
				<p className="quiet">
					<a href={`/searches/save?${asked}`} rel="nofollow" data-follow>
						Save this search
					</a>{' '}
					to hear of what comes in later, or{' '}
					<a href={`/lists/smart?${asked}`} rel="nofollow" data-follow>
						make a smart list of it
					</a>
					.
				</p>
			)}
			{total > 0 && (
				<>
					<p className="quiet">
						{total > MOST_EXPORTED
							? `Take the first ${MOST_EXPORTED.toLocaleString('en')} results along as `
							: 'Take the results along as '}
						{FORMATS.map(([format, name], n) => (
							<span key={format}>
								{n > 0 && ', '}
								<a href={`/search/export?${asked && `${asked}&`}format=${format}`} rel="nofollow">
									{name}
								</a>
							</span>
						))}
						{question.words && (
							<>
								{' '}
								or see every occurrence in a{' '}
								<a href={`/search/concordance?${asked}`} rel="nofollow" data-follow>
									concordance
								</a>
							</>
						)}
						.
					</p>
					<details className={styles.cite}>
						<summary>Cite this search</summary>
						<textarea
							readOnly
							rows={3}
							className="input"
							aria-label="Citation of this search"
							defaultValue={await citation({ question, total, asked, changedAt })}
						/>
					</details>
				</>
			)}
		</footer>
	)
}

async function citation({
	question,
	total,
	asked,
	changedAt,
}: {
	question: Question
	total: number
	asked: string
	changedAt: string | null
}): Promise<string> {
	const given = await headers()
	const scheme = given.get('x-forwarded-proto') ?? 'http'
	const address = `${scheme}://${given.get('host') ?? 'localhost'}/search${asked && `?${asked}`}`
	const state = changedAt ? `; index of ${dateInWords(changedAt.slice(0, 10))}` : ''
	const today = dateInWords(new Date().toISOString().slice(0, 10))
	const what = questionInWords(question) || 'Everything'
	return `Search: ${what}. ${counted(total, 'article')}${state}. ${address} (accessed ${today}).`
}
