import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import { countryName } from '#places/countries'
import { type Answer, FACETS, type Facet, type FacetValue, type Hit } from './answer.ts'
import type { ArticleDocument } from './documents.ts'
import { fieldOf, filterOf } from './filters.ts'
import { labelOf } from './labels.ts'
import type { Question, Scope } from './question.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { MARK_END, MARK_START, marksIn } from './snippet.ts'
import { snippetsFor } from './snippets.ts'
import { contentTerms, queryOf, type Term } from './words.ts'

type Found = SearchResponse<ArticleDocument>
type Strategy = 'all' | 'frequency' | 'last'

/** A question of more content words than this is a natural one: few articles hold all of its words. */
const FEW_WORDS = 3

/**
 * Answers a question: one page of articles, where in each the words stand, and every facet with counts that leave
 * out the facet's own choice. Throws `SearchUnavailable` when Meilisearch cannot answer.
 */
export async function find(server: SearchServer, question: Question): Promise<Answer> {
	const started = performance.now()
	const terms = contentTerms(question.words)
	const { main, counts } = await matching(server, question, terms)
	const snippets = await snippetsFor(
		server,
		main.hits.map(({ id }) => id),
		terms,
		question.in,
	)
	return {
		total: main.totalHits ?? 0,
		page: question.page,
		perPage: question.perPage,
		hits: main.hits.map((hit) => toHit(hit, snippets.get(hit.id) ?? [])),
		facets: facetsFrom(question, main, counts),
		tookMs: Math.round(performance.now() - started),
	}
}

/**
 * Every word first; when no article holds them all, or the question is a long one, as many as can be had. `last`
 * comes at the end because `frequency` finds nothing where all the words are equally common.
 */
async function matching(server: SearchServer, question: Question, terms: Term[]) {
	const asked = terms.filter((term) => !term.isExcluded)
	const isLong = asked.length > FEW_WORDS && !asked.some((term) => term.isPhrase)
	const ladder: Strategy[] = isLong ? ['frequency', 'last'] : ['all', 'frequency', 'last']
	for (const strategy of ladder) {
		const answer = await searched(server, question, terms, strategy)
		const isLast = strategy === ladder.at(-1) || asked.length < 2
		if (isLast || (answer.main.totalHits ?? 0) > 0) return answer
	}
	throw new Error('unreachable: the ladder has a last rung')
}

async function searched(
	server: SearchServer,
	question: Question,
	terms: Term[],
	matchingStrategy: Strategy,
): Promise<{ main: Found; counts: Map<Facet, Found> }> {
	const common = {
		indexUid: indexNames(server.prefix).articles,
		q: queryOf(terms),
		matchingStrategy,
		attributesToSearchOn: fieldsIn(question.in),
	}
	const chosen = FACETS.filter((facet) => question.facets[facet].length > 0)
	const queries: MultiSearchQuery[] = [
		{
			...common,
			filter: filterOf(question),
			facets: FACETS.map((facet) => fieldOf(facet, question)),
			sort: sortOf(question),
			page: question.page,
			hitsPerPage: question.perPage,
			attributesToHighlight: ['title'],
			highlightPreTag: MARK_START,
			highlightPostTag: MARK_END,
		},
		...chosen.map((facet) => ({
			...common,
			filter: filterOf(question, { without: facet }),
			facets: [fieldOf(facet, question)],
			page: 1,
			hitsPerPage: 0,
		})),
	]
	const [main, ...others] = await ask<ArticleDocument>(server, queries)
	if (!main) throw new Error('Meilisearch answered fewer queries than it was asked')
	return {
		main,
		counts: new Map(chosen.map((facet, n) => [facet, others[n] as Found])),
	}
}

function fieldsIn(scope: Scope): string[] | undefined {
	if (scope === 'footnotes') return ['notes']
	if (scope === 'text')
		return [
			'title',
			'kicker',
			'standfirst',
			'subtitle',
			'authors',
			'countryNames',
			'body',
			'postscript',
			'spellings',
		]
	return undefined
}

function sortOf({ sort }: Question): string[] | undefined {
	if (sort === 'relevance') return undefined
	return [sort === 'newest' ? 'day:desc' : 'day:asc']
}

function toHit(hit: Found['hits'][number], snippets: Hit['snippets']): Hit {
	const subjects = new Set(hit.countries)
	return {
		kind: 'article',
		id: hit.id,
		url: `/articles/${hit.id}`,
		title: hit.title,
		titleMarks: marksIn(hit._formatted?.title ?? '').marks,
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

function facetsFrom(question: Question, main: Found, counts: Map<Facet, Found>): Answer['facets'] {
	const values = (facet: Facet) => {
		const found = (counts.get(facet) ?? main).facetDistribution?.[fieldOf(facet, question)] ?? {}
		return facetValues(facet, new Map(Object.entries(found)), question.facets[facet])
	}
	return Object.fromEntries(FACETS.map((facet) => [facet, values(facet)])) as Answer['facets']
}

/** The values most articles have first, years in their order; a chosen value stays even when nothing is left of it. */
function facetValues(facet: Facet, found: Map<string, number>, chosen: string[]): FacetValue[] {
	const values = new Set([...found.keys(), ...chosen])
	const facets = [...values].map((value) => ({
		value,
		label: labelOf(facet, value),
		count: found.get(value) ?? 0,
		selected: chosen.includes(value),
	}))
	return facet === 'year'
		? facets.sort((a, b) => a.value.localeCompare(b.value))
		: facets.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
}
