import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { listsToAddTo } from '#db/list-adding'
import { entriesOf } from '#db/list-entries'
import { noteOnItem, removeFromList, restoreToList, retitleItem } from '#db/list-items'
import { moveItem } from '#db/list-order'
import { moveSection } from '#db/list-sections'
import { deleteList, mayChangeList } from '#db/lists'
import type { Reader } from '#db/readers'
import { readingLists } from '#db/schema/lists'
import { createSmartList } from '#db/smart-lists'
import {
	add,
	article,
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
} from '#support/lists-at-work'

beforeLists()

describe('who may work on a list', () => {
	const doors: [string, (reader: Reader, listId: string, ids: string[]) => Promise<unknown>][] = [
		['add an article', (reader, listId) => add(listId, [article(3)], reader)],
		['add a heading', (reader, listId) => add(listId, [section('B')], reader)],
		['add a link', (reader, listId) => add(listId, [link('Log')], reader)],
		[
			'move an item',
			({ id }, listId, ids) => moveItem(library.db, id, listId, ids[2]!, { after: ids[0]! }),
		],
		[
			'move a section',
			({ id }, listId, ids) => moveSection(library.db, id, listId, ids[3]!, { after: null }),
		],
		['write a note', ({ id }, listId, ids) => noteOnItem(library.db, id, listId, ids[1]!, 'New')],
		['retitle', ({ id }, listId, ids) => retitleItem(library.db, id, listId, ids[0]!, 'New')],
		['remove', ({ id }, listId, ids) => removeFromList(library.db, id, listId, ids[1]!)],
		['put back', ({ id }, listId, ids) => restoreToList(library.db, id, listId, ids[4]!)],
	]

	test.each(doors)(
		'%s: the owner and editors can, readers and strangers cannot',
		async (_, open) => {
			for (const [reader, may] of [
				[stranger, false],
				[member, false],
				[editor, true],
				[owner, true],
			] as const) {
				const listId = await aSharedList()
				const wishes = [section('A'), article(0), article(1), section('C'), article(2)]
				const ids = (await add(listId, wishes)) as string[]
				await removeFromList(library.db, owner.id, listId, ids[4]!)
				const before = await entries(listId)

				const done = await open(reader, listId, ids)

				expect(Boolean(done)).toBe(may)
				const after = await entries(listId)
				if (may) expect(after).not.toEqual(before)
				else expect(after).toEqual(before)
				expect(await mayChangeList(library.db, reader.id, listId)).toBe(may)
			}
		},
	)

	test('its members read it, strangers and nobody do not', async () => {
		const listId = await aSharedList()
		await add(listId, [article(0)])

		for (const reader of [owner, editor, member])
			expect(await entries(listId, reader)).toHaveLength(1)
		for (const reader of [stranger, null]) expect(await entries(listId, reader)).toEqual([])
	})

	test('whoever has its link reads it, and with another link they do not', async () => {
		const listId = await aSharedList()
		await add(listId, [article(0)])
		await library.db
			.update(readingLists)
			.set({ visibility: 'link', linkToken: `the right one ${listId}` })
			.where(eq(readingLists.id, listId))
		const read = (token?: string) =>
			entriesOf(library.db, { readerId: null, ...(token !== undefined && { token }) }, listId)

		expect(await read(`the right one ${listId}`)).toHaveLength(1)
		for (const token of [undefined, '', 'another']) expect(await read(token)).toEqual([])
		await deleteList(library.db, owner.id, listId)
		expect(await read(`the right one ${listId}`)).toEqual([])
	})

	test('only lists that one may change are offered to add to, smart ones not', async () => {
		const listId = await aSharedList()
		await createSmartList(library.db, owner.id, { title: 'Smart', query: 'q=port' })

		const offered = async ({ id }: Reader) => (await listsToAddTo(library.db, id)).map((l) => l.id)

		expect([await offered(owner), await offered(editor)]).toEqual([[listId], [listId]])
		expect([await offered(member), await offered(stranger)]).toEqual([[], []])
	})
})
