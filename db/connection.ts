import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { required } from '#env'
import { keepValuesOutOfErrors } from './failure.ts'
import * as accounts from './schema/accounts.ts'
import * as imports from './schema/annotation-imports.ts'
import * as archive from './schema/archive.ts'
import * as crawl from './schema/crawl.ts'
import * as held from './schema/held.ts'
import * as highlightChanges from './schema/highlight-changes.ts'
import * as departures from './schema/list-departures.ts'
import * as listImports from './schema/list-imports.ts'
import * as lists from './schema/lists.ts'
import * as readers from './schema/readers.ts'
import * as reading from './schema/reading.ts'
import * as references from './schema/references.ts'
import * as shares from './schema/shares.ts'
import * as sources from './schema/sources.ts'
import * as waitingAccounts from './schema/waiting-accounts.ts'

const schema = {
	...archive,
	...crawl,
	...references,
	...readers,
	...lists,
	...departures,
	...listImports,
	...reading,
	...highlightChanges,
	...held,
	...sources,
	...shares,
	...imports,
	...accounts,
	...waitingAccounts,
}

keepValuesOutOfErrors()

/** The library's database. */
export type Database = ReturnType<typeof open>['db']

/** The database, or a transaction in it: what every question and verb takes where it may be part of a larger one. */
export type Connection = Database | Parameters<Parameters<Database['transaction']>[0]>[0]

/** Opens a pool of connections. `close` ends it; a command-line program must call it. */
export function open(url: string, { max = 10 }: { max?: number } = {}) {
	const client = postgres(url, {
		max,
		onnotice: () => {},
		connect_timeout: 10,
		idle_timeout: 60,
		// Its own rule would keep readers waiting for 20 seconds more once the database is back.
		backoff: (retries) => Math.min(2 ** retries / 20, 1),
	})
	return {
		db: drizzle(client, { schema, casing: 'snake_case' }),
		close: () => client.end({ timeout: 5 }),
	}
}

// Next.js loads a module anew on every hot reload; the pool has to outlive that.
const kept = globalThis as typeof globalThis & { carrelDatabase?: Database }

/** The app's own database, opened at the first question. */
export function database(): Database {
	kept.carrelDatabase ??= open(required('DATABASE_URL')).db
	return kept.carrelDatabase
}
