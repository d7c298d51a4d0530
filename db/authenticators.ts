import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { authenticators, backupCodes } from './schema/accounts.ts'

/** A reader's authenticator app: its secret, sealed, and whether its codes are asked for. */
export type Authenticator = { secret: Uint8Array; isInForce: boolean }

/** The authenticator of a reader, in force or still to be confirmed; null when there is none. */
export async function authenticatorOf(
	db: Connection,
	readerId: string,
): Promise<Authenticator | null> {
	const [found] = await db
		.select({
			secret: authenticators.secret,
			isInForce: sql<boolean>`${authenticators.confirmedAt} is not null`,
		})
		.from(authenticators)
		.where(eq(authenticators.readerId, readerId))
	return found ?? null
}

/** Keeps a new sealed secret that is still to be confirmed, in place of one that never was; one in force stays as it is. */
export async function proposeAuthenticator(
	db: Connection,
	readerId: string,
	secret: Uint8Array,
): Promise<void> {
	await db
		.insert(authenticators)
		.values({ readerId, secret })
		.onConflictDoUpdate({
			target: authenticators.readerId,
			set: { secret, lastStep: 0, createdAt: sql`now()` },
			setWhere: isNull(authenticators.confirmedAt),
		})
}

/** Puts an authenticator into force by the code of a time step. False: it was in force, or is gone. */
export async function confirmAuthenticator(
	db: Connection,
	readerId: string,
	step: number,
): Promise<boolean> {
	const changed = await db
		.update(authenticators)
		.set({ confirmedAt: sql`now()`, lastStep: step })
		.where(and(eq(authenticators.readerId, readerId), isNull(authenticators.confirmedAt)))
		.returning({ readerId: authenticators.readerId })
	return changed.length === 1
}

/** Takes the code of a time step. False: it, or a later one, was taken before; of two at once only one is. */
export async function takeStep(db: Connection, readerId: string, step: number): Promise<boolean> {
	const taken = await db
		.update(authenticators)
		.set({ lastStep: step })
		.where(
			and(
				eq(authenticators.readerId, readerId),
				isNotNull(authenticators.confirmedAt),
				lt(authenticators.lastStep, step),
			),
		)
		.returning({ readerId: authenticators.readerId })
	return taken.length === 1
}

/** Takes the authenticator away, and its backup codes with it. */
export async function removeAuthenticator(db: Connection, readerId: string): Promise<void> {
	await db.delete(backupCodes).where(eq(backupCodes.readerId, readerId))
	await db.delete(authenticators).where(eq(authenticators.readerId, readerId))
}
