import { and, eq, gt, ne, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import type { Reader } from './readers.ts'
import { reader } from './readers.ts'
import { sessions, type WayIn } from './schema/accounts.ts'
import { readers } from './schema/readers.ts'

/** How long a reader stays signed in, and how long a second factor is waited for. */
export const SESSION_SECONDS = 60 * 24 * 60 * 60
const SECOND_STEP_SECONDS = 10 * 60

/** A browser that is to be signed in. `isWhole` false: a second factor is still to come. */
export type SessionWish = {
	readerId: string
	way: WayIn
	isWhole: boolean
	/** By which its reader knows it again: `Firefox on Linux`, and the address cut short. */
	browser: string
	network: string | null
}

/**
 * A session with whose it is. `provedAt` is when its reader last proved that it is them; `isSeen`: that it was used is written
 * down for this hour.
 */
export type Session = { id: string; reader: Reader; way: WayIn; provedAt: Date; isSeen: boolean }

/** Signs a browser in; what it gives is the session's id. */
export async function openSession(db: Connection, wish: SessionWish): Promise<string> {
	const seconds = wish.isWhole ? SESSION_SECONDS : SECOND_STEP_SECONDS
	const [made] = await db
		.insert(sessions)
		.values({ ...wish, endsAt: sql`now() + ${seconds} * interval '1 second'` })
		.returning({ id: sessions.id })
	return made!.id
}

/** The session of that id, or null: it has ended, was revoked, is not whole, or its account is shut. */
export function sessionOf(db: Connection, id: string): Promise<Session | null> {
	return found(db, id, true)
}

/** A session that awaits its second factor, or null. */
export function pendingSessionOf(db: Connection, id: string): Promise<Session | null> {
	return found(db, id, false)
}

const isSeen = sql<boolean>`(${sessions.seenAt} >= now() - interval '1 hour')`

async function found(db: Connection, id: string, isWhole: boolean): Promise<Session | null> {
	const [row] = await db
		.select({ id: sessions.id, way: sessions.way, provedAt: sessions.provedAt, isSeen, reader })
		.from(sessions)
		.innerJoin(readers, eq(readers.id, sessions.readerId))
		.where(
			and(
				eq(sessions.id, id),
				eq(sessions.isWhole, isWhole),
				gt(sessions.endsAt, sql`now()`),
				sql`${readers.shutAt} is null`,
			),
		)
	return row ?? null
}

/** Notes that a session was used; to the hour, so that reading a page seldom writes. */
export async function sawSession(db: Connection, id: string): Promise<void> {
	await db
		.update(sessions)
		.set({ seenAt: sql`now()` })
		.where(and(eq(sessions.id, id), sql`not ${isSeen}`))
}

/** Ends one session. */
export async function endSessionOf(db: Connection, id: string): Promise<void> {
	await db.delete(sessions).where(eq(sessions.id, id))
}

/** Ends all of a reader's sessions, but for one where it is named. */
export async function endSessionsOf(
	db: Connection,
	readerId: string,
	except?: string,
): Promise<void> {
	const others = except === undefined ? undefined : ne(sessions.id, except)
	await db.delete(sessions).where(and(eq(sessions.readerId, readerId), others))
}
