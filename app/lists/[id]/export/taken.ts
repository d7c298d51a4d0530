import type { ListEntry } from '#article/lists/entry'
import type { TakenList } from '#article/lists/taken-list'
import { citablesOf, referencesOf } from '#db/citables'
import { database } from '#db/connection'
import { articleEntries, entriesOf, type Viewer } from '#db/list-entries'
import { type ListToTake, textsOf } from '#db/list-taking'
import { find } from '#search/find'
import { readQuestion } from '#search/question'
import { searchServer } from '#search/server'

/** A list may be taken along with so many texts, of so many words together: a book is made in memory, and more would be no book. */
export const MOST_TEXTS = 500
export const MOST_WORDS = 2_000_000

/** A list with what is asked of it; `too many` where it has more articles, or longer ones, than fit into a book. */
export async function takenList(
	list: ListToTake,
	viewer: Viewer,
	wish: { origin: string; withTexts: boolean; withReferences: boolean },
): Promise<TakenList | 'too many'> {
	const { origin, withTexts, withReferences } = wish
	const { changedAt, query, ...about } = list
	const entries =
		query === null ? await entriesOf(database(), viewer, list.id) : await foundBy(query)
	const ids = [...new Set(entries.flatMap((one) => ('articleId' in one ? one.articleId : [])))]
	const articles = entries.flatMap((one) => (one.kind === 'article' ? [one] : []))
	const words = articles.reduce((sum, one) => sum + one.words, 0)
	if (withTexts && (articles.length > MOST_TEXTS || words > MOST_WORDS)) return 'too many'
	const whole = articles.map(({ articleId }) => articleId)
	return {
		...about,
		changedAt: changedAt.toISOString(),
		address: `${origin}/lists/${list.id}`,
		origin,
		entries,
		articles: await citablesOf(database(), ids, origin),
		texts: withTexts ? await textsOf(database(), whole) : new Map(),
		references: withReferences ? await referencesOf(database(), ids) : new Map(),
	}
}

/** So many results of a smart list are taken along, in this many to a page. */
const MOST_FOUND = 2000
const PAGE = 100

async function foundBy(query: string): Promise<ListEntry[]> {
	const { question } = readQuestion(new URLSearchParams(query))
	const ids: string[] = []
	for (let page = 1; ids.length < MOST_FOUND; page++) {
		const { hits, total } = await find(searchServer(), { ...question, page, perPage: PAGE })
		ids.push(...hits.map(({ id }) => id))
		if (hits.length === 0 || page * PAGE >= total) break
	}
	return articleEntries(database(), ids)
}
