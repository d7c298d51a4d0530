import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleCountry } from '#article/article'
import { saveArticle } from '#db/articles'
import { copyList } from '#db/list-copies'
import { entriesOf } from '#db/list-entries'
import { noteOnItem } from '#db/list-items'
import { listBehindLink, listToRead, publish, publishingOf, renewLink } from '#db/list-publishing'
import { createList, deleteList } from '#db/lists'
import { readingListItems } from '#db/schema/lists'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { marked } from '#support/marking'
import { aSharedList } from '#support/shared-lists'

let library: Library
let scene: Awaited<ReturnType<typeof aSharedList>>
const about: ArticleCountry = { code: 'LB', role: 'subject', mentions: 3, because: [] }
const one = anArticle({ title: 'The Łódź quay', countries: [about] })
const NOBODY = { readerId: null }

beforeAll(async () => {
	library = await aLibrary()
	await saveArticle(library.db, one)
})
afterAll(() => library.close())
beforeEach(async () => {
	scene = await aSharedList(library.db, one.id)
})

const own = () => ({ db: library.db, readerId: scene.readers.owner.id, listId: scene.listId })
/** An item of another kind than an article on the list. */
const put = (item: Omit<typeof readingListItems.$inferInsert, 'listId' | 'position'>) =>
	library.db.insert(readingListItems).values({
		listId: scene.listId,
		position: `b${randomUUID().replaceAll('-', '').slice(0, 6)}1`,
		...item,
	})

describe('a link to a list', () => {
	test('leads to it until it is withdrawn, and again when it is allowed again', async () => {
		await publish(own(), 'link')
		const token = (await publishingOf(own()))!.linkToken!
		expect(await listBehindLink(library.db, token)).toBe(scene.listId)

		await publish(own(), 'private')
		expect(await listBehindLink(library.db, token)).toBeNull()
		expect(await listToRead(library.db, { readerId: null, token }, scene.listId)).toBeNull()
		expect(await entriesOf(library.db, { readerId: null, token }, scene.listId)).toEqual([])

		await publish(own(), 'link')
		expect(await listBehindLink(library.db, token)).toBe(scene.listId)
	})

	test('leads nowhere once the list has another, or is deleted', async () => {
		await publish(own(), 'link')
		const first = (await publishingOf(own()))!.linkToken!
		await renewLink(own())
		const second = (await publishingOf(own()))!.linkToken!

		expect(await listBehindLink(library.db, first)).toBeNull()
		expect(await listBehindLink(library.db, second)).toBe(scene.listId)
		await deleteList(library.db, own().readerId, scene.listId)
		expect(await listBehindLink(library.db, second)).toBeNull()
	})

	test('of one list opens no other', async () => {
		await publish(own(), 'link')
		const token = (await publishingOf(own()))!.linkToken!
		const other = await aSharedList(library.db, one.id)
		await publish({ ...own(), readerId: other.readers.owner.id, listId: other.listId }, 'link')

		expect(await listToRead(library.db, { readerId: null, token }, other.listId)).toBeNull()
	})
})

test('a public list tells of a passage its words, and leaves out lists that are not public', async () => {
	const { owner } = scene.readers
	const passage = await marked(library.db, owner.id, { articleId: one.id, quote: 'ship' })
	await put({ kind: 'passage', articleId: one.id, highlightId: passage.id, addedBy: owner.id })
	const hidden = await createList(library.db, owner.id, { title: 'Hidden', description: '' })
	const open = await createList(library.db, owner.id, { title: 'Open', description: '' })
	await publish({ ...own(), listId: open }, 'public')
	for (const includedList of [hidden, open]) await put({ kind: 'list', includedList })
	await publish(own(), 'public')

	const entries = await entriesOf(library.db, NOBODY, scene.listId)

	expect(entries.find(({ kind }) => kind === 'passage')).toMatchObject({ quote: 'ship', note: '' })
	const titles = entries.filter(({ kind }) => kind === 'list').map(({ title }) => title)
	expect(titles).toEqual(['Open'])
})

describe('a copy of a list', () => {
	test('is its reader’s own, with notes and credit, and what is done to it leaves the first alone', async () => {
		const { owner, stranger } = scene.readers
		await noteOnItem(library.db, owner.id, scene.listId, scene.itemId, 'Read the end.')
		await put({ kind: 'section', title: 'Later' })
		await publish(own(), 'public')

		const copy = (await copyList(library.db, { readerId: stranger.id }, scene.listId))!

		const viewer = { readerId: stranger.id }
		const entries = await entriesOf(library.db, viewer, copy)
		expect(entries.map(({ title, note }) => [title, note])).toEqual([
			['The Łódź quay', 'Read the end.'],
			['Later', ''],
		])
		expect(await listToRead(library.db, viewer, copy)).toMatchObject({
			...{ curator: 'Stan', visibility: 'private', credit: '“Harbours” by Olga' },
			origin: scene.listId,
		})
		await noteOnItem(library.db, stranger.id, copy, entries[0]!.id, 'Mine')
		expect((await entriesOf(library.db, NOBODY, scene.listId))[0]?.note).toBe('Read the end.')
	})

	test('keeps its credit when the first is withdrawn, without leading there', async () => {
		const { stranger } = scene.readers
		await publish(own(), 'public')
		const copy = (await copyList(library.db, { readerId: stranger.id }, scene.listId))!

		await publish(own(), 'private')

		const list = await listToRead(library.db, { readerId: stranger.id }, copy)
		expect(list).toMatchObject({ credit: '“Harbours” by Olga', origin: null })
		expect(await entriesOf(library.db, { readerId: stranger.id }, copy)).toHaveLength(1)
	})

	test('is made by whoever has the link of a list, and by nobody with another', async () => {
		const { stranger } = scene.readers
		await publish(own(), 'link')
		const token = (await publishingOf(own()))!.linkToken!
		const by = (given: string) =>
			copyList(library.db, { readerId: stranger.id, token: given }, scene.listId)

		expect(await by('x'.repeat(32))).toBeNull()
		expect(await by(token)).toEqual(expect.any(String))
	})
})
