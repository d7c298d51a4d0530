import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { removeFromList, restoreToList } from '#db/list-items'
import { moveItem } from '#db/list-order'
import { moveSection } from '#db/list-sections'
import { readingListItems } from '#db/schema/lists'
import {
	add,
	aList,
	article,
	aSharedList,
	beforeLists,
	editor,
	entries,
	library,
	owner,
	section,
	stranger,
	titles,
} from '#support/lists-at-work'

beforeLists()

describe('a section', () => {
	const order = async () => {
		const listId = await aList()
		const ids = await add(listId, [
			...[section('A'), article(0), article(1)],
			...[section('B'), article(2), section('C'), article(3)],
		])
		return { listId, ids: ids as string[] }
	}

	test('moves with all that stands under it, behind the whole of another', async () => {
		const { listId, ids } = await order()
		const move = (n: number, after: number | null) =>
			moveSection(library.db, owner.id, listId, ids[n]!, {
				after: after === null ? null : ids[after]!,
			})

		expect(await move(0, 3)).toBe(true)
		expect(await titles(listId)).toEqual(['B', 'Three', 'A', 'One', 'Two', 'C', 'Four'])
		expect(await move(5, null)).toBe(true)
		expect(await titles(listId)).toEqual(['C', 'Four', 'B', 'Three', 'A', 'One', 'Two'])
		expect(await move(0, 1)).toBe(false)
		expect(await move(1, null)).toBe(false)
	})

	test('takes what was removed from it along', async () => {
		const { listId, ids } = await order()
		await removeFromList(library.db, owner.id, listId, ids[1]!)

		await moveSection(library.db, owner.id, listId, ids[0]!, { after: ids[5]! })
		await restoreToList(library.db, owner.id, listId, ids[1]!)

		expect(await titles(listId)).toEqual(['B', 'Three', 'C', 'Four', 'A', 'One', 'Two'])
	})

	test('cannot be moved by who only reads the list', async () => {
		const { listId, ids } = await order()
		const after = ids[3]!

		expect(await moveSection(library.db, stranger.id, listId, ids[0]!, { after })).toBe(false)

		expect((await titles(listId))[0]).toBe('A')
	})
})

test('a move writes one row', async () => {
	const listId = await aList()
	const ids = (await add(listId, [article(0), article(1), article(2), article(3)]))!
	const versions = async () => {
		const rows = await library.db.execute<{ id: string; xmin: string }>(
			sql`select id, xmin::text from reading_list_items where list_id = ${listId}`,
		)
		return new Map(rows.map(({ id, xmin }) => [id, xmin]))
	}
	const before = await versions()

	await moveItem(library.db, owner.id, listId, ids[3]!, { after: ids[0]! })

	const after = await versions()
	expect(ids.filter((id) => before.get(id!) !== after.get(id!))).toEqual([ids[3]])
})

test('two who move at once both have their way', async () => {
	const listId = await aSharedList()
	const ids = (await add(listId, [article(0), article(1), article(2), article(3)])) as string[]

	await Promise.all([
		moveItem(library.db, owner.id, listId, ids[3]!, { after: null }),
		moveItem(library.db, editor.id, listId, ids[0]!, { after: ids[2]! }),
	])

	expect(await titles(listId)).toEqual(['Four', 'Two', 'Three', 'One'])
})

test('a list of two thousand keeps its order', async () => {
	const listId = await aList()
	const rows = Array.from({ length: 2000 }, (_, n) => ({
		...{ listId, kind: 'link' as const, title: `${n}`, url: `https://log.example/${n}` },
		position: `a${String(n).padStart(5, '0')}V`,
	}))
	await library.db.insert(readingListItems).values(rows)

	const all = await entries(listId)
	await moveItem(library.db, owner.id, listId, all[1999]!.id, { after: all[0]!.id })

	const [first, second, third] = await titles(listId)
	expect([first, second, third]).toEqual(['0', '1999', '1'])
})
