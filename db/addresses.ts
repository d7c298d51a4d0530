import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection, Database } from './connection.ts'
import { dropMailLinksOf } from './mail-links.ts'
import { apiTokens, linkedAccounts, passkeys, sessions } from './schema/accounts.ts'
import { readers } from './schema/readers.ts'

/** Notes that a reader showed the address to be theirs, unless they have another one by now. */
export async function verifyAddress(
	db: Connection,
	readerId: string,
	address: string,
): Promise<boolean> {
	const done = await db
		.update(readers)
		.set({ emailVerifiedAt: sql`now()` })
		.where(and(eq(readers.id, readerId), eq(readers.email, address)))
		.returning({ id: readers.id })
	return done.length > 0
}

/**
 * Whoever comes in by a link that was mailed to an address which nobody had shown to be theirs may be somebody else than who
 * made the account. So it becomes theirs: the password, the passkeys and all else that opened it before are worth nothing.
 * A second factor stays: a mailbox is one factor only. Nothing happens to an account whose address was shown before.
 */
export function claimByMail(db: Database, readerId: string): Promise<void> {
	return db.transaction(async (tx) => {
		const claimed = await tx
			.update(readers)
			.set({ emailVerifiedAt: sql`now()`, passwordHash: null })
			.where(and(eq(readers.id, readerId), isNull(readers.emailVerifiedAt)))
			.returning({ id: readers.id })
		if (claimed.length === 0) return
		for (const table of [sessions, passkeys, linkedAccounts, apiTokens])
			await tx.delete(table).where(eq(table.readerId, readerId))
	})
}

/**
 * Gives an account another address, which its reader showed to be theirs, and gives back the old one; links mailed to that are
 * worth nothing from then on. Null: somebody has an account with it, or this one is gone.
 */
export function changeAddress(
	db: Database,
	readerId: string,
	address: string,
): Promise<string | null> {
	return db.transaction(async (tx) => {
		const [before] = await tx
			.select({ email: readers.email })
			.from(readers)
			.where(eq(readers.id, readerId))
			.for('update')
		if (!before || (await isAnothers(tx, readerId, address))) return null
		await tx
			.update(readers)
			.set({ email: address, emailVerifiedAt: sql`now()` })
			.where(eq(readers.id, readerId))
		await dropMailLinksOf(tx, readerId)
		return before.email
	})
}

async function isAnothers(db: Connection, readerId: string, address: string): Promise<boolean> {
	const [found] = await db
		.select({ id: readers.id })
		.from(readers)
		.where(eq(sql`lower(${readers.email})`, sql`lower(${address})`))
	return found !== undefined && found.id !== readerId
}
