import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { besideInIssue } from '#db/issues'
import { translationsOf } from '#db/translations'
import { type ArticleWish, anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

async function shelved(wish: ArticleWish) {
	const article = anArticle(wish)
	await saveArticle(library.db, article)
	return article
}

const site = (path: string) => `https://magazine.example/${path}`

test('a translation that the archive has is read here, another where it was published', async () => {
	const french = await shelved({ language: 'fr', url: site('fr/port') })
	const english = await shelved({
		url: site('en/harbour'),
		translations: [
			{ language: 'fr', url: site('fr/port/') },
			{ language: 'es', url: site('es/puerto') },
		],
	})

	expect(await translationsOf(library.db, english)).toEqual([
		{ language: 'es', articleId: null, url: site('es/puerto') },
		{ language: 'fr', articleId: french.id, url: null },
	])
})

test('an article that another names as its translation leads back to it, however the address is written', async () => {
	const german = await shelved({ language: 'de', url: 'http://www.magazine.example/de/hafen/' })
	const english = await shelved({
		url: site('en/the-harbour'),
		translations: [{ language: 'de', url: site('de/hafen') }],
	})

	expect(await translationsOf(library.db, german)).toEqual([
		{ language: 'en', articleId: english.id, url: null },
	])
})

test('what an older version named is no translation any more', async () => {
	const italian = await shelved({ language: 'it', url: site('it/porto') })
	const before = await shelved({ translations: [{ language: 'it', url: site('it/porto') }] })
	await shelved({ id: before.id, translations: [], paragraphs: ['Corrected.'] })

	expect(await translationsOf(library.db, italian)).toEqual([])
})

test('an article is no translation of itself, and most have none', async () => {
	const self = await shelved({
		url: site('en/self'),
		translations: [{ language: 'pt', url: site('en/self') }],
	})

	expect(await translationsOf(library.db, self)).toEqual([])
	expect(await translationsOf(library.db, await shelved({}))).toEqual([])
})

test('articles stand beside each other as in the contents of their issue', async () => {
	const issue = { number: 'W7', month: '2020-01' }
	const [second, third, first] = [
		await shelved({ issue, publishedOn: '2020-01-08' }),
		await shelved({ issue, publishedOn: '2020-01-19' }),
		await shelved({ issue, publishedOn: '2020-01-03' }),
	]
	await shelved({ issue: { number: 'W8', month: '2020-02' }, publishedOn: '2020-01-10' })
	const beside = ({ id }: { id: string }) => besideInIssue(library.db, { id, issue: 'W7' })

	expect(await beside(first)).toMatchObject({ previous: null, next: { id: second.id } })
	expect(await beside(second)).toMatchObject({
		...{ previous: { id: first.id }, next: { id: third.id } },
	})
	expect(await beside(third)).toMatchObject({ previous: { id: second.id }, next: null })
	expect(await beside({ id: 'elsewhere' })).toEqual({ previous: null, next: null })
})
