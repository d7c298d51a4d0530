import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { clearAway } from '#db/clearing-away'
import { savedSearchesOf } from '#db/saved-searches'
import { anArticle } from '#support/articles'
import { everyRow, everyTable, tablesOfReaders } from '#support/database-text'
import { aReaderWithEverything } from '#support/everything'
import { aLibrary, type Library } from '#support/library'
import { OF_READERS, OF_THE_ARCHIVE } from '../../app/privacy/kept.ts'

let library: Library
const article = anArticle({
	paragraphs: ['The harbour was quiet.', 'Nobody had unloaded a ship since May.'],
})

beforeAll(async () => {
	library = await aLibrary()
	await saveArticle(library.db, article)
})
afterAll(() => library.close())

const named = OF_READERS.flatMap(({ names }) => names)

describe('the page on privacy', () => {
	test('names every table there is, once', async () => {
		expect([...named, ...OF_THE_ARCHIVE].sort()).toEqual(await everyTable(library.db))
	})

	test('has no table of a reader’s among those of the archive', async () => {
		const theirs = await tablesOfReaders(library.db)

		expect(OF_THE_ARCHIVE.filter((table) => theirs.includes(table))).toEqual([])
	})
})

/** Lets forty days go by for all that a reader has. */
async function fortyDaysLater() {
	const { db } = library
	const columns = await db.execute<{ table: string; column: string }>(sql`
		select table_name as table, column_name as column from information_schema.columns
		where table_schema = 'public' and data_type = 'timestamp with time zone'`)
	// The log cannot be changed, and is not cleared away.
	for (const { table, column } of columns)
		if (named.includes(table) && table !== 'audit_entries')
			await db.execute(
				sql`update ${sql.identifier(table)}
					set ${sql.identifier(column)} = ${sql.identifier(column)} - interval '40 days'`,
			)
}

describe('what is over', () => {
	test('is cleared away after its time, and nothing else is', async () => {
		const { db } = library
		const { reader, mark, listId } = await aReaderWithEverything(db, article.id)
		const gone = [mark.removedNote, mark.deletedList, mark.mailed, mark.invited]
		const holding = async (word: string) =>
			(await everyRow(db)).filter((row) => row.includes(word)).length
		await clearAway(db)
		for (const word of gone) expect([word, (await holding(word)) > 0]).toEqual([word, true])

		await fortyDaysLater()
		await clearAway(db)

		for (const word of gone) expect([word, await holding(word)]).toEqual([word, 0])
		for (const word of [mark.note, mark.list, mark.comment, mark.search, mark.share, mark.browser])
			expect([word, (await holding(word)) > 0]).toEqual([word, true])
		expect(await savedSearchesOf(db, reader.id)).toHaveLength(1)
		const [left] = await db.execute<{ count: number }>(
			sql`select count(*)::int as count from list_members where list_id = ${listId}`,
		)
		expect(left!.count).toBe(1)
	})

	test('a session that has ended is not even written down any more', async () => {
		const { db } = library
		const { mark } = await aReaderWithEverything(db, article.id)
		await db.execute(sql`update sessions set ends_at = now() - interval '1 minute'`)

		await clearAway(db)

		expect((await everyRow(db)).filter((row) => row.includes(mark.browser))).toEqual([])
	})
})
