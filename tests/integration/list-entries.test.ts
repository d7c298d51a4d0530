import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { markPassage, removeHighlight } from '#db/highlights'
import { addEntries, listsToAddTo, type NewEntry } from '#db/list-adding'
import { copyToList, moveToList, takeBack } from '#db/list-between'
import { articleEntries, entriesOf } from '#db/list-entries'
import { noteOnItem, removeFromList, restoreToList, retitleItem } from '#db/list-items'
import { moveItem } from '#db/list-order'
import { moveSection } from '#db/list-sections'
import { createList, deleteList, listOf, mayChangeList, restoreList } from '#db/lists'
import type { Reader } from '#db/readers'
import { articleForReading } from '#db/reading'
import { listMembers, readingListItems, readingLists } from '#db/schema/lists'
import { createSmartList, freezeList, thawList } from '#db/smart-lists'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
let articles: string[]
let owner: Reader
let editor: Reader
let member: Reader
let stranger: Reader

beforeAll(async () => {
	library = await aLibrary()
	const records = ['One', 'Two', 'Three', 'Four'].map((title) =>
		anArticle({ title, authors: ['Leyla Haddad', 'Nour Aziz'] }),
	)
	for (const record of records) await saveArticle(library.db, record)
	articles = records.map(({ id }) => id)
})
afterAll(() => library.close())

beforeEach(async () => {
	owner = await aReader(library.db)
	editor = await aReader(library.db)
	member = await aReader(library.db)
	stranger = await aReader(library.db)
})

const aList = (reader = owner, title = 'Harbours') =>
	createList(library.db, reader.id, { title, description: '' })

/** A list of the owner's with an editor and a member who only reads. */
async function aSharedList(): Promise<string> {
	const listId = await aList()
	await library.db.insert(listMembers).values([
		{ listId, readerId: editor.id, role: 'editor' },
		{ listId, readerId: member.id, role: 'reader' },
	])
	return listId
}

const add = async (listId: string, wishes: NewEntry[], reader = owner) =>
	(await addEntries(library.db, reader.id, listId, wishes))?.map((one) => one?.itemId ?? null) ??
	null

const entries = (listId: string, reader: Reader | null = owner) =>
	entriesOf(library.db, { readerId: reader?.id ?? null }, listId)

const titles = async (listId: string) =>
	(await entries(listId)).map((entry) => ('title' in entry ? entry.title : ''))

const section = (title: string): NewEntry => ({ kind: 'section', title })
const article = (n: number): NewEntry => ({ kind: 'article', articleId: articles[n]! })
const link = (title: string): NewEntry => ({
	...{ kind: 'link', title, url: `https://log.example/${title}` },
})

async function aHighlight(reader: Reader, n = 0): Promise<{ id: string; quote: string }> {
	const { article, versionId } = (await articleForReading(library.db, articles[n]!))!
	const [id, quote] = [randomUUID(), Array.from(article.blocks[0]!.text).slice(0, 11).join('')]
	const place = { articleId: article.id, versionId, start: 0, end: 11, quote }
	await markPassage(library.db, reader.id, { id, colour: 'yellow', note: 'private', ...place })
	return { id, quote }
}

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
