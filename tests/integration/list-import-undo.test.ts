import { expect, test } from 'vitest'
import { standingFrom, takeOffImported } from '#db/list-import-undo'
import { importToList } from '#db/list-imports'
import { listMembers } from '#db/schema/lists'
import {
	add,
	aList,
	article,
	beforeLists,
	editor,
	library,
	link,
	owner,
	stranger,
	titles,
} from '#support/lists-at-work'

beforeLists()

const aWork = (title: string, url: string | null = null) => ({
	...{ title, url, note: '', isSection: false, authors: [], year: null },
})

const bring = (listId: string | null, names: string[], readerId = owner.id) =>
	importToList(
		library.db,
		readerId,
		{
			...{ listId, title: 'Brought', file: 'syllabus.csv', refused: [] },
			works: names.map((name) => aWork(name, `https://log.example/${name}`)),
		},
		() => null,
	) as Promise<string>

test('what a file put on a list comes off at once, and nothing else does', async () => {
	const listId = await aList()
	await add(listId, [article(0), link('Log')])
	const first = await bring(listId, ['Log', 'Book', 'Chart'])
	await bring(listId, ['Later'])
	expect(await titles(listId)).toEqual(['One', 'Log', 'Book', 'Chart', 'Later'])
	expect(await standingFrom(library.db, owner.id, first)).toBe(2)

	expect(await takeOffImported(library.db, owner.id, first)).toBe(true)

	expect(await titles(listId)).toEqual(['One', 'Log', 'Later'])
	expect(await standingFrom(library.db, owner.id, first)).toBe(0)
	expect(await takeOffImported(library.db, owner.id, first)).toBe(false)
})

test('it is taken off by who brought it, and only while they may change the list', async () => {
	const listId = await aList()
	await library.db.insert(listMembers).values({ listId, readerId: editor.id, role: 'editor' })
	const id = await bring(listId, ['Book'], editor.id)

	for (const reader of [owner, stranger]) {
		expect(await standingFrom(library.db, reader.id, id)).toBe(0)
		expect(await takeOffImported(library.db, reader.id, id)).toBe(false)
	}
	await library.db.update(listMembers).set({ role: 'reader' })
	expect(await standingFrom(library.db, editor.id, id)).toBe(0)
	expect(await takeOffImported(library.db, editor.id, id)).toBe(false)
	expect(await titles(listId)).toEqual(['Book'])
})

test('a file that put nothing anywhere has nothing to take off', async () => {
	const id = (await importToList(
		library.db,
		owner.id,
		{ listId: null, title: 'Brought', file: 'a.csv', refused: [], works: [aWork('Nowhere')] },
		() => null,
	)) as string

	expect(await standingFrom(library.db, owner.id, id)).toBe(0)
	expect(await takeOffImported(library.db, owner.id, id)).toBe(false)
})
