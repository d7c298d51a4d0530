import { equals } from './filters.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'

/** What a search looked through. */
export interface Limits {
	articles: number
	/** Those of which only the title and what belongs to it are here. */
	withoutText: number
	/** When the index last took a change, ISO 8601; null where that is not known. */
	changedAt: string | null
}

/** Who types asks many times a second; so long, in milliseconds, what was heard last is told again. */
const FRESH = 1000
const heard = new Map<string, { at: number; limits: Promise<Limits> }>()

/** What every search looks through, as it was a second ago at most. Throws `SearchUnavailable`. */
export function limitsOf(server: SearchServer): Promise<Limits> {
	const library = `${server.url} ${server.prefix}`
	const last = heard.get(library)
	if (last && performance.now() - last.at < FRESH) return last.limits
	const limits = askedOf(server)
	heard.set(library, { at: performance.now(), limits })
	// A server that was away is asked again by the next who wants to know.
	limits.catch(() => heard.delete(library))
	return limits
}

async function askedOf(server: SearchServer): Promise<Limits> {
	const { articles, ranking } = indexNames(server.prefix)
	const count = { indexUid: articles, page: 1, hitsPerPage: 0 }
	const [[all, bare], changedAt] = await Promise.all([
		ask(server, [count, { ...count, filter: ['words = 0'] }]),
		lastChange(server, ranking),
	])
	return {
		articles: all?.totalHits ?? 0,
		withoutText: bare?.totalHits ?? 0,
		changedAt,
	}
}

async function lastChange(server: SearchServer, indexUid: string): Promise<string | null> {
	try {
		const [newest] = await ask<{ sentAt?: string }>(server, [
			{
				indexUid,
				filter: [equals('kind', 'article')],
				sort: ['revision:desc'],
				attributesToRetrieve: ['sentAt'],
				limit: 1,
			},
		])
		return newest?.hits[0]?.sentAt ?? null
	} catch {
		// A library that an older version filled has no ranking yet; when it changed is then not known.
		return null
	}
}
