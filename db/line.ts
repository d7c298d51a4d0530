import { hostname } from 'node:os'
import postgres, { type Sql } from 'postgres'
import type { Database } from './connection.ts'

/**
 * A connection of its own to the same database, for a lock that lives as long as it. One reserved from the pool throws
 * where nobody can catch it when it is used after the database was away. `name` is what others see of this program.
 */
export function ownLine({ $client: { options } }: Database, name: string): Sql {
	return postgres({
		...options,
		max: 1,
		idle_timeout: 0,
		max_lifetime: 0,
		connection: { ...options.connection, application_name: nameHere(name) },
		// The driver takes its own options as it made them; its types know only what people write.
	} as unknown as Parameters<typeof postgres>[0])
}

/** Lets go of the locks and ends the connection. */
export async function hangUp(line: Sql): Promise<void> {
	// The server takes a moment to notice an end; where it is away there is nothing left to let go of.
	await line`select pg_advisory_unlock_all()`.catch(() => {})
	await line.end({ timeout: 5 })
}

/** Postgres keeps 63 bytes of a name. */
function nameHere(name: string): string {
	return `${name} (process ${process.pid} on ${hostname()})`.replace(/[^ -~]/g, '').slice(0, 63)
}
