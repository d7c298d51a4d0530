import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ListEntry } from '#article/lists/entry'
import type { Connection } from './connection.ts'
import { position } from './list-order.ts'
import { mayRead } from './lists.ts'
import { articles } from './schema/archive.ts'
import { readingListItems as items, readingLists } from './schema/lists.ts'
import { highlightAnchors, highlights, readers } from './schema/readers.ts'

/** Who looks at a list: a reader, or somebody of whom nothing is known but, perhaps, the token of a link to it. */
export type Viewer = { readerId: string | null; token?: string }

/**
 * What stands on a list in its order, and nothing when the viewer may not see it; of `ids` alone where they are given. `addedBy`
 * is the name of who put it there. A passage whose highlight is gone is left out, and so is an included list that the viewer may
 * not open.
 */
export async function entriesOf(
	db: Connection,
	viewer: Viewer,
	listId: string,
	ids?: readonly string[],
): Promise<ListEntry[]> {
	const rows = await selectEntries(db)
		.where(and(standsOn(db, viewer, listId), ids && inArray(items.id, [...ids])))
		.orderBy(asc(position), asc(items.id))
	return rows.map(entry)
}

/** Holds for the items of a list that the viewer sees on it, where lists and highlights are joined to them. */
export const standsOn = (db: Connection, viewer: Viewer, listId: string) =>
	and(
		eq(items.listId, listId),
		isNull(items.removedAt),
		mayOpen(viewer),
		isShownTo(db, viewer.readerId),
	)

/** Articles as they stand on a smart list, in this order; what the library does not have is left out. */
export async function articleEntries(db: Connection, ids: readonly string[]): Promise<ListEntry[]> {
	const rows = await db
		.select({
			id: articles.id,
			title: articles.title,
			kicker: articles.kicker,
			issueNumber: articles.issueNumber,
			publishedOn: articles.publishedOn,
			words: articles.words,
			authors: authorsOf,
		})
		.from(articles)
		.where(inArray(articles.id, [...ids]))
	const byId = new Map(rows.map((row) => [row.id, row]))
	return ids.flatMap((id) => {
		const row = byId.get(id)
		return row ? [{ kind: 'article' as const, articleId: id, note: '', addedBy: null, ...row }] : []
	})
}

/** Holds for the lists that the viewer may read: those they are in, the public ones, and the one that their link leads to. */
export function mayOpen({ readerId, token }: Viewer): SQL {
	const byLink = and(eq(readingLists.visibility, 'link'), eq(readingLists.linkToken, token ?? ''))
	const byAll = or(eq(readingLists.visibility, 'public'), token ? byLink : undefined)
	const fromOutside = and(isNull(readingLists.deletedAt), byAll)
	return sql`(${readerId === null ? fromOutside : or(mayRead(readerId), fromOutside)})`
}

const included = alias(readingLists, 'included')

// A highlight is its reader's: it is shown to others only where they themselves put it on the list.
function isShownTo(db: Connection, readerId: string | null) {
	const open = db.select({ id: readingLists.id }).from(readingLists).where(mayOpen({ readerId }))
	const ownPassage = or(
		eq(highlights.readerId, items.addedBy),
		readerId === null ? undefined : eq(highlights.readerId, readerId),
	)
	return and(
		or(isNull(items.highlightId), and(isNull(highlights.deletedAt), ownPassage)),
		or(isNull(items.includedList), sql`${items.includedList} in (${open})`),
	)
}

const authorsOf = sql<string[]>`array(
	select a.name from article_authors a where a.article_id = ${sql.raw('"articles"."id"')} order by a.position
)`

const selectEntries = (db: Connection) =>
	db
		.select({
			id: items.id,
			kind: items.kind,
			note: items.note,
			addedBy: readers.name,
			ownTitle: items.title,
			url: items.url,
			marker: items.marker,
			articleId: items.articleId,
			title: articles.title,
			kicker: articles.kicker,
			issueNumber: articles.issueNumber,
			publishedOn: articles.publishedOn,
			words: articles.words,
			authors: authorsOf,
			highlightId: items.highlightId,
			quote: sql<
				string | null
			>`coalesce(${highlightAnchors.matchedText}, ${highlights.quoteExact})`,
			includedList: items.includedList,
			includedTitle: included.title,
			includedCount: sql<number>`(
				select count(*)::int from reading_list_items i
				where i.list_id = ${included.id} and i.removed_at is null and i.kind <> 'section'
			)`,
		})
		.from(items)
		.innerJoin(readingLists, eq(readingLists.id, items.listId))
		.leftJoin(readers, eq(readers.id, items.addedBy))
		.leftJoin(articles, eq(articles.id, items.articleId))
		.leftJoin(highlights, eq(highlights.id, items.highlightId))
		.leftJoin(highlightAnchors, eq(highlightAnchors.highlightId, highlights.id))
		.leftJoin(included, eq(included.id, items.includedList))

type Row = Awaited<ReturnType<typeof selectEntries>>[number]

// What a kind needs is there: `reading_list_items_kind` holds.
function entry(row: Row): ListEntry {
	const { id, note, addedBy, url, marker } = row
	const common = { id, note, addedBy }
	const articleId = row.articleId ?? ''
	const ownTitle = row.ownTitle ?? ''
	switch (row.kind) {
		case 'article': {
			const { title, kicker, issueNumber, publishedOn, authors, words } = row
			const about = { title: title ?? '', kicker, issueNumber, publishedOn, authors }
			return { ...common, kind: 'article', articleId, ...about, words: words ?? 0 }
		}
		case 'passage': {
			const passage = { highlightId: row.highlightId ?? '', quote: row.quote ?? '' }
			return { ...common, kind: 'passage', articleId, title: row.title ?? '', ...passage }
		}
		case 'source':
			return { ...common, kind: 'source', articleId, title: ownTitle, url, marker }
		case 'link':
			return { ...common, kind: 'link', title: ownTitle, url: url ?? '' }
		case 'list': {
			const list = { listId: row.includedList ?? '', title: row.includedTitle ?? '' }
			return { ...common, kind: 'list', ...list, count: row.includedCount }
		}
		case 'section':
			return { ...common, kind: 'section', title: ownTitle }
	}
}
