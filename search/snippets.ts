import type { Snippet } from './answer.ts'
import type { PassageDocument } from './documents.ts'
import { among } from './filters.ts'
import { type Looked, likestByArticle } from './likest.ts'
import { type Marker, marksOf, type Place } from './marking.ts'
import { type MarkedPassage, passagesByIndex } from './passages-by-index.ts'
import type { Scope } from './question.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { joined, snippetOf } from './snippet.ts'
import type { Term } from './words.ts'

/** How many places of one kind a result shows. */
const MOST = 3

/** The articles of a page have fewer passages, unless there are books among them. */
const MOST_PASSAGES = 1500
/** On a page of many articles, so many for each. */
const MOST_OF_ONE = 40

const FIELDS = ['id', 'article', 'kind', 'block', 'marker', 'n', 'text', 'calling'] as const

/** The passages of some articles, in whatever order; null when they are `most` or more, too many to be read at once. */
export async function passagesOf(
	server: SearchServer,
	articles: readonly string[],
	scope: Scope,
	most = Math.max(MOST_PASSAGES, MOST_OF_ONE * articles.length),
): Promise<PassageDocument[] | null> {
	if (articles.length === 0) return []
	const kinds = kindsIn(scope)
	const [found] = await ask<PassageDocument>(server, [
		{
			indexUid: indexNames(server.prefix).passages,
			q: '',
			filter: [among('article', articles), ...(kinds.length === 1 ? [among('kind', kinds)] : [])],
			limit: most,
			attributesToRetrieve: [...FIELDS],
		},
	])
	const passages = found?.hits ?? []
	return passages.length < most ? passages : null
}

/**
 * Where in each of these articles the words stand: up to three passages, then up to three notes, best first. `passages`
 * are those of the articles; where the marker knows no word of an article, or they were not read, the index is asked.
 */
export async function snippetsFor(
	server: SearchServer,
	{ articles, terms, scope }: { articles: readonly string[]; terms: readonly Term[]; scope: Scope },
	passages: readonly PassageDocument[] | null,
	marker: Marker,
): Promise<Map<string, Snippet[]>> {
	if (terms.length === 0 || articles.length === 0) return new Map()
	const kinds = kindsIn(scope)
	const marked = passages ? markedIn(passages, terms.length, marker) : new Map()
	const bare = articles.filter((article) => !marked.has(article))
	const byIndex =
		bare.length > 0 ? await passagesByIndex(server, { articles: bare, kinds, terms }) : new Map()
	return new Map(
		articles.map((article) => {
			const found: MarkedPassage[] = marked.get(article) ?? byIndex.get(article) ?? []
			return [article, kinds.flatMap((kind) => firstOf(found, kind))]
		}),
	)
}

/** The kinds of passages that a scope takes in, in the order of a page. */
export function kindsIn(scope: Scope): PassageDocument['kind'][] {
	if (scope === 'all') return ['passage', 'footnote']
	return [scope === 'footnotes' ? 'footnote' : 'passage']
}

/** By article, the passages that hold a term, the best first. */
function markedIn(
	passages: readonly PassageDocument[],
	terms: number,
	marker: Marker,
): Map<string, MarkedPassage[]> {
	const byArticle = likestByArticle(passages, { terms, marker })
	const weights = weightsOf([...byArticle.values()].flat(), { terms, of: passages.length })
	return new Map([...byArticle].map(([article, looked]) => [article, byMerit(looked, weights)]))
}

/** A term's weight by how few of the passages hold it. */
function weightsOf(
	looked: readonly Looked<PassageDocument>[],
	{ terms, of }: { terms: number; of: number },
): number[] {
	const counts = new Uint32Array(terms)
	for (const { places } of looked)
		for (const term of new Set(places.map((place) => place.term))) counts[term]!++
	return Array.from(counts, (count) => Math.log(1 + (of + 0.5) / (count + 0.5)))
}

function byMerit(
	looked: readonly Looked<PassageDocument>[],
	weights: readonly number[],
): MarkedPassage[] {
	return looked
		.map((one) => ({ ...one, merit: meritOf(one.places, weights) }))
		.sort((a, b) => b.merit - a.merit || a.in.n - b.in.n)
		.map(({ in: passage, places }) => ({ passage, marks: joined(marksOf(passage.text, places)) }))
}

/** The weights of the terms that a passage holds, and up to half as much again where two of them stand side by side. */
function meritOf(places: readonly Place[], weights: readonly number[]): number {
	const held = new Set(places.map(({ term }) => term))
	let sum = 0
	for (const term of held) sum += weights[term] as number
	let nearest = Number.POSITIVE_INFINITY
	const inOrder = [...places].sort((a, b) => a.start - b.start)
	for (let n = 1; n < inOrder.length; n++) {
		const [before, after] = [inOrder[n - 1] as Place, inOrder[n] as Place]
		if (before.term !== after.term) nearest = Math.min(nearest, after.start - before.end)
	}
	return sum * (1 + 0.5 / (1 + Math.max(0, nearest - 1) / 10))
}

function firstOf(found: readonly MarkedPassage[], kind: PassageDocument['kind']): Snippet[] {
	return found
		.filter(({ passage }) => passage.kind === kind)
		.slice(0, MOST)
		.map(toSnippet)
}

function toSnippet({ passage, marks }: MarkedPassage): Snippet {
	const { kind, marker, block, text, calling = null } = passage
	const shown = snippetOf(text, marks)
	return kind === 'footnote'
		? { kind, marker: marker ?? '', block, calling, ...shown }
		: { kind, block: block ?? '', ...shown }
}
