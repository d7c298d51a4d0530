import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleCountry } from '#article/article'
import { saveArticle } from '#db/articles'
import { countriesOfPublicLists, findOnLists, listsWith, publicLists } from '#db/list-directory'
import { noteOnItem } from '#db/list-items'
import { publish } from '#db/list-publishing'
import { createList, deleteList, renameList } from '#db/lists'
import { putToStart, startHereOn, takeFromStart } from '#db/start-here'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'
import { aSharedList } from '#support/shared-lists'

let library: Library
let scene: Awaited<ReturnType<typeof aSharedList>>
const about: ArticleCountry = { code: 'LB', role: 'subject', mentions: 3, because: [] }
const one = anArticle({ title: 'The Łódź quay', countries: [about] })

beforeAll(async () => {
	library = await aLibrary()
	await saveArticle(library.db, one)
})
afterAll(() => library.close())
beforeEach(async () => {
	scene = await aSharedList(library.db, one.id)
})

const own = () => ({ db: library.db, readerId: scene.readers.owner.id, listId: scene.listId })
const all = { words: '', country: null, limit: 100, offset: 0 }
const found = async (wish: Partial<typeof all> | { country: string }) =>
	(await publicLists(library.db, { ...all, ...wish })).lists.map(({ id }) => id)

describe('the directory', () => {
	test('has public lists and no others', async () => {
		expect(await found({})).not.toContain(scene.listId)
		await publish(own(), 'link')
		expect(await found({})).not.toContain(scene.listId)

		await publish(own(), 'public')
		expect(await found({})).toContain(scene.listId)

		await deleteList(library.db, own().readerId, scene.listId)
		expect(await found({})).not.toContain(scene.listId)
	})

	test.each(['harbours idle', 'lodz', '"the Łódź quay"', 'beginners'])(
		'finds a list by “%s”, in its words, its notes and its articles’ titles',
		async (words) => {
			await noteOnItem(library.db, own().readerId, scene.listId, scene.itemId, 'For beginners')
			await publish(own(), 'public')

			expect(await found({ words })).toContain(scene.listId)
			expect(await found({ words: `${words} nowhere` })).not.toContain(scene.listId)
		},
	)

	test('takes what is typed as words and nothing else', async () => {
		await publish(own(), 'public')

		for (const words of ['%', '_', "'; drop table readers; --", '\\'])
			expect(Array.isArray(await found({ words }))).toBe(true)
	})

	test('goes by the countries that articles are about', async () => {
		await publish(own(), 'public')

		expect(await found({ country: 'LB' })).toContain(scene.listId)
		expect(await found({ country: 'IR' })).not.toContain(scene.listId)
		expect(await countriesOfPublicLists(library.db)).toMatchObject([{ code: 'LB' }])
	})
})

describe('an article', () => {
	test('says on which lists it stands: one’s own, and public ones', async () => {
		const { reader, stranger } = scene.readers
		const onLists = async (readerId: string | null) =>
			(await listsWith(library.db, readerId, one.id))
				.filter(({ id }) => id === scene.listId)
				.map(({ isMine }) => isMine)

		expect(await onLists(reader.id)).toEqual([true])
		expect(await onLists(stranger.id)).toEqual([])
		await publish(own(), 'public')
		expect(await onLists(stranger.id)).toEqual([false])
		expect(await onLists(null)).toEqual([false])
		expect(await onLists(reader.id)).toEqual([true])
	})
})

describe('the words of a search', () => {
	test('are found on lists that one is in, and on no others', async () => {
		const { editor, stranger } = scene.readers
		await renameList(library.db, own().readerId, scene.listId, {
			...{ title: 'Étapes', description: 'Ports of call' },
		})
		await noteOnItem(library.db, own().readerId, scene.listId, scene.itemId, 'For beginners')
		await publish(own(), 'public')
		const by = (readerId: string, words: string) => findOnLists(library.db, readerId, words)

		expect(await by(editor.id, 'etapes')).toMatchObject([{ list: 'Étapes', itemId: null }])
		expect(await by(editor.id, 'beginners')).toMatchObject([{ itemId: scene.itemId }])
		expect(await by(editor.id, 'nothing of this')).toEqual([])
		expect(await by(editor.id, ' ')).toEqual([])
		expect(await by(stranger.id, 'etapes')).toEqual([])
	})
})

describe('a list to start with', () => {
	test('is a public one, and stands there only while it is', async () => {
		const place = { listId: scene.listId, country: 'LB' }
		const titles = async (country: string | null) =>
			(await startHereOn(library.db, country)).map(({ title }) => title)
		expect(await putToStart(library.db, 'command', place)).toBeNull()
		await publish(own(), 'public')

		expect(await putToStart(library.db, 'command', place)).toBe('Harbours')
		expect(await putToStart(library.db, 'command', place)).toBe('Harbours')
		expect(await titles('LB')).toEqual(['Harbours'])
		expect(await titles(null)).toEqual([])

		await publish(own(), 'private')
		expect(await titles('LB')).toEqual([])
		await publish(own(), 'public')
		expect(await takeFromStart(library.db, 'command', place)).toBe(1)
		expect(await takeFromStart(library.db, 'command', place)).toBeNull()
		expect(await titles('LB')).toEqual([])
	})

	test('stands behind those that were put there before', async () => {
		const reader = await aReader(library.db)
		const names = ['First', 'Second', 'Third']
		for (const title of names) {
			const listId = await createList(library.db, reader.id, { title, description: '' })
			await publish({ db: library.db, readerId: reader.id, listId }, 'public')
			await putToStart(library.db, 'command', { listId, country: null })
		}

		expect((await startHereOn(library.db, null)).map(({ title }) => title)).toEqual(names)
	})
})
