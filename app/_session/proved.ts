import { redirect } from 'next/navigation'
import type { Session } from '#db/sessions'
import { requireSession } from './reader.ts'

/** How long a proof is good for. */
const MINUTES = 10

/**
 * The session of whoever is here and has proved within the last minutes that it is them, as is asked before what cannot be
 * undone. Anybody else is sent to do that, and comes back to `next`; what they sent is not carried out.
 */
export async function requireProved(next: string): Promise<Session> {
	const session = await requireSession(next)
	return isProved(session) ? session : redirect(proveAgainPath(next))
}

/** Whether it was proved a short while ago that this is its reader. */
export function isProved({ provedAt }: Pick<Session, 'provedAt'>): boolean {
	return Date.now() - provedAt.getTime() < MINUTES * 60_000
}

/** Where a reader proves again that it is them, and comes back to `next` from. */
export function proveAgainPath(next: string): string {
	return `/sign-in/again?${new URLSearchParams({ next })}`
}
