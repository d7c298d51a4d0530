import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Child, launch, ProgramFailed } from './children.ts'

/** What the app is given: no more than it needs, and of Meilisearch only the key that searches. */
export interface AppOptions {
	root: string
	mode: 'start' | 'dev'
	port: number
	databaseUrl: string
	meiliUrl: string
	searchKey: string
	prefix: string
	nextAuthUrl: string
	nextAuthSecret: string
	log?: string
	/** What else its environment says, whatever ours does. */
	variables?: Record<string, string>
}

/**
 * What an answer is made of is thrown away with it. With room for a few of them, in MB, there is less clearing away while
 * somebody waits: a quarter as often as with Node's own 16.
 */
const YOUNG_MB = 64

/** Starts Next.js. */
export function startApp(options: AppOptions): Child {
	const { root, mode, port } = options
	// What belongs to the indexer and to the local servers is nothing to the app.
	const {
		MEILI_MASTER_KEY: _master,
		MEILI_ADMIN_KEY: _key,
		MEILI_BIN: _binary,
		CARREL_DATA: _folder,
		...rest
	} = process.env
	return launch({
		name: 'Carrel',
		command: process.execPath,
		args:
			mode === 'dev'
				? [join(root, 'node_modules/next/dist/bin/next'), 'dev', '--port', String(port)]
				: [`--max-semi-space-size=${YOUNG_MB}`, join(root, 'services/serve.mjs')],
		cwd: root,
		env: {
			...rest,
			NODE_ENV: mode === 'dev' ? 'development' : 'production',
			PORT: String(port),
			DATABASE_URL: options.databaseUrl,
			MEILI_URL: options.meiliUrl,
			MEILI_SEARCH_KEY: options.searchKey,
			MEILI_INDEX_PREFIX: options.prefix,
			NEXTAUTH_URL: options.nextAuthUrl,
			NEXTAUTH_SECRET: options.nextAuthSecret,
			// The embedder's own key is the indexer's.
			MEILI_EMBEDDER: process.env.MEILI_EMBEDDER ? 'on' : '',
			// With an empty value Next.js takes nothing of it from an .env file either.
			MEILI_ADMIN_KEY: '',
			...options.variables,
		},
		log: options.log,
	})
}

/** Waits until the app answers, well or not: that it is there is all we ask. */
export async function untilItAnswers(child: Child, port: number): Promise<void> {
	while (child.running()) {
		try {
			await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(10_000) })
			return
		} catch {
			await sleep(50)
		}
	}
	throw new ProgramFailed('Carrel', await child.ended, '')
}
