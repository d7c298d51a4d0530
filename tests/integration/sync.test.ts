import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { fillingAlone } from '#db/index-lock'
import { markPending, pendingChanges, settlePending } from '#db/index-pending'
import { libraryState } from '#db/library'
import { articles } from '#db/schema/archive'
import { sync } from '#indexer/sync'
import { clientOf } from '#search/server'
import { indexNames } from '#search/settings'
import { alone, differencesIn } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

let library: Library

beforeAll(async () => {
	library = await aLibrary()
})
beforeEach(() => sync(library, { onBusy: alone }))
afterAll(() => library.close())

const pushAll = () => sync(library, { onBusy: alone })

test('a shorter text leaves none of its old passages in the index', async () => {
	const article = anArticle({ paragraphs: ['One.', 'Two.', 'Three.'], notes: ['A', 'B'] })
	await saveArticle(library.db, article)
	await pushAll()

	await saveArticle(library.db, anArticle({ id: article.id, paragraphs: ['Only one.'] }))
	await pushAll()

	expect(await differencesIn(library)).toEqual([])
})

test('an id that differs from another only in capitals keeps its passages', async () => {
	await saveArticle(library.db, anArticle({ id: 'Harbour', paragraphs: ['Big.', 'Letters.'] }))
	await saveArticle(library.db, anArticle({ id: 'harbour', paragraphs: ['Small.', 'Letters.'] }))
	await pushAll()

	await saveArticle(library.db, anArticle({ id: 'Harbour', paragraphs: ['Big.'] }))
	await pushAll()

	expect(await differencesIn(library)).toEqual([])
	expect((await libraryState(library.db)).pending).toBe(0)
})

test('an article that is gone from Postgres goes from the index', async () => {
	const { id } = anArticle()
	await saveArticle(library.db, anArticle({ id }))
	await pushAll()

	await library.db.delete(articles).where(eq(articles.id, id))
	await markPending(library.db, [id])
	await pushAll()

	expect(await differencesIn(library)).toEqual([])
})

test('a change that comes while another travels is not forgotten with it', async () => {
	const { id } = anArticle()
	await saveArticle(library.db, anArticle({ id, paragraphs: ['Before.'] }))
	const travelling = await pendingChanges(library.db, { after: 0, limit: 10 })

	await saveArticle(library.db, anArticle({ id, paragraphs: ['After.'] }))
	await settlePending(library.db, travelling)

	expect(travelling).toHaveLength(1)
	expect((await libraryState(library.db)).pending).toBe(1)
})

test('what Meilisearch refuses is reported in its words and stays pending', async () => {
	const client = clientOf(library.search)
	const { articles: uid } = indexNames(library.search.prefix)
	await client.deleteIndex(uid).waitTask()
	await client.createIndex(uid, { primaryKey: 'isbn' }).waitTask()
	const { id } = anArticle()
	await saveArticle(library.db, anArticle({ id }))

	const report = await pushAll()
	const { pending } = await libraryState(library.db)

	expect(report.failures[0]?.articles).toContain(id)
	expect(report.failures[0]?.error).toContain('isbn')
	expect(pending).toBeGreaterThan(0)
	await client.deleteIndex(uid).waitTask()
})

test('a lost index is made and filled again by what fills it next', async () => {
	await saveArticle(library.db, anArticle())
	await pushAll()
	const { articles: uid } = indexNames(library.search.prefix)
	await clientOf(library.search).deleteIndex(uid).waitTask()

	await pushAll()

	expect(await differencesIn(library)).toEqual([])
})

test('one program fills the index at a time, and the next is told which', async () => {
	const { id } = anArticle()
	await saveArticle(library.db, anArticle({ id }))
	let release = () => {}
	const first = await new Promise<{ over: Promise<void> }>((begun) => {
		const over = fillingAlone(
			library.db,
			{ name: 'carrel import', onBusy: alone },
			() =>
				new Promise<void>((resolve) => {
					release = resolve
					begun({ over })
				}),
		)
	})

	const told: string[] = []
	const report = await sync(library, {
		onBusy: (who) => {
			told.push(who)
			release()
		},
	})
	await first.over

	expect(told).toHaveLength(1)
	expect(told[0]).toContain(`carrel import (process ${process.pid}`)
	expect(report.indexed).toBe(1)
})
