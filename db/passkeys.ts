import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Connection, Database } from './connection.ts'
import { passkeys } from './schema/accounts.ts'
import { readers } from './schema/readers.ts'
import { hasAnother, holdWaysIn } from './ways-in.ts'

/** A passkey as its reader sees it. */
export type Passkey = { id: string; name: string; createdAt: Date; usedAt: Date | null }

/** What a passkey is checked with; see `passkeys`. */
export type PasskeyCredential = {
	id: string
	readerId: string
	publicKey: Uint8Array
	counter: number
	transports: string[]
}

/** A passkey that is to open an account. */
export type NewPasskey = PasskeyCredential & { name: string; isBackedUp: boolean }

/** A reader's passkeys, in the order they came. */
export function passkeysOf(db: Connection, readerId: string): Promise<Passkey[]> {
	const { id, name, createdAt, usedAt } = passkeys
	return db
		.select({ id, name, createdAt, usedAt })
		.from(passkeys)
		.where(eq(passkeys.readerId, readerId))
		.orderBy(asc(createdAt))
}

/** Keeps a new passkey. False: it is known already, perhaps as somebody else's. */
export async function addPasskey(db: Connection, passkey: NewPasskey): Promise<boolean> {
	const added = await db
		.insert(passkeys)
		.values(passkey)
		.onConflictDoNothing()
		.returning({ id: passkeys.id })
	return added.length === 1
}

/** Whose passkey that is and what it is checked with; null when nobody has it, or their account is shut. */
export async function passkeyCredential(
	db: Connection,
	id: string,
): Promise<PasskeyCredential | null> {
	const { readerId, publicKey, counter, transports } = passkeys
	const [found] = await db
		.select({ id: passkeys.id, readerId, publicKey, counter, transports })
		.from(passkeys)
		.innerJoin(readers, eq(readers.id, readerId))
		.where(and(eq(passkeys.id, id), isNull(readers.shutAt)))
	return found ?? null
}

/**
 * Notes that a passkey was used. False: its counter did not go on, as when somebody has a copy of it; a passkey that does not
 * count says 0 each time.
 */
export async function usedPasskey(db: Connection, id: string, counter: number): Promise<boolean> {
	const goesOn = gt(sql`${counter}::bigint`, passkeys.counter)
	const countsNothing = and(eq(passkeys.counter, 0), sql`${counter}::bigint = 0`)
	const used = await db
		.update(passkeys)
		.set({ counter, usedAt: sql`now()` })
		.where(and(eq(passkeys.id, id), or(goesOn, countsNothing)))
		.returning({ id: passkeys.id })
	return used.length === 1
}

/** Gives a reader's own passkey another name. */
export async function renamePasskey(
	db: Connection,
	readerId: string,
	{ id, name }: Pick<Passkey, 'id' | 'name'>,
): Promise<void> {
	await db
		.update(passkeys)
		.set({ name })
		.where(and(eq(passkeys.readerId, readerId), eq(passkeys.id, id)))
}

/** Takes a reader's own passkey away. False: it is the last way into the account. */
export function removePasskey(db: Database, readerId: string, id: string): Promise<boolean> {
	return db.transaction(async (change) => {
		if (!hasAnother(await holdWaysIn(change, readerId))) return false
		await change.delete(passkeys).where(and(eq(passkeys.readerId, readerId), eq(passkeys.id, id)))
		return true
	})
}
