import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Child, launch, ProgramFailed } from './children.ts'
import type { Claim } from './claim.ts'
import { type Binary, meilisearchBinary } from './meilisearch-binary.ts'
import { type Keys, makeKeys } from './meilisearch-keys.ts'
import { freePort } from './ports.ts'
import { CannotStart } from './trouble.ts'

export interface MeilisearchOptions {
	claim: Claim
	masterKey: string
	/** The indexes that the search key may read are those whose names begin so. */
	prefix: string
}

/** Starts the folder's own Meilisearch and returns once it answers. `isNew` says that it holds no index yet. */
export async function startMeilisearch(
	options: MeilisearchOptions,
): Promise<{ child: Child; url: string; keys: Keys; isNew: boolean }> {
	const { claim, masterKey, prefix } = options
	const home = join(claim.folder, 'meilisearch')
	const binary = await meilisearchBinary(claim.folder)
	makeWayFor(binary, home)
	const isNew = !existsSync(join(home, 'VERSION'))
	mkdirSync(home, { recursive: true, mode: 0o700 })
	for (let attempt = 1; attempt <= 5; attempt++) {
		const started = await tryPort(binary, home, options)
		if (started) {
			const keys = await makeKeys(started.url, masterKey, prefix)
			return { ...started, keys, isNew }
		}
	}
	throw new CannotStart('Meilisearch found no free port on 127.0.0.1.')
}

/** Refuses an index of a newer Meilisearch; throws away an older one, which Postgres can rebuild. */
function makeWayFor({ version, path }: Binary, home: string) {
	const file = join(home, 'VERSION')
	if (!existsSync(file)) return
	const found = readFileSync(file, 'utf8').trim()
	const [foundMajor = 0, foundMinor = 0] = found.split('.').map(Number)
	const [ourMajor = 0, ourMinor = 0] = version.split('.').map(Number)
	const age = (foundMajor - ourMajor) * 1000 + foundMinor - ourMinor
	if (age > 0)
		throw new CannotStart(
			`${home} was made by Meilisearch ${found}, newer than ${version} (${path}): update Carrel, or remove that folder and the index is built anew.`,
		)
	if (age < 0) rmSync(home, { recursive: true })
}

async function tryPort(
	{ path }: Binary,
	home: string,
	{ claim, masterKey }: MeilisearchOptions,
): Promise<{ child: Child; url: string } | null> {
	const port = await freePort()
	const url = `http://127.0.0.1:${port}`
	const log = join(claim.folder, 'meilisearch.log')
	const child = launch({
		name: 'Meilisearch',
		command: path,
		args: [
			['--db-path', home],
			['--dump-dir', join(home, 'dumps')],
			['--snapshot-dir', join(home, 'snapshots')],
			['--http-addr', `127.0.0.1:${port}`],
			['--env', 'production'],
			['--log-level', 'WARN'],
			['--max-indexing-memory', '1 GiB'],
			// One batch of everything that waits would start again from nothing after a kill.
			['--experimental-limit-batched-tasks-total-size', String(100 * 2 ** 20)],
			['--no-analytics'],
		].flat(),
		cwd: home,
		// In the environment, since everybody on the machine can read a command line.
		env: { PATH: process.env.PATH, MEILI_MASTER_KEY: masterKey },
		log,
	})
	claim.note(child, port)
	while (child.running()) {
		if (await answers(url)) return { child, url }
		await sleep(20)
	}
	const output = readFileSync(log, 'utf8')
	if (/address already in use/i.test(output)) return null
	throw new ProgramFailed('Meilisearch', await child.ended, output)
}

async function answers(url: string): Promise<boolean> {
	try {
		return (await fetch(`${url}/health`)).ok
	} catch {
		return false
	}
}
