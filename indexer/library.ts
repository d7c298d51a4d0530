import { fileURLToPath } from 'node:url'
import { type Database, open } from '#db/connection'
import { migrate } from '#db/migrate'
import { env } from '#env'
import { clientOf, type SearchServer } from '#search/server'
import { DEFAULT_PREFIX } from '#search/settings'
import { withServers } from '#services/servers'

/** The library that a command works on: the truth, and the index derived from it. */
export interface Library {
	db: Database
	search: SearchServer
}

const MIGRATIONS = fileURLToPath(new URL('../db/migrations', import.meta.url))

/** Runs `work` on the library that the environment names, its database brought to the newest schema if `migrates`. */
export function withLibrary<T>(
	{ migrates }: { migrates: boolean },
	work: (library: Library) => Promise<T>,
): Promise<T> {
	return withServers(async ({ databaseUrl, meiliUrl, adminKey }) => {
		if (migrates) await migrate(databaseUrl, MIGRATIONS)
		const { db, close } = open(databaseUrl, { max: 4 })
		const prefix = env().MEILI_INDEX_PREFIX ?? DEFAULT_PREFIX
		try {
			return await work({ db, search: { url: meiliUrl, key: adminKey, prefix } })
		} finally {
			await close()
		}
	})
}

/** A client for filling the index: it waits longer than a reader would, for payloads are large. */
export function writerOf(search: SearchServer) {
	return clientOf(search, { timeout: 120_000 })
}
