import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { open } from '#db/connection'
import { migrate } from '#db/migrate'
import type { SearchServer } from '#search/server'
import { clientOf } from '#search/server'

const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** A library of a test's own: a migrated, empty database and a prefix of its own on the Meilisearch. */
export type Library = Awaited<ReturnType<typeof aLibrary>>

/**
 * Makes an empty library on the servers that `npm test` started (`DATABASE_URL`, `MEILI_URL`, `MEILI_ADMIN_KEY`).
 * `close` drops the database and deletes the indexes; call it in `afterAll`.
 */
export async function aLibrary() {
	const name = `test_${randomBytes(6).toString('hex')}`
	const serverUrl = need('DATABASE_URL')
	await sql(serverUrl, `create database ${name}`)
	const url = new URL(serverUrl)
	url.pathname = `/${name}`
	await migrate(url.href, MIGRATIONS)
	const { db, close } = open(url.href, { max: 4 })
	const search: SearchServer = {
		url: need('MEILI_URL'),
		key: need('MEILI_ADMIN_KEY'),
		prefix: `${name}_`,
	}
	return {
		db,
		databaseUrl: url.href,
		search,
		async close() {
			await close()
			await sql(serverUrl, `drop database ${name} with (force)`)
			const client = clientOf(search)
			const { results } = await client.getIndexes({ limit: 1000 })
			const own = results.filter(({ uid }) => uid.startsWith(search.prefix))
			for (const { uid } of own) await client.deleteIndex(uid).waitTask()
		},
	}
}

async function sql(url: string, statement: string) {
	const client = postgres(url, { max: 1, onnotice: () => {} })
	await client.unsafe(statement)
	await client.end()
}

function need(name: string): string {
	const value = process.env[name]
	if (!value)
		throw new Error(`${name} is not set: run the tests with \`npm test\`, which starts the servers`)
	return value
}
