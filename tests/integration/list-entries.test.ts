import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { removeHighlight } from '#db/highlights'
import { copyToList, moveToList } from '#db/list-between'
import { removeFromList, restoreToList, retitleItem } from '#db/list-items'
import { deleteList, listOf, restoreList } from '#db/lists'
import { readingLists } from '#db/schema/lists'
import {
	add,
	aHighlight,
	aList,
	article,
	articles,
	aSharedList,
	beforeLists,
	editor,
	entries,
	library,
	link,
	member,
	owner,
	section,
	stranger,
	titles,
} from '#support/lists-at-work'

beforeLists()

describe('what stands on a list', () => {
	test('is read as what it is, in its order', async () => {
		const [listId, other] = [await aList(), await aList(owner, 'Ports')]
		await add(other, [section('Old'), article(2)])
		const { id: highlightId, quote } = await aHighlight(owner)
		const source = { title: 'Idle, The Quay', url: null, marker: '2' }

		await add(listId, [
			section('First'),
			{ ...article(0), note: 'Begin here.' },
			{ kind: 'passage', highlightId },
			{ kind: 'source', articleId: articles[1]!, ...source },
			link('Log'),
			{ kind: 'list', listId: other },
		])

		expect(await entries(listId)).toMatchObject([
			{ kind: 'section', title: 'First', addedBy: owner.name },
			{
				...{ kind: 'article', articleId: articles[0], title: 'One', note: 'Begin here.' },
				authors: ['Leyla Haddad', 'Nour Aziz'],
			},
			{ kind: 'passage', articleId: articles[0], highlightId, quote, title: 'One' },
			{ kind: 'source', articleId: articles[1], ...source },
			{ kind: 'link', title: 'Log', url: 'https://log.example/Log' },
			{ kind: 'list', listId: other, title: 'Ports', count: 1 },
		])
		expect(await listOf(library.db, owner.id, listId)).toMatchObject({ count: 5 })
	})

	test('is there once, however often it is added, save headings', async () => {
		const listId = await aList()
		const wishes = [article(0), link('Log'), section('Same')]
		const first = await add(listId, wishes)

		const again = await add(listId, wishes)

		expect(again?.slice(0, 2)).toEqual(first?.slice(0, 2))
		expect(await titles(listId)).toEqual(['One', 'Log', 'Same', 'Same'])
	})

	test('comes to its end again when it was removed and is added anew', async () => {
		const listId = await aList()
		const [itemId] = (await add(listId, [link('Log'), article(0)]))!
		await removeFromList(library.db, owner.id, listId, itemId!)

		expect((await add(listId, [link('Log')]))![0]).toBe(itemId)

		expect(await titles(listId)).toEqual(['One', 'Log'])
	})

	test('is no article that the library lacks, and no work of one', async () => {
		const listId = await aList()
		const source = { kind: 'source' as const, title: 'Idle', url: null, marker: null }

		const added = await add(listId, [
			{ kind: 'article', articleId: 'none' },
			{ ...source, articleId: 'none' },
			article(0),
		])

		expect(added).toMatchObject([null, null, expect.any(String)])
		expect(await titles(listId)).toEqual(['One'])
	})

	test('is retitled where the title is the list’s own, and nowhere else', async () => {
		const listId = await aList()
		const [heading, item] = (await add(listId, [section('First'), article(0)]))!

		expect(await retitleItem(library.db, owner.id, listId, heading!, 'Before all')).toBe(true)
		expect(await retitleItem(library.db, owner.id, listId, item!, 'Mine')).toBe(false)

		expect(await titles(listId)).toEqual(['Before all', 'One'])
	})
})

describe('a passage on a list', () => {
	test('shows its words to who reads the list, and never the note on it', async () => {
		const listId = await aSharedList()
		const { id: highlightId, quote } = await aHighlight(owner)
		await add(listId, [{ kind: 'passage', highlightId }])

		const seen = await entries(listId, member)

		expect(seen).toMatchObject([{ kind: 'passage', quote, note: '' }])
		expect(JSON.stringify(seen)).not.toContain('private')
	})

	test('cannot be one that somebody else marked', async () => {
		const listId = await aSharedList()
		const { id: highlightId } = await aHighlight(owner)

		expect(await add(listId, [{ kind: 'passage', highlightId }], editor)).toBeNull()

		expect(await entries(listId)).toEqual([])
	})

	test('goes when its highlight goes', async () => {
		const listId = await aList()
		const { id: highlightId } = await aHighlight(owner)
		await add(listId, [{ kind: 'passage', highlightId }])

		await removeHighlight(library.db, owner.id, highlightId)

		expect(await entries(listId)).toEqual([])
	})
})

describe('a list on a list', () => {
	test('is left out for who may not open it', async () => {
		const [listId, inner] = [await aSharedList(), await aList(owner, 'My own')]
		await add(listId, [{ kind: 'list', listId: inner }, article(0)])

		expect(await entries(listId)).toHaveLength(2)
		expect(await entries(listId, member)).toMatchObject([{ kind: 'article' }])
		await library.db
			.update(readingLists)
			.set({ visibility: 'public' })
			.where(eq(readingLists.id, inner))
		expect(await entries(listId, member)).toHaveLength(2)
	})

	test('cannot be one that its reader may not open', async () => {
		const [listId, theirs] = [await aList(), await aList(stranger)]

		expect(await add(listId, [{ kind: 'list', listId: theirs }])).toBeNull()
	})

	test('never comes to hold itself, however many lie between', async () => {
		const [a, b, c] = [await aList(), await aList(), await aList()]
		const include = (outer: string, inner: string) => add(outer, [{ kind: 'list', listId: inner }])
		expect(await include(a, b)).not.toBeNull()
		expect(await include(b, c)).not.toBeNull()

		expect(await include(a, a)).toBeNull()
		expect(await include(b, a)).toBeNull()
		expect(await include(c, a)).toBeNull()
		expect(await include(a, c)).not.toBeNull()
	})

	test('does not loop by being put back, copied, moved or restored', async () => {
		const [a, b, c] = [await aList(), await aList(), await aList()]
		const [ab] = (await add(a, [{ kind: 'list', listId: b }]))!
		await removeFromList(library.db, owner.id, a, ab!)
		await add(b, [{ kind: 'list', listId: a }])
		const [ca] = (await add(c, [{ kind: 'list', listId: a }]))!

		expect(await restoreToList(library.db, owner.id, a, ab!)).toBe(false)
		const sending = { listId: c, itemId: ca!, to: a }
		expect(await copyToList(library.db, owner.id, sending)).toBeNull()
		expect(await moveToList(library.db, owner.id, sending)).toBeNull()
		await deleteList(library.db, owner.id, b)
		expect(await restoreToList(library.db, owner.id, a, ab!)).toBe(false)
		await restoreList(library.db, owner.id, b)

		expect(await entries(c)).toHaveLength(1)
		expect(await entries(a)).toEqual([])
	})

	test('does not loop when two include each other at the same moment', async () => {
		for (let round = 0; round < 5; round++) {
			const [a, b] = [await aList(), await aList()]

			const both = await Promise.all([
				add(a, [{ kind: 'list', listId: b }]),
				add(b, [{ kind: 'list', listId: a }]),
			])

			expect(both.filter((added) => added !== null)).toHaveLength(1)
		}
	})
})
