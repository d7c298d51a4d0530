import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Child, launch, runToEnd } from './children.ts'
import type { Servers } from './servers.ts'
import { isEnding } from './signals.ts'

/** How Node runs the indexer; package.json's `indexer` says the same, and docs/decisions/017 why. */
export const INDEXER_NODE = [
	'--max-old-space-size=1024',
	'--max-semi-space-size=20',
	'--import',
	'tsx',
] as const

/** Where the indexer writes, and the folder for what it prints. */
export interface IndexerServers extends Servers {
	prefix: string
	folder: string
}

/** Runs one command of the indexer on the given servers and returns the last line that it printed. */
export async function runIndexer(
	root: string,
	servers: IndexerServers,
	args: string[],
): Promise<string> {
	const output = await runToEnd(indexerProgram(root, servers, args, 'indexer.log'))
	return output.trimEnd().split('\n').at(-1) ?? ''
}

const AGAIN_MS = 5000

/**
 * Keeps an indexer beside the app that does what admins ask for on the web, and starts another when it has ended, as long
 * as it `isWanted`; `note` is told of each. It is no part that all else depends on.
 */
export async function keepWorking(
	root: string,
	servers: IndexerServers,
	{ isWanted, note }: { isWanted: () => boolean; note: (worker: Child) => void },
): Promise<void> {
	while (isWanted() && !isEnding()) {
		const worker = launch(indexerProgram(root, servers, ['work'], 'work.log'))
		note(worker)
		await worker.ended
		await sleep(AGAIN_MS, undefined, { ref: false })
	}
}

function indexerProgram(root: string, servers: IndexerServers, args: string[], log: string) {
	return {
		name: `The indexer (${args.join(' ')})`,
		command: process.execPath,
		args: [...INDEXER_NODE, join(root, 'indexer/cli.ts'), ...args],
		cwd: root,
		env: {
			...process.env,
			DATABASE_URL: servers.databaseUrl,
			MEILI_URL: servers.meiliUrl,
			MEILI_ADMIN_KEY: servers.adminKey,
			MEILI_SEARCH_KEY: servers.searchKey,
			MEILI_INDEX_PREFIX: servers.prefix,
		},
		log: join(servers.folder, log),
	}
}
