import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, writeDown } from './audit.ts'
import type { Connection } from './connection.ts'
import { type Reader, reader } from './readers.ts'
import { type Role, readers } from './schema/readers.ts'
import { endSessionsOf } from './sessions.ts'

/** Thrown where somebody would be the last admin no more: nobody could then give the role back but a command. */
export class LastAdmin extends Error {
	override name = 'LastAdmin'
}

/** What came of a wish about an account: there is none, it would take the last admin away, or it is so now. */
export type Appointed = 'unknown' | 'last' | 'changed' | 'unchanged'

/** The account of an e-mail address, in whatever case, shut or not; null when there is none. */
export async function readerByEmail(db: Connection, email: string): Promise<Reader | null> {
	const [found] = await db
		.select(reader)
		.from(readers)
		.where(eq(sql`lower(${readers.email})`, sql`lower(${email})`))
	return found ?? null
}

/** Gives the account of an e-mail address a role, as by command; null when there is no such account. Throws `LastAdmin`. */
export async function giveRole(db: Connection, email: string, role: Role): Promise<Reader | null> {
	const found = await readerByEmail(db, email)
	if (!found) return null
	const outcome = await appoint(db, 'command', { readerId: found.id, role })
	if (outcome === 'last') throw new LastAdmin(`${email} is the last admin`)
	return outcome === 'unknown' ? null : { ...found, role }
}

/** Gives an account a role. What it may do changes at once: each request asks for it. */
export function appoint(
	db: Connection,
	actor: Actor,
	{ readerId, role }: { readerId: string; role: Role },
): Promise<Appointed> {
	return db.transaction(async (tx) => {
		const before = await locked(tx, readerId)
		if (!before) return 'unknown'
		if (before.role === role) return 'unchanged'
		if (isLastAdmin(before)) return 'last'
		await tx.update(readers).set({ role }).where(eq(readers.id, readerId))
		const detail = { before: before.role, after: role }
		await writeDown(tx, actor, { deed: 'reader.role', subject: readerId, detail })
		return 'changed'
	})
}

/** Shuts an account, which ends its sessions at once, or opens it again; nothing in it is lost. */
export function shutOrOpen(
	db: Connection,
	actor: Actor,
	{ readerId, isShut }: { readerId: string; isShut: boolean },
): Promise<Appointed> {
	return db.transaction(async (tx) => {
		const before = await locked(tx, readerId)
		if (!before) return 'unknown'
		if (before.isShut === isShut) return 'unchanged'
		if (isShut && isLastAdmin(before)) return 'last'
		const shutAt = isShut ? sql`now()` : null
		await tx.update(readers).set({ shutAt }).where(eq(readers.id, readerId))
		if (isShut) await endSessionsOf(tx, readerId)
		const deed = isShut ? 'reader.shut' : 'reader.open'
		await writeDown(tx, actor, { deed, subject: readerId })
		return 'changed'
	})
}

/** Signs a reader out of every browser. */
export function signOutEverywhere(
	db: Connection,
	actor: Actor,
	readerId: string,
): Promise<Appointed> {
	return db.transaction(async (tx) => {
		if (!(await locked(tx, readerId))) return 'unknown'
		await endSessionsOf(tx, readerId)
		await writeDown(tx, actor, { deed: 'reader.sign-out', subject: readerId })
		return 'changed'
	})
}

interface Standing {
	role: Role
	isShut: boolean
	/** How many admins can come in. */
	admins: number
}

/**
 * How an account stands, until the transaction ends. All admins are held with it, always in the same order: of two who
 * demote each other the second waits, and counts again.
 */
async function locked(tx: Connection, readerId: string): Promise<Standing | null> {
	const admins = await tx
		.select({ id: readers.id })
		.from(readers)
		.where(and(eq(readers.role, 'admin'), isNull(readers.shutAt)))
		.orderBy(readers.id)
		.for('update')
	const [found] = await tx
		.select({ role: readers.role, isShut: sql<boolean>`${readers.shutAt} is not null` })
		.from(readers)
		.where(eq(readers.id, readerId))
		.for('update')
	return found ? { ...found, admins: admins.length } : null
}

const isLastAdmin = ({ role, isShut, admins }: Standing) =>
	role === 'admin' && !isShut && admins <= 1
