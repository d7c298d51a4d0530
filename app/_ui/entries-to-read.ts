import type { ListEntry } from '#article/lists/entry'
import { database } from '#db/connection'
import { entriesOf, type Viewer } from '#db/list-entries'
import type { ReadableList } from '#db/list-publishing'
import { smartPage } from './smart-entries.ts'

/** So much of what a smart list finds is shown to those who only read it; the search itself has the rest. */
const MOST_FOUND = 100

/** What stands on a list that this viewer may read; of a smart list what its search finds now, nothing while search is resting. */
export async function entriesToRead(
	viewer: Viewer,
	{ id, query }: Pick<ReadableList, 'id' | 'query'>,
): Promise<ListEntry[]> {
	if (query === null) return entriesOf(database(), viewer, id)
	const found = await smartPage(query, { page: 1, perPage: MOST_FOUND })
	return found?.entries ?? []
}
