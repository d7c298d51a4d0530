import type { ReservedSql } from 'postgres'
import type { Database } from './connection.ts'
import { nameHere } from './index-lock.ts'

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
 * The lock ends with the connection, so a killed program leaves none behind; `work` calls `stay` now and then, which takes
 * it again after the database was away, or throws when somebody else was quicker.
 */
export async function followingAlone<T>(
	db: Database,
	followed: Followed,
	work: (stay: () => Promise<void>) => Promise<T>,
): Promise<T> {
	const connection = await db.$client.reserve()
	try {
		let holder = await take(connection, followed)
		const stay = async () => {
			const [now] = await connection<{ pid: number }[]>`select pg_backend_pid() as pid`
			if (now!.pid !== holder) holder = await take(connection, followed)
		}
		try {
			return await work(stay)
		} finally {
			await connection`select pg_advisory_unlock(${FOLLOWING}, ${followed.id})`
		}
	} finally {
		connection.release()
	}
}

/** Takes the lock and gives the number of the process of Postgres that holds it. */
async function take(connection: ReservedSql, { id, site }: Followed): Promise<number> {
	await connection`select set_config('application_name', ${nameHere('carrel crawl')}, false)`
	const [lock] = await connection<
		{ taken: boolean; pid: number }[]
	>`select pg_try_advisory_lock(${FOLLOWING}, ${id}) as taken, pg_backend_pid() as pid`
	if (lock!.taken) return lock!.pid
	const [other] = await connection<{ name: string; since: string }[]>`
		select a.application_name as name, to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') as since
		from pg_locks l join pg_stat_activity a on a.pid = l.pid
		where l.locktype = 'advisory' and l.granted and l.classid = ${FOLLOWING} and l.objid = ${id}
			and l.database = (select oid from pg_database where datname = current_database())`
	const who = other ? `${other.name}, since ${other.since}` : 'another program'
	throw new SiteBusy(`${site} is being followed by ${who}. Nothing was done here.`)
}
