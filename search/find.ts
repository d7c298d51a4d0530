import { countryName } from '#places/countries'
import { type Answer, FACETS, type Facet, type FacetValue, type Hit, type Mark } from './answer.ts'
import { resolve } from './asking/resolve.ts'
import type { ArticleDocument } from './documents.ts'
import { amongIds, fieldOf } from './filters.ts'
import { labelOf } from './labels.ts'
import type { Found, Matched } from './matching.ts'
import { pageByMerit } from './order.ts'
import { answerTo } from './plan.ts'
import type { Question } from './question.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { joined, MARK_END, MARK_START, marksIn } from './snippet.ts'
import { snippetsFor } from './snippets.ts'
import { markedTerms, queryOf, type Term } from './words.ts'

/**
 * Answers a question: one page of articles, where in each the words stand, and every facet with counts that leave
 * out the facet's own choice. Throws `SearchUnavailable` when Meilisearch cannot answer.
 */
export async function find(server: SearchServer, question: Question): Promise<Answer> {
	const started = performance.now()
	const { understood, ...asked } = await resolve(server, question)
	const answer = await answerTo(server, question, asked)
	const page = await pageByMerit(server, answer)
	const marked = markedTerms(question.words)
	const [documents, snippets] = await Promise.all([
		documentsOf(server, page, marked),
		snippetsFor(server, page, marked, question.in),
	])
	return {
		total: answer.matched.main.totalHits ?? 0,
		page: question.page,
		perPage: question.perPage,
		hits: page.flatMap((id) => {
			const hit = documents.get(id)
			return hit ? [toHit(hit, snippets.get(id) ?? [])] : []
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
