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
	const results = await ask<PassageDocument>(
		server,
		places.map(({ article, kind }) => ({
			indexUid: indexNames(server.prefix).passages,
			q: queryOf(asked),
			matchingStrategy: 'frequency' as const,
			filter: [equals('article', article), equals('kind', kind)],
			limit: MOST,
			attributesToRetrieve: ['article', 'kind', 'block', 'marker', 'text'],
			attributesToHighlight: ['text'],
			highlightPreTag: MARK_START,
			highlightPostTag: MARK_END,
		})),
	)
	const byArticle = new Map<string, Snippet[]>(articles.map((id) => [id, []]))
	results.forEach((result, n) => {
		const place = places[n]
		if (place) byArticle.get(place.article)?.push(...result.hits.map(toSnippet))
	})
	return byArticle
}

function toSnippet(hit: SearchResponse<PassageDocument>['hits'][number]): Snippet {
	const { marks } = marksIn(hit._formatted?.text ?? '')
	const shown = snippetOf(hit.text, marks)
	return hit.kind === 'footnote'
		? { kind: 'footnote', marker: hit.marker ?? '', block: hit.block, ...shown }
		: { kind: 'passage', block: hit.block ?? '', ...shown }
}
