import { describe, expect, test } from 'vitest'
import { entriesOf } from '#db/list-entries'
import { removeFromList } from '#db/list-items'
import { outlineOf, standsBefore } from '#db/list-outline'
import { readingOn } from '#db/list-progress'
import { publish } from '#db/list-publishing'
import { createList } from '#db/lists'
import { keepPlace, markRead } from '#db/reading-positions'
import { articles as articleRows } from '#db/schema/archive'
import {
	add,
	aHighlight,
	aList,
	article,
	articles,
	aSharedList,
	beforeLists,
	editor,
	library,
	link,
	member,
	owner,
	section,
	stranger,
} from '#support/lists-at-work'

beforeLists()

const outline = (listId: string, readerId: string | null = owner.id) =>
	outlineOf(library.db, { readerId }, listId)

describe('the outline of a list', () => {
	test('has what stands on it, in its order, and what was taken off it not', async () => {
		const listId = await aList()
		const ids = (await add(listId, [section('A'), article(0), link('Log'), article(1)])) as string[]
		await removeFromList(library.db, owner.id, listId, ids[2]!)

		expect(await outline(listId)).toEqual([
			{ id: ids[0], isSection: true },
			{ id: ids[1], isSection: false },
			{ id: ids[3], isSection: false },
		])
	})

	test('is for each what the list is for them: a list they may not open is not on it', async () => {
		const [listId, hidden] = [await aSharedList(), await createList(library.db, owner.id, HIDDEN)]
		const mark = await aHighlight(owner)
		await add(listId, [
			article(0),
			{ kind: 'list', listId: hidden },
			{ kind: 'passage', highlightId: mark.id },
		])
		await publish({ db: library.db, readerId: owner.id, listId }, 'public')

		for (const [readerId, count] of [
			[owner.id, 3],
			[editor.id, 2],
			[null, 2],
		] as const) {
			const seen = await entriesOf(library.db, { readerId }, listId)
			expect(seen).toHaveLength(count)
			expect((await outline(listId, readerId)).map(({ id }) => id)).toEqual(
				seen.map(({ id }) => id),
			)
		}
	})

	test('is nothing to whoever may not read the list, and reads no item of another', async () => {
		const [listId, other] = [await aSharedList(), await aList(stranger)]
		const ids = (await add(listId, [article(0), article(1)])) as string[]

		for (const readerId of [stranger.id, null]) {
			expect(await outline(listId, readerId)).toEqual([])
			expect(await standsBefore(library.db, { readerId }, listId, ids[1]!)).toBe('')
		}
		expect(await entriesOf(library.db, { readerId: stranger.id }, other, ids)).toEqual([])
		expect(await entriesOf(library.db, { readerId: member.id }, listId, [ids[1]!])).toMatchObject([
			{ id: ids[1], title: 'Two' },
		])
	})

	test('says what stands before an item', async () => {
		const listId = await aList()
		const ids = (await add(listId, [article(0), section('A'), article(1)])) as string[]
		const before = (id: string) => standsBefore(library.db, { readerId: owner.id }, listId, id)

		expect(await Promise.all(ids.map(before))).toEqual(['', ids[0], ids[1]])
		await removeFromList(library.db, owner.id, listId, ids[1]!)
		expect(await before(ids[2]!)).toBe(ids[0])
	})
})

const PLACE = { versionId: 1, block: 'b1', within: 0, words: 'Nobody had', share: 0.25 }

const HIDDEN = { title: 'Hidden', description: '' }

describe('the reading on a list', () => {
	test('counts its articles’ words, what is read of them and what is left, for each reader', async () => {
		const listId = await aSharedList()
		await library.db.update(articleRows).set({ words: 1000 })
		await add(listId, [section('A'), article(0), article(1), article(2), link('Log')])
		await markRead(library.db, member.id, articles[0]!, true)
		await keepPlace(library.db, member.id, articles[1]!, PLACE)
		await markRead(library.db, member.id, articles[3]!, true)

		expect(await readingOn(library.db, member.id, listId)).toEqual({
			...{ articles: 3, read: 1, words: 3000, wordsLeft: 1750 },
		})
		expect(await readingOn(library.db, owner.id, listId)).toMatchObject({
			...{ read: 0, wordsLeft: 3000 },
		})
	})

	test('is nothing for whoever is not in the list', async () => {
		const listId = await aSharedList()
		await add(listId, [article(0)])

		expect(await readingOn(library.db, stranger.id, listId)).toEqual({
			...{ articles: 0, read: 0, words: 0, wordsLeft: 0 },
		})
	})
})
