import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#article/article'
import { saveArticle } from '#db/articles'
import { highlightsOf } from '#db/highlights'
import { joinArticles } from '#db/joining'
import { addToList, itemsOf, noteOnItem } from '#db/list-items'
import { createList } from '#db/lists'
import { articleForReading } from '#db/reading'
import { saveTexts } from '#db/saving'
import { understand } from '#db/understanding'
import { sync } from '#indexer/sync'
import { alone, differencesIn } from '#support/agreement'
import { type ArticleWish, anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { marked } from '#support/marking'
import { aReader } from '#support/readers'

let library: Library

beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const TEXT = [
	'The ferry did not come on the Monday, nor on the Tuesday after it.',
	'By the Friday the market had no salt, and the bakers said so.',
]

let told = 0

/** One story as its site's feed, its page and its export tell it, each under the id and address it knows. */
function aStory({ site = 'harbour.example', id }: { site?: string; id?: string } = {}) {
	const number = 1000 + ++told
	const slug = `https://${site}/the-ferry-and-the-salt-${number}`
	const numbered = `https://www.${site}/spip.php?article${number}`
	const said: ArticleWish = {
		title: `The ferry and the salt, part ${number}`,
		publishedOn: '2020-01-05',
		paragraphs: TEXT,
		language: 'en',
	}
	const feed = anArticle({
		...said,
		id: id ?? `harbour-slug-${number}`,
		format: 'feed',
		url: slug,
		authors: ['Ana Ruiz'],
		paragraphs: TEXT.slice(0, 1),
	})
	const page = anArticle({
		...said,
		id: id ?? `harbour-${number}`,
		format: 'spip-html',
		url: slug,
		alsoAt: [numbered],
		notes: ['The pilots’ log.'],
	})
	const pdf = anArticle({
		...said,
		id: id ?? `harbour-${number}`,
		format: 'spip-pdf',
		url: numbered,
		kicker: 'Comoros',
	})
	return { feed, page, pdf }
}

const save = (article: Article) => saveArticle(library.db, article, { understand })
const read = async (id: string) => (await articleForReading(library.db, id))?.article
const saveTogether = (articles: readonly Article[]) =>
	library.db.transaction((tx) =>
		saveTexts(
			tx,
			articles.map((article) => ({ article })),
			{ understand },
		),
	)

function orders<T>(items: readonly T[]): T[][] {
	if (items.length < 2) return [[...items]]
	return items.flatMap((item, n) => orders(items.toSpliced(n, 1)).map((rest) => [item, ...rest]))
}

describe('a story that its feed, its page and its export tell', () => {
	test('is one article, with each field from where it is known best', async () => {
		const { feed, page, pdf } = aStory()

		const outcomes = [await save(feed), await save(page), await save(pdf)]

		const article = await read(feed.id)
		expect(outcomes).toEqual(['new', 'changed', 'changed'])
		expect(article).toMatchObject({
			id: feed.id,
			kicker: 'Comoros',
			authors: ['Ana Ruiz'],
			footnotes: [{ text: 'The pilots’ log.' }],
			origins: { kicker: 'spip-pdf', authors: 'feed', blocks: 'spip-html' },
		})
		expect(article?.countries).toMatchObject([{ code: 'KM', role: 'subject' }])
	})

	test('is the same article in whatever order they come and however often', async () => {
		const results: unknown[] = []
		for (const order of orders(['feed', 'page', 'pdf'] as const)) {
			const story = aStory({ id: `order-${results.length}` })
			for (const which of order) await save(story[which])
			for (const which of order) expect(await save(story[which])).toBe('unchanged')
			const { id, url, title, alsoAt, ...rest } = (await read(story.feed.id))!
			results.push({ ...rest, addresses: 1 + alsoAt.length })
		}

		for (const result of results) expect(result).toEqual(results[0])
	})

	test('is the same whether they come one by one or in one batch', async () => {
		const alone = aStory({ id: 'one-by-one' })
		const together = aStory({ id: 'together' })
		for (const source of Object.values(alone)) await save(source)

		const saved = await saveTogether(Object.values(together))

		const [one, other] = [await read('one-by-one'), await read('together')]
		expect(saved.map(({ outcome }) => outcome)).toEqual(['new', 'changed', 'changed'])
		expect(saved[1]?.reason).toBe('joins together (same id)')
		expect({ ...other, url: null, alsoAt: [], title: '' }).toEqual({
			...one,
			id: 'together',
			url: null,
			alsoAt: [],
			title: '',
		})
	})

	test('stays under the id that was public first, and the others lead to it', async () => {
		const { feed, page } = aStory()
		await save(feed)
		const [saved] = await saveTogether([page])

		expect(saved).toEqual({
			outcome: 'changed',
			articleId: feed.id,
			reason: `joins ${feed.id} (same address)`,
		})
		expect(await read(page.id)).toEqual(await read(feed.id))
	})

	test('follows a source that comes again changed, and no other changes back', async () => {
		const { feed, page, pdf } = aStory()
		for (const source of [feed, page, pdf]) await save(source)

		const outcome = await save({ ...feed, authors: ['Ana Ruiz', 'Bo Ek'] })

		expect(outcome).toBe('changed')
		expect((await read(feed.id))?.authors).toEqual(['Ana Ruiz', 'Bo Ek'])
		expect([await save(page), await save(pdf)]).toEqual(['unchanged', 'unchanged'])
	})

	test('is not changed by a change that a more trusted source speaks against', async () => {
		const { page, pdf } = aStory()
		for (const source of [page, pdf]) await save(source)

		const [saved] = await saveTogether([{ ...pdf, title: 'THE FERRY AND THE SALT' }])

		expect(saved).toMatchObject({
			outcome: 'unchanged',
			reason: expect.stringContaining('trusted'),
		})
		expect(await save({ ...pdf, title: 'THE FERRY AND THE SALT' })).toBe('unchanged')
	})

	test('keeps the whole text when a feed has its beginning only', async () => {
		const { feed, pdf } = aStory()
		await save(pdf)
		await save(feed)

		expect((await read(pdf.id))?.blocks.map(({ text }) => text)).toEqual(TEXT)
	})

	test('is found under what it says now', async () => {
		const { feed, page } = aStory()
		await save(feed)
		await save(page)
		await sync(library, { onBusy: alone })

		expect(await differencesIn(library)).toEqual([])
	})
})

describe('two texts are two', () => {
	test.each<[string, ArticleWish]>([
		['on two sites', { url: 'https://other.example/a' }],
		['on two days', { publishedOn: '2020-01-06' }],
		['in a month, the day unknown', { publishedOn: '2020-01' }],
		['in two languages', { language: 'fr' }],
		['of one format at two addresses', { format: 'feed' }],
		['when one is a prepared record', { format: 'jsonl' }],
	])('with the same title %s', async (_, wish) => {
		const { feed } = aStory()
		await save(feed)

		const other = anArticle({
			...feed,
			id: `${feed.id}-other`,
			format: 'html',
			url: `${feed.url}-2`,
			...wish,
		})

		expect(await save(other)).toBe('new')
	})

	test.each(['News', 'Letters received'])('when both are called %s', async (title) => {
		const { feed } = aStory()
		await save({ ...feed, title })

		expect(
			await save({ ...feed, title, id: `${feed.id}-2`, format: 'html', url: `${feed.url}-2` }),
		).toBe('new')
	})

	test('when SPIP gave them two numbers', async () => {
		const { page, pdf } = aStory()
		await save(page)
		const other = { ...pdf, id: `${pdf.id}-9`, url: 'https://harbour.example/?article9' }

		expect(await save(other)).toBe('new')
	})

	test('when two prepared records give one address, each under its id', async () => {
		const url = 'https://harbour.example/both'
		const [one, other] = [anArticle({ url }), anArticle({ url })]
		await save(one)

		const [saved] = await saveTogether([other])

		expect(saved).toMatchObject({ outcome: 'new', articleId: other.id })
		expect(saved?.reason).toContain(`join ${other.id} ${one.id}`)
	})

	test('when the address they share is that of the home page', async () => {
		const url = 'https://harbour.example/'
		await save(anArticle({ url, format: 'html' }))

		expect(await save(anArticle({ url, format: 'feed' }))).toBe('new')
	})
})

test('site, title and day make one article of a feed and an export, and the doubt is recorded', async () => {
	const { feed, pdf } = aStory()
	await save(feed)

	const [saved] = await saveTogether([pdf])

	expect(saved?.reason).toBe(`joins ${feed.id} (same site, title and day)`)
	expect((await read(pdf.id))?.warnings).toEqual([expect.stringContaining('title and day')])
})

test('a text that cannot be kept spoils nothing else of its batch', async () => {
	const [good, alsoGood] = [anArticle(), anArticle()]
	const bad = anArticle({ paragraphs: ['Not \0 fine.'] })
	const twice = { code: 'FR', role: 'subject' as const, mentions: 1, because: [] }
	const refused = anArticle({ countries: [twice, twice] })

	const saved = await saveTogether([good, bad, refused, alsoGood])

	expect(saved.map(({ outcome }) => outcome)).toEqual(['new', 'failed', 'failed', 'new'])
	expect(saved[2]?.reason).toContain('the database refuses it')
	expect(await read(alsoGood.id)).toBeDefined()
})

test('what a reader marked and listed stays when the article gets a second source', async () => {
	const { db } = library
	const reader = await aReader(db)
	const { feed, page } = aStory()
	await save(feed)
	await marked(db, reader.id, { articleId: feed.id, quote: 'nor on the Tuesday' })
	const list = await createList(db, reader.id, { title: 'Salt', description: '' })
	await addToList(db, reader.id, list, feed.id)

	await save(page)

	expect(await highlightsOf(db, reader.id)).toMatchObject([
		{ articleId: feed.id, state: 'exact', words: 'nor on the Tuesday' },
	])
	expect(await itemsOf(db, reader.id, list)).toMatchObject([{ articleId: feed.id }])
})

describe('two articles that turn out to be one', () => {
	/** Feed and export are articles of their own, for the day was not known; then a page links both. */
	async function twoOfOne() {
		const story = aStory()
		const feed = { ...story.feed, publishedOn: null }
		await save(feed)
		await save(story.pdf)
		const [saved] = await saveTogether([story.page])
		return { ...story, feed, saved }
	}

	test('both stay, and the ledger says how to join them', async () => {
		const { feed, pdf, saved } = await twoOfOne()

		expect(saved?.reason).toContain(`npm run indexer -- join ${pdf.id} ${feed.id}`)
		expect((await read(feed.id))?.id).toBe(feed.id)
		expect((await read(pdf.id))?.id).toBe(pdf.id)
	})

	test('joined, they are one with all that readers marked and listed in either', async () => {
		const { db } = library
		const reader = await aReader(db)
		const { feed, pdf } = await twoOfOne()
		await marked(db, reader.id, { articleId: feed.id, quote: 'nor on the Tuesday' })
		await marked(db, reader.id, { articleId: pdf.id, quote: 'the market had no salt' })
		const both = await createList(db, reader.id, { title: 'Both', description: '' })
		const one = await createList(db, reader.id, { title: 'One', description: '' })
		const item = await addToList(db, reader.id, both, feed.id)
		await noteOnItem(db, reader.id, both, item!, 'Read it twice.')
		await addToList(db, reader.id, both, pdf.id)
		await addToList(db, reader.id, one, feed.id)

		const outcome = await joinArticles(db, { keep: pdf.id, other: feed.id, understand })

		expect(outcome).toBe('joined')
		expect((await read(feed.id))?.id).toBe(pdf.id)
		expect((await read(pdf.id))?.origins).toMatchObject({ authors: 'feed' })
		const highlights = await highlightsOf(db, reader.id)
		expect(highlights.map(({ articleId, state }) => [articleId, state])).toEqual([
			[pdf.id, 'exact'],
			[pdf.id, 'exact'],
		])
		expect(await itemsOf(db, reader.id, both)).toMatchObject([
			{ articleId: pdf.id, note: 'Read it twice.' },
		])
		expect(await itemsOf(db, reader.id, one)).toMatchObject([{ articleId: pdf.id }])
		await sync(library, { onBusy: alone })
		expect(await differencesIn(library)).toEqual([])
	})

	test('joined, they stay one when their sources come again', async () => {
		const { feed, pdf, page } = await twoOfOne()
		await joinArticles(library.db, { keep: pdf.id, other: feed.id, understand })

		for (const source of [feed, page, pdf]) expect(await save(source)).toBe('unchanged')
		expect(await joinArticles(library.db, { keep: feed.id, other: pdf.id })).toBe('one-already')
		expect(await joinArticles(library.db, { keep: pdf.id, other: 'nothing' })).toBe('unknown')
	})
})
