import { countryName } from '#places/countries'
import { type Answer, FACETS, type Facet, type FacetValue, type Hit, type Mark } from './answer.ts'
import { resolve } from './asking/resolve.ts'
import { fieldOf } from './filters.ts'
import { labelOf } from './labels.ts'
import { type Marker, markerOf, marksOf } from './marking.ts'
import type { Found, Matched } from './matching.ts'
import { pageByMerit } from './order.ts'
import { type Document, pageReader } from './page-reader.ts'
import { answerTo } from './plan.ts'
import type { Question } from './question.ts'
import type { SearchServer } from './server.ts'
import { joined } from './snippet.ts'
import { snippetsFor } from './snippets.ts'
import { markedTerms } from './words.ts'

/**
 * Answers a question: one page of articles, where in each the words stand, and every facet with counts that leave
 * out the facet's own choice; what is excluded is counted as if it were not. Throws `SearchUnavailable` when Meilisearch cannot answer.
 */
export async function find(server: SearchServer, question: Question): Promise<Answer> {
	const started = performance.now()
	const { understood, ...asked } = await resolve(server, question)
	const terms = markedTerms(question.words)
	const reader = pageReader(server, { scope: question.in, withPassages: terms.length > 0 })
	const answer = await answerTo(server, question, asked, reader.foresee)
	const page = await pageByMerit(server, answer)
	const { documents, passages } = await reader.read(page)
	const marker = markerOf(terms, languagesOf(documents))
	const wish = { articles: page, terms, scope: question.in }
	const snippets = await snippetsFor(server, wish, passages, marker)
	return {
		total: answer.matched.main.totalHits ?? 0,
		page: question.page,
		perPage: question.perPage,
		hits: page.flatMap((id) => {
			const hit = documents.get(id)
			return hit ? [toHit(hit, marker, snippets.get(id) ?? [])] : []
		}),
		facets: facetsFrom(question, answer.matched),
		understood,
		tookMs: Math.round(performance.now() - started),
	}
}

/** How many articles `find` would give. Throws `SearchUnavailable`. */
export async function totalOf(server: SearchServer, question: Question): Promise<number> {
	const { matched } = await answerTo(server, question, await resolve(server, question))
	return matched.main.totalHits ?? 0
}

const languagesOf = (documents: ReadonlyMap<string, Document>) => [
	...new Set(Array.from(documents.values(), ({ language }) => language)),
]

/** Where the words stand in a title or a standfirst; likely misprints of them only where nothing else does. */
function marksInHead(text: string | null, marker: Marker): Mark[] {
	if (!text) return []
	const places = marker.places(text)
	return joined(marksOf(text, places.length > 0 ? places : marker.misprints(text)))
}

function toHit(hit: Document, marker: Marker, snippets: Hit['snippets']): Hit {
	const subjects = new Set(hit.countries)
	return {
		kind: 'article',
		id: hit.id,
		url: `/articles/${hit.id}`,
		title: hit.title,
		titleMarks: marksInHead(hit.title, marker),
		kicker: hit.kicker,
		standfirst: hit.standfirst,
		standfirstMarks: marksInHead(hit.standfirst, marker),
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

function facetsFrom(question: Question, { main, counts, excluded }: Matched): Answer['facets'] {
	const values = (facet: Facet) => {
		const countsIn = (found: Found) =>
			new Map(Object.entries(found.facetDistribution?.[fieldOf(facet, question)] ?? {}))
		const found = countsIn(counts.get(facet) ?? main)
		const letIn = excluded.get(facet)
		const anyway = letIn && countsIn(letIn)
		for (const value of question.without[facet]) found.set(value, anyway?.get(value) ?? 0)
		return facetValues(facet, found, question)
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
		: facets.sort((a, b) => b.count - a.count || byName(a.label, b.label))
}

/** Far quicker than `localeCompare`, and there may be thousands of authors. */
const byName = new Intl.Collator('en').compare
