import { type Child, stopAll } from './children.ts'
import { type Claim, claim, type Running } from './claim.ts'
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
	/** Wraps the start of each server, to tell about it. */
	step?: <T>(name: string, work: () => Promise<T>) => Promise<T>
}

/** The servers of a folder, as far as they were asked for. */
export interface Local {
	claim: Claim
	children: Child[]
	databaseUrl?: string
	meilisearch?: { url: string; adminKey: string; searchKey: string; isNew: boolean }
	nextAuthSecret: string
	/** Ends them all and lets go of the folder. */
	stop: () => Promise<void>
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
	const held = await claim(folder, options.command)
	const stop = async () => {
		await stopAll()
		held.release()
	}
	try {
		const {
			postgresPassword: password,
			meiliMasterKey: masterKey,
			nextAuthSecret,
		} = secretsIn(folder)
		const [postgres, meilisearch] = await allOrNone([
			options.postgres
				? step('Postgres', () => startPostgres({ claim: held, password, throwaway }))
				: undefined,
			options.meilisearch
				? step('Meilisearch', () => startMeilisearch({ claim: held, masterKey, prefix }))
				: undefined,
		])
		held.ready()
		return {
			claim: held,
			children: [postgres, meilisearch].flatMap((server) => server?.child ?? []),
			databaseUrl: postgres?.url,
			meilisearch: meilisearch && { ...meilisearch, ...meilisearch.keys },
			nextAuthSecret,
			stop,
		}
	} catch (error) {
		await stop()
		throw error
	}
}

/** As `Promise.all`, but waits for both before it throws, so that nothing is still starting when we clean up. */
async function allOrNone<A, B>([a, b]: [Promise<A> | undefined, Promise<B> | undefined]) {
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
		databaseUrl: postgres === undefined ? undefined : urlOf(postgres, postgresPassword, 'carrel'),
		meilisearch:
			meilisearch === undefined
				? undefined
				: { url: `http://127.0.0.1:${meilisearch}`, ...keysFor(meiliMasterKey, prefix) },
	}
}
