import type { Database } from './connection.ts'
import { hangUp, ownLine } from './line.ts'

/** One program at a time fills the index; any fixed number will do, so long as nothing else locks it. */
const FILLING = 7_221_002

/**
 * Runs `work` while no other program fills the index; waits for one that does, after telling `onBusy` who it is.
 * The lock ends with the connection, so a killed program leaves none behind.
 */
export async function fillingAlone<T>(
	db: Database,
	{ name, onBusy }: { name: string; onBusy: (who: string) => void },
	work: () => Promise<T>,
): Promise<T> {
	const connection = ownLine(db, name)
	try {
		const [lock] = await connection<
			{ taken: boolean }[]
		>`select pg_try_advisory_lock(${FILLING}) as taken`
		if (!lock!.taken) {
			const [filler] = await connection<{ name: string; since: string }[]>`
				select a.application_name as name, to_char(a.query_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') as since
				from pg_locks l join pg_stat_activity a on a.pid = l.pid
				where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = ${FILLING}
					and l.database = (select oid from pg_database where datname = current_database())`
			onBusy(filler ? `${filler.name}, since ${filler.since}` : 'another program')
			await connection`select pg_advisory_lock(${FILLING})`
		}
		return await work()
	} finally {
		await hangUp(connection)
	}
}
