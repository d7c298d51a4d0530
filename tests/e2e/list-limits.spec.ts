import { generateNKeysBetween } from 'fractional-indexing'
import { saveArticle } from '#db/articles'
import { publish } from '#db/list-publishing'
import { createList } from '#db/lists'
import { articles } from '#db/schema/archive'
import { readingListItems } from '#db/schema/lists'
import { type AnotherLibrary, anotherLibrary } from '#support/another-library'
import { anArticle } from '#support/articles'
import { expect, test } from '#support/browser'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'
import { aReference } from '#support/taken-list'

let library: Library
let served: AnotherLibrary

test.beforeAll(async () => {
	library = await aLibrary()
	// It has no index, which no list made by hand needs.
	served = await anotherLibrary({ DATABASE_URL: library.databaseUrl }, 503)
})
test.afterAll(async () => {
	served.app.kill()
	await library.close()
})

async function aPublicList(count: number): Promise<string> {
	const { db } = library
	const owner = await aReader(db)
	const listId = await createList(db, owner.id, { title: 'Long', description: '' })
	const ids = await db.select({ id: articles.id }).from(articles).limit(count)
	const keys = generateNKeysBetween(null, null, ids.length)
	await db
		.insert(readingListItems)
		.values(ids.map(({ id }, n) => ({ listId, articleId: id, position: keys[n]! })))
	await publish({ db, readerId: owner.id, listId }, 'public')
	return `${served.base}/lists/${listId}/export`
}

test('a book takes 500 articles, and a longer list says so and goes along in other forms', async ({
	request,
}) => {
	for (let n = 0; n < 501; n++) await saveArticle(library.db, anArticle({ title: `Log ${n}` }))
	const [most, over] = [await aPublicList(500), await aPublicList(501)]

	expect((await request.get(`${most}?as=epub`)).status()).toBe(200)
	for (const form of ['epub', 'html&texts=1']) {
		const refused = await request.get(`${over}?as=${form}`)
		expect(refused.status()).toBe(413)
		expect(await refused.text()).toContain('up to 500 articles')
	}
	for (const form of ['html', 'md', 'csv', 'bib', 'ris', 'json'])
		expect((await request.get(`${over}?as=${form}`)).status(), form).toBe(200)
})

test('a book takes two million words', async ({ request }) => {
	for (const title of ['One', 'Two']) await saveArticle(library.db, anArticle({ title }))
	await library.db.update(articles).set({ words: 1_000_001 })
	const [one, two] = [await aPublicList(1), await aPublicList(2)]

	expect((await request.get(`${one}?as=epub`)).status()).toBe(200)
	expect((await request.get(`${two}?as=epub`)).status()).toBe(413)
	await library.db.update(articles).set({ words: 9 })
})

test('a style sets 2,000 sources, and more go along in the forms of programs', async ({
	request,
}) => {
	const references = Array.from({ length: 2001 }, (_, n) =>
		aReference({ title: `Book ${n}`, authors: [`Author ${n}`] }),
	)
	await saveArticle(library.db, anArticle({ title: 'Much cited', references }))
	const list = await aPublicList(1000)
	const sources = (form: string) => request.get(`${list}?as=bibliography&form=${form}&style=ieee`)

	for (const form of ['html', 'txt', 'md']) {
		expect((await sources(form)).status(), form).toBe(413)
		expect(await (await sources(form)).text()).toContain('up to 2000 sources')
	}
	expect(JSON.parse(await (await sources('json')).text())).toHaveLength(2001)
	for (const form of ['bib', 'ris']) expect((await sources(form)).status(), form).toBe(200)
})
