import type { SearchResponse } from 'meilisearch'
import type { Snippet } from './answer.ts'
import type { PassageDocument } from './documents.ts'
import { among } from './filters.ts'
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
	const found = await passagesOf(server, { articles, kinds, terms: asked })
	// `frequency` finds nothing where the words, equally common, stand in different paragraphs: then each on its own.
	const bare = asked.length > 1 ? articles.filter((article) => !found.has(article)) : []
	const apart = await Promise.all(
		bare.length > 0
			? asked.map((term) => passagesOf(server, { articles: bare, kinds, terms: [term] }))
			: [],
	)
	return new Map(
		articles.map((article) => {
			const hits = found.get(article) ?? apart.flatMap((one) => one.get(article)?.slice(0, 1) ?? [])
			return [article, kinds.flatMap((kind) => best(hits, kind))]
		}),
	)
}

type Found = SearchResponse<PassageDocument>['hits'][number]

/**
 * The passages of each article that hold the terms, or as many of them as can be had, the best first. They are asked for
 * twice: once for the best of every article, once for the best of all, which fill up the rest. That is far cheaper than a
 * question an article.
 */
async function passagesOf(
	server: SearchServer,
	wish: {
		articles: readonly string[]
		kinds: readonly PassageDocument['kind'][]
		terms: readonly Term[]
	},
): Promise<Map<string, Found[]>> {
	const { articles, kinds, terms } = wish
	const common = {
		indexUid: indexNames(server.prefix).passages,
		q: queryOf(terms),
		matchingStrategy: 'frequency' as const,
		attributesToRetrieve: ['id', 'article', 'kind', 'block', 'marker', 'text'],
		attributesToHighlight: ['text'],
		highlightPreTag: MARK_START,
		highlightPostTag: MARK_END,
	}
	const isOneKind = kinds.length === 1
	const filter = [among('article', articles), ...(isOneKind ? [among('kind', kinds)] : [])]
	const results = await ask<PassageDocument>(server, [
		{ ...common, filter, distinct: 'article', limit: articles.length },
		{ ...common, filter, limit: articles.length * MOST },
	])
	const byArticle = new Map<string, Found[]>()
	for (const hit of results.flatMap(({ hits }) => hits)) {
		const known = byArticle.get(hit.article) ?? []
		if (known.every(({ id }) => id !== hit.id)) byArticle.set(hit.article, [...known, hit])
	}
	return byArticle
}

function best(hits: readonly Found[], kind: PassageDocument['kind']): Snippet[] {
	return hits
		.filter((hit) => hit.kind === kind)
		.slice(0, MOST)
		.map(toSnippet)
}

function toSnippet(hit: Found): Snippet {
	const { marks } = marksIn(hit._formatted?.text ?? '')
	const shown = snippetOf(hit.text, marks)
	return hit.kind === 'footnote'
		? { kind: 'footnote', marker: hit.marker ?? '', block: hit.block, ...shown }
		: { kind: 'passage', block: hit.block ?? '', ...shown }
}
