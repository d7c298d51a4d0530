import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import { FACETS, type Facet } from './answer.ts'
import type { ArticleDocument } from './documents.ts'
import { amongIds, fieldOf, filterOf, type LeftOut } from './filters.ts'
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

/** A question's articles: how many, which way of matching found them, its facets, and where nothing ranks them the page. */
export interface Matched {
	matching: Matching
	main: Found
	/** Answers for the facets in which something is chosen, that choice left out. */
	counts: Map<Facet, Found>
	/** Answers for the facets in which something is excluded, that left out as well: how many it would be. */
	excluded: Map<Facet, Found>
	known: Known
}

/** What is known of the best by merit. */
export interface Known {
	/** Those of them that match. */
	matching: ReadonlySet<string>
	/** All that hold the words as a phrase, with their days; where a page has enough of them, only those among the best. */
	phrased: ReadonlyMap<string, number>
}

/** So many of the best are compared by whether they hold the words as a phrase; nobody leafs further. */
export const TOP = 150
/** So many articles that hold the phrase and are not among the best are looked at. */
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

/**
 * Counts what matches. Where `best` is empty, the hits of `main` are the question's page in Meilisearch's own order; else
 * there are none, for putting them in order costs more than all the rest.
 */
export async function matched(
	server: SearchServer,
	question: Question,
	matching: Matching,
	best: readonly Ranked[],
): Promise<Matched> {
	const chosen = FACETS.filter((facet) => question.facets[facet].length > 0)
	const excluding = FACETS.filter((facet) => question.without[facet].length > 0)
	const without = [
		...chosen.map((facet) => ({ facet, exclusions: false })),
		...excluding.map((facet) => ({ facet, exclusions: true })),
	]
	const counting = ask<ArticleDocument>(server, [
		{
			...queryFor(server, question, matching),
			facets: FACETS.map((facet) => fieldOf(facet, question)),
			sort: sortOf(question),
			page: question.page,
			hitsPerPage: best.length > 0 ? 0 : question.perPage,
			attributesToRetrieve: ['id'],
		},
		...without.map((left) => ({
			...queryFor(server, question, matching, { without: left }),
			facets: [fieldOf(left.facet, question)],
			page: 1,
			hitsPerPage: 0,
		})),
	])
	const top = best.slice(0, TOP)
	const [[main, ...others], members, phrased] = await Promise.all([
		counting,
		membersAmong(server, question, matching, idsOf(top)),
		phrasedAmong(server, question, matching, top),
	])
	if (!main) throw new Error('Meilisearch answered fewer queries than it was asked')
	const counts = new Map(chosen.map((facet, n) => [facet, others[n] as Found]))
	const excluded = new Map(excluding.map((facet, n) => [facet, others[chosen.length + n] as Found]))
	return { matching, main, counts, excluded, known: { matching: members, phrased } }
}

const idsOf = (ranked: readonly Ranked[]) => ranked.map(({ article }) => article)

/** Those of these articles that match. Throws `SearchUnavailable`. */
export async function membersAmong(
	server: SearchServer,
	question: Question,
	matching: Matching,
	ids: readonly string[],
	words?: string,
): Promise<ReadonlySet<string>> {
	if (matching.kind === 'words')
		return those(
			server,
			ids,
			queryFor(server, question, matching, { also: [amongIds(ids)], words }),
		)
	const matched = new Set(matching.ids)
	const both = ids.filter((id) => matched.has(id))
	if (!words && filterOf(question).length === 0) return new Set(both)
	return those(server, both, queryFor(server, question, { kind: 'ids', ids: both }, { words }))
}

/** Those of these articles that answer the query, which asks for no others. */
async function those(
	server: SearchServer,
	ids: readonly string[],
	query: MultiSearchQuery,
): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set()
	// Counted as a facet the ids come without their documents, which are what takes time.
	const [found] = await ask<ArticleDocument>(server, [
		{
			...query,
			facets: ['id'],
			page: 1,
			hitsPerPage: 0,
		},
	])
	// A facet takes `abc` for `ABC`: those are told apart by their documents.
	const counted = new Set(
		Object.keys(found?.facetDistribution?.id ?? {}).map((id) => id.toLowerCase()),
	)
	const members = ids.filter((id) => counted.has(id.toLowerCase()))
	if (members.length <= (found?.totalHits ?? 0)) return new Set(members)
	const [exact] = await ask<ArticleDocument>(server, [
		{
			...query,
			attributesToRetrieve: ['id'],
			limit: ids.length,
		},
	])
	return new Set(exact?.hits.map(({ id }) => id))
}

/** All articles that hold every one of the terms, whatever a reader chose; null where they are more than `most`. */
export async function idsMatching(
	server: SearchServer,
	terms: readonly Term[],
	most: number,
): Promise<string[] | null> {
	const [found] = await ask<ArticleDocument>(server, [
		{
			indexUid: indexNames(server.prefix).articles,
			q: queryOf(terms),
			matchingStrategy: 'all',
			facets: ['id'],
			page: 1,
			hitsPerPage: 0,
		},
	])
	const ids = Object.keys(found?.facetDistribution?.id ?? {})
	const total = found?.totalHits ?? 0
	// Fewer values than articles: two ids differ in capitals alone, which a facet takes for one.
	return total <= most && ids.length === total ? ids : null
}

/**
 * What holds the words as a phrase. Whatever of it is among the best comes before whatever is not, so that others are
 * only asked for where the question's page has room for them.
 */
async function phrasedAmong(
	server: SearchServer,
	question: Question,
	matching: Matching,
	best: readonly Ranked[],
): Promise<ReadonlyMap<string, number>> {
	const words = phraseOf(question.words)
	if (!words || best.length === 0) return new Map()
	const ids = idsOf(best)
	const all = queryFor(server, question, matching, { words })
	const [[found], members] = await Promise.all([
		ask<ArticleDocument>(server, [{ ...all, page: 1, hitsPerPage: 0 }]),
		membersAmong(server, question, matching, ids, words),
	])
	const days = best
		.filter(({ article }) => members.has(article))
		.map(({ article, day }): [string, number] => [article, day])
	const total = found?.totalHits ?? 0
	if (days.length >= Math.min(total, question.page * question.perPage)) return new Map(days)
	const [others] = await ask<ArticleDocument>(server, [
		{
			...queryFor(server, question, matching, { words, also: [`NOT ${amongIds(ids)}`] }),
			attributesToRetrieve: ['id', 'day'],
			limit: PHRASED,
		},
	])
	return new Map([
		...days,
		...(others?.hits ?? []).map(({ id, day }): [string, number] => [id, day]),
	])
}

/** The query for what matches, within the reader's choices and, if given, within `also`; with `words`, for who holds all of those. */
export function queryFor(
	server: SearchServer,
	question: Question,
	matching: Matching,
	{ without, also = [], words }: { without?: LeftOut; also?: string[]; words?: string } = {},
): MultiSearchQuery {
	const filter = [...filterOf(question, { without }), ...also]
	const indexUid = indexNames(server.prefix).articles
	if (matching.kind === 'ids')
		return {
			indexUid,
			q: words ?? '',
			matchingStrategy: 'all',
			filter: [...filter, amongIds(matching.ids)],
		}
	return {
		indexUid,
		q: words ?? queryOf(matching.terms),
		matchingStrategy: words === undefined ? matching.strategy : 'all',
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
