import { database } from '#db/connection'
import { highlightOf } from '#db/highlights'
import type { NewEntry } from '#db/list-adding'
import { articleEntries } from '#db/list-entries'

/** What is to be added, as one calls it; what the library does not have, or is not this reader's, is left out. */
export async function namesOf(
	readerId: string,
	entries: readonly NewEntry[],
): Promise<{ key: string; name: string; isQuote: boolean }[]> {
	const ids = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.articleId] : []))
	const articles = await articleEntries(database(), ids)
	const names = articles.map((one) => ({
		...{ key: one.id, isQuote: false },
		name: ('title' in one && one.title) || 'Untitled',
	}))
	for (const entry of entries) {
		if (entry.kind === 'source') names.push({ key: 'source', name: entry.title, isQuote: false })
		if (entry.kind !== 'passage') continue
		const found = await highlightOf(database(), readerId, entry.highlightId)
		if (found) names.push({ key: entry.highlightId, name: found.quote, isQuote: true })
	}
	return names
}
