import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startApp, untilItAnswers } from '#services/app'
import { buildIfNeeded } from '#services/build'
import { stop } from '#services/children'
import { freePort } from '#services/ports'
import type { FreshServers } from './servers.ts'

/** The secret with which its cookies are sealed. */
export const SECRET = 'only for as long as this is measured'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Runs `work` beside the app as a production site runs it, given the app's address and the id of its process. */
export async function withApp<T>(
	{ databaseUrl, search, folder }: FreshServers,
	work: (app: { url: string; pid: number }) => Promise<T>,
	variables: Record<string, string> = {},
): Promise<T> {
	await buildIfNeeded(ROOT, folder)
	const port = await freePort()
	const url = `http://localhost:${port}`
	const app = startApp({
		root: ROOT,
		mode: 'start',
		port,
		databaseUrl,
		meiliUrl: search.url,
		searchKey: search.key,
		prefix: search.prefix,
		nextAuthUrl: url,
		nextAuthSecret: SECRET,
		variables,
		log: path.join(folder, 'app.log'),
	})
	try {
		await untilItAnswers(app, port)
		return await work({ url, pid: app.pid })
	} finally {
		await stop(app)
	}
}
