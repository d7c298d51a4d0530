import { describe, expect, test } from 'vitest'
import { copyToList, moveToList, takeBack } from '#db/list-between'
import { articleEntries } from '#db/list-entries'
import { listOf } from '#db/lists'
import { createSmartList, freezeList, thawList } from '#db/smart-lists'
import {
	add,
	aList,
	article,
	articles,
	aSharedList,
	beforeLists,
	entries,
	library,
	link,
	member,
	owner,
	stranger,
	titles,
} from '#support/lists-at-work'

beforeLists()

describe('between two lists', () => {
	test('an item is copied with its note, and that is taken back', async () => {
		const [from, to] = [await aList(), await aList()]
		const [itemId] = (await add(from, [{ ...article(0), note: 'Begin here.' }]))!

		const sent = await copyToList(library.db, owner.id, { listId: from, itemId: itemId!, to })

		expect(await entries(to)).toMatchObject([{ title: 'One', note: 'Begin here.' }])
		expect(await titles(from)).toEqual(['One'])
		await takeBack(library.db, owner.id, { listId: from, to, there: sent!.itemId })
		expect(await titles(to)).toEqual([])
		expect(await titles(from)).toEqual(['One'])
	})

	test('an item is moved to the end of the other, and comes back to its place', async () => {
		const [from, to] = [await aList(), await aList()]
		const [, itemId] = (await add(from, [article(0), article(1), article(2)]))!
		await add(to, [link('Log')])

		const sent = (await moveToList(library.db, owner.id, { listId: from, itemId: itemId!, to }))!

		expect(await titles(from)).toEqual(['One', 'Three'])
		expect(await titles(to)).toEqual(['Log', 'Two'])
		const back = { listId: from, itemId: itemId!, to, there: sent.itemId }
		expect(await takeBack(library.db, owner.id, back)).toBe(true)
		expect(await titles(from)).toEqual(['One', 'Two', 'Three'])
		expect(await titles(to)).toEqual(['Log'])
	})

	test('moves that cross do not wait for each other for ever', async () => {
		const [a, b] = [await aList(), await aList()]
		const [one] = (await add(a, [article(0)]))!
		const [two] = (await add(b, [article(1)]))!

		await Promise.all([
			moveToList(library.db, owner.id, { listId: a, itemId: one!, to: b }),
			moveToList(library.db, owner.id, { listId: b, itemId: two!, to: a }),
		])

		expect([await titles(a), await titles(b)]).toEqual([['Two'], ['One']])
	})

	test('a member who only reads may copy to a list of their own, and not move', async () => {
		const [listId, own] = [await aSharedList(), await aList(member)]
		const [itemId] = (await add(listId, [article(0)]))!
		const sending = { listId, itemId: itemId!, to: own }

		expect(await moveToList(library.db, member.id, sending)).toBeNull()
		expect(await copyToList(library.db, member.id, sending)).not.toBeNull()
		const back = { ...sending, to: listId, listId: own, itemId: itemId! }
		expect(await copyToList(library.db, member.id, back)).toBeNull()

		expect(await titles(listId)).toEqual(['One'])
	})

	test('a stranger takes nothing and leaves nothing', async () => {
		const [listId, own] = [await aSharedList(), await aList(stranger)]
		const [itemId] = (await add(listId, [article(0)]))!
		const [mine] = (await add(own, [article(1)], stranger))!

		const taking = { listId, itemId: itemId!, to: own }
		const leaving = { listId: own, itemId: mine!, to: listId }
		for (const sending of [taking, leaving]) {
			expect(await copyToList(library.db, stranger.id, sending)).toBeNull()
			expect(await moveToList(library.db, stranger.id, sending)).toBeNull()
		}

		expect(await titles(listId)).toEqual(['One'])
		expect(await entries(own, stranger)).toHaveLength(1)
	})
})

describe('a smart list', () => {
	const aSmartList = () =>
		createSmartList(library.db, owner.id, { title: 'On ports', query: 'q=port' })

	test('takes nothing by hand', async () => {
		const listId = await aSmartList()

		expect(await add(listId, [article(0)])).toBeNull()
		expect(await listOf(library.db, owner.id, listId)).toMatchObject({ query: 'q=port', count: 0 })
	})

	test('is frozen into a hand-made one, and thawed again', async () => {
		const listId = await aSmartList()

		const ids = [articles[2]!, 'not here', articles[0]!]
		expect(await freezeList(library.db, owner.id, listId, ids)).toBe('q=port')

		expect(await titles(listId)).toEqual(['Three', 'One'])
		expect(await listOf(library.db, owner.id, listId)).toMatchObject({ query: null, count: 2 })
		expect(await freezeList(library.db, owner.id, listId, [])).toBeNull()
		expect(await thawList(library.db, owner.id, listId, 'q=port')).toBe(true)
		expect(await entries(listId)).toEqual([])
		expect(await listOf(library.db, owner.id, listId)).toMatchObject({ query: 'q=port' })
		await freezeList(library.db, owner.id, listId, [articles[0]!, articles[2]!])
		expect(await titles(listId)).toEqual(['One', 'Three'])
	})

	test('cannot be frozen or thawed by somebody else', async () => {
		const [smart, made] = [await aSmartList(), await aList()]

		expect(await freezeList(library.db, stranger.id, smart, articles)).toBeNull()
		expect(await thawList(library.db, stranger.id, made, 'q=port')).toBe(false)
		expect(await listOf(library.db, owner.id, smart)).toMatchObject({ query: 'q=port' })
		expect(await listOf(library.db, owner.id, made)).toMatchObject({ query: null })
	})

	test('shows its articles in the order they were found', async () => {
		const found = [articles[3]!, 'not here', articles[1]!]

		expect(await articleEntries(library.db, found)).toMatchObject([
			{ kind: 'article', title: 'Four', authors: ['Leyla Haddad', 'Nour Aziz'] },
			{ kind: 'article', title: 'Two' },
		])
	})
})
