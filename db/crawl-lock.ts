import { workingAlone } from './alone.ts'
import type { Database } from './connection.ts'

/** One program at a time follows a site. */
const FOLLOWING = 7_221_004

/** Thrown when another program follows the site; the message says which. */
export class SiteBusy extends Error {
	override name = 'SiteBusy'
}

/**
 * Runs `work` while no other program follows this site. Throws `SiteBusy` when one does: it does the same work. `work` calls
 * `stay` now and then, which throws when the lock was lost to another.
 */
export function followingAlone<T>(
	db: Database,
	{ id, site }: { id: number; site: string },
	work: (stay: () => Promise<void>) => Promise<T>,
): Promise<T> {
	const busy = (who: string) =>
		new SiteBusy(`${site} is being followed by ${who}. Nothing was done here.`)
	return workingAlone(db, { name: 'carrel crawl', key: [FOLLOWING, id], busy }, work)
}
