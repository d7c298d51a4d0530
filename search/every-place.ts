import type { PassageDocument } from './documents.ts'
import { likestByArticle } from './likest.ts'
import { markerOf, marksOf } from './marking.ts'
import { type MarkedPassage, passagesByIndex } from './passages-by-index.ts'
import type { Scope } from './question.ts'
import type { SearchServer } from './server.ts'
import { joined } from './snippet.ts'
import { kindsIn, passagesOf } from './snippets.ts'
import type { Term } from './words.ts'

interface Text {
	id: string
	language: string
}

interface Wish {
	terms: readonly Term[]
	scope: Scope
}

/** Where words stand in some articles, and how many of those were looked through before there was too much. */
export interface EveryPlace {
	passages: MarkedPassage[]
	looked: number
}

/** So many articles are read at once. */
const PORTION = 100
/** Where so many passages hold the words, no further articles are looked through. */
const MOST_HELD = 3000

/** Every passage of these articles that holds a term, with its marks, by the rules by which results show theirs. */
export async function everyPlaceIn(
	server: SearchServer,
	articles: readonly Text[],
	wish: Wish,
): Promise<EveryPlace> {
	const passages: MarkedPassage[] = []
	let looked = 0
	while (looked < articles.length && passages.length < MOST_HELD) {
		const portion = articles.slice(looked, looked + PORTION)
		passages.push(...(await placesIn(server, portion, wish)))
		looked += portion.length
	}
	return { passages, looked }
}

async function placesIn(
	server: SearchServer,
	articles: readonly Text[],
	wish: Wish,
): Promise<MarkedPassage[]> {
	const ids = articles.map(({ id }) => id)
	const marked = markedIn(articles, await everyPassage(server, ids, wish.scope), wish)
	const bare = ids.filter((id) => !marked.has(id))
	const byIndex = await markedByIndex(server, bare, wish)
	return ids.flatMap((id) => marked.get(id) ?? byIndex.get(id) ?? [])
}

/** An article with more passages than this is one by accident. */
const A_BOOK = 50_000

/** However many they are, a book among them included. */
async function everyPassage(
	server: SearchServer,
	articles: readonly string[],
	scope: Scope,
): Promise<PassageDocument[]> {
	const isOne = articles.length === 1
	const read = await passagesOf(server, articles, scope, isOne ? A_BOOK : undefined)
	if (read || isOne) return read ?? []
	const half = Math.ceil(articles.length / 2)
	const parts = [articles.slice(0, half), articles.slice(half)]
	return (await Promise.all(parts.map((part) => everyPassage(server, part, scope)))).flat()
}

/** By article, the passages that hold a term, each article's words taken in its own language. */
function markedIn(
	articles: readonly Text[],
	passages: readonly PassageDocument[],
	{ terms }: Wish,
): Map<string, MarkedPassage[]> {
	const language = new Map(articles.map((article) => [article.id, article.language]))
	const marked = new Map<string, MarkedPassage[]>()
	for (const one of new Set(language.values())) {
		const those = passages.filter(({ article }) => language.get(article) === one)
		const marker = markerOf(terms, [one])
		for (const [id, looked] of likestByArticle(those, { terms: terms.length, marker }))
			marked.set(
				id,
				looked.map(({ in: passage, places }) => ({
					passage,
					marks: joined(marksOf(passage.text, places)),
				})),
			)
	}
	return marked
}

/** So many passages of an article, one with another, where only the index finds the words. */
const EACH = 8

async function markedByIndex(
	server: SearchServer,
	articles: readonly string[],
	{ terms, scope }: Wish,
): Promise<Map<string, MarkedPassage[]>> {
	if (articles.length === 0) return new Map()
	return passagesByIndex(server, { articles, kinds: kindsIn(scope), terms, each: EACH })
}
