import type { Sql } from 'postgres'
import type { Database } from './connection.ts'
import { hangUp, ownLine } from './line.ts'

/** One program at a time follows a site; any fixed number will do, so long as nothing else locks it. */
const FOLLOWING = 7_221_004

/** Thrown when another program follows the site; the message says which. */
export class SiteBusy extends Error {
	override name = 'SiteBusy'
}

interface Followed {
	id: number
	site: string
}

/**
 * Runs `work` while no other program follows this site. Throws `SiteBusy` when one does: it does the same work.
 * The lock ends with its connection, so a killed program leaves none behind; `work` calls `stay` now and then, which takes
 * it again after the database was away, or throws when somebody else was quicker.
 */
export async function followingAlone<T>(
	db: Database,
	followed: Followed,
	work: (stay: () => Promise<void>) => Promise<T>,
): Promise<T> {
	const client = ownLine(db, 'carrel crawl')
	try {
		let holder = await take(client, followed)
		return await work(async () => {
			const [now] = await client<{ pid: number }[]>`select pg_backend_pid() as pid`
			if (now!.pid !== holder) holder = await take(client, followed)
		})
	} finally {
		await hangUp(client)
	}
}

/** Takes the lock and gives the number of the process of Postgres that holds it. */
async function take(client: Sql, { id, site }: Followed): Promise<number> {
	const [lock] = await client<
		{ taken: boolean; pid: number }[]
	>`select pg_try_advisory_lock(${FOLLOWING}, ${id}) as taken, pg_backend_pid() as pid`
	if (lock!.taken) return lock!.pid
	const [other] = await client<{ name: string; since: string }[]>`
		select a.application_name as name, to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') as since
		from pg_locks l join pg_stat_activity a on a.pid = l.pid
		where l.locktype = 'advisory' and l.granted and l.classid = ${FOLLOWING} and l.objid = ${id}
			and l.database = (select oid from pg_database where datname = current_database())`
	const who = other ? `${other.name}, since ${other.since}` : 'another program'
	throw new SiteBusy(`${site} is being followed by ${who}. Nothing was done here.`)
}
