import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { pendingChanges } from '#db/index-pending'
import { articleAuthors, articles, articleVersions } from '#db/schema/archive'
import { highlights, readers } from '#db/schema/readers'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

let library: Library

beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const versionsOf = (id: string) =>
	library.db
		.select({ id: articleVersions.id, n: articleVersions.n, text: articleVersions.text })
		.from(articleVersions)
		.where(eq(articleVersions.articleId, id))
		.orderBy(asc(articleVersions.n))

async function highlightOn(versionId: number, articleId: string) {
	const [reader] = await library.db
		.insert(readers)
		.values({ email: `${randomUUID()}@example.org`, name: 'Reader', passwordHash: '-' })
		.returning({ id: readers.id })
	await library.db.insert(highlights).values({
		id: randomUUID(),
		readerId: reader!.id,
		articleId,
		colour: 'yellow',
		originVersion: versionId,
		quoteExact: 'first',
		quotePrefix: 'The ',
		quoteSuffix: ' text.',
		startCp: 4,
		endCp: 9,
	})
}

test('an older text goes when nobody marked it', async () => {
	const { id } = anArticle()
	await saveArticle(library.db, anArticle({ id, paragraphs: ['The first text.'] }))

	const outcome = await saveArticle(library.db, anArticle({ id, paragraphs: ['The second.'] }))

	expect(outcome).toBe('changed')
	expect(await versionsOf(id)).toMatchObject([{ n: 2, text: 'The second.' }])
})

test('an older text stays while a highlight needs it', async () => {
	const { id } = anArticle()
	await saveArticle(library.db, anArticle({ id, paragraphs: ['The first text.'] }))
	const [first] = await versionsOf(id)
	await highlightOn(first!.id, id)

	for (const text of ['The second.', 'The third.'])
		await saveArticle(library.db, anArticle({ id, paragraphs: [text] }))

	expect(await versionsOf(id)).toMatchObject([
		{ n: 1, text: 'The first text.' },
		{ n: 3, text: 'The third.' },
	])
})

test('the same article in another order of its fields is unchanged and writes nothing', async () => {
	const article = anArticle()
	await saveArticle(library.db, article)
	const before = await versionsOf(article.id)

	const { title, ...rest } = article
	const outcome = await saveArticle(library.db, { ...rest, title })

	expect(outcome).toBe('unchanged')
	expect(await versionsOf(article.id)).toEqual(before)
})

test('a change replaces the authors and asks the index for the article anew', async () => {
	const { id } = anArticle()
	await saveArticle(library.db, anArticle({ id, authors: ['Ana Ruiz', 'Bo Ek'] }))
	const [before] = await pendingOf(id)

	await saveArticle(library.db, anArticle({ id, authors: ['Zoë Łuk'] }))

	const authors = await library.db
		.select({ name: articleAuthors.name, slug: articleAuthors.slug })
		.from(articleAuthors)
		.where(eq(articleAuthors.articleId, id))
	const [after] = await pendingOf(id)
	expect(authors).toEqual([{ name: 'Zoë Łuk', slug: 'zoe-luk' }])
	expect(after!.revision).toBeGreaterThan(before!.revision)
})

test('a text that Postgres cannot hold is refused with the place, and nothing of it is kept', async () => {
	const article = anArticle({ paragraphs: ['Fine.', 'Not \0 fine.'] })

	await expect(saveArticle(library.db, article)).rejects.toThrow('blocks.1.text holds a NUL')
	expect(await library.db.select().from(articles).where(eq(articles.id, article.id))).toEqual([])
})

async function pendingOf(id: string) {
	const changes = await pendingChanges(library.db, { after: 0, limit: 1000 })
	return changes.filter(({ articleId }) => articleId === id)
}
