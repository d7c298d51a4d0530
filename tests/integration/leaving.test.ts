import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { deleteReader } from '#db/leaving'
import { listToRead } from '#db/list-publishing'
import { OF_READERS } from '#db/of-readers'
import { giveRole } from '#db/roles'
import { readers } from '#db/schema/readers'
import { sessionOf } from '#db/sessions'
import { sync } from '#indexer/sync'
import { clientOf } from '#search/server'
import { anArticle } from '#support/articles'
import { everyRow, tablesOfReaders } from '#support/database-text'
import { aReaderWithEverything } from '#support/everything'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
const article = anArticle({
	title: 'The quay',
	paragraphs: ['The harbour was quiet.', 'Nobody had unloaded a ship since May.'],
})

beforeAll(async () => {
	library = await aLibrary()
	await saveArticle(library.db, article)
})
afterAll(() => library.close())

const holding = (rows: readonly string[], words: readonly string[]) =>
	rows.filter((row) => words.some((word) => row.toLowerCase().includes(word.toLowerCase())))

describe('whoever leaves', () => {
	test('leaves no word of theirs anywhere in the database, and no trace of who they were', async () => {
		const { db } = library
		const { reader, mark } = await aReaderWithEverything(db, article.id)
		const words = [...Object.values(mark), reader.id]
		const before = await everyRow(db)
		for (const [what, word] of Object.entries(mark))
			expect(holding(before, [word]), `the reader wrote a word into ${what}`).not.toEqual([])

		expect(await deleteReader(db, reader.id)).toBe('gone')

		expect(holding(await everyRow(db), words)).toEqual([])
	})

	test('leaves everything that is another reader’s as it was, byte for byte', async () => {
		const { db } = library
		const bystander = await aReaderWithEverything(db, article.id)
		const theirs = [...Object.values(bystander.mark), bystander.reader.id, bystander.other.id]
		const before = holding(await everyRow(db), theirs)
		const { reader } = await aReaderWithEverything(db, article.id)

		await deleteReader(db, reader.id)

		expect(before.length).toBeGreaterThan(40)
		expect(holding(await everyRow(db), theirs).sort()).toEqual(before.sort())
	})

	test('is not named any more where others copied a list of theirs, and the copy stays', async () => {
		const { db } = library
		const { reader, other, copyId } = await aReaderWithEverything(db, article.id)
		const viewer = { readerId: other.id }
		expect((await listToRead(db, viewer, copyId))?.credit).toBe(`“Open harbours” by ${reader.name}`)

		await deleteReader(db, reader.id)

		const copy = await listToRead(db, viewer, copyId)
		expect(copy).toMatchObject({
			title: 'Open harbours',
			credit: '“Open harbours” by a reader who left',
			origin: null,
		})
	})

	test('leaves what they put on others’ lists there, without a word of theirs beside it', async () => {
		const { db } = library
		const { reader, otherList, addedElsewhere } = await aReaderWithEverything(db, article.id)

		await deleteReader(db, reader.id)

		const items = await db.execute<{ id: string; note: string; by: string | null }>(sql`
			select id, note, added_by as by from reading_list_items where list_id = ${otherList}`)
		expect(items.find(({ id }) => id === addedElsewhere)).toMatchObject({ note: '', by: null })
		expect(items.map(({ note }) => note)).toContain('The other’s note')
	})

	test('is signed out everywhere at once', async () => {
		const { db } = library
		const { reader } = await aReaderWithEverything(db, article.id)
		const [session] = await db.execute<{ id: string }>(
			sql`select id from sessions where reader_id = ${reader.id}`,
		)
		expect(await sessionOf(db, session!.id)).not.toBeNull()

		await deleteReader(db, reader.id)

		expect(await sessionOf(db, session!.id)).toBeNull()
	})

	test('was never in the search index', async () => {
		const { db, search } = library
		const { reader, mark } = await aReaderWithEverything(db, article.id)
		await sync(library, { onBusy: () => {} })
		const client = clientOf(search)
		const { results } = await client.getIndexes({ limit: 100 })
		const own = results.filter(({ uid }) => uid.startsWith(search.prefix))

		const documents = await Promise.all(
			own.map(({ uid }) => client.index(uid).getDocuments({ limit: 1000 })),
		)

		const text = JSON.stringify(documents)
		expect(text).toContain('Nobody had unloaded')
		for (const word of [...Object.values(mark), reader.id]) expect(text).not.toContain(word)
	})
})

test('every table that holds something of a reader says what becomes of it', async () => {
	expect(Object.keys(OF_READERS).sort()).toEqual(await tablesOfReaders(library.db))
})

test('a reader with everything has a row in each of those tables', async () => {
	const { db } = library
	await aReaderWithEverything(db, article.id)
	const filled = new Set((await everyRow(db)).map((row) => row.split(':')[0]))

	expect(Object.keys(OF_READERS).filter((table) => !filled.has(table))).toEqual([])
})

test('no foreign key to a reader keeps them from leaving', async () => {
	const keys = await library.db.execute<{ name: string; rule: string }>(sql`
		select conname as name, confdeltype::text as rule from pg_constraint
		where contype = 'f' and confrelid = 'public.readers'::regclass`)

	expect(keys.length).toBeGreaterThan(15)
	expect(keys.filter(({ rule }) => rule !== 'c' && rule !== 'n')).toEqual([])
})

describe('the last admin', () => {
	test('cannot leave before naming another', async () => {
		const { db } = library
		const admin = await aReader(db)
		await giveRole(db, admin.email, 'admin')

		expect(await deleteReader(db, admin.id)).toBe('last admin')

		const still = await db.select().from(readers).where(eq(readers.id, admin.id))
		expect(still).toHaveLength(1)
		const heir = await aReader(db)
		await giveRole(db, heir.email, 'admin')
		expect(await deleteReader(db, admin.id)).toBe('gone')
	})

	test('is still the last one when the other’s account is shut', async () => {
		const { db } = library
		await db.update(readers).set({ role: 'reader' })
		const [admin, shut] = [await aReader(db), await aReader(db)]
		await giveRole(db, admin.email, 'admin')
		await giveRole(db, shut.email, 'admin')
		await db.update(readers).set({ shutAt: new Date() }).where(eq(readers.id, shut.id))

		expect(await deleteReader(db, admin.id)).toBe('last admin')
	})

	test('are never two who leave at the same time', async () => {
		const { db } = library
		await db.update(readers).set({ role: 'reader' })
		const admins = [await aReader(db), await aReader(db)]
		for (const { email } of admins) await giveRole(db, email, 'admin')

		const outcomes = await Promise.all(admins.map(({ id }) => deleteReader(db, id)))

		expect(outcomes.sort()).toEqual(['gone', 'last admin'])
	})
})
