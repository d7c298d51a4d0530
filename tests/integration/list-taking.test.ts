import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readWorks } from '#article/lists/incoming/read'
import { saveArticle } from '#db/articles'
import { citablesOf, referencesOf } from '#db/citables'
import { entriesOf } from '#db/list-entries'
import { changeableLists, importToList, listImportOf, listImportsOf } from '#db/list-imports'
import { addToList, removeFromList } from '#db/list-items'
import { listToTake, textsOf } from '#db/list-taking'
import { createList, listsOf } from '#db/lists'
import type { Reader } from '#db/readers'
import { listMembers, type MemberRole, readingLists } from '#db/schema/lists'
import { createSmartList } from '#db/smart-lists'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'
import { aReference } from '#support/taken-list'

let library: Library
let owner: Reader
let stranger: Reader

const quay = anArticle({
	id: 'quay-1',
	title: 'The Quay of Oran',
	authors: ['Ama Reyes'],
	publishedOn: '2020-01-05',
	url: 'https://harbour.example/spip.php?article1',
	alsoAt: ['https://mirror.example/quay'],
	references: [aReference({ title: 'On Quays' })],
})
const oldQuay = anArticle({
	id: 'quay-2',
	title: 'The Quay of Oran',
	publishedOn: '1999',
	authors: ['Ben Tarn'],
})
const bridge = anArticle({
	id: 'bridge-1',
	title: 'Le pont: à l’œuvre',
	publishedOn: '2001',
	authors: ['Jo Li'],
})
const dawn = anArticle({ id: 'dawn-1', title: 'Dawn', publishedOn: '2002', authors: ['Jo Li'] })

beforeAll(async () => {
	library = await aLibrary()
	for (const article of [quay, oldQuay, bridge, dawn]) await saveArticle(library.db, article)
})
afterAll(() => library.close())

beforeEach(async () => {
	owner = await aReader(library.db)
	stranger = await aReader(library.db)
})

const aList = () => createList(library.db, owner.id, { title: 'Harbours', description: '' })

async function aMember(listId: string, role: MemberRole): Promise<Reader> {
	const member = await aReader(library.db)
	await library.db.insert(listMembers).values({ listId, readerId: member.id, role })
	return member
}

const ownArticle = (address: string) =>
	/^https:\/\/carrel\.example\/articles\/([\w-]+)/.exec(address)?.[1] ?? null

async function bring(reader: Reader, listId: string | null, text: string) {
	const brought = await readWorks(new TextEncoder().encode(text))
	const wish = { ...brought, file: 'syllabus.csv', title: 'Syllabus', listId }
	return importToList(library.db, reader.id, wish, ownArticle)
}

async function reportOf(reader: Reader, listId: string | null, text: string) {
	const report = await listImportOf(library.db, reader.id, (await bring(reader, listId, text))!)
	return { ...report!, told: report!.lines.map(({ what, outcome }) => [what, outcome]) }
}

const on = async (listId: string, reader = owner) =>
	(await entriesOf(library.db, { readerId: reader.id }, listId)).map((entry) =>
		entry.kind === 'article' ? entry.articleId : `${entry.kind} ${entry.title}`,
	)

describe('what is brought to a list', () => {
	test('is known by its address: where it was published, also elsewhere, and here', async () => {
		const listId = await aList()

		const { told } = await reportOf(
			owner,
			listId,
			'https://www.harbour.example/article1\nhttps://carrel.example/articles/bridge-1/le-pont\nhttps://mirror.example/quay?utm_source=x',
		)

		expect(await on(listId)).toEqual(['quay-1', 'bridge-1'])
		expect(told.map(([, outcome]) => outcome)).toEqual(['matched', 'matched', 'already'])
	})

	test('is known by its title, year and author, and by no title that several have', async () => {
		const listId = await aList()

		const { told, lines } = await reportOf(
			owner,
			listId,
			`title,year,author
The quay of Oran,2020,
"THE QUAY, of Oran",,"Tarn, Ben"
The Quay of Oran,,
The Quay of Oran,1975,
Le Pont – a l'oeuvre,,Zoe Vale
Le Pont – a l'oeuvre,2001,Jo Li
Dawn,,
Dawn,2002,`,
		)

		expect(told.map(([, outcome]) => outcome)).toEqual([
			...['matched', 'matched', 'missing', 'missing', 'missing', 'matched', 'missing', 'matched'],
		])
		expect(lines[2]?.why).toContain('Several articles')
		expect(await on(listId)).toEqual(['quay-1', 'quay-2', 'bridge-1', 'dawn-1'])
	})

	test('becomes a link where the library lacks it and its address is known', async () => {
		const listId = await aList()

		const { told } = await reportOf(
			owner,
			listId,
			'kind,title,url,note\nsection,Elsewhere,,\n,Strange,https://else.example/a,Why not\n,,https://www.else.example/b/,\n,Lost,,\n,,,x',
		)

		expect(told).toEqual([
			['A line without a title', 'refused'],
			['Strange', 'linked'],
			['https://www.else.example/b/', 'linked'],
			['Lost', 'missing'],
		])
		expect(await on(listId)).toEqual(['section Elsewhere', 'link Strange', 'link else.example/b'])
		const [, link] = await entriesOf(library.db, { readerId: owner.id }, listId)
		expect(link).toMatchObject({
			note: 'Why not',
			url: 'https://else.example/a',
			addedBy: owner.name,
		})
	})

	test('is put on no smart list, which is what its search finds', async () => {
		const { db } = library
		const listId = await createSmartList(db, owner.id, { title: 'Smart', query: 'q=quay' })

		expect(await bring(owner, listId, 'https://else.example/')).toBeNull()
		expect(await on(listId)).toEqual([])
		expect(await changeableLists(db, owner.id)).toEqual([])
	})

	test('twice doubles nothing, and what was taken off comes back', async () => {
		const listId = await aList()
		const itemId = (await addToList(library.db, owner.id, listId, 'quay-1'))!
		await addToList(library.db, owner.id, listId, 'bridge-1')
		await removeFromList(library.db, owner.id, listId, itemId)
		const text =
			'https://carrel.example/articles/quay-1\nhttps://carrel.example/articles/bridge-1\nhttps://else.example/'

		const first = await reportOf(owner, listId, text)
		const second = await reportOf(owner, listId, text)

		expect(first.told.map(([, outcome]) => outcome)).toEqual(['matched', 'already', 'linked'])
		expect(second.told.map(([, outcome]) => outcome)).toEqual(['already', 'already', 'already'])
		expect(await on(listId)).toEqual(['bridge-1', 'quay-1', 'link else.example'])
	})

	test('makes a new list, and none where nothing would stand on it', async () => {
		const made = await reportOf(owner, null, 'title\nDawn\nLe pont: à l’œuvre')
		const none = await reportOf(owner, null, 'title\nLost\nAlso lost')

		expect(none.list).toBeNull()
		expect(none.told).toHaveLength(2)
		expect((await listsOf(library.db, owner.id)).map(({ title }) => title)).toEqual(['Syllabus'])
		expect(await on(made.list!.id)).toEqual(['bridge-1'])
	})

	test('puts two thousand works on a list in their order', async () => {
		const listId = await aList()
		const addresses = Array.from({ length: 2000 }, (_, n) => `https://else.example/${n}`)

		const { told } = await reportOf(owner, listId, addresses.join('\n'))

		expect(told).toHaveLength(2000)
		expect(await on(listId)).toEqual(addresses.map((address) => `link ${address.slice(8)}`))
	})

	test('leaves nothing behind where something breaks', async () => {
		const listId = await aList()
		const broken = { kind: 'x', title: 'a\0b', authors: [], year: null, note: '', isSection: false }
		const works = [
			{ ...broken, title: 'Fine', url: 'https://else.example/fine' },
			{ ...broken, url: 'https://else.example/broken' },
		]

		await expect(
			importToList(
				library.db,
				owner.id,
				{ works, refused: [], file: 'x', listId: null, title: 'New' },
				ownArticle,
			),
		).rejects.toThrow()
		await expect(
			importToList(library.db, owner.id, { works, refused: [], file: 'x', listId }, ownArticle),
		).rejects.toThrow()

		expect(await on(listId)).toEqual([])
		expect(await listsOf(library.db, owner.id)).toHaveLength(1)
		expect(await listImportsOf(library.db, owner.id)).toEqual([])
	})
})

describe('whoever', () => {
	test('may change a list brings to it: its owner and an editor, no reader of it and no stranger', async () => {
		const listId = await aList()
		const [editor, member] = [await aMember(listId, 'editor'), await aMember(listId, 'reader')]

		expect(await bring(member, listId, 'https://else.example/member')).toBeNull()
		expect(await bring(stranger, listId, 'https://else.example/stranger')).toBeNull()
		expect(await bring(editor, listId, 'https://else.example/editor')).not.toBeNull()
		expect(await on(listId)).toEqual(['link else.example/editor'])

		expect(await changeableLists(library.db, editor.id)).toMatchObject([{ id: listId }])
		expect(await changeableLists(library.db, member.id)).toEqual([])
		expect(await changeableLists(library.db, stranger.id)).toEqual([])
	})

	test('brought something reads its report, and nobody else does', async () => {
		const id = (await bring(owner, null, 'https://else.example/mine'))!

		expect(await listImportOf(library.db, owner.id, id)).toMatchObject({ file: 'syllabus.csv' })
		expect(await listImportOf(library.db, stranger.id, id)).toBeNull()
		expect(await listImportsOf(library.db, stranger.id)).toEqual([])
	})

	test('may open a list takes it along: members, those with its link, everybody once it is public', async () => {
		const listId = await aList()
		const member = await aMember(listId, 'reader')
		const take = (readerId: string | null, token?: string) =>
			listToTake(library.db, { readerId, token }, listId)
		const show = (visibility: 'private' | 'link' | 'public') =>
			library.db
				.update(readingLists)
				.set({ visibility, linkToken: 'key' })
				.where(eq(readingLists.id, listId))

		await show('private')
		expect(await take(owner.id)).toMatchObject({ title: 'Harbours', curator: owner.name })
		expect(await take(member.id)).toMatchObject({ curator: owner.name })
		for (const viewer of [stranger.id, null]) {
			expect(await take(viewer)).toBeNull()
			expect(await take(viewer, 'key'), 'its link leads nowhere yet').toBeNull()
		}

		await show('link')
		expect(await take(stranger.id, 'other')).toBeNull()
		expect(await take(null)).toBeNull()
		expect(await take(null, 'key'), 'a name is for members').toMatchObject({ curator: null })

		await show('public')
		expect(await take(null)).toMatchObject({ title: 'Harbours', curator: null })
	})
})

test('what is known of articles is read for all of them at once', async () => {
	const { db } = library

	expect(await citablesOf(db, ['quay-1', 'gone'], 'https://carrel.example')).toEqual(
		new Map([
			[
				'quay-1',
				{
					...{ id: 'quay-1', title: 'The Quay of Oran', authors: ['Ama Reyes'], issue: null },
					...{ publication: 'The Quiet Harbour', publishedOn: '2020-01-05' },
					url: 'https://carrel.example/articles/quay-1',
				},
			],
		]),
	)
	expect((await referencesOf(db, ['quay-1'])).get('quay-1')).toMatchObject([{ title: 'On Quays' }])
	expect((await textsOf(db, ['quay-1', 'dawn-1'])).get('dawn-1')?.title).toBe('Dawn')
})
