import { database } from '#db/connection'
import { libraryState } from '#db/library'
import { indexedArticles } from '#search/health'
import { SearchUnavailable, searchServer } from '#search/server'

/** The search index beside the library; `indexed` is null while Meilisearch does not answer. */
export interface IndexState {
	articles: number
	pending: number
	indexed: number | null
}

/** How the index stands, as far as counting tells: only `verify` compares every document. */
export async function indexState(): Promise<IndexState> {
	const [state, indexed] = await Promise.all([libraryState(database()), countOrNull()])
	return { ...state, indexed }
}

/** The same in words. */
export function indexWords({ articles, pending, indexed }: IndexState): string {
	if (indexed === null) return 'Search is resting: Meilisearch does not answer'
	if (pending > 0) return `It waits for ${pending.toLocaleString('en')} changes`
	if (indexed !== articles)
		return `${articles.toLocaleString('en')} articles are kept, ${indexed.toLocaleString('en')} can be found`
	return 'The numbers agree'
}

async function countOrNull(): Promise<number | null> {
	try {
		return await indexedArticles(searchServer())
	} catch (error) {
		if (error instanceof SearchUnavailable) return null
		throw error
	}
}
