import { generateNKeysBetween } from 'fractional-indexing'
import type { Database } from '#db/connection'
import { createList } from '#db/lists'
import { articles } from '#db/schema/archive'
import { readingListItems } from '#db/schema/lists'

/** A list of so many articles, each with a note, in sections of fifty; gives its id and those of its articles' items. */
export async function aLongList(db: Database, readerId: string, count: number) {
	const listId = await createList(db, readerId, { title: `${count} items`, description: '' })
	const ids = await db.select({ id: articles.id }).from(articles).limit(count)
	if (ids.length < count) throw new Error('there are not as many articles')
	const keys = generateNKeysBetween(null, null, count)
	const rows = ids.map(({ id }, n) => {
		const common = { listId, position: keys[n]!, addedBy: readerId, note: 'Read the end first.' }
		return n % 50 === 49
			? { ...common, kind: 'section' as const, title: `Part ${(n + 1) / 50}` }
			: { ...common, kind: 'article' as const, articleId: id }
	})
	const made = await db
		.insert(readingListItems)
		.values(rows)
		.returning({ id: readingListItems.id, kind: readingListItems.kind })
	// A database that is used does this by itself within a minute.
	await db.execute('analyze')
	return { listId, items: made.flatMap(({ id, kind }) => (kind === 'article' ? id : [])) }
}
