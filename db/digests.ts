import { and, asc, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import type { SavedSearch } from './saved-searches.ts'
import { articles } from './schema/archive.ts'
import { readers, savedSearches } from './schema/readers.ts'

/** Whom a digest goes to. `token` stops all of this reader's. */
export interface Addressee {
	id: string
	email: string
	token: string
}

/** A search whose time for a mail has come, and from when on its news is in none yet. */
export type DueSearch = Pick<SavedSearch, 'id' | 'name' | 'query'> & { since: Date }

/** By the day in UTC, not by the hour: a run that starts a second earlier than yesterday's skips nobody. */
const IS_DUE = sql`${savedSearches.deletedAt} is null and
	(greatest(${savedSearches.mailedAt}, ${savedSearches.unmailedSince}) at time zone 'UTC')::date
		+ case ${savedSearches.digest} when 'daily' then 1 when 'weekly' then 7 end
	<= (now() at time zone 'UTC')::date`

/** The readers who have a search that is due. */
export function readersDue(db: Connection): Promise<Addressee[]> {
	return db
		.selectDistinct({ id: readers.id, email: readers.email, token: readers.digestToken })
		.from(readers)
		.innerJoin(savedSearches, eq(savedSearches.readerId, readers.id))
		.where(IS_DUE)
		.orderBy(readers.id)
}

/** A reader's searches that are due, in the order of their making. */
export async function dueSearchesOf(db: Connection, readerId: string): Promise<DueSearch[]> {
	const rows = await db
		.select({
			id: savedSearches.id,
			name: savedSearches.name,
			query: savedSearches.query,
			since: savedSearches.unmailedSince,
		})
		.from(savedSearches)
		.where(and(eq(savedSearches.readerId, readerId), IS_DUE))
		.orderBy(asc(savedSearches.createdAt), savedSearches.id)
	return rows.flatMap(({ since, ...search }) => (since ? { ...search, since } : []))
}

/** The articles that first came into the library from one moment on and before another, the latest first. */
export async function cameInBetween(
	db: Connection,
	{ since, until }: { since: Date; until: Date },
): Promise<string[]> {
	const rows = await db
		.select({ id: articles.id })
		.from(articles)
		.where(and(gte(articles.importedAt, since), lt(articles.importedAt, until)))
		.orderBy(desc(articles.importedAt), articles.id)
	return rows.map(({ id }) => id)
}

/** Remembers that the mail server took a mail with the news of these searches from before a moment. */
export async function noteMailed(
	db: Connection,
	ids: readonly string[],
	until: Date,
): Promise<void> {
	await db
		.update(savedSearches)
		.set({ mailedAt: sql`now()`, unmailedSince: until })
		.where(inArray(savedSearches.id, [...ids]))
}

/** Whether this token is somebody's. */
export async function isDigestToken(db: Connection, token: string): Promise<boolean> {
	const found = await db
		.select({ id: readers.id })
		.from(readers)
		.where(eq(readers.digestToken, token))
	return found.length > 0
}

/** Stops all digests of the reader whose token this is, those of deleted searches too; false when it is nobody's. */
export async function stopDigests(db: Connection, token: string): Promise<boolean> {
	if (!(await isDigestToken(db, token))) return false
	const own = db.select({ id: readers.id }).from(readers).where(eq(readers.digestToken, token))
	await db
		.update(savedSearches)
		.set({ digest: 'never' })
		.where(inArray(savedSearches.readerId, own))
	return true
}
