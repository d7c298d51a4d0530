import type { Connection } from './connection.ts'
import { auditEntries } from './schema/accounts.ts'

/** Who did it: a reader, or a command in a terminal. */
export type Actor = { readerId: string } | 'command'

/** Something that an editor or admin changed; see `auditEntries`. */
export type Deed = { deed: string; subject: string; detail?: Record<string, unknown> }

/** Writes down what was changed; in the transaction that changes it, so that neither is there without the other. */
export async function writeDown(
	db: Connection,
	actor: Actor,
	{ deed, subject, detail = {} }: Deed,
): Promise<void> {
	const by =
		actor === 'command'
			? { actorId: null, isByCommand: true }
			: { actorId: actor.readerId, isByCommand: false }
	await db.insert(auditEntries).values({ ...by, deed, subject, detail })
}
