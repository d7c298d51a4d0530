import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import type { Reader } from '#db/readers'
import {
	articlesSince,
	deleteSearch,
	lookAtSearch,
	moveFeed,
	renameSearch,
	restoreSearch,
	savedSearchesOf,
	saveSearch,
	searchOfFeed,
} from '#db/saved-searches'
import { sync } from '#indexer/sync'
import { freshAmong } from '#search/fresh'
import { questionFrom } from '#search/question'
import { alone } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
let owner: Reader
let stranger: Reader

beforeAll(async () => {
	library = await aLibrary()
	await saveArticle(library.db, anArticle({ id: 'old', paragraphs: ['Salt was dear.'] }))
	await sync(library, { onBusy: alone })
})
afterAll(() => library.close())

beforeEach(async () => {
	owner = await aReader(library.db)
	stranger = await aReader(library.db)
})

async function aSearch(query = 'q=salt') {
	await saveSearch(library.db, owner.id, { name: 'Salt', query })
	const [search] = await savedSearchesOf(library.db, owner.id)
	return search!
}

async function newFor(query: string, since: Date): Promise<string[]> {
	const ids = (await articlesSince(library.db, since, 100)).map(({ id }) => id)
	const question = questionFrom(new URLSearchParams(query))
	return (await freshAmong(library.search, question, ids)).map(({ id }) => id)
}

describe('a saved search', () => {
	test('counts as new what first came in since its reader looked, and no new version of the old', async () => {
		const { id, query, lookedAt } = await aSearch()
		await saveArticle(library.db, anArticle({ id: 'late', paragraphs: ['Salt is cheap.'] }))
		await saveArticle(library.db, anArticle({ id: 'other', paragraphs: ['Coal is cheap.'] }))
		await saveArticle(library.db, anArticle({ id: 'old', paragraphs: ['Salt was very dear.'] }))
		await sync(library, { onBusy: alone })

		expect(await newFor(query, lookedAt)).toEqual(['late'])

		expect(await lookAtSearch(library.db, owner.id, id)).toBe('q=salt')
		const [looked] = await savedSearchesOf(library.db, owner.id)
		expect(await newFor(query, looked!.lookedAt)).toEqual([])
	})

	test('still has for new what came in when it was opened and could not be found yet', async () => {
		const { id, query } = await aSearch()
		await saveArticle(library.db, anArticle({ id: 'pending', paragraphs: ['Salt is weighed.'] }))

		await lookAtSearch(library.db, owner.id, id)
		await sync(library, { onBusy: alone })

		const looked = (await savedSearchesOf(library.db, owner.id)).find((one) => one.id === id)
		expect(await newFor(query, looked!.lookedAt)).toEqual(['pending'])
	})

	test('is renamed, deleted and restored by its reader', async () => {
		const { id } = await aSearch()

		expect(await renameSearch(library.db, owner.id, id, 'Brine')).toBe(true)
		expect(await deleteSearch(library.db, owner.id, id)).toBe(true)
		expect(await savedSearchesOf(library.db, owner.id)).toEqual([])
		expect(await restoreSearch(library.db, owner.id, id)).toBe(true)

		expect(await savedSearchesOf(library.db, owner.id)).toMatchObject([{ name: 'Brine' }])
	})

	test('is seen, opened, changed and deleted by nobody else', async () => {
		const { id, feedToken } = await aSearch()

		expect(await savedSearchesOf(library.db, stranger.id)).toEqual([])
		expect(await lookAtSearch(library.db, stranger.id, id)).toBeNull()
		expect(await renameSearch(library.db, stranger.id, id, 'Mine')).toBe(false)
		expect(await moveFeed(library.db, stranger.id, id)).toBe(false)
		expect(await deleteSearch(library.db, stranger.id, id)).toBe(false)
		await deleteSearch(library.db, owner.id, id)
		expect(await restoreSearch(library.db, stranger.id, id)).toBe(false)
		expect(await searchOfFeed(library.db, feedToken)).toBeNull()
	})

	test('has a feed until it is given another address', async () => {
		const { id, feedToken } = await aSearch()
		expect(await searchOfFeed(library.db, feedToken)).toMatchObject({ id })

		await moveFeed(library.db, owner.id, id)

		expect(await searchOfFeed(library.db, feedToken)).toBeNull()
		const [moved] = await savedSearchesOf(library.db, owner.id)
		expect(await searchOfFeed(library.db, moved!.feedToken)).toMatchObject({ id })
	})
})
