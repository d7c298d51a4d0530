import type { SearchResponse } from 'meilisearch'
import type { Snippet } from './answer.ts'
import type { PassageDocument } from './documents.ts'
import { equals } from './filters.ts'
import type { Scope } from './question.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { MARK_END, MARK_START, marksIn, snippetOf } from './snippet.ts'
import { queryOf, type Term } from './words.ts'

/** How many places of one kind a result shows. */
const MOST = 3

/** Where in each of these articles the words stand: up to three passages, then up to three notes, best first. */
export async function snippetsFor(
	server: SearchServer,
	articles: readonly string[],
	terms: readonly Term[],
	scope: Scope,
): Promise<Map<string, Snippet[]>> {
	const asked = terms.filter((term) => !term.isExcluded)
	if (asked.length === 0 || articles.length === 0) return new Map()
	const kinds = (['passage', 'footnote'] as const).filter(
		(kind) => scope === 'all' || (scope === 'footnotes') === (kind === 'footnote'),
	)
	const places = articles.flatMap((article) => kinds.map((kind) => ({ article, kind })))
	const together = await passagesWith(server, asked, places, MOST)
	// `frequency` finds nothing where the words, equally common, stand in different paragraphs: then each on its own.
	const bare = asked.length > 1 ? places.filter((_, n) => together[n]?.length === 0) : []
	const apart = await Promise.all(asked.map((term) => passagesWith(server, [term], bare, 1)))

	const byArticle = new Map<string, Snippet[]>(articles.map((id) => [id, []]))
	for (const [n, place] of places.entries()) {
		const alone = bare.indexOf(place)
		const hits =
			alone < 0 ? (together[n] ?? []) : distinct(apart.flatMap((found) => found[alone] ?? []))
		byArticle.get(place.article)?.push(...hits.slice(0, MOST).map(toSnippet))
	}
	return byArticle
}

interface Place {
	article: string
	kind: PassageDocument['kind']
}
type Found = SearchResponse<PassageDocument>['hits'][number]

/** For each place its passages that hold the terms, or as many of them as can be had; the best come first. */
async function passagesWith(
	server: SearchServer,
	terms: readonly Term[],
	places: readonly Place[],
	limit: number,
): Promise<Found[][]> {
	if (places.length === 0) return []
	const results = await ask<PassageDocument>(
		server,
		places.map(({ article, kind }) => ({
			indexUid: indexNames(server.prefix).passages,
			q: queryOf(terms),
			matchingStrategy: 'frequency' as const,
			filter: [equals('article', article), equals('kind', kind)],
			limit,
			attributesToRetrieve: ['id', 'article', 'kind', 'block', 'marker', 'n', 'text'],
			attributesToHighlight: ['text'],
			highlightPreTag: MARK_START,
			highlightPostTag: MARK_END,
		})),
	)
	return results.map(({ hits }) => hits)
}

/** Each passage once, in reading order. */
function distinct(hits: Found[]): Found[] {
	return [...new Map(hits.map((hit) => [hit.id, hit])).values()].sort((a, b) => a.n - b.n)
}

function toSnippet(hit: Found): Snippet {
	const { marks } = marksIn(hit._formatted?.text ?? '')
	const shown = snippetOf(hit.text, marks)
	return hit.kind === 'footnote'
		? { kind: 'footnote', marker: hit.marker ?? '', block: hit.block, ...shown }
		: { kind: 'passage', block: hit.block ?? '', ...shown }
}
