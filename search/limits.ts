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

/** What every search looks through. Throws `SearchUnavailable`. */
export async function limitsOf(server: SearchServer): Promise<Limits> {
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
