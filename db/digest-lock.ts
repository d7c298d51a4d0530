import { workingAlone } from './alone.ts'
import type { Database } from './connection.ts'

/** One program at a time mails digests. */
const MAILING = 7_221_005

/** Thrown when another program mails the digests; the message says which. */
export class DigestBusy extends Error {
	override name = 'DigestBusy'
}

/**
 * Runs `work` while no other program mails digests. Throws `DigestBusy` when one does: it does the same work. `work` calls
 * `stay` before it looks what is due, which throws when the lock was lost to another.
 */
export function mailingAlone<T>(
	db: Database,
	work: (stay: () => Promise<void>) => Promise<T>,
): Promise<T> {
	const busy = (who: string) =>
		new DigestBusy(`The digests are being mailed by ${who}. Nothing was done here.`)
	return workingAlone(db, { name: 'carrel digest', key: [MAILING, 0], busy }, work)
}
