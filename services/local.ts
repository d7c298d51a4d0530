import { type Child, stopAll } from './children.ts'
import { type Claim, claim, type Running, releaseAll } from './claim.ts'
import { openFolder } from './folder.ts'
import { startMeilisearch } from './meilisearch.ts'
import { keysFor } from './meilisearch-keys.ts'
import { startPostgres, urlOf } from './postgres.ts'
import { secretsIn } from './secrets.ts'
import { diskFull, isDiskFull } from './trouble.ts'

export interface LocalOptions {
	folder: string
	/** The command that a person would recognise, for whoever finds the folder taken. */
	command: string
	prefix: string
	postgres: boolean
	meilisearch: boolean
	throwaway?: boolean
	/** What else must be in order before anything slow begins. */
	first?: () => Promise<void>
	/** Wraps the start of each server, to tell about it. */
	step?: <T>(name: string, work: () => Promise<T>) => Promise<T>
}

/** The servers of a folder, as far as they were asked for. */
export interface Local {
	claim: Claim
	children: Child[]
	postgres?: { url: string; isNew: boolean }
	meilisearch?: { url: string; adminKey: string; searchKey: string; isNew: boolean }
	nextAuthSecret: string
}

/** Takes the folder and starts in it what is asked for. Nothing is left behind when it throws. */
export async function startLocal(options: LocalOptions): Promise<Local> {
	const folder = openFolder(options.folder)
	try {
		return await startIn(folder, options)
	} catch (cause) {
		throw isDiskFull(cause) ? diskFull(folder, cause) : cause
	}
}

async function startIn(folder: string, options: LocalOptions): Promise<Local> {
	const { prefix, throwaway = false, step = (_name, work) => work() } = options
	const claimed = await claim(folder, options.command)
	try {
		await options.first?.()
		const {
			postgresPassword: password,
			meiliMasterKey: masterKey,
			nextAuthSecret,
		} = secretsIn(folder)
		const [postgres, meilisearch] = await bothOrNone(
			options.postgres
				? step('Postgres', () => startPostgres({ claim: claimed, password, throwaway }))
				: undefined,
			options.meilisearch
				? step('Meilisearch', () => startMeilisearch({ claim: claimed, masterKey, prefix }))
				: undefined,
		)
		claimed.ready()
		return {
			claim: claimed,
			children: [postgres, meilisearch].flatMap((server) => server?.child ?? []),
			postgres,
			meilisearch: meilisearch && { ...meilisearch, ...meilisearch.keys },
			nextAuthSecret,
		}
	} catch (error) {
		await stopEverything()
		throw error
	}
}

/** Ends all that this process started and lets go of its folders. */
export async function stopEverything(): Promise<void> {
	await stopAll()
	releaseAll()
}

/** As `Promise.all`, but waits for both before it throws, so that nothing is still starting when we clean up. */
async function bothOrNone<A, B>(a: Promise<A> | undefined, b: Promise<B> | undefined) {
	const [first, second] = await Promise.allSettled([a, b])
	if (first.status === 'rejected') throw first.reason
	if (second.status === 'rejected') throw second.reason
	return [first.value, second.value] as const
}

/** How to reach the servers that somebody else runs in a folder. */
export function addressesOf(folder: string, running: Running, prefix: string) {
	const { postgresPassword, meiliMasterKey } = secretsIn(folder)
	const portOf = (name: string) => running.servers.find((server) => server.name === name)?.port
	const [postgres, meilisearch] = [portOf('Postgres'), portOf('Meilisearch')]
	return {
		postgres:
			postgres === undefined ? undefined : { url: urlOf(postgres, postgresPassword, 'carrel') },
		meilisearch:
			meilisearch === undefined
				? undefined
				: { url: `http://127.0.0.1:${meilisearch}`, ...keysFor(meiliMasterKey, prefix) },
	}
}
