import type { Mark } from './answer.ts'
import type { PassageDocument } from './documents.ts'
import { equals } from './filters.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { joined, MARK_END, MARK_START, marksIn } from './snippet.ts'
import { markedTerms, queryOf } from './words.ts'

/** Where words stand in one article, in reading order: marks in code points of the block's or the note's text. */
export interface Match {
	kind: 'passage' | 'footnote'
	block: string | null
	marker: string | null
	marks: Mark[]
}

/** An article may have more blocks than this only by accident; the rest goes unmarked. */
const MOST_BLOCKS = 2000

/** Every place in an article where any of the words stands. Throws `SearchUnavailable`. */
export async function matchesIn(
	server: SearchServer,
	article: string,
	words: string,
): Promise<Match[]> {
	const terms = markedTerms(words)
	if (terms.length === 0) return []
	const results = await ask<PassageDocument>(
		server,
		terms.map((term, n) => ({
			indexUid: indexNames(server.prefix).passages,
			// Only the last word typed may stand for a longer one; a space after it says that a word is whole.
			q: queryOf([term]) + (n < terms.length - 1 ? ' ' : ''),
			filter: [equals('article', article)],
			limit: MOST_BLOCKS,
			attributesToRetrieve: ['id', 'article', 'kind', 'block', 'marker', 'n', 'text'],
			attributesToHighlight: ['text'],
			highlightPreTag: MARK_START,
			highlightPostTag: MARK_END,
		})),
	)
	const byPlace = new Map<string, Match & { n: number }>()
	for (const hit of results.flatMap((result) => result.hits)) {
		// A filter of Meilisearch's takes `abc` for `ABC`, which is another article.
		if (hit.article !== article) continue
		const { marks } = marksIn(hit._formatted?.text ?? '')
		const { kind, block, marker, n } = hit
		const known = byPlace.get(hit.id)
		byPlace.set(hit.id, {
			kind,
			block,
			marker,
			n,
			marks: joined([...(known?.marks ?? []), ...marks]),
		})
	}
	return [...byPlace.values()]
		.filter(({ marks }) => marks.length > 0)
		.sort((a, b) => a.n - b.n)
		.map(({ kind, block, marker, marks }) => ({ kind, block, marker, marks }))
}
