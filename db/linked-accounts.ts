import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection, Database } from './connection.ts'
import { createReader } from './readers.ts'
import { linkedAccounts } from './schema/accounts.ts'
import { readers } from './schema/readers.ts'
import { hasAnother, holdWaysIn } from './ways-in.ts'

/** An account elsewhere: what its provider is called here, and what the provider calls its person. */
export type Elsewhere = { provider: string; subject: string }

/** A link to an account elsewhere, as its reader sees it. */
export type LinkedAccount = { provider: string; createdAt: Date }

/** The accounts elsewhere that open a reader's account. */
export function linkedAccountsOf(db: Connection, readerId: string): Promise<LinkedAccount[]> {
	const { provider, createdAt } = linkedAccounts
	return db
		.select({ provider, createdAt })
		.from(linkedAccounts)
		.where(eq(linkedAccounts.readerId, readerId))
		.orderBy(asc(createdAt))
}

/** Whose account an account elsewhere opens, and whether that was shut; null when it opens none. */
export async function readerLinkedTo(
	db: Connection,
	{ provider, subject }: Elsewhere,
): Promise<{ readerId: string; isShut: boolean } | null> {
	const [found] = await db
		.select({ readerId: readers.id, isShut: sql<boolean>`${readers.shutAt} is not null` })
		.from(linkedAccounts)
		.innerJoin(readers, eq(readers.id, linkedAccounts.readerId))
		.where(and(eq(linkedAccounts.provider, provider), eq(linkedAccounts.subject, subject)))
	return found ?? null
}

/** Lets an account elsewhere open a reader's. False: it opens one already, or the reader has another of that provider. */
export async function linkAccount(
	db: Connection,
	readerId: string,
	elsewhere: Elsewhere,
): Promise<boolean> {
	const linked = await db
		.insert(linkedAccounts)
		.values({ readerId, ...elsewhere })
		.onConflictDoNothing()
		.returning({ readerId: linkedAccounts.readerId })
	return linked.length === 1
}

/** Whom an account is made for that an account elsewhere opens; the address is shown to be theirs. */
export type Newcomer = Elsewhere & { name: string; email: string }

/** Makes an account without a password. False: the address has one, or the account elsewhere opens one. */
export async function openAccountFor(
	db: Database,
	{ name, email, ...elsewhere }: Newcomer,
): Promise<boolean> {
	return db
		.transaction(async (change) => {
			const reader = await createReader(change, {
				...{ name, email, passwordHash: null, isVerified: true },
			})
			if (!reader) return false
			if (await linkAccount(change, reader.id, elsewhere)) return true
			throw new LinkedMeanwhile()
		})
		.catch((error: unknown) => {
			if (error instanceof LinkedMeanwhile) return false
			throw error
		})
}

/** Takes the account back that was just made: somebody was quicker. */
class LinkedMeanwhile extends Error {
	override name = 'LinkedMeanwhile'
}

/** Unlinks a reader's own account elsewhere. False: it is the last way in. */
export function unlinkAccount(db: Database, readerId: string, provider: string): Promise<boolean> {
	return db.transaction(async (change) => {
		if (!hasAnother(await holdWaysIn(change, readerId))) return false
		await change
			.delete(linkedAccounts)
			.where(and(eq(linkedAccounts.readerId, readerId), eq(linkedAccounts.provider, provider)))
		return true
	})
}
