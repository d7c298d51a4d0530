import {
	Meilisearch,
	MeilisearchApiError,
	type MultiSearchQuery,
	type SearchResponse,
} from 'meilisearch'
import { env, required } from '#env'
import { DEFAULT_PREFIX, indexNames } from './settings.ts'

/** A Meilisearch, the key that is used there, and the prefix of the library's indexes on it. */
export interface SearchServer {
	url: string
	key: string
	prefix: string
}

/** Thrown when Meilisearch cannot answer: it is down, too slow, or refuses the key. */
export class SearchUnavailable extends Error {
	override name = 'SearchUnavailable'
}

/** The app's own server, with the key that can search and nothing else. */
export function searchServer(): SearchServer {
	return {
		url: required('MEILI_URL'),
		key: required('MEILI_SEARCH_KEY'),
		prefix: env().MEILI_INDEX_PREFIX ?? DEFAULT_PREFIX,
	}
}

/** A client of that server. `timeout` is in milliseconds. */
export function clientOf({ url, key }: SearchServer, { timeout = 5000 } = {}): Meilisearch {
	return new Meilisearch({
		host: url,
		apiKey: key,
		timeout,
		// A compressed answer makes Meilisearch stall for some 45 ms; between two programs on one network it saves nothing.
		requestInit: { headers: { 'Accept-Encoding': 'identity' } },
		// The client's own limit of 5 s is too short for an import's tasks.
		defaultWaitOptions: { timeout: 0, interval: 50 },
	})
}

/** Asks several queries at once, each answer in its query's place. Throws `SearchUnavailable` when none comes. */
export async function ask<T extends object>(
	server: SearchServer,
	queries: MultiSearchQuery[],
): Promise<SearchResponse<T & Record<string, unknown>>[]> {
	try {
		const { results } = await clientOf(server).multiSearch<
			{ queries: MultiSearchQuery[] },
			T & Record<string, unknown>
		>({ queries })
		return results as SearchResponse<T & Record<string, unknown>>[]
	} catch (cause) {
		// A question that Meilisearch refuses is our mistake, not its absence.
		if (cause instanceof MeilisearchApiError && cause.response.status === 400) throw cause
		throw new SearchUnavailable('Meilisearch did not answer', { cause })
	}
}

/** The values of an articles' facet that are like a name; a hundred at most. Throws `SearchUnavailable` when none comes. */
export async function facetValuesLike(
	server: SearchServer,
	field: string,
	name: string,
): Promise<string[]> {
	const index = clientOf(server).index(indexNames(server.prefix).articles)
	try {
		const { facetHits } = await index.searchForFacetValues({ facetName: field, facetQuery: name })
		return facetHits.map(({ value }) => value)
	} catch (cause) {
		throw new SearchUnavailable('Meilisearch did not answer', { cause })
	}
}
