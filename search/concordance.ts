import { countryName } from '#places/countries'
import { resolve } from './asking/resolve.ts'
import type { ArticleDocument } from './documents.ts'
import { everyPlaceIn } from './every-place.ts'
import { amongIds } from './filters.ts'
import { queryFor } from './matching.ts'
import type { MarkedPassage } from './passages-by-index.ts'
import { answerTo, type Planned } from './plan.ts'
import type { Question } from './question.ts'
import { holdersOf } from './ranking/rank.ts'
import { rankingFrom } from './ranking/ranker.ts'
import { ask, type SearchServer } from './server.ts'
import { contentTerms, markedTerms } from './words.ts'

export const SORTS = ['date', 'country', 'author', 'word'] as const
export type ConcordanceSort = (typeof SORTS)[number]

/** One occurrence of the words, with what stands before and after it. */
export interface Occurrence {
	before: string
	word: string
	after: string
	article: Pick<ArticleDocument, 'id' | 'title' | 'authors' | 'publishedOn' | 'day'> & {
		country: string
	}
	/** The block it stands in, or the one that calls its note. */
	block: string | null
	/** The note it stands in. */
	marker: string | null
	/** Where the passage stands in its article. */
	n: number
}

export interface Concordance {
	occurrences: Occurrence[]
	/** How many articles answer, and in how many of them was looked. */
	articles: number
	looked: number
	/** Whether there are more occurrences than were taken. */
	isCut: boolean
}

const MOST_ARTICLES = 400
/** Code points to either side. */
const AROUND = 70

/**
 * Every occurrence of a question's words in what answers it, by the rules by which results mark them, in the newest
 * articles first. Throws `SearchUnavailable`.
 */
export async function concordanceOf(
	server: SearchServer,
	question: Question,
	sort: ConcordanceSort,
): Promise<Concordance> {
	const { articles, total } = await articlesFor(server, question)
	const terms = markedTerms(question.words)
	const { passages, looked } =
		terms.length > 0
			? await everyPlaceIn(server, articles, { terms, scope: question.in })
			: { passages: [], looked: articles.length }
	const byId = new Map(articles.map((article) => [article.id, article]))
	const occurrences = passages.flatMap((marked) => {
		const article = byId.get(marked.passage.article)
		return article ? occurrencesIn(marked, article) : []
	})
	const isCut = looked < articles.length
	return { occurrences: sorted(occurrences, sort), articles: total, looked, isCut }
}

async function articlesFor(server: SearchServer, question: Question) {
	const plan = await answerTo(server, question, await resolve(server, question))
	const total = plan.matched.main.totalHits ?? 0
	// Where not all can be looked at, what holds the words themselves comes before what holds a likely misprint of them.
	const holders = total > MOST_ARTICLES ? await holdersFor(server, question) : null
	const those = holders
		? await newest(server, plan, { also: [amongIds(holders)], limit: MOST_ARTICLES })
		: []
	const others = holders ? [`NOT ${amongIds(holders)}`] : []
	const left = MOST_ARTICLES - those.length
	const found =
		left > 0 ? [...those, ...(await newest(server, plan, { also: others, limit: left }))] : those
	const articles = found.map(({ countries, ...hit }) => ({
		...hit,
		country: countries[0] ? countryName(countries[0]) : '',
	}))
	return { articles, total }
}

async function newest(
	server: SearchServer,
	{ question, matched }: Planned,
	{ also, limit }: { also: string[]; limit: number },
): Promise<ArticleDocument[]> {
	const [found] = await ask<ArticleDocument>(server, [
		{
			...queryFor(server, question, matched.matching, { also }),
			attributesToRetrieve: [
				'id',
				'title',
				'authors',
				'publishedOn',
				'countries',
				'day',
				'language',
			],
			sort: ['day:desc'],
			limit,
		},
	])
	return found?.hits ?? []
}

/** Among more than so many nobody misses the others. */
const MOST_HOLDERS = 20_000

/** The articles that hold the words, in whatever form; null where they are not plain words, or too common. */
async function holdersFor(server: SearchServer, { words }: Question): Promise<string[] | null> {
	const plain = contentTerms(words).filter(({ isExcluded, isPhrase }) => !isExcluded && !isPhrase)
	if (plain.length === 0 || plain.length < markedTerms(words).length) return null
	const ranking = await rankingFrom(server)
	return ranking && holdersOf(ranking, plain.map(({ text }) => text).join(' '), MOST_HOLDERS)
}

function occurrencesIn(
	{ passage, marks }: MarkedPassage,
	article: Occurrence['article'],
): Occurrence[] {
	const characters = [...passage.text]
	const { block, marker, n } = passage
	return marks.map(([start, end]) => ({
		before: wholeWords(characters.slice(Math.max(0, start - AROUND), start), start > AROUND),
		word: characters.slice(start, end).join(''),
		after: wholeWords(
			characters.slice(end, end + AROUND).reverse(),
			end + AROUND < characters.length,
			true,
		),
		...{ article, block, marker, n },
	}))
}

/** A stretch without the word that its cut end goes through; given from the cut end on. */
function wholeWords(stretch: string[], isCut: boolean, isReversed = false): string {
	const space = isCut ? stretch.indexOf(' ') + 1 : 0
	const whole = stretch.slice(space)
	return (isReversed ? whole.reverse() : whole).join('')
}

const byName = new Intl.Collator('en', { sensitivity: 'base' }).compare

/** Stable within an article, whose occurrences stay as they are read. */
function sorted(occurrences: Occurrence[], sort: ConcordanceSort): Occurrence[] {
	const key = (one: Occurrence): string => {
		if (sort === 'country') return one.article.country
		if (sort === 'author') return one.article.authors[0] ?? ''
		return sort === 'word' ? `${one.word} ${one.after}` : ''
	}
	// What has no country or author comes last.
	const last = (text: string) => (sort === 'date' || text ? 0 : 1)
	return occurrences
		.map((one) => ({ one, key: key(one) }))
		.sort(
			(a, b) =>
				last(a.key) - last(b.key) ||
				byName(a.key, b.key) ||
				b.one.article.day - a.one.article.day ||
				byName(a.one.article.id, b.one.article.id) ||
				a.one.n - b.one.n,
		)
		.map(({ one }) => one)
}
