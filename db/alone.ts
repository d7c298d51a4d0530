import type { Sql } from 'postgres'
import type { Database } from './connection.ts'
import { hangUp, ownLine } from './line.ts'

interface Lock {
	/** What others see of this program while it holds the lock. */
	name: string
	/** The two numbers of the lock; any will do, so long as nothing else locks them. */
	key: readonly [number, number]
	/** What to throw when somebody else holds it. */
	busy: (who: string) => Error
}

/**
 * Runs `work` while nobody else holds the lock, or throws `busy` at once. The lock ends with its connection, so a killed
 * program leaves none behind; `work` calls `stay` now and then, which takes it again after the database was away, or throws
 * when somebody else was quicker.
 */
export async function workingAlone<T>(
	db: Database,
	lock: Lock,
	work: (stay: () => Promise<void>) => Promise<T>,
): Promise<T> {
	const client = ownLine(db, lock.name)
	try {
		let holder = await take(client, lock)
		return await work(async () => {
			const [now] = await client<{ pid: number }[]>`select pg_backend_pid() as pid`
			if (now!.pid !== holder) holder = await take(client, lock)
		})
	} finally {
		await hangUp(client)
	}
}

/** Takes the lock and gives the number of the process of Postgres that holds it. */
async function take(client: Sql, { key: [group, one], busy }: Lock): Promise<number> {
	const [lock] = await client<
		{ taken: boolean; pid: number }[]
	>`select pg_try_advisory_lock(${group}, ${one}) as taken, pg_backend_pid() as pid`
	if (lock!.taken) return lock!.pid
	const [other] = await client<{ name: string; since: string }[]>`
		select a.application_name as name, to_char(a.backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') as since
		from pg_locks l join pg_stat_activity a on a.pid = l.pid
		where l.locktype = 'advisory' and l.granted and l.classid = ${group} and l.objid = ${one}
			and l.database = (select oid from pg_database where datname = current_database())`
	throw busy(other ? `${other.name}, since ${other.since}` : 'another program')
}
