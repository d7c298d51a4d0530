import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import { FACETS, type Facet } from './answer.ts'
import type { ArticleDocument } from './documents.ts'
import { amongIds, fieldOf, filterOf } from './filters.ts'
import type { Question, Scope } from './question.ts'
import type { Ranked } from './ranking/rank.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { phraseOf, queryOf, type Term } from './words.ts'

/**
 * Which articles match, before a reader's choices: those that hold the words, as strictly as `strategy` says, or these
 * very ones.
 */
export type Matching =
	| { kind: 'words'; terms: readonly Term[]; strategy: Strategy }
	| { kind: 'ids'; ids: readonly string[] }

type Strategy = 'all' | 'frequency' | 'last'

export type Found = SearchResponse<ArticleDocument>

/** A question's articles: how many, which way of matching found them, its facets and the first in Meilisearch's order. */
export interface Matched {
	matching: Matching
	main: Found
	/** Answers for the facets in which something is chosen, that choice left out. */
	counts: Map<Facet, Found>
	known: Known
}

/** What is known of the best by merit. */
export interface Known {
	/** Those of them that match. */
	matching: Set<string>
	/** All that hold the words as a phrase, with their days. */
	phrased: Map<string, number>
}

/** So many of the best are compared by whether they hold the words as a phrase; nobody leafs further. */
export const TOP = 150
/** So many articles that hold the phrase are looked at. */
const PHRASED = 300

/**
 * Every word first; when no article holds them all, as many as can be had. `last` comes at the end because `frequency`
 * finds nothing where all the words are equally common.
 */
export async function matchedByWords(
	server: SearchServer,
	question: Question,
	terms: readonly Term[],
	best: readonly Ranked[],
): Promise<Matched> {
	const asked = terms.filter((term) => !term.isExcluded)
	const isLong = asked.length > FEW_WORDS && !asked.some((term) => term.isPhrase)
	const ladder: Strategy[] = isLong ? ['frequency', 'last'] : ['all', 'frequency', 'last']
	for (const strategy of ladder) {
		const answer = await matched(server, question, { kind: 'words', terms, strategy }, best)
		const isLast = strategy === ladder.at(-1) || asked.length < 2
		if (isLast || (answer.main.totalHits ?? 0) > 0) return answer
	}
	throw new Error('unreachable: the ladder has a last rung')
}

/** A question of more content words than this is a natural one: few articles hold all of its words. */
export const FEW_WORDS = 2

/** Counts what matches. The hits of `main` are the question's page, in Meilisearch's own order. */
export async function matched(
	server: SearchServer,
	question: Question,
	matching: Matching,
	best: readonly Ranked[],
): Promise<Matched> {
	const chosen = FACETS.filter(
		(facet) => question.facets[facet].length > 0 || question.without[facet].length > 0,
	)
	const counting = ask<ArticleDocument>(server, [
		{
			...queryFor(server, question, matching),
			facets: FACETS.map((facet) => fieldOf(facet, question)),
			sort: sortOf(question),
			page: question.page,
			hitsPerPage: question.perPage,
			attributesToRetrieve: ['id'],
		},
		...chosen.map((facet) => ({
			...queryFor(server, question, matching, { without: facet }),
			facets: [fieldOf(facet, question)],
			page: 1,
			hitsPerPage: 0,
		})),
	])
	const [[main, ...others], known] = await Promise.all([
		counting,
		knownAmong(server, question, matching, best.slice(0, TOP)),
	])
	if (!main) throw new Error('Meilisearch answered fewer queries than it was asked')
	const counts = new Map(chosen.map((facet, n) => [facet, others[n] as Found]))
	return { matching, main, counts, known }
}

async function knownAmong(
	server: SearchServer,
	question: Question,
	matching: Matching,
	best: readonly Ranked[],
): Promise<Known> {
	if (best.length === 0) return { matching: new Set(), phrased: new Map() }
	const among = amongIds(best.map(({ article }) => article))
	const words = phraseOf(question.words)
	const phrases = words
		? [
				{
					...queryFor(server, question, matching, { words }),
					matchingStrategy: 'all' as const,
					attributesToRetrieve: ['id', 'day'],
					limit: PHRASED,
				},
			]
		: []
	const [found, ...phrased] = await ask<ArticleDocument>(server, [
		{
			...queryFor(server, question, matching, { also: [among] }),
			attributesToRetrieve: ['id'],
			limit: TOP,
		},
		...phrases,
	])
	return {
		matching: new Set(found?.hits.map(({ id }) => id)),
		phrased: new Map(phrased.flatMap(({ hits }) => hits.map(({ id, day }) => [id, day]))),
	}
}

/** The query for what matches, within the reader's choices and, if given, within `also`. */
export function queryFor(
	server: SearchServer,
	question: Question,
	matching: Matching,
	{ without, also = [], words }: { without?: Facet; also?: string[]; words?: string } = {},
): MultiSearchQuery {
	const filter = [...filterOf(question, { without }), ...also]
	const indexUid = indexNames(server.prefix).articles
	if (matching.kind === 'ids')
		return { indexUid, q: words ?? '', filter: [...filter, amongIds(matching.ids)] }
	return {
		indexUid,
		q: words ?? queryOf(matching.terms),
		matchingStrategy: matching.strategy,
		attributesToSearchOn: fieldsSearched(question.in),
		filter,
	}
}

/** The fields that words are looked for in; undefined is all. */
export function fieldsSearched(scope: Scope | 'title' | 'notes'): string[] | undefined {
	if (scope === 'footnotes' || scope === 'notes') return ['notes']
	if (scope === 'title') return ['title']
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
