import { Meilisearch, type MultiSearchQuery, type SearchResponse } from 'meilisearch'
import { env, required } from '#env'
import { DEFAULT_PREFIX, indexNames } from './settings.ts'
import { postJson, type Reply } from './transport.ts'

/** So long an answer is waited for, in milliseconds. */
const PATIENCE = 5000

/** A Meilisearch, the key that is used there, and the prefix of the library's indexes on it. */
export interface SearchServer {
	url: string
	key: string
	prefix: string
	/** Whether an embedder is configured there. */
	hasEmbedder?: boolean
}

/** Thrown when Meilisearch cannot answer: it is down, too slow, or refuses the key. */
export class SearchUnavailable extends Error {
	override name = 'SearchUnavailable'
}

/** Thrown when Meilisearch does not take a question as it was put; `code` is its name for the reason. */
export class QuestionRefused extends Error {
	override name = 'QuestionRefused'
	readonly code: string | null

	constructor(message: string, code: string | null) {
		super(message)
		this.code = code
	}
}

/** The app's own server, with the key that can search and nothing else. */
export function searchServer(): SearchServer {
	return {
		url: required('MEILI_URL'),
		key: required('MEILI_SEARCH_KEY'),
		prefix: env().MEILI_INDEX_PREFIX ?? DEFAULT_PREFIX,
		hasEmbedder: env().MEILI_EMBEDDER !== undefined,
	}
}

/** A client of that server. `timeout` is in milliseconds. */
export function clientOf({ url, key }: SearchServer, { timeout = PATIENCE } = {}): Meilisearch {
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
	{ timeout = PATIENCE } = {},
): Promise<SearchResponse<T & Record<string, unknown>>[]> {
	const answer = await askAt(server, '/multi-search', { queries }, timeout)
	if (Array.isArray(answer.results))
		return answer.results as SearchResponse<T & Record<string, unknown>>[]
	throw new SearchUnavailable('Meilisearch answered without results')
}

/** Posts a question to one of Meilisearch's addresses. Throws `SearchUnavailable`, or `QuestionRefused`. */
export async function askAt(
	server: SearchServer,
	path: string,
	body: object,
	timeout = PATIENCE,
): Promise<Record<string, unknown>> {
	const reply = await posted(server, path, body, timeout)
	const answer = parsed(reply.body)
	if (reply.status === 200 && answer) return answer
	// Its own words may hold the reader's: they are told nobody, not even a log.
	const told = `Meilisearch answered ${reply.status}${codeIn(reply.body) ? ` (${codeIn(reply.body)})` : ''}`
	// A question that Meilisearch refuses is our mistake, not its absence.
	if (reply.status >= 400 && reply.status < 500 && reply.status !== 403 && reply.status !== 401)
		throw new QuestionRefused(told, codeIn(reply.body))
	throw new SearchUnavailable('Meilisearch did not answer', { cause: new Error(told) })
}

/** A connection that was kept may have been closed meanwhile, by a server that was restarted: then once more. */
async function posted(
	server: SearchServer,
	path: string,
	body: object,
	timeout: number,
): Promise<Reply> {
	const address = `${server.url.replace(/\/+$/, '')}${path}`
	const wish = { key: server.key, body, timeout }
	try {
		return await postJson(address, wish).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') throw error
			return postJson(address, wish)
		})
	} catch (cause) {
		throw new SearchUnavailable('Meilisearch did not answer', { cause })
	}
}

function codeIn(body: string): string | null {
	const code = parsed(body)?.code
	return typeof code === 'string' ? code : null
}

/** What is no JSON comes from something that stands before Meilisearch, and is told with its status. */
function parsed(body: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(body)
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
	} catch {
		return null
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
