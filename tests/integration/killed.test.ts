import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { migrate } from '#db/migrate'
import { clientOf } from '#search/server'
import { differencesIn } from '#support/agreement'
import { anArticle } from '#support/articles'
import { runIndexer, startIndexer } from '#support/indexer'
import { killableLibrary, surviveKills } from '#support/killing'
import { aFolder, ROOT } from '#support/programs'

/** `npm run bench -- --kills` does the same with 5,000 articles and twenty kills. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000)

test.skipIf(!process.env.THOROUGH)(
	`an import survives the death of the indexer, of Postgres and of Meilisearch (KILL_SEED=${seed})`,
	async () => {
		const inTime = await surviveKills({ articles: 300, kills: 4, seed })

		const all = Object.values(inTime).reduce((sum, count) => sum + count, 0)
		expect(all, 'no kill came in time').toBeGreaterThan(0)
	},
	300_000,
)

test('a rebuild during which Meilisearch dies says so, and neither loses nor shows anything', async () => {
	const folder = aFolder()
	let library = await killableLibrary(folder)
	try {
		await migrate(library.databaseUrl, `${ROOT}/db/migrations`)
		for (let n = 0; n < 20; n++) await saveArticle(library.db, anArticle({ id: `lock-${n}` }))
		await runIndexer(library, 'sync')
		const rebuilding = startIndexer(library, ['rebuild'])
		const client = clientOf(library.search)
		while ((await client.getIndexes()).results.length < 4) await pause(5)

		library.kill('Meilisearch')
		const { code, stderr } = await rebuilding.ended
		await library.stop()
		library = await killableLibrary(folder)

		expect({ code, stderr }).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('Meilisearch does not answer'),
		})
		expect(await differencesIn(library)).toEqual([])
		expect((await runIndexer(library, 'rebuild')).code).toBe(0)
		expect((await clientOf(library.search).getIndexes()).results).toHaveLength(3)
		expect(await differencesIn(library)).toEqual([])
	} finally {
		await library.stop()
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
	}
}, 240_000)
