import type { Mark } from './answer.ts'
import type { PassageDocument } from './documents.ts'
import { among } from './filters.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { MARK_END, MARK_START, marksIn } from './snippet.ts'
import { queryOf, type Term } from './words.ts'

/** A passage, and where in it the words stand. */
export interface MarkedPassage {
	passage: PassageDocument
	marks: Mark[]
}

interface Wish {
	articles: readonly string[]
	kinds: readonly PassageDocument['kind'][]
	terms: readonly Term[]
	/** So many passages of an article are wanted, one with another. */
	each?: number
}

/** So many are looked for where nothing else is said. */
const EACH = 3

/** The passages of each article that Meilisearch finds by the terms, or as many of them as can be had, the best first. */
export async function passagesByIndex(
	server: SearchServer,
	wish: Wish,
): Promise<Map<string, MarkedPassage[]>> {
	const found = await asked(server, wish)
	// `frequency` finds nothing where the words, equally common, stand in different paragraphs: then each on its own.
	const bare = wish.articles.filter((article) => !found.has(article))
	if (bare.length === 0 || wish.terms.length < 2) return found
	const apart = await Promise.all(
		wish.terms.map((term) => asked(server, { ...wish, articles: bare, terms: [term] })),
	)
	for (const article of bare)
		found.set(
			article,
			apart.flatMap((one) => one.get(article)?.slice(0, 1) ?? []),
		)
	return found
}

/** Asked for twice: once for the best of every article, once for the best of all, which fill up the rest. */
async function asked(
	server: SearchServer,
	{ articles, kinds, terms, each = EACH }: Wish,
): Promise<Map<string, MarkedPassage[]>> {
	const common = {
		indexUid: indexNames(server.prefix).passages,
		q: queryOf(terms),
		matchingStrategy: 'frequency' as const,
		filter: [among('article', articles), among('kind', kinds)],
		attributesToHighlight: ['text'],
		highlightPreTag: MARK_START,
		highlightPostTag: MARK_END,
	}
	const results = await ask<PassageDocument>(server, [
		{ ...common, distinct: 'article', limit: articles.length },
		{ ...common, limit: articles.length * each },
	])
	const byArticle = new Map<string, MarkedPassage[]>()
	for (const { _formatted, ...passage } of results.flatMap(({ hits }) => hits)) {
		const known = byArticle.get(passage.article) ?? []
		if (known.some((one) => one.passage.id === passage.id)) continue
		const { marks } = marksIn(_formatted?.text ?? '')
		byArticle.set(passage.article, [...known, { passage, marks }])
	}
	return byArticle
}
