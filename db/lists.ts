import { and, desc, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { inPlainLines } from '#article/lists/plain-lines'
import type { Connection } from './connection.ts'
import { readsStill } from './same-words.ts'
import { listMembers, readingListItems, readingLists } from './schema/lists.ts'

/** A reading list as its reader's shelf shows it. */
export type ListSummary = {
	id: string
	title: string
	description: string
	/** What stands on it, headings apart; 0 for a smart list. */
	count: number
	updatedAt: Date
	/** What defines a smart list: a question's address without the question mark. */
	query: string | null
	ownerId: string
}

const summary = {
	id: readingLists.id,
	title: readingLists.title,
	description: readingLists.description,
	count: sql<number>`count(${readingListItems.id})::int`,
	updatedAt: readingLists.updatedAt,
	query: readingLists.query,
	ownerId: readingLists.readerId,
}

/** A reader's lists, the one last worked on first. */
export function listsOf(db: Connection, readerId: string): Promise<ListSummary[]> {
	return db
		.select(summary)
		.from(readingLists)
		.leftJoin(readingListItems, isOnList)
		.where(isLive(readerId))
		.groupBy(readingLists.id)
		.orderBy(desc(readingLists.updatedAt), readingLists.id)
}

/** One list of this reader's, or one they are a member of; or null: for everybody else it does not exist. */
export async function listOf(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<ListSummary | null> {
	const [found] = await db
		.select(summary)
		.from(readingLists)
		.leftJoin(readingListItems, isOnList)
		.where(and(eq(readingLists.id, listId), mayRead(readerId)))
		.groupBy(readingLists.id)
	return found ?? null
}

/** Whether this reader may change what stands on the list: its owner and its editors may. */
export async function mayChangeList(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<boolean> {
	const found = await db
		.select({ id: readingLists.id })
		.from(readingLists)
		.where(and(eq(readingLists.id, listId), mayEdit(readerId)))
	return found.length > 0
}

/** The title of a list this reader deleted and can still restore. */
export async function deletedListOf(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<{ id: string; title: string } | null> {
	const [found] = await db
		.select({ id: readingLists.id, title: readingLists.title })
		.from(readingLists)
		.where(and(isOwn(readerId, listId), isNotNull(readingLists.deletedAt)))
	return found ?? null
}

/** What a list is called and what it is about. */
export type ListHeading = { title: string; description: string }

/** Makes an empty list and gives its id. */
export async function createList(
	db: Connection,
	readerId: string,
	{ title, description }: ListHeading,
): Promise<string> {
	const [made] = await db
		.insert(readingLists)
		.values({ readerId, title, description })
		.returning({ id: readingLists.id })
	return made!.id
}

/**
 * Changes title and description, or, where it is told how they read to whoever wrote (`was`), what they wrote otherwise. False:
 * that reads otherwise by now; or, here and below, this reader has no such list.
 */
export async function renameList(
	db: Connection,
	readerId: string,
	listId: string,
	heading: ListHeading,
	was?: ListHeading,
): Promise<boolean> {
	const names = was ? changedIn(heading, was) : HEADING
	const written = Object.fromEntries(names.map((name) => [name, heading[name]]))
	const areStill = names.map((name) =>
		readsStill(readingLists[name], { was: was?.[name], text: heading[name] }),
	)
	const renamed = await db
		.update(readingLists)
		.set({ ...written, updatedAt: sql`now()` })
		.where(and(eq(readingLists.id, listId), isLive(readerId), ...areStill))
		.returning({ id: readingLists.id })
	return renamed.length > 0
}

const HEADING = ['title', 'description'] as const

/** Which words of a list's heading somebody wrote otherwise than they were. */
export const changedIn = (heading: ListHeading, was: ListHeading) =>
	HEADING.filter((name) => inPlainLines(heading[name]) !== inPlainLines(was[name]))

/** Takes a list off the shelf; `restoreList` puts it back with all that is on it. */
export async function deleteList(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<boolean> {
	const deleted = await db
		.update(readingLists)
		.set({ deletedAt: sql`now()` })
		.where(and(eq(readingLists.id, listId), isLive(readerId)))
		.returning({ id: readingLists.id })
	return deleted.length > 0
}

/** Undoes `deleteList`. */
export async function restoreList(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<boolean> {
	const restored = await db
		.update(readingLists)
		.set({ deletedAt: null })
		.where(and(isOwn(readerId, listId), isNotNull(readingLists.deletedAt)))
		.returning({ id: readingLists.id })
	return restored.length > 0
}

/**
 * Runs a change of a list that this reader may edit, as its owner or an editor of it, while nobody else changes that list, and
 * marks it as worked on; null when there is no such list for them, or when the change itself comes to nothing.
 */
export function changeList<T>(
	{ readerId, listId, db }: { readerId: string; listId: string; db: Connection },
	change: (tx: Connection) => Promise<T | null>,
): Promise<T | null> {
	return db.transaction(async (tx) => {
		const [found] = await tx
			.select({ id: readingLists.id })
			.from(readingLists)
			.where(and(eq(readingLists.id, listId), mayEdit(readerId)))
			.for('update')
		if (!found) return null
		const changed = await change(tx)
		if (changed !== null)
			await tx
				.update(readingLists)
				.set({ updatedAt: sql`now()` })
				.where(eq(readingLists.id, listId))
		return changed
	})
}

/** Holds for the lists that this reader owns and has not deleted, and for no others. */
const isLive = (readerId: string) =>
	and(eq(readingLists.readerId, readerId), isNull(readingLists.deletedAt))

/** Holds for the lists that this reader may change: their own, and those they are an editor of. */
export const mayEdit = (readerId: string) => mayAs(readerId, sql`= 'editor'`)

/** Holds for the lists that this reader is in: their own, and those they are a member of, in whichever role. */
export const mayRead = (readerId: string) => mayAs(readerId, sql`is not null`)

const mayAs = (readerId: string, role: SQL) => sql`(${readingLists.deletedAt} is null and (
	${readingLists.readerId} = ${readerId} or exists (
		select 1 from ${listMembers} m
		where m.list_id = ${readingLists.id} and m.reader_id = ${readerId} and m.role ${role}
	)
))`

const isOnList = and(
	eq(readingListItems.listId, readingLists.id),
	isNull(readingListItems.removedAt),
	ne(readingListItems.kind, 'section'),
)

const isOwn = (readerId: string, listId: string) =>
	and(eq(readingLists.id, listId), eq(readingLists.readerId, readerId))
