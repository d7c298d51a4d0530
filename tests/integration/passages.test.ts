import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '#article/article'
import { saveArticle } from '#db/articles'
import { tagsOf } from '#db/highlight-tags'
import { changeHighlight, removeHighlight } from '#db/highlights'
import { passageNow } from '#db/passages'
import { createReader } from '#db/readers'
import { articleForReading } from '#db/reading'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { marked } from '#support/marking'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

async function aReader(): Promise<string> {
	const email = `${crypto.randomUUID()}@example.org`
	const reader = await createReader(library.db, { email, name: 'Reader', passwordHash: '-' })
	return reader!.id
}

async function shelved(article: Article) {
	await saveArticle(library.db, article)
	return (await articleForReading(library.db, article.id))!
}

test('a link made before a correction leads to the same words after it', async () => {
	const article = anArticle({ paragraphs: ['The port is silent.', 'Nobody came today.'] })
	const before = await shelved(article)
	const highlight = await marked(library.db, await aReader(), {
		articleId: article.id,
		quote: 'Nobody came',
	})
	const link = { versionId: before.versionId, ...highlight.range! }
	const corrected = anArticle({
		id: article.id,
		paragraphs: ['For months the great port is silent.', 'Nobody came today.'],
	})
	const now = await shelved(corrected)

	const range = await passageNow(library.db, now, link)

	expect(now.versionId).not.toBe(before.versionId)
	expect(range).toEqual({ start: link.start + 17, end: link.end + 17 })
})

test('a link to words that are gone, or to a version of another article, leads to no passage', async () => {
	const article = anArticle({ paragraphs: ['The port is silent.', 'Nobody came today.'] })
	const other = await shelved(anArticle({ paragraphs: ['Something else entirely.'] }))
	const here = await shelved(article)

	expect(
		await passageNow(library.db, here, { versionId: other.versionId, start: 0, end: 9 }),
	).toBeNull()
	expect(
		await passageNow(library.db, here, { versionId: here.versionId, start: 900, end: 999 }),
	).toBeNull()
	expect(await passageNow(library.db, here, { versionId: 0, start: 0, end: 9 })).toBeNull()
})

test('a reader is offered their own tags, those used most first, and never another’s', async () => {
	const article = anArticle({ paragraphs: ['The port is silent.', 'Nobody came today.'] })
	await shelved(article)
	const [reader, another] = [await aReader(), await aReader()]
	const mark = (readerId: string, quote: string) =>
		marked(library.db, readerId, { articleId: article.id, quote })
	const first = await mark(reader, 'The port')
	const second = await mark(reader, 'Nobody')
	const theirs = await mark(another, 'Nobody')
	await changeHighlight(library.db, reader, first.id, { tags: ['water', 'again'] })
	await changeHighlight(library.db, reader, second.id, { tags: ['water'] })
	await changeHighlight(library.db, another, theirs.id, { tags: ['secret'] })

	expect(await tagsOf(library.db, reader)).toEqual(['water', 'again'])
	await removeHighlight(library.db, reader, first.id)
	expect(await tagsOf(library.db, reader)).toEqual(['water'])
})
