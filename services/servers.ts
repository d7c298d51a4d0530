import { setTimeout as sleep } from 'node:timers/promises'
import { env } from '#env'
import { refuseIfRunning, whoRuns } from './claim.ts'
import { loadDotEnv } from './dotenv.ts'
import { openFolder } from './folder.ts'
import { addressesOf, startLocal, stopEverything } from './local.ts'
import { endOnSignals } from './signals.ts'
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

/** Which indexes are this library's, on a Meilisearch that it may share with others. */
export const indexPrefix = () => env().MEILI_INDEX_PREFIX ?? 'carrel_'

/** The servers that the environment names, each half of them only if it is named. */
export function configured(): { databaseUrl?: string; meilisearch?: Omit<Servers, 'databaseUrl'> } {
	const { DATABASE_URL, MEILI_URL, MEILI_ADMIN_KEY, MEILI_SEARCH_KEY } = env()
	if (!MEILI_URL) return { databaseUrl: DATABASE_URL }
	if (!MEILI_ADMIN_KEY)
		throw new CannotStart(
			'MEILI_ADMIN_KEY is needed beside MEILI_URL: a key that may write the indexes, for the indexer alone.',
		)
	const searchKey = MEILI_SEARCH_KEY ?? MEILI_ADMIN_KEY
	return {
		databaseUrl: DATABASE_URL,
		meilisearch: { meiliUrl: MEILI_URL, adminKey: MEILI_ADMIN_KEY, searchKey },
	}
}

/**
 * Runs `work` with both servers: the configured ones, else those that `npm start` keeps running on this `CARREL_DATA`,
 * else local ones of its own, stopped again when `work` ends, fails or is interrupted by a signal.
 */
export async function withServers<T>(work: (servers: Servers) => Promise<T>): Promise<T> {
	loadDotEnv()
	const given = configured()
	if (given.databaseUrl && given.meilisearch)
		return work({ databaseUrl: given.databaseUrl, ...given.meilisearch })
	const joined = await running()
	if (joined) return work(complete(given, joined))
	const forget = endOnSignals(stopEverything)
	try {
		const local = await startLocal({
			folder: env().CARREL_DATA,
			command: 'The indexer',
			prefix: indexPrefix(),
			postgres: !given.databaseUrl,
			meilisearch: !given.meilisearch,
		})
		return await work(complete(given, local))
	} finally {
		await stopEverything()
		forget()
	}
}

interface Started {
	postgres?: { url: string }
	meilisearch?: { url: string; adminKey: string; searchKey: string }
}

/** The configured servers, and for what is not configured the local ones. */
export function complete(given: ReturnType<typeof configured>, started: Started): Servers {
	const databaseUrl = given.databaseUrl ?? started.postgres?.url
	const local = started.meilisearch && {
		meiliUrl: started.meilisearch.url,
		adminKey: started.meilisearch.adminKey,
		searchKey: started.meilisearch.searchKey,
	}
	const meilisearch = given.meilisearch ?? local
	if (!databaseUrl || !meilisearch)
		throw new CannotStart(
			'The library that runs here uses other servers: give DATABASE_URL and MEILI_URL as it was given them.',
		)
	return { databaseUrl, ...meilisearch }
}

/** The servers of the library that runs on our folder, awaited while it is still starting. */
async function running(): Promise<Started | null> {
	const folder = openFolder(env().CARREL_DATA)
	for (let waited = 0; ; waited++) {
		const found = whoRuns(folder)
		if (!found) return null
		if (!found.holder.command.startsWith('npm')) refuseIfRunning(folder)
		if (found.ready) return addressesOf(folder, found, indexPrefix())
		if (waited === 600)
			throw new CannotStart(
				`Process ${found.holder.pid} has been starting the library for a minute.`,
			)
		await sleep(100)
	}
}
