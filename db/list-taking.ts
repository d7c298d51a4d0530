import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import type { Connection } from './connection.ts'
import { mayOpen, type Viewer } from './list-entries.ts'
import { mayRead } from './lists.ts'
import { readingLists } from './schema/lists.ts'
import { readers } from './schema/readers.ts'
import { recordsOf } from './versions.ts'

/** What a list says of itself to somebody who takes it along. */
export interface ListToTake {
	id: string
	title: string
	description: string
	/** What a smart list asks for, as an address has it; null for a list made by hand. */
	query: string | null
	/** Whose it is; its members alone are told. */
	curator: string | null
	changedAt: Date
}

/** The list, or null where the viewer may not open it: for them it does not exist. */
export async function listToTake(
	db: Connection,
	viewer: Viewer,
	listId: string,
): Promise<ListToTake | null> {
	const { readerId } = viewer
	const isMember: SQL = readerId === null ? sql`false` : mayRead(readerId)
	const [found] = await db
		.select({
			id: readingLists.id,
			title: readingLists.title,
			description: readingLists.description,
			query: readingLists.query,
			curator: sql<string | null>`case when ${isMember} then ${readers.name} end`,
			changedAt: readingLists.updatedAt,
		})
		.from(readingLists)
		.innerJoin(readers, eq(readers.id, readingLists.readerId))
		.where(and(eq(readingLists.id, listId), mayOpen(viewer)))
	return found ?? null
}

/** Records are read for so many articles at a time: each may be a book. */
const BATCH = 100

/** The whole records of these articles as they now stand, by their ids. */
export async function textsOf(
	db: Connection,
	ids: readonly string[],
): Promise<Map<string, Article>> {
	const texts = new Map<string, Article>()
	for (let from = 0; from < ids.length; from += BATCH)
		for (const record of await recordsOf(db, ids.slice(from, from + BATCH)))
			texts.set(record.id, record)
	return texts
}
