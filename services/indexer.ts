import { join } from 'node:path'
import { runToEnd } from './children.ts'
import type { Servers } from './servers.ts'

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
	const output = await runToEnd({
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
		log: join(servers.folder, 'indexer.log'),
	})
	return output.trimEnd().split('\n').at(-1) ?? ''
}
