import type { ListEntry } from '#article/lists/entry'
import { database } from '#db/connection'
import { articleEntries } from '#db/list-entries'
import { find } from '#search/find'
import { questionFrom } from '#search/question'
import { SearchUnavailable, searchServer } from '#search/server'

/** So many articles of a smart list are frozen or taken along at most. */
export const MOST_FROZEN = 500
const AT_ONCE = 100

/** A page of what a smart list's query finds now, and how much there is in all; null while search is resting. */
export async function smartPage(
	query: string,
	{ page, perPage }: { page: number; perPage: number },
): Promise<{ entries: ListEntry[]; total: number } | null> {
	const found = await asked(query, { page, perPage })
	return found && { entries: await articleEntries(database(), found.ids), total: found.total }
}

/** The ids of all that a smart list holds now, as far as it can be frozen; null while search is resting. */
export async function smartIds(query: string): Promise<string[] | null> {
	const ids: string[] = []
	for (let page = 1; ids.length < MOST_FROZEN; page++) {
		const found = await asked(query, { page, perPage: AT_ONCE })
		if (!found) return null
		ids.push(...found.ids)
		if (found.ids.length === 0 || page * AT_ONCE >= found.total) break
	}
	return [...new Set(ids)].slice(0, MOST_FROZEN)
}

async function asked(query: string, { page, perPage }: { page: number; perPage: number }) {
	// Whoever may read the list sees the same: it does not look in one reader's marks.
	const question = { ...questionFrom(new URLSearchParams(query)), page, perPage, mine: false }
	try {
		const { hits, total } = await find(searchServer(), question)
		return { ids: hits.map(({ id }) => id), total }
	} catch (error) {
		if (error instanceof SearchUnavailable) return null
		throw error
	}
}
