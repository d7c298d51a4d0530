import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import {
	addToList,
	itemsOf,
	listsHolding,
	noteOnItem,
	removeFromList,
	restoreToList,
} from '#db/list-items'
import { moveItem } from '#db/list-order'
import {
	createList,
	deletedListOf,
	deleteList,
	listOf,
	listsOf,
	renameList,
	restoreList,
} from '#db/lists'
import type { Reader } from '#db/readers'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
let articles: string[]
let owner: Reader
let stranger: Reader

beforeAll(async () => {
	library = await aLibrary()
	const records = ['One', 'Two', 'Three', 'Four'].map((title) => anArticle({ title }))
	for (const record of records) await saveArticle(library.db, record)
	articles = records.map(({ id }) => id)
})
afterAll(() => library.close())

beforeEach(async () => {
	owner = await aReader(library.db)
	stranger = await aReader(library.db)
})

const aList = (reader: Reader, title = 'Harbours') =>
	createList(library.db, reader.id, { title, description: '' })

/** A list of the owner's with the first articles of the library on it, and the ids of their items. */
async function aListWith(count: number) {
	const listId = await aList(owner)
	const items: string[] = []
	for (const article of articles.slice(0, count))
		items.push((await addToList(library.db, owner.id, listId, article))!)
	return { listId, items }
}

const titlesOn = async (listId: string, reader = owner) =>
	(await itemsOf(library.db, reader.id, listId)).map(({ title }) => title)

describe('a list', () => {
	test('is made, renamed and found by its reader', async () => {
		const listId = await aList(owner)

		const heading = { title: 'Ports', description: 'Where ships lie idle.' }
		expect(await renameList(library.db, owner.id, listId, heading)).toBe(true)

		expect(await listOf(library.db, owner.id, listId)).toMatchObject({ ...heading, count: 0 })
		expect(await listsOf(library.db, owner.id)).toMatchObject([{ id: listId, ...heading }])
	})

	test('cannot be seen or renamed by another reader', async () => {
		const { listId } = await aListWith(1)

		const heading = { title: 'Mine now', description: '' }
		expect(await renameList(library.db, stranger.id, listId, heading)).toBe(false)

		expect(await listOf(library.db, stranger.id, listId)).toBeNull()
		expect(await listsOf(library.db, stranger.id)).toEqual([])
		expect(await titlesOn(listId, stranger)).toEqual([])
		expect(await listOf(library.db, owner.id, listId)).toMatchObject({ title: 'Harbours' })
	})

	test('that was deleted comes back with all that was on it', async () => {
		const { listId } = await aListWith(2)

		expect(await deleteList(library.db, owner.id, listId)).toBe(true)
		expect(await listOf(library.db, owner.id, listId)).toBeNull()
		expect(await listsOf(library.db, owner.id)).toEqual([])
		expect(await titlesOn(listId)).toEqual([])
		expect(await deletedListOf(library.db, owner.id, listId)).toMatchObject({ title: 'Harbours' })

		expect(await restoreList(library.db, owner.id, listId)).toBe(true)
		expect(await titlesOn(listId)).toEqual(['One', 'Two'])
	})

	test('cannot be deleted or restored by another reader', async () => {
		const [kept, gone] = [await aList(owner, 'Kept'), await aList(owner, 'Gone')]
		await deleteList(library.db, owner.id, gone)

		expect(await deleteList(library.db, stranger.id, kept)).toBe(false)
		expect(await restoreList(library.db, stranger.id, gone)).toBe(false)
		expect(await deletedListOf(library.db, stranger.id, gone)).toBeNull()

		const titles = (await listsOf(library.db, owner.id)).map(({ title }) => title)
		expect(titles).toEqual(['Kept'])
	})

	test('once deleted takes no change until it is restored', async () => {
		const { listId, items } = await aListWith(2)
		await deleteList(library.db, owner.id, listId)

		const heading = { title: 'Late', description: '' }
		expect(await renameList(library.db, owner.id, listId, heading)).toBe(false)
		expect(await addToList(library.db, owner.id, listId, articles[2]!)).toBeNull()
		expect(await removeFromList(library.db, owner.id, listId, items[0]!)).toBe(false)
		expect(await moveItem(library.db, owner.id, listId, items[1]!, { after: null })).toBe(false)
		expect(await noteOnItem(library.db, owner.id, listId, items[0]!, 'Late')).toBe(false)
	})

	test('that was worked on last stands first', async () => {
		const [first, second] = [await aList(owner, 'First'), await aList(owner, 'Second')]
		await addToList(library.db, owner.id, first, articles[0]!)

		const ids = (await listsOf(library.db, owner.id)).map(({ id }) => id)
		expect(ids).toEqual([first, second])
	})
})

describe('an article on a list', () => {
	test('is put at the end, and once only', async () => {
		const { listId, items } = await aListWith(3)

		const again = await addToList(library.db, owner.id, listId, articles[0]!)

		expect(again).toBe(items[0])
		expect(await titlesOn(listId)).toEqual(['One', 'Two', 'Three'])
		expect(await listOf(library.db, owner.id, listId)).toMatchObject({ count: 3 })
	})

	test('is put there once when it is sent many times at the same moment', async () => {
		const listId = await aList(owner)

		const sent = [0, 1, 0, 1, 0].map((n) => addToList(library.db, owner.id, listId, articles[n]!))
		await Promise.all(sent)

		expect((await titlesOn(listId)).sort()).toEqual(['One', 'Two'])
	})

	test('must be an article that the library has', async () => {
		const listId = await aList(owner)

		expect(await addToList(library.db, owner.id, listId, 'no-such-article')).toBeNull()
	})

	test('cannot be added, seen or looked for by another reader', async () => {
		const { listId } = await aListWith(1)

		expect(await addToList(library.db, stranger.id, listId, articles[1]!)).toBeNull()

		expect(await titlesOn(listId)).toEqual(['One'])
		expect(await listsHolding(library.db, stranger.id, articles[0]!)).toEqual([])
	})

	test('tells which lists hold it', async () => {
		const { listId, items } = await aListWith(2)
		await aList(owner, 'Empty')
		await removeFromList(library.db, owner.id, listId, items[1]!)

		const holding = await listsHolding(library.db, owner.id, articles[0]!)

		expect(holding).toEqual([{ listId, itemId: items[0] }])
		expect(await listsHolding(library.db, owner.id, articles[1]!)).toEqual([])
	})

	test('that was removed comes back to its old place with its note', async () => {
		const { listId, items } = await aListWith(3)
		await noteOnItem(library.db, owner.id, listId, items[1]!, 'Read this first.')

		expect(await removeFromList(library.db, owner.id, listId, items[1]!)).toBe(true)
		expect(await titlesOn(listId)).toEqual(['One', 'Three'])
		expect(await restoreToList(library.db, owner.id, listId, items[1]!)).toBe(true)

		expect(await titlesOn(listId)).toEqual(['One', 'Two', 'Three'])
		expect((await itemsOf(library.db, owner.id, listId))[1]).toMatchObject({
			note: 'Read this first.',
		})
	})

	test('that was removed and is added anew stands at the end', async () => {
		const { listId, items } = await aListWith(3)
		await removeFromList(library.db, owner.id, listId, items[0]!)

		const again = await addToList(library.db, owner.id, listId, articles[0]!)

		expect(again).toBe(items[0])
		expect(await titlesOn(listId)).toEqual(['Two', 'Three', 'One'])
	})

	test('cannot be removed, restored or annotated by another reader', async () => {
		const { listId, items } = await aListWith(2)
		await removeFromList(library.db, owner.id, listId, items[1]!)

		expect(await removeFromList(library.db, stranger.id, listId, items[0]!)).toBe(false)
		expect(await restoreToList(library.db, stranger.id, listId, items[1]!)).toBe(false)
		expect(await noteOnItem(library.db, stranger.id, listId, items[0]!, 'Not yours')).toBe(false)

		expect(await itemsOf(library.db, owner.id, listId)).toMatchObject([{ title: 'One', note: '' }])
	})

	test('cannot be reached through a list of one’s own', async () => {
		const { listId, items } = await aListWith(2)
		const strangers = await aList(stranger)
		const [first, second] = [items[0]!, items[1]!]

		expect(await removeFromList(library.db, stranger.id, strangers, first)).toBe(false)
		expect(await noteOnItem(library.db, stranger.id, strangers, first, 'Not yours')).toBe(false)
		expect(await moveItem(library.db, stranger.id, strangers, second, { after: null })).toBe(false)
		const own = (await addToList(library.db, stranger.id, strangers, articles[0]!))!
		expect(await moveItem(library.db, stranger.id, strangers, own, { after: first })).toBe(false)

		expect(await titlesOn(listId)).toEqual(['One', 'Two'])
	})
})

describe('the order of a list', () => {
	test('changes by one item, to the front, the middle and the end', async () => {
		const { listId, items } = await aListWith(4)
		const move = (n: number, after: number | null) =>
			moveItem(library.db, owner.id, listId, items[n]!, {
				after: after === null ? null : items[after]!,
			})

		expect(await move(3, null)).toBe(true)
		expect(await titlesOn(listId)).toEqual(['Four', 'One', 'Two', 'Three'])
		expect(await move(0, 1)).toBe(true)
		expect(await titlesOn(listId)).toEqual(['Four', 'Two', 'One', 'Three'])
		expect(await move(3, 2)).toBe(true)
		expect(await titlesOn(listId)).toEqual(['Two', 'One', 'Three', 'Four'])
	})

	test('holds through many moves into the same gap', async () => {
		const { listId, items } = await aListWith(4)

		for (let n = 0; n < 60; n++)
			await moveItem(library.db, owner.id, listId, items[1 + (n % 3)]!, { after: items[0]! })

		expect(await titlesOn(listId)).toEqual(['One', 'Four', 'Three', 'Two'])
	})

	test('gives a removed item its place back even when others have moved there', async () => {
		const { listId, items } = await aListWith(3)
		await removeFromList(library.db, owner.id, listId, items[1]!)
		await moveItem(library.db, owner.id, listId, items[2]!, { after: items[0]! })
		await addToList(library.db, owner.id, listId, articles[3]!)

		await restoreToList(library.db, owner.id, listId, items[1]!)

		expect(await titlesOn(listId)).toEqual(['One', 'Three', 'Two', 'Four'])
		expect(await moveItem(library.db, owner.id, listId, items[2]!, { after: items[1]! })).toBe(true)
		expect(await titlesOn(listId)).toEqual(['One', 'Two', 'Three', 'Four'])
	})

	test('stays whole when several moves come at the same moment', async () => {
		const { listId, items } = await aListWith(4)

		const sent = [1, 2, 3, 2, 1].map((n) =>
			moveItem(library.db, owner.id, listId, items[n]!, { after: items[0]! }),
		)
		await Promise.all(sent)

		const titles = await titlesOn(listId)
		expect(titles[0]).toBe('One')
		expect(titles.toSorted()).toEqual(['Four', 'One', 'Three', 'Two'])
	})

	test('is not changed by a move after something that is not on the list', async () => {
		const { listId, items } = await aListWith(2)
		const other = await aListWith(1)

		const after = other.items[0]!
		expect(await moveItem(library.db, owner.id, listId, items[0]!, { after })).toBe(false)

		expect(await titlesOn(listId)).toEqual(['One', 'Two'])
	})

	test('cannot be changed by another reader', async () => {
		const { listId, items } = await aListWith(2)

		expect(await moveItem(library.db, stranger.id, listId, items[1]!, { after: null })).toBe(false)

		expect(await titlesOn(listId)).toEqual(['One', 'Two'])
	})
})
