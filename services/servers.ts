import { env } from '#env'
import { CannotStart } from './trouble.ts'

/** The two servers a program works with, and the keys it may use there. */
export interface Servers {
	databaseUrl: string
	meiliUrl: string
	/** May write the indexes: the indexer's, never the app's. */
	adminKey: string
	/** May search this library's indexes and nothing else. */
	searchKey: string
}

/**
 * Runs `work` with both servers: the configured ones, else those that `npm start` keeps running on this `CARREL_DATA`,
 * else local ones of its own, stopped again when `work` ends, fails or is interrupted.
 */
export async function withServers<T>(work: (servers: Servers) => Promise<T>): Promise<T> {
	const { DATABASE_URL, MEILI_URL, MEILI_ADMIN_KEY, MEILI_SEARCH_KEY } = env()
	if (!DATABASE_URL || !MEILI_URL || !MEILI_ADMIN_KEY)
		throw new CannotStart('DATABASE_URL, MEILI_URL and MEILI_ADMIN_KEY are needed for now')
	return work({
		databaseUrl: DATABASE_URL,
		meiliUrl: MEILI_URL,
		adminKey: MEILI_ADMIN_KEY,
		searchKey: MEILI_SEARCH_KEY ?? MEILI_ADMIN_KEY,
	})
}
