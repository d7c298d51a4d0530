import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#article/article'
import { saveArticle } from '#db/articles'
import { citedBy, citesInArchive } from '#db/citations'
import { articlesCiting, citedSources } from '#db/cited-sources'
import { understand } from '#db/understanding'
import { refresh } from '#indexer/refresh'
import { type ArticleWish, aBlock, anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

let library: Library

beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const at = (number: number) => `https://www.quay.example/spip.php?article${number}`

async function saved(wish: ArticleWish): Promise<Article> {
	const article = understand(anArticle({ publication: 'The Long Quay', ...wish }))
	await saveArticle(library.db, article)
	return article
}

describe('articles that point to each other', () => {
	test('are linked both ways, whichever came in first', async () => {
		const citing = await saved({
			url: at(1),
			notes: ['See the list at https://quay.example/spip.php?article2.'],
		})
		const before = await citesInArchive(library.db, citing.id)
		const cited = await saved({ url: at(2), title: 'The Second' })

		const [cites] = await citesInArchive(library.db, citing.id)
		const [by] = await citedBy(library.db, cited.id)

		expect(before).toEqual([])
		expect(cites).toMatchObject({
			article: { id: cited.id, title: 'The Second' },
			places: ['note 1'],
			addresses: ['quay.example/article2'],
			url: 'https://quay.example/spip.php?article2',
		})
		expect(by).toMatchObject({ article: { id: citing.id }, places: ['note 1'] })
	})

	test('are linked from the text and by another address of the cited one', async () => {
		const citing = await saved({
			url: at(3),
			blocks: [aBlock('As <a href="http://quay.example/The-Fourth/">we said</a>.')],
		})
		const cited = await saved({ url: at(4), alsoAt: ['https://quay.example/The-Fourth'] })

		expect(await citedBy(library.db, cited.id)).toMatchObject([
			{ article: { id: citing.id }, places: ['b1'] },
		])
	})

	test('are linked by title, publication and year where no address is given', async () => {
		const cited = await saved({ title: 'A Crane for Sale', publishedOn: '2004-05-02' })
		const citing = await saved({ notes: ['See “A Crane for Sale”, The Long Quay, LQ3, May 2004.'] })
		await saved({ notes: ['See “A Crane for Sale”, The Long Quay, LQ93, May 2014.'] })
		await saved({ notes: ['See “A Crane for Sale”, The Short Quay, May 2004.'] })

		const by = await citedBy(library.db, cited.id)

		expect(by.map(({ article }) => article.id)).toEqual([citing.id])
	})

	test('are not linked by a title that two articles have', async () => {
		const one = await saved({ title: 'What We Want', publishedOn: '2004' })
		const other = await saved({ title: 'What We Want', publishedOn: '2004' })
		await saved({ notes: ['See “What We Want”, The Long Quay, May 2004.'] })

		expect(await citedBy(library.db, one.id)).toEqual([])
		expect(await citedBy(library.db, other.id)).toEqual([])
	})

	test('are not linked to themselves, nor any more once the link is gone', async () => {
		const cited = await saved({ url: at(6) })
		const citing = await saved({ url: at(7), notes: [`${at(7)}; ${at(6)}`] })
		const premise = await citedBy(library.db, cited.id)
		await saved({ id: citing.id, url: at(7), notes: ['Nothing to see.'] })

		expect(premise).toHaveLength(1)
		expect(await citesInArchive(library.db, citing.id)).toEqual([])
		expect(await citedBy(library.db, cited.id)).toEqual([])
	})
})

describe('cited sources', () => {
	test('are counted by articles and by citations, under their usual name', async () => {
		const citing = await saved({
			notes: ['Le Soir, 3 March 2001; Le Soir, 4 March 2001.', 'Ibid., p. 2.'],
		})
		await saved({ notes: ['“Pluie”, le Soir, 5 March 2001.'] })

		const { sources, total } = await citedSources(library.db, { query: 'lé SOIR' })
		const found = await articlesCiting(library.db, 'le-soir')

		expect(sources).toEqual([
			{ slug: 'le-soir', name: 'Le Soir', kind: 'publication', articles: 2, citations: 4 },
		])
		expect(total).toBe(1)
		expect(found?.source).toEqual(sources[0])
		expect(found?.articles.map(({ id }) => id)).toContain(citing.id)
	})

	test('are told by kind, and shown page by page', async () => {
		await saved({
			notes: [
				'Ruth Vane, Iron and Coal (Glasgow: Heron Press, 1968).',
				'Ruth Vane, Tin and Rain (Glasgow: Heron Press, 1969).',
				'https://www.ore.example/figures',
			],
		})

		const books = await citedSources(library.db, { kind: 'book' })
		const second = await citedSources(library.db, { kind: 'book', limit: 1, offset: 1 })
		const sites = await citedSources(library.db, { kind: 'site', query: 'ore' })

		expect(books.sources.map(({ name }) => name)).toEqual([
			'Ruth Vane, Iron and Coal',
			'Ruth Vane, Tin and Rain',
		])
		expect(second).toEqual({ sources: [books.sources[1]], total: 2 })
		expect(sites.sources.map(({ slug }) => slug)).toEqual(['site-ore-example'])
	})

	test('that nobody cites are not there', async () => {
		expect(await articlesCiting(library.db, 'nobody-cites-this')).toBeNull()
		expect(await citedSources(library.db, { query: '%' })).toMatchObject({ total: 0 })
	})
})

describe('a library that was filled before its notes were understood', () => {
	test('is understood by a refresh, which makes no new version', async () => {
		const old = anArticle({
			notes: ['The Dredger, 3 March 2001.', '“Silt”, The Dredger News, 4 March 2001.'],
		})
		await saveArticle(library.db, old)
		await library.db.execute(sql`delete from cited_works where article_id = ${old.id}`)
		const premise = await articlesCiting(library.db, 'the-dredger-news')

		const first = await refresh(library.db)
		const second = await refresh(library.db)

		const [row] = await library.db.execute<{
			versions: number
			references: number
			pending: number
		}>(sql`
			select count(*)::int as versions, min(jsonb_array_length(record -> 'references')) as references,
				(select count(*)::int from index_pending p where p.article_id = ${old.id}) as pending
			from article_versions v where v.article_id = ${old.id}`)
		expect(premise).toBeNull()
		expect(first.changed).toBe(1)
		expect(second).toEqual({ articles: first.articles, changed: 0 })
		expect(row).toEqual({ versions: 1, references: 1, pending: 1 })
		expect((await articlesCiting(library.db, 'the-dredger-news'))?.articles).toMatchObject([
			{ id: old.id },
		])
		expect(await saveArticle(library.db, understand(old))).toBe('unchanged')
	})
})
