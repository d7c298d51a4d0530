import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp, untilItAnswers } from '#services/app'
import { stop } from '#services/children'
import { freePort } from '#services/ports'
import { aFolder, runIndexer } from '#support/indexer'
import { aLibrary } from '#support/library'

interface Serving {
	/** Where what the app says is written. */
	log?: string
	/** What else its environment says. */
	variables?: Record<string, string>
}

/** A library of nothing but these files, served as production serves it; `close` ends it. */
export async function aServedLibrary(
	files: Record<string, string | Uint8Array>,
	{ log = join(tmpdir(), `carrel-hostile-${process.pid}.log`), variables = {} }: Serving = {},
) {
	const library = await aLibrary()
	const folder = await aFolder(files)
	const imported = await runIndexer(library, 'import', folder.path)
	await folder.remove()
	const port = await freePort()
	const base = `http://localhost:${port}`
	const app = startApp({
		...{ root: process.cwd(), mode: 'start', port, databaseUrl: library.databaseUrl },
		...{
			meiliUrl: library.search.url,
			searchKey: library.search.key,
			prefix: library.search.prefix,
		},
		...{ nextAuthUrl: base, nextAuthSecret: 'a secret of no importance, long enough' },
		...{ log, variables },
	})
	await untilItAnswers(app, port)
	return {
		...{ db: library.db, base, imported },
		async close() {
			await stop(app)
			await library.close()
		},
	}
}
