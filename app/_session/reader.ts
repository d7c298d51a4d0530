import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { database } from '#db/connection'
import type { Reader } from '#db/readers'
import type { Role } from '#db/schema/readers'
import { type Session, sawSession, sessionOf } from '#db/sessions'
import { readSession } from './cookie.ts'
import { isCopy } from './copy.ts'
import { signInPath } from './return-path.ts'

export type { Reader } from '#db/readers'

/** The session of this browser, or null. Asks the database: one that was revoked, or whose account is gone, is none. */
export const currentSession = cache(async (): Promise<Session | null> => {
	if (await isCopy()) return null
	const token = await readSession()
	const session = token && (await sessionOf(database(), token.sid))
	if (session && !session.isSeen) await sawSession(database(), session.id)
	return session
})

/** Who is here, or null. */
export async function currentReader(): Promise<Reader | null> {
	return (await currentSession())?.reader ?? null
}

/** Who is here; somebody who is not signed in is sent to do that, and comes back to `next`. */
export async function requireReader(next: string): Promise<Reader> {
	return (await requireSession(next)).reader
}

/** The session of whoever is here; somebody who is not signed in is sent to do that, and comes back to `next`. */
export async function requireSession(next: string): Promise<Session> {
	return (await currentSession()) ?? redirect(signInPath(next))
}

/** Who is here, if they may do what an editor may (or an admin); to anybody else there is no such page. */
export async function requireRole(role: Exclude<Role, 'reader'>, next: string): Promise<Reader> {
	const reader = await requireReader(next)
	return mayAs(role, reader) ? reader : notFound()
}

/** Whether somebody may do what that role may; an admin may do all that an editor may. */
export function mayAs(role: Role, reader: Pick<Reader, 'role'> | null): boolean {
	const rank: Record<Role, number> = { reader: 0, editor: 1, admin: 2 }
	return reader !== null && rank[reader.role] >= rank[role]
}
