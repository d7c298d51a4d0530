import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { generateKeyBetween } from 'fractional-indexing'
import type { Connection } from './connection.ts'
import { mayOpen } from './list-entries.ts'
import { lockInclusions, wouldLoop } from './list-loops.ts'
import { noteWith } from './list-notes.ts'
import { positionAtEnd } from './list-order.ts'
import { changeList, mayEdit } from './lists.ts'
import { articles } from './schema/archive.ts'
import { readingListItems as items, readingLists } from './schema/lists.ts'
import { highlights } from './schema/readers.ts'

/** What can be put on a list; a source is told as the note `marker` of the article cites it. */
export type NewEntry = { note?: string } & (
	| { kind: 'article'; articleId: string }
	| { kind: 'passage'; highlightId: string }
	| { kind: 'source'; articleId: string; title: string; url: string | null; marker: string | null }
	| { kind: 'link'; title: string; url: string }
	| { kind: 'list'; listId: string }
	| { kind: 'section'; title: string }
)

/** What became of something that was to be put on a list. It may have been there: then it stays where it is, as it is. */
export type Added = { itemId: string; isNew: boolean }

/**
 * Puts things at the end of a list, in their order. One that was taken off it comes back there, with the note it had and the
 * one it is given. Each answer is null where that one cannot stand there: the library has no such article, the passage is not
 * this reader's, the list is not theirs to open or would come to hold itself. Null for all: this reader has no such list to
 * change, or it is a smart one.
 */
export function addEntries(
	db: Connection,
	readerId: string,
	listId: string,
	wishes: readonly NewEntry[],
): Promise<(Added | null)[] | null> {
	return db.transaction(async (tx) => {
		if (wishes.some(({ kind }) => kind === 'list')) await lockInclusions(tx)
		return changeList({ readerId, listId, db: tx }, async () => {
			if (await isSmart(tx, listId)) return null
			let last: string | null = await positionAtEnd(tx, listId)
			const added: (Added | null)[] = []
			for (const wish of wishes) {
				const row = await rowOf(tx, { readerId, listId, wish })
				const one: Added | null =
					row && (await put(tx, row, { listId, position: last, addedBy: readerId }))
				if (one?.isNew) last = generateKeyBetween(last, null)
				added.push(one)
			}
			return added.some(Boolean) ? added : null
		})
	})
}

/** The lists that this reader may put things on by hand, the one last worked on first. */
export function listsToAddTo(
	db: Connection,
	readerId: string,
): Promise<{ id: string; title: string }[]> {
	return db
		.select({ id: readingLists.id, title: readingLists.title })
		.from(readingLists)
		.where(and(isNull(readingLists.query), mayEdit(readerId)))
		.orderBy(sql`${readingLists.updatedAt} desc`, readingLists.id)
}

type Row = Pick<typeof items.$inferInsert, 'kind'> & Partial<typeof items.$inferInsert>
type Place = { listId: string; position: string; addedBy: string }

async function isSmart(tx: Connection, listId: string): Promise<boolean> {
	const [list] = await tx
		.select({ query: readingLists.query })
		.from(readingLists)
		.where(eq(readingLists.id, listId))
	return (list?.query ?? null) !== null
}

async function put(tx: Connection, row: Row, place: Place): Promise<Added> {
	const there = isSame(row)
	const [before] = there
		? await tx
				.select({ id: items.id, removedAt: items.removedAt })
				.from(items)
				.where(and(eq(items.listId, place.listId), there))
				.orderBy(sql`${items.removedAt} nulls first`)
				.limit(1)
		: []
	if (before && before.removedAt === null) return { itemId: before.id, isNew: false }
	if (before) {
		const noted = noteWith(row.note ?? '', place.addedBy)
		const set = { ...place, ...noted, removedAt: null, addedAt: sql`now()` }
		await tx.update(items).set(set).where(eq(items.id, before.id))
		return { itemId: before.id, isNew: true }
	}
	const [made] = await tx
		.insert(items)
		.values({ ...row, ...place, notedBy: row.note ? place.addedBy : null })
		.returning({ id: items.id })
	return { itemId: made!.id, isNew: true }
}

/** By what one knows that a list has the same already; headings may be as many as one likes. */
function isSame({ kind, articleId, highlightId, includedList, title, url }: Row): SQL | undefined {
	const isKind = eq(items.kind, kind ?? 'article')
	if (kind === 'article') return and(isKind, eq(items.articleId, articleId ?? ''))
	if (kind === 'passage') return and(isKind, eq(items.highlightId, highlightId ?? ''))
	if (kind === 'list') return and(isKind, eq(items.includedList, includedList ?? ''))
	if (kind === 'link') return and(isKind, eq(items.url, url ?? ''))
	if (kind === 'source')
		return and(isKind, eq(items.articleId, articleId ?? ''), eq(items.title, title ?? ''))
	return undefined
}

async function rowOf(
	tx: Connection,
	{ readerId, listId, wish }: { readerId: string; listId: string; wish: NewEntry },
): Promise<Row | null> {
	const { note = '' } = wish
	switch (wish.kind) {
		case 'article':
		case 'source':
			return (await isHere(tx, wish.articleId)) ? { note, ...wish } : null
		case 'passage': {
			const articleId = await articleOfOwn(tx, readerId, wish.highlightId)
			return articleId === null ? null : { note, ...wish, articleId }
		}
		case 'list': {
			const included = wish.listId
			const mayBe = await isOpenTo(tx, readerId, included)
			if (!mayBe || (await wouldLoop(tx, { listId, included }))) return null
			return { note, kind: 'list', includedList: included }
		}
		default:
			return { note, ...wish }
	}
}

async function isHere(tx: Connection, articleId: string): Promise<boolean> {
	const found = await tx
		.select({ id: articles.id })
		.from(articles)
		.where(eq(articles.id, articleId))
	return found.length > 0
}

async function articleOfOwn(tx: Connection, readerId: string, highlightId: string) {
	const [found] = await tx
		.select({ articleId: highlights.articleId })
		.from(highlights)
		.where(
			and(
				eq(highlights.id, highlightId),
				eq(highlights.readerId, readerId),
				isNull(highlights.deletedAt),
			),
		)
	return found?.articleId ?? null
}

async function isOpenTo(tx: Connection, readerId: string, listId: string): Promise<boolean> {
	const found = await tx
		.select({ id: readingLists.id })
		.from(readingLists)
		.where(and(eq(readingLists.id, listId), mayOpen({ readerId })))
	return found.length > 0
}
