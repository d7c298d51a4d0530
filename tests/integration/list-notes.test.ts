import { describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { joinArticles } from '#db/joining'
import { moveToList } from '#db/list-between'
import { addComment, commentsOn } from '#db/list-comments'
import { takeOffImported } from '#db/list-import-undo'
import { importToList } from '#db/list-imports'
import { noteOnItem, removeFromList, restoreToList, retitleItem } from '#db/list-items'
import { listOf, renameList } from '#db/lists'
import { anArticle } from '#support/articles'
import {
	add,
	aList,
	article,
	articles,
	aSharedList,
	beforeLists,
	editor,
	entries,
	library,
	owner,
	section,
} from '#support/lists-at-work'

beforeLists()

const noted = (note: string, n = 0) => ({ ...article(n), note })
const notesOn = async (listId: string) => (await entries(listId)).map(({ note }) => note)

/** Puts an article with a note on a list, and takes it off again. */
async function stoodOn(listId: string, note: string): Promise<string> {
	const [itemId] = (await add(listId, [noted(note)]))!
	await removeFromList(library.db, owner.id, listId, itemId!)
	return itemId!
}

describe('what comes back to a list', () => {
	test.each([
		['', 'New.', 'New.'],
		['Old.', '', 'Old.'],
		['Old.', 'New.', 'Old.\nNew.'],
		['Old.\nNew.', 'New.', 'Old.\nNew.'],
		['Newer.', 'New', 'Newer.\nNew'],
	])('with the note %j and given %j says %j', async (old, given, said) => {
		const listId = await aList()
		await stoodOn(listId, old)

		await add(listId, [noted(given)])

		expect(await notesOn(listId)).toEqual([said])
	})

	test('while it stands there keeps its note alone', async () => {
		const listId = await aList()
		await add(listId, [noted('Old.')])

		await add(listId, [noted('New.')])

		expect(await notesOn(listId)).toEqual(['Old.'])
	})
})

describe('a note on what is moved', () => {
	test('goes along to where the item stood once', async () => {
		const [from, to] = [await aList(), await aList()]
		await stoodOn(to, 'Old.')
		const [itemId] = (await add(from, [noted('New.')]))!

		await moveToList(library.db, owner.id, { listId: from, itemId: itemId!, to })

		expect(await notesOn(to)).toEqual(['Old.\nNew.'])
	})

	test('goes along to where the item stands already', async () => {
		const [from, to] = [await aList(), await aList()]
		await add(to, [noted('Old.'), noted('', 1)])
		const moved = (await add(from, [noted('New.'), noted('Alone.', 1)]))!

		for (const itemId of moved)
			await moveToList(library.db, owner.id, { listId: from, itemId: itemId!, to })

		expect(await notesOn(from)).toEqual([])
		expect(await notesOn(to)).toEqual(['Old.\nNew.', 'Alone.'])
	})
})

describe('a file that names what was taken off', () => {
	const bring = (listId: string, note: string) => {
		const work = { title: 'One', url: `https://carrel.example/${articles[0]}`, note }
		const works = [{ ...work, isSection: false, authors: [], year: null }]
		const wish = { listId, file: 'a.csv', refused: [], works }
		return importToList(library.db, owner.id, wish, () => articles[0]!)
	}

	test.each([
		['', 'Old.'],
		['New.', 'Old.\nNew.'],
	])('with the note %j makes of it %j', async (note, said) => {
		const listId = await aList()
		await stoodOn(listId, 'Old.')

		await bring(listId, note)

		expect(await notesOn(listId)).toEqual([said])
	})

	test('is taken back and brought again without doubling a note', async () => {
		const listId = await aList()
		const itemId = await stoodOn(listId, 'Old.')

		expect(await takeOffImported(library.db, owner.id, (await bring(listId, 'New.'))!)).toBe(true)
		await bring(listId, 'New.')
		await removeFromList(library.db, owner.id, listId, itemId)
		await restoreToList(library.db, owner.id, listId, itemId)

		expect(await notesOn(listId)).toEqual(['Old.\nNew.'])
	})
})

describe('two articles joined that stand on one list', () => {
	async function twoOn(listId: string) {
		const [keep, other] = [anArticle({ title: 'Salt' }), anArticle({ title: 'Salt' })]
		for (const one of [keep, other]) await saveArticle(library.db, one)
		const wishes = [keep, other].map(({ id }) => ({ kind: 'article', articleId: id }) as const)
		const [kept, gone] = (await add(listId, wishes)) as [string, string]
		const join = () => joinArticles(library.db, { keep: keep.id, other: other.id })
		return { kept, gone, join }
	}
	const say = (listId: string, itemId: string, text: string) =>
		addComment(library.db, editor.id, { listId, itemId, text })
	const saidOn = async (listId: string) =>
		[...(await commentsOn(library.db, owner.id, listId)).values()].map((one) =>
			one.map(({ text }) => text),
		)

	test('keep what was said of either, and both notes', async () => {
		const listId = await aSharedList()
		const { kept, gone, join } = await twoOn(listId)
		await noteOnItem(library.db, owner.id, listId, kept, 'First.')
		await noteOnItem(library.db, editor.id, listId, gone, 'Second.')
		await say(listId, kept, 'On the one.')
		await say(listId, gone, 'On the other.')

		expect(await join()).toBe('joined')

		expect(await notesOn(listId)).toEqual(['First.\nSecond.'])
		expect(await saidOn(listId)).toEqual([['On the one.', 'On the other.']])
	})

	test('keep what was said of the one that was taken off', async () => {
		const listId = await aSharedList()
		const { kept, gone, join } = await twoOn(listId)
		await say(listId, kept, 'On the one.')
		await say(listId, gone, 'On the other.')
		await removeFromList(library.db, owner.id, listId, kept)

		expect(await join()).toBe('joined')

		expect(await saidOn(listId)).toEqual([['On the one.', 'On the other.']])
	})
})

describe('words written over', () => {
	const now = async (listId: string) => (await entries(listId))[0]

	test('are those that the writer saw, however their lines end', async () => {
		const listId = await aList()
		const [itemId] = (await add(listId, [noted('One.\r\nTwo.')]))!
		const write = (note: string, was: string) =>
			noteOnItem(library.db, owner.id, listId, itemId!, note, was)

		expect(await write('Mine.', 'Something else.')).toBe(false)
		expect(await notesOn(listId)).toEqual(['One.\r\nTwo.'])
		expect(await write('Mine.', 'One.\nTwo.')).toBe(true)
		expect(await write('Mine.', 'One.\nTwo.'), 'sent once more').toBe(true)
		expect(await notesOn(listId)).toEqual(['Mine.'])
	})

	test('are the title of a section as well', async () => {
		const listId = await aList()
		const [itemId] = (await add(listId, [section('Old')]))!
		const write = (title: string, was: string) =>
			retitleItem(library.db, owner.id, listId, itemId!, title, was)

		expect(await write('New', 'Older')).toBe(false)
		expect(await now(listId)).toMatchObject({ title: 'Old' })
		expect(await write('New', 'Old')).toBe(true)
		expect(await now(listId)).toMatchObject({ title: 'New' })
	})

	test('about a list are only those that were changed', async () => {
		const listId = await aList()
		const was = { title: 'Harbours', description: '' }
		const rename = (heading: typeof was) => renameList(library.db, owner.id, listId, heading, was)
		const heading = () => listOf(library.db, owner.id, listId)
		await rename({ ...was, description: 'From another page.' })

		expect(await rename({ ...was, title: 'Ports' })).toBe(true)
		expect(await heading()).toMatchObject({ title: 'Ports', description: 'From another page.' })
		expect(await rename({ title: 'Quays', description: 'Mine.' })).toBe(false)
		expect(await heading()).toMatchObject({ title: 'Ports', description: 'From another page.' })
	})
})
