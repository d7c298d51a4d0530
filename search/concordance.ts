import { countryName } from '#places/countries'
import { resolve } from './asking/resolve.ts'
import type { ArticleDocument, PassageDocument } from './documents.ts'
import { among, equals } from './filters.ts'
import { queryFor } from './matching.ts'
import { answerTo } from './plan.ts'
import type { Question } from './question.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { joined, MARK_END, MARK_START, marksIn } from './snippet.ts'
import { markedTerms, queryOf } from './words.ts'

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
const MOST_PASSAGES = 3000
/** Code points to either side. */
const AROUND = 70

/** Every occurrence of a question's words in what answers it, in the newest articles first. Throws `SearchUnavailable`. */
export async function concordanceOf(
	server: SearchServer,
	question: Question,
	sort: ConcordanceSort,
): Promise<Concordance> {
	const { articles, total } = await articlesFor(server, question)
	const byId = new Map(articles.map((article) => [article.id, article]))
	const { passages, isCut } = await passagesIn(server, question, [...byId.keys()])
	const occurrences = passages.flatMap((passage) => {
		const article = byId.get(passage.article)
		return article ? occurrencesIn(passage, article) : []
	})
	return { occurrences: sorted(occurrences, sort), articles: total, looked: articles.length, isCut }
}

async function articlesFor(server: SearchServer, question: Question) {
	const plan = await answerTo(server, question, await resolve(server, question))
	const [found] = await ask<ArticleDocument>(server, [
		{
			...queryFor(server, plan.question, plan.matched.matching),
			attributesToRetrieve: ['id', 'title', 'authors', 'publishedOn', 'countries', 'day'],
			sort: ['day:desc'],
			limit: MOST_ARTICLES,
		},
	])
	const articles = (found?.hits ?? []).map(({ countries, ...hit }) => ({
		...hit,
		country: countries[0] ? countryName(countries[0]) : '',
	}))
	return { articles, total: plan.matched.main.totalHits ?? 0 }
}

type Passage = PassageDocument & { marks: [number, number][] }

async function passagesIn(server: SearchServer, question: Question, ids: readonly string[]) {
	const terms = markedTerms(question.words)
	if (terms.length === 0 || ids.length === 0) return { passages: [], isCut: false }
	const kinds = { all: [], text: ['passage'], footnotes: ['footnote'] }[question.in]
	const filter = [among('article', ids), ...kinds.map((kind) => equals('kind', kind))]
	const results = await ask<PassageDocument>(
		server,
		terms.map((term) => ({
			indexUid: indexNames(server.prefix).passages,
			// A space says that the word is whole.
			q: `${queryOf([term])} `,
			filter,
			limit: MOST_PASSAGES,
			attributesToHighlight: ['text'],
			highlightPreTag: MARK_START,
			highlightPostTag: MARK_END,
		})),
	)
	const byId = new Map<string, Passage>()
	for (const hit of results.flatMap(({ hits }) => hits)) {
		const { marks } = marksIn(hit._formatted?.text ?? '')
		const known = byId.get(hit.id)
		byId.set(hit.id, { ...hit, marks: joined([...(known?.marks ?? []), ...marks]) })
	}
	const isCut = results.some(({ hits }) => hits.length === MOST_PASSAGES)
	return { passages: [...byId.values()], isCut }
}

function occurrencesIn(passage: Passage, article: Occurrence['article']): Occurrence[] {
	const characters = [...passage.text]
	const { block, marker, n } = passage
	return passage.marks.map(([start, end]) => ({
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
