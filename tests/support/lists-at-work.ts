import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { saveArticle } from '#db/articles'
import { markPassage } from '#db/highlights'
import { addEntries, type NewEntry } from '#db/list-adding'
import { entriesOf } from '#db/list-entries'
import { createList } from '#db/lists'
import type { Reader } from '#db/readers'
import { articleForReading } from '#db/reading'
import { listMembers } from '#db/schema/lists'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

/** What `beforeLists` makes: a library with four articles, and for each test readers of its own. */
export let library: Library
export let articles: string[]
export let owner: Reader
export let editor: Reader
export let member: Reader
export let stranger: Reader

/** Makes them before the tests of a file. */
export function beforeLists(): void {
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
}

/** An empty list of the owner's, or of another's. */
export const aList = (reader = owner, title = 'Harbours') =>
	createList(library.db, reader.id, { title, description: '' })

/** A list of the owner's with an editor and a member who only reads. */
export async function aSharedList(): Promise<string> {
	const listId = await aList()
	await library.db.insert(listMembers).values([
		{ listId, readerId: editor.id, role: 'editor' },
		{ listId, readerId: member.id, role: 'reader' },
	])
	return listId
}

/** Puts things on a list and gives their ids. */
export const add = async (listId: string, wishes: NewEntry[], reader = owner) =>
	(await addEntries(library.db, reader.id, listId, wishes))?.map((one) => one?.itemId ?? null) ??
	null

export const entries = (listId: string, reader: Reader | null = owner) =>
	entriesOf(library.db, { readerId: reader?.id ?? null }, listId)

export const titles = async (listId: string) =>
	(await entries(listId)).map((entry) => ('title' in entry ? entry.title : ''))

export const section = (title: string): NewEntry => ({ kind: 'section', title })
export const article = (n: number): NewEntry => ({ kind: 'article', articleId: articles[n]! })
export const link = (title: string): NewEntry => ({
	...{ kind: 'link', title, url: `https://log.example/${title}` },
})

/** A highlight of this reader’s in the nth article, with the words it marks. */
export async function aHighlight(reader: Reader, n = 0): Promise<{ id: string; quote: string }> {
	const { article, versionId } = (await articleForReading(library.db, articles[n]!))!
	const [id, quote] = [randomUUID(), Array.from(article.blocks[0]!.text).slice(0, 11).join('')]
	const place = { articleId: article.id, versionId, start: 0, end: 11, quote }
	await markPassage(library.db, reader.id, { id, colour: 'yellow', note: 'private', ...place })
	return { id, quote }
}
