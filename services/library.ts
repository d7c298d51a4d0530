import { join } from 'node:path'
import { env } from '#env'
import { startApp, untilItAnswers } from './app.ts'
import { buildIfNeeded } from './build.ts'
import type { Child } from './children.ts'
import { loadDotEnv } from './dotenv.ts'
import { type IndexerServers, keepWorking, runIndexer } from './indexer.ts'
import { type Local, startLocal, stopEverything } from './local.ts'
import { refuseIfTaken } from './ports.ts'
import { complete, configured, indexPrefix } from './servers.ts'
import { endOnSignals, isEnding } from './signals.ts'
import { type Step, stepsTo } from './steps.ts'
import { CannotStart, diskFull, isDiskFull, tailOf } from './trouble.ts'

/** `npm start` and `npm run dev`: the whole library, until a signal ends it or a part of it dies. */
export async function runLibrary(root: string, mode: 'start' | 'dev'): Promise<void> {
	loadDotEnv()
	const { PORT, MEILI_URL, MEILI_SEARCH_KEY, NEXTAUTH_URL, NEXTAUTH_SECRET } = env()
	if (MEILI_URL && !MEILI_SEARCH_KEY)
		throw new CannotStart(
			'MEILI_SEARCH_KEY is needed beside MEILI_URL: a key that may search and nothing else, for the app.',
		)
	const step = stepsTo(process.stdout)
	const given = configured()
	endOnSignals(stopEverything, 0)
	const local = await startLocal({
		folder: env().CARREL_DATA,
		command: mode === 'dev' ? 'npm run dev' : 'npm start',
		prefix: indexPrefix(),
		postgres: !given.databaseUrl,
		meilisearch: !given.meilisearch,
		first: () => refuseIfTaken(PORT),
		step,
	})
	try {
		const folder = local.claim.folder
		const servers = { ...complete(given, local), prefix: indexPrefix(), folder }
		await fill(root, servers, local, step)
		if (mode === 'start') await step('Build', () => buildIfNeeded(root, folder), String)
		const app = startApp({
			...servers,
			root,
			mode,
			port: PORT,
			nextAuthUrl: NEXTAUTH_URL ?? `http://localhost:${PORT}`,
			nextAuthSecret: NEXTAUTH_SECRET ?? local.nextAuthSecret,
			log: mode === 'start' ? join(folder, 'app.log') : undefined,
		})
		local.claim.note(app, PORT)
		await step('Carrel', () => untilItAnswers(app, PORT))
		const working = keepWorking(root, servers, {
			isWanted: app.running,
			note: (worker) => local.claim.note(worker, 0),
		})
		console.log(`Carrel is ready at http://localhost:${PORT}`)
		await Promise.all([firstToDie([...local.children, app]), working])
	} catch (error) {
		if (!isEnding()) await stopEverything()
		throw isDiskFull(error) ? diskFull(local.claim.folder, error) : error
	}
}

/** Brings the database to the newest schema, the sample into an empty library, and the index after the database. */
async function fill(root: string, servers: IndexerServers, local: Local, step: Step) {
	const sample = ['import', join(root, 'sample'), '--if-empty']
	await step(
		'Library',
		() => runIndexer(root, servers, sample),
		(line) => line || 'ready',
	)
	// Somebody removed the index, or it was of an older Meilisearch; what it held is still in Postgres.
	if (local.meilisearch?.isNew && !local.postgres?.isNew)
		await step('Index', () => runIndexer(root, servers, ['rebuild']))
}

async function firstToDie(children: Child[]): Promise<never> {
	const dead = await Promise.race(
		children.map((child) => child.ended.then((how) => ({ child, how }))),
	)
	const tail = dead.child.log ? `\n${tailOf(dead.child.log)}` : ''
	throw new CannotStart(
		`${dead.child.name} has ended (${dead.how}), so all of it was stopped.${tail}`,
	)
}
