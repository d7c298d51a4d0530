import { database } from '#db/connection'
import { linkAccount, openAccountFor, readerLinkedTo } from '#db/linked-accounts'
import { endSessionOf, type Session } from '#db/sessions'
import { sessionFor } from '../_session/begin.ts'
import { readSession } from '../_session/cookie.ts'
import { secondsUntilHere } from '../_session/often.ts'
import { type Identity, identityIn } from './claims.ts'
import { configuredProvider, type Provider } from './configured.ts'
import { takeLinkWish } from './link-wish.ts'
import { refusedPath } from './refusals.ts'

/** Somebody who comes back from a provider: what it is called, and what it says of them. */
export type Arrival = { provider: string; claims: unknown }

/** Where links are made and undone. */
export const PROVIDERS_ROOM = '/account/providers'

/**
 * Lets somebody in who comes back from a provider, or says with `refuse` which page tells them why not. Whoever was signed in and
 * went there to link stays signed in as they were; an address is never a reason to open an account that it belongs to.
 */
export async function arrive({ provider: id, claims }: Arrival): Promise<Arrived> {
	const provider = configuredProvider(id)
	const identity = identityIn(claims)
	if (!provider || !identity) return { refuse: refusedPath('failed', id) }
	const wisher = await takeLinkWish(id)
	if (wisher) return linked(wisher, provider, identity)
	const readerId = await readerBehind(provider, identity)
	return typeof readerId === 'string' ? { sid: await openedFor(readerId) } : readerId
}

/** The session that is open now, or the page to go to instead. */
export type Arrived = { sid: string } | { refuse: string }

async function linked(
	{ id, reader }: Session,
	{ key }: Provider,
	{ subject }: Identity,
): Promise<Arrived> {
	const isLinked = await linkAccount(database(), reader.id, { provider: key, subject })
	return isLinked ? { sid: id } : { refuse: `${PROVIDERS_ROOM}?refused` }
}

async function readerBehind(
	{ id, key }: Provider,
	identity: Identity,
): Promise<string | { refuse: string }> {
	const elsewhere = { provider: key, subject: identity.subject }
	const known = await readerLinkedTo(database(), elsewhere)
	if (known) return known.isShut ? { refuse: refusedPath('shut', id) } : known.readerId
	if (identity.email === null) return { refuse: refusedPath('unverified', id) }
	if ((await secondsUntilHere('sign-up by address')) > 0)
		return { refuse: refusedPath('often', id) }
	const { name, email } = identity
	const isMade = await openAccountFor(database(), { name, email, ...elsewhere })
	const made = isMade && (await readerLinkedTo(database(), elsewhere))
	return made ? made.readerId : { refuse: refusedPath('taken', id) }
}

/** Opens a session, and ends the one this browser had. */
async function openedFor(readerId: string): Promise<string> {
	const before = await readSession()
	if (before) await endSessionOf(database(), before.sid)
	return (await sessionFor(readerId, 'provider')).sid
}
