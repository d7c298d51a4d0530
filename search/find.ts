import { countryName } from '#places/countries'
import { type Answer, FACETS, type Facet, type FacetValue, type Hit, type Mark } from './answer.ts'
import { resolve } from './asking/resolve.ts'
import type { ArticleDocument } from './documents.ts'
import { amongIds, fieldOf } from './filters.ts'
import { labelOf } from './labels.ts'
import { FEW_WORDS, type Found, type Matched, matched, matchedByWords } from './matching.ts'
import { pageByMerit } from './order.ts'
import type { Question } from './question.ts'
import { rank } from './ranking/rank.ts'
import { rankingFrom } from './ranking/ranker.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { joined, MARK_END, MARK_START, marksIn } from './snippet.ts'
import { snippetsFor } from './snippets.ts'
import { contentTerms, markedTerms, queryOf, type Term, termsOf } from './words.ts'

/** How many articles a long question is answered with: what comes after them nobody would call an answer. */
const BEST = 1000

/**
 * Answers a question: one page of articles, where in each the words stand, and every facet with counts that leave
 * out the facet's own choice. Throws `SearchUnavailable` when Meilisearch cannot answer.
 */
export async function find(server: SearchServer, question: Question): Promise<Answer> {
	const started = performance.now()
	const { words, filter, understood } = await resolve(server, question)
	const asked = { ...question, words, typed: filter }
	const marked = markedTerms(question.words)
	const { matched: answer, page } = await pageOf(server, asked, marked)
	const [documents, snippets] = await Promise.all([
		documentsOf(server, page, marked),
		snippetsFor(server, page, marked, question.in),
	])
	return {
		total: answer.main.totalHits ?? 0,
		page: question.page,
		perPage: question.perPage,
		hits: page.flatMap((id) => {
			const hit = documents.get(id)
			return hit ? [toHit(hit, snippets.get(id) ?? [])] : []
		}),
		facets: facetsFrom(question, answer),
		understood,
		tookMs: Math.round(performance.now() - started),
	}
}

/** What answers the question, and the ids of its page in order. `marked`: what its order follows where no plain word is. */
async function pageOf(
	server: SearchServer,
	question: Question,
	marked: readonly Term[],
): Promise<{ matched: Matched; page: string[] }> {
	const terms = contentTerms(question.words)
	// All of them: what Meilisearch reads ends after ten words.
	const plain = termsOf(question.words).filter((term) => !term.isExcluded)
	const words = (plain.length > 0 ? plain : marked).map(({ text }) => text).join(' ')
	const ranking = question.sort === 'relevance' && words ? await rankingFrom(server) : null
	const bestAmongAll = async () => {
		const best = ranking ? rank(ranking, words, { limit: BEST, byCoverage: false }) : []
		if (best.length === 0) return null
		const ids = best.map(({ article }) => article)
		const answer = await matched(server, question, { kind: 'ids', ids })
		return { matched: answer, page: await pageByMerit(server, question, answer, best) }
	}
	const natural = isNatural(question, terms) ? await bestAmongAll() : null
	if (natural) return natural

	const answer = await matchedByWords(server, question, terms)
	// A long question with a phrase in it that nobody wrote is still a question.
	const isTooStrict = answer.main.totalHits === 0 && isLong(terms) && question.in === 'all'
	const instead = isTooStrict ? await bestAmongAll() : null
	if (instead) return instead
	const best = ranking ? rank(ranking, words, { limit: BEST, byCoverage: true }) : []
	return { matched: answer, page: await pageByMerit(server, question, answer, best) }
}

/**
 * Whether this is asked as one asks a person: many words and no operators. Few articles hold all of them, so the best by
 * words and meaning are the answer, and whatever is chosen beside is looked for among them.
 */
function isNatural(question: Question, terms: readonly Term[]): boolean {
	return question.in === 'all' && isLong(terms) && terms.every(({ isPhrase }) => !isPhrase)
}

function isLong(terms: readonly Term[]): boolean {
	return terms.length > FEW_WORDS && terms.every(({ isExcluded }) => !isExcluded)
}

/** What a result shows of these articles; the words are marked in their titles. */
async function documentsOf(
	server: SearchServer,
	ids: readonly string[],
	terms: readonly Term[],
): Promise<Map<string, Document>> {
	if (ids.length === 0) return new Map()
	const common = {
		indexUid: indexNames(server.prefix).articles,
		filter: [amongIds(ids)],
		limit: ids.length,
		attributesToHighlight: ['title'],
		highlightPreTag: MARK_START,
		highlightPostTag: MARK_END,
	}
	// A title may hold any one of the words, which no way of matching them together tells.
	const marking = terms
		.filter((term) => !term.isExcluded)
		.map((term) => ({
			...common,
			q: queryOf([term]),
			attributesToSearchOn: ['title'],
			attributesToRetrieve: ['id'],
		}))
	const [plain, ...marked] = await ask<ArticleDocument>(server, [{ ...common, q: '' }, ...marking])
	const documents = new Map(
		(plain?.hits ?? []).map((hit) => [hit.id, { ...hit, marks: [] as Mark[] }]),
	)
	for (const { id, _formatted } of marked.flatMap(({ hits }) => hits))
		documents.get(id)?.marks.push(...marksIn(_formatted?.title ?? '').marks)
	return documents
}

type Document = Found['hits'][number] & { marks: Mark[] }

function toHit(hit: Document, snippets: Hit['snippets']): Hit {
	const subjects = new Set(hit.countries)
	return {
		kind: 'article',
		id: hit.id,
		url: `/articles/${hit.id}`,
		title: hit.title,
		titleMarks: joined(hit.marks),
		kicker: hit.kicker,
		standfirst: hit.standfirst,
		publishedOn: hit.publishedOn,
		publication: hit.publication,
		authors: hit.authors,
		issue: hit.issue,
		countries: hit.countriesNamed.map((code) => ({
			code,
			name: countryName(code),
			role: subjects.has(code) ? 'subject' : 'mentioned',
		})),
		snippets,
	}
}

function facetsFrom(question: Question, { main, counts }: Matched): Answer['facets'] {
	const values = (facet: Facet) => {
		const found = (counts.get(facet) ?? main).facetDistribution?.[fieldOf(facet, question)] ?? {}
		return facetValues(facet, new Map(Object.entries(found)), question)
	}
	return Object.fromEntries(FACETS.map((facet) => [facet, values(facet)])) as Answer['facets']
}

/** The values most articles have first, years in their order; a chosen value stays even when nothing is left of it. */
function facetValues(facet: Facet, found: Map<string, number>, question: Question): FacetValue[] {
	const chosen = question.facets[facet]
	const excluded = question.without[facet]
	const values = new Set([...found.keys(), ...chosen, ...excluded])
	const facets = [...values].map((value) => ({
		value,
		label: labelOf(facet, value),
		count: found.get(value) ?? 0,
		selected: chosen.includes(value),
		excluded: excluded.includes(value),
	}))
	return facet === 'year'
		? facets.sort((a, b) => a.value.localeCompare(b.value))
		: facets.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
}
