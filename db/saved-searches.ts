import { randomBytes } from 'node:crypto'
import { and, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Connection } from './connection.ts'
import { horizonOf } from './horizon.ts'
import { articles } from './schema/archive.ts'
import { type DigestPace, savedSearches } from './schema/readers.ts'

/** A question that a reader keeps. `query` is its address without the question mark. */
export type SavedSearch = {
	id: string
	name: string
	query: string
	feedToken: string
	createdAt: Date
	/** When its reader last opened it. */
	lookedAt: Date
	/** How often what is new is mailed to its reader. */
	digest: DigestPace
}

const COLUMNS = {
	id: savedSearches.id,
	name: savedSearches.name,
	query: savedSearches.query,
	feedToken: savedSearches.feedToken,
	createdAt: savedSearches.createdAt,
	lookedAt: savedSearches.lookedAt,
	digest: savedSearches.digest,
}

/** A token that nobody guesses. */
const aToken = () => randomBytes(24).toString('base64url')

/** Keeps a question for a reader. What is in the library already is not new. */
export async function saveSearch(
	db: Connection,
	readerId: string,
	{ name, query }: Pick<SavedSearch, 'name' | 'query'>,
): Promise<void> {
	await db.insert(savedSearches).values({ readerId, name, query, feedToken: aToken() })
}

/** A reader's searches, the newest first. */
export function savedSearchesOf(db: Connection, readerId: string): Promise<SavedSearch[]> {
	return db
		.select(COLUMNS)
		.from(savedSearches)
		.where(and(eq(savedSearches.readerId, readerId), isNull(savedSearches.deletedAt)))
		.orderBy(desc(savedSearches.createdAt), savedSearches.id)
}

/**
 * Takes note that its reader opened it, and gives its query. What had come in by then and could not be found yet is still new
 * afterwards. Null, here and below false: this reader has no such search.
 */
export async function lookAtSearch(
	db: Connection,
	readerId: string,
	id: string,
): Promise<string | null> {
	const { until } = await horizonOf(db)
	const [found] = await db
		.update(savedSearches)
		.set({
			lookedAt: sql`greatest(${savedSearches.lookedAt}, ${until.toISOString()}::timestamptz)`,
		})
		.where(isLive(readerId, id))
		.returning({ query: savedSearches.query })
	return found?.query ?? null
}

/** Calls it something else. */
export function renameSearch(db: Connection, readerId: string, id: string, name: string) {
	return changed(db, readerId, id, { name })
}

/** Says how often what is new is mailed; what came in before it was first asked for is not. */
export function chooseDigest(db: Connection, readerId: string, id: string, digest: DigestPace) {
	const unmailedSince = sql`case when ${savedSearches.digest} = 'never' then now() else ${savedSearches.unmailedSince} end`
	return changed(db, readerId, id, { digest, unmailedSince })
}

/** Gives its feed another address; the old one leads nowhere from then on. */
export function moveFeed(db: Connection, readerId: string, id: string) {
	return changed(db, readerId, id, { feedToken: aToken() })
}

/** Takes it away, and its feed with it; it can be restored. */
export function deleteSearch(db: Connection, readerId: string, id: string) {
	return changed(db, readerId, id, { deletedAt: new Date() })
}

/** Undoes that. */
export async function restoreSearch(
	db: Connection,
	readerId: string,
	id: string,
): Promise<boolean> {
	const restored = await db
		.update(savedSearches)
		.set({ deletedAt: null })
		.where(and(isOwn(readerId, id), isNotNull(savedSearches.deletedAt)))
		.returning({ id: savedSearches.id })
	return restored.length > 0
}

/** The search whose feed this token opens, or null. */
export async function searchOfFeed(db: Connection, token: string): Promise<SavedSearch | null> {
	const [found] = await db
		.select(COLUMNS)
		.from(savedSearches)
		.where(and(eq(savedSearches.feedToken, token), isNull(savedSearches.deletedAt)))
	return found ?? null
}

/** Articles that first came into the library after a moment, the latest first. A new version makes none new. */
export function articlesSince(
	db: Connection,
	since: Date,
	limit: number,
): Promise<{ id: string; importedAt: Date }[]> {
	return db
		.select({ id: articles.id, importedAt: articles.importedAt })
		.from(articles)
		.where(gt(articles.importedAt, since))
		.orderBy(desc(articles.importedAt), articles.id)
		.limit(limit)
}

async function changed(
	db: Connection,
	readerId: string,
	id: string,
	values: PgUpdateSetSource<typeof savedSearches>,
): Promise<boolean> {
	const rows = await db
		.update(savedSearches)
		.set(values)
		.where(isLive(readerId, id))
		.returning({ id: savedSearches.id })
	return rows.length > 0
}

const isOwn = (readerId: string, id: string) =>
	and(eq(savedSearches.id, id), eq(savedSearches.readerId, readerId))

const isLive = (readerId: string, id: string) =>
	and(isOwn(readerId, id), isNull(savedSearches.deletedAt))
