import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'

/** How many articles can be found. Throws `SearchUnavailable`. */
export async function indexedArticles(server: SearchServer): Promise<number> {
	const [result] = await ask(server, [
		{ indexUid: indexNames(server.prefix).articles, q: '', page: 1, hitsPerPage: 0 },
	])
	return result?.totalHits ?? 0
}
