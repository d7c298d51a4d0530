import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { libraryState } from '#db/library'
import { sideNames } from '#indexer/indexes'
import { rebuild } from '#indexer/rebuild'
import { sync } from '#indexer/sync'
import { clientOf } from '#search/server'
import { indexNames } from '#search/settings'
import { alone, differencesIn } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

let library: Library

beforeAll(async () => {
	library = await aLibrary()
	for (const id of ['one', 'two', 'three']) await saveArticle(library.db, anArticle({ id }))
})
afterAll(() => library.close())

test('restores both indexes after they were lost', async () => {
	await sync(library, { onBusy: alone })
	const client = clientOf(library.search)
	const live = indexNames(library.search.prefix)
	for (const uid of [live.articles, live.passages]) await client.deleteIndex(uid).waitTask()

	const count = await rebuild(library, { onBusy: alone })

	expect(count).toBe(3)
	expect(await differencesIn(library)).toEqual([])
})

test('takes what was pending along, and leaves nothing beside the live indexes', async () => {
	await saveArticle(library.db, anArticle({ id: 'four' }))
	await saveArticle(library.db, anArticle({ id: 'one', paragraphs: ['Written anew.'] }))

	await rebuild(library, { onBusy: alone })

	const { results } = await clientOf(library.search).getIndexes({ limit: 1000 })
	const side = Object.values(sideNames(library.search.prefix))
	expect((await libraryState(library.db)).pending).toBe(0)
	expect(results.filter(({ uid }) => side.includes(uid))).toEqual([])
	expect(await differencesIn(library)).toEqual([])
})

test('does not lose a change that comes while it builds', async () => {
	let saved: Promise<unknown> | undefined

	await rebuild(library, {
		onBusy: alone,
		onProgress: () => {
			saved ??= saveArticle(
				library.db,
				anArticle({ id: 'two', paragraphs: ['Changed meanwhile.'] }),
			)
		},
	})
	await saved
	await sync(library, { onBusy: alone })

	expect(saved, 'nothing was saved meanwhile').toBeDefined()
	expect(await differencesIn(library)).toEqual([])
})

test('begins anew where an earlier rebuild was killed', async () => {
	const side = sideNames(library.search.prefix)
	const client = clientOf(library.search)
	await client
		.index(side.articles)
		.addDocuments([{ id: 'half-built' }])
		.waitTask()

	await rebuild(library, { onBusy: alone })

	expect(await differencesIn(library)).toEqual([])
})
