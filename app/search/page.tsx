import type { Metadata } from 'next'
import { database } from '#db/connection'
import { findOnLists } from '#db/list-directory'
import { markedIn } from '#db/marked-articles'
import { formerStatesIn } from '#places/former-states'
import type { Answer } from '#search/answer'
import { find } from '#search/find'
import { limitsOf } from '#search/limits'
import { asksForEverything, type Question, readQuestion } from '#search/question'
import { type SearchServer, SearchUnavailable, searchServer } from '#search/server'
import { spellingOf } from '#search/spelling'
import { onlyMine } from '../_session/mine.ts'
import { currentReader } from '../_session/reader.ts'
import { FormerState } from '../_ui/former-state.tsx'
import { counted } from '../_ui/names.ts'
import { ownAddress } from '../_ui/own-address.ts'
import { paramsFrom } from '../_ui/params.ts'
import { readWords } from '../_ui/read-word.tsx'
import { searchAddress } from './_results/addresses.ts'
import { questionInWords } from './_results/chips.ts'
import { Choices } from './_results/choices.tsx'
import { Chosen } from './_results/chosen.tsx'
import { Dates, DatesFault } from './_results/dates.tsx'
import { DidYouMean } from './_results/did-you-mean.tsx'
import { Drawings } from './_results/drawings.tsx'
import { drawnFrom } from './_results/drawn.ts'
import { Ending } from './_results/ending.tsx'
import { Facets } from './_results/facets.tsx'
import { indexingOf, isDeep } from './_results/indexing.ts'
import { Kept } from './_results/kept.tsx'
import { MineChoice } from './_results/mine-choice.tsx'
import { Nothing } from './_results/nothing.tsx'
import { OnYourLists } from './_results/on-your-lists.tsx'
import { Pages } from './_results/pages.tsx'
import { Read } from './_results/read.tsx'
import { Relaxations } from './_results/relaxations.tsx'
import { Remembered } from './_results/remembered.tsx'
import { Resting } from './_results/resting.tsx'
import { Results } from './_results/results.tsx'
import { SearchForm } from './_results/search-form.tsx'
import { shownFacets } from './_results/shown-facets.ts'
import { shownHit } from './_results/shown-hits.ts'
import { TooDeep } from './_results/too-deep.tsx'
import styles from './page.module.css'

/** With so few answers, what could be left out is offered. */
const FEW = 3

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Address): Promise<Metadata> {
	const { question } = readQuestion(paramsFrom(await searchParams))
	const { canonical, isIndexed } = indexingOf(question)
	return {
		title: questionInWords(question) || 'Search',
		alternates: { canonical: `${await ownAddress()}${canonical}` },
		robots: { index: isIndexed && question.page === 1 },
	}
}

/** `/search`: the question in the address, and its answers. */
export default async function Search({ searchParams }: Address) {
	const params = paramsFrom(await searchParams)
	const { question: asked, faults } = readQuestion(params)
	// Who is here is asked first only where the answer hangs on it.
	const here = asked.mine ? currentReader() : currentReader().catch(nobody)
	if (isDeep(asked) && !(await here)) return <TooDeepRoom question={asked} />
	const question = asked.mine ? await onlyMine(asked, await here) : asked
	// All of it is asked for at once: as one types, each way to the index and back is felt.
	const limits = unlessResting(limitsOf)
	const [answer, reader] = await Promise.all([answerTo(question), here])
	const hits = answer === 'resting' ? [] : answer.hits
	const spelling = unlessResting(spellingOf, question.words, hits)
	const ids = hits.map(({ id }) => id)
	const [marked, readWord, onLists] = await Promise.all([
		reader ? markedIn(database(), reader.id, ids).catch(nobody) : null,
		readWords(ids),
		reader && asked.page === 1
			? findOnLists(database(), reader.id, question.words).catch(nobody)
			: null,
	])
	const former = formerStatesIn(question.words)
	const withShares = params.get('shares') === '1'
	const datesGiven = { from: params.get('from') ?? '', to: params.get('to') ?? '' }
	return (
		<div className={`column ${styles.room}`}>
			<h1 className="unseen">Search</h1>
			<Remembered asked={params.toString()} />
			<search className={styles.ask}>
				<SearchForm words={question.words}>
					<Kept question={question} />
				</SearchForm>
			</search>
			{answer === 'resting' ? (
				<div className={styles.answers}>
					<Resting />
				</div>
			) : (
				<>
					<aside
						id="narrow"
						className={styles.narrow}
						popover="auto"
						aria-label="Narrow the results"
					>
						<Dates question={question} given={datesGiven} />
						<Facets {...shownFacets(answer.facets)} question={question} />
						<button
							type="button"
							className={`button ${styles.done}`}
							popoverTarget="narrow"
							popoverTargetAction="hide"
						>
							{answer.total > 0 ? `Show ${counted(answer.total, 'article')}` : 'Close'}
						</button>
					</aside>
					<div className={styles.answers}>
						<DatesFault question={question} given={datesGiven} />
						{faults.some((fault) => fault.startsWith('q ')) && (
							<p className="quiet">
								Of what you asked, the first thousand characters were looked for.
							</p>
						)}
						<Read question={question} understood={answer.understood} />
						<Chosen question={question} />
						<MineChoice question={question} asked={asked} isHere={reader !== null} />
						<OnYourLists findings={onLists ?? []} />
						<DidYouMean question={question} spelling={spelling} />
						{former.map((state) => (
							<p key={state.name} className="quiet">
								<FormerState state={state} />
							</p>
						))}
						<div className={styles.bar}>
							<p role="status" className={styles.total}>
								{totalInWords(answer, question)}
							</p>
							<button
								type="button"
								className={`button button-quiet ${styles.open}`}
								popoverTarget="narrow"
							>
								Narrow
							</button>
							<Choices question={question} />
						</div>
						<Drawings
							{...(await drawnFrom(answer.facets, { withShares }))}
							question={question}
							asked={withShares ? ['map', 'time'] : params.getAll('show')}
						/>
						{answer.hits.length === 0 ? (
							<Nothing question={question} total={answer.total} />
						) : (
							<Results
								hits={answer.hits.map((hit) =>
									shownHit(hit, { marked: marked?.get(hit.id), readWord: readWord[hit.id] }),
								)}
								words={question.words}
								from={searchAddress(question)}
							/>
						)}
						{answer.total > 0 && answer.total <= FEW && (
							<Relaxations question={question} total={answer.total} />
						)}
						<Pages answer={answer} question={question} />
						<Ending question={question} total={answer.total} limits={limits} />
					</div>
				</>
			)}
		</div>
	)
}

/** The search room without answers. */
function TooDeepRoom({ question }: { question: Question }) {
	return (
		<div className={`column ${styles.room}`}>
			<h1 className="unseen">Search</h1>
			<search className={styles.ask}>
				<SearchForm words={question.words}>
					<Kept question={question} />
				</SearchForm>
			</search>
			<div className={styles.answers}>
				<TooDeep question={question} />
			</div>
		</div>
	)
}

/** The archive is searched also while the database that knows readers is away. */
function nobody(error: unknown): null {
	console.error(error)
	return null
}

/** What belongs beside an answer; null where search is resting, which the answer itself tells. */
async function unlessResting<A extends unknown[], T>(
	ask: (server: SearchServer, ...given: A) => Promise<T>,
	...given: A
): Promise<T | null> {
	try {
		return await ask(searchServer(), ...given)
	} catch (error) {
		if (error instanceof SearchUnavailable) return null
		throw error
	}
}

async function answerTo(question: Question): Promise<Answer | 'resting'> {
	try {
		return await find(searchServer(), question)
	} catch (error) {
		if (error instanceof SearchUnavailable) return 'resting'
		throw error
	}
}

function totalInWords({ total, hits }: Answer, question: Question): string {
	if (total === 0) return 'Nothing found'
	if (asksForEverything(question)) return `Everything: ${counted(total, 'article')}`
	const from = (question.page - 1) * question.perPage
	const range =
		total > question.perPage && hits.length > 0
			? `${(from + 1).toLocaleString('en')} to ${(from + hits.length).toLocaleString('en')} of `
			: ''
	return `${range}${counted(total, 'article')}`
}
