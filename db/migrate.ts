import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

/** Two programs that start together must not migrate together; any fixed number will do. */
const MIGRATION_LOCK = 7_221_001

/** Brings a database to the newest schema. Safe to call at every start and from several programs at once. */
export async function migrate(url: string, folder: string): Promise<void> {
	const client = postgres(url, { max: 1, onnotice: () => {} })
	try {
		await client`select pg_advisory_lock(${MIGRATION_LOCK})`
		await runMigrations(drizzle(client), { migrationsFolder: folder })
	} finally {
		await client.end()
	}
}
