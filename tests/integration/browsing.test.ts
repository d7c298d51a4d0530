import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { allAuthors, authorInFull } from '#db/authors'
import { articlesOnCountry, countryCounts } from '#db/countries'
import { articlesByYear, articlesInAll, newestBeside } from '#db/home'
import { allIssues, issueInFull } from '#db/issues'
import { articleForReading } from '#db/reading'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

const first = anArticle({
	title: 'First',
	authors: ['José Ortega'],
	issue: { number: 'QH1', month: '2004-02' },
	publishedOn: '2004-02-10',
	countries: [
		{ code: 'PE', role: 'subject', mentions: 4, because: [] },
		{ code: 'BO', role: 'mentioned', mentions: 1, because: [] },
	],
})
const second = anArticle({
	title: 'Second',
	authors: ['Ama Boateng', 'José Ortega'],
	issue: { number: 'QH1', month: '2004-02' },
	publishedOn: '2004-02-03',
	countries: [{ code: 'BO', role: 'subject', mentions: 2, because: [] }],
})
const third = anArticle({
	title: 'Third',
	authors: ['Jose Ortega'],
	issue: { number: 'QH2', month: '2007-05' },
	publishedOn: '2007',
	countries: [{ code: 'BO', role: 'subject', mentions: 9, because: [] }],
})
const stray = anArticle({ title: 'Stray' })

let library: Library

beforeAll(async () => {
	library = await aLibrary()
	for (const article of [first, second, third, stray]) await saveArticle(library.db, article)
})
afterAll(() => library.close())

const titles = (lines: { title: string }[]) => lines.map(({ title }) => title)

test('an article is read as it was brought in, with the version it is', async () => {
	const found = await articleForReading(library.db, first.id)

	expect(found?.article).toEqual(first)
	expect(found?.versionId).toBeGreaterThan(0)
})

test('an article that is not here is null, not an error', async () => {
	expect(await articleForReading(library.db, 'no-such-article')).toBeNull()
})

test('an article that was corrected is read in its newest version', async () => {
	const before = anArticle({ title: 'Befour' })
	const after = { ...before, title: 'Before' }
	await saveArticle(library.db, before)
	const old = await articleForReading(library.db, before.id)

	await saveArticle(library.db, after)

	const found = await articleForReading(library.db, before.id)
	expect(found?.article.title).toBe('Before')
	expect(found?.versionId).not.toBe(old?.versionId)
})

test('issues stand newest first with how much is in them', async () => {
	const issues = await allIssues(library.db)

	expect(issues).toEqual([
		{ number: 'QH2', month: '2007-05', publication: 'The Quiet Harbour', articles: 1 },
		{ number: 'QH1', month: '2004-02', publication: 'The Quiet Harbour', articles: 2 },
	])
})

test('an issue has its articles in the order they came out, and its neighbours', async () => {
	const issue = await issueInFull(library.db, 'QH1')

	expect(titles(issue?.contents ?? [])).toEqual(['Second', 'First'])
	expect(issue?.next?.number).toBe('QH2')
	expect(issue?.previous).toBeNull()
})

test('an issue that nothing stands in is null', async () => {
	expect(await issueInFull(library.db, 'QH99')).toBeNull()
})

test('a country counts what is about it apart from what only names it', async () => {
	const counts = await countryCounts(library.db)

	expect(counts).toEqual([
		{ code: 'BO', about: 2, mentioning: 1 },
		{ code: 'PE', about: 1, mentioning: 0 },
	])
})

test('a country has the articles about it by date, apart from those that mention it', async () => {
	const about = await articlesOnCountry(library.db, 'BO', { role: 'subject', limit: 10 })
	const mentioning = await articlesOnCountry(library.db, 'BO', { role: 'mentioned', limit: 10 })

	expect(titles(about)).toEqual(['Third', 'Second'])
	expect(titles(mentioning)).toEqual(['First'])
})

test('a byline keeps its order in a list of articles', async () => {
	const [line] = (await issueInFull(library.db, 'QH1'))?.contents ?? []

	expect(line?.authors).toEqual(['Ama Boateng', 'José Ortega'])
})

test('an author whose name was spelt in two ways is one person, named the usual way', async () => {
	const authors = await allAuthors(library.db)
	const ortega = await authorInFull(library.db, 'jose-ortega')

	expect(authors.map(({ name }) => name)).toEqual(['Ama Boateng', 'José Ortega'])
	expect(ortega?.author).toEqual({
		slug: 'jose-ortega',
		name: 'José Ortega',
		otherSpellings: ['Jose Ortega'],
		articles: 3,
	})
	expect(titles(ortega?.articles ?? [])).toEqual(['Third', 'First', 'Second'])
})

test('an author nobody knows is null', async () => {
	expect(await authorInFull(library.db, 'nobody')).toBeNull()
})

test('the years run without a gap, empty ones among them', async () => {
	expect(await articlesByYear(library.db)).toEqual([
		{ year: 2004, articles: 2 },
		{ year: 2005, articles: 0 },
		{ year: 2006, articles: 0 },
		{ year: 2007, articles: 1 },
	])
})

test('what stands beside an issue leaves that issue out and undated articles last', async () => {
	const beside = await newestBeside(library.db, 'QH2', 3)

	expect(titles(beside).slice(0, 2)).toEqual(['First', 'Second'])
	expect(titles(beside)).not.toContain('Third')
})

test('everything counts, dated or not', async () => {
	expect(await articlesInAll(library.db)).toBe(5)
})

test('a library without articles has no years and no issues', async () => {
	const empty = await aLibrary()

	expect(await articlesByYear(empty.db)).toEqual([])
	expect(await allIssues(empty.db)).toEqual([])
	expect(await articlesInAll(empty.db)).toBe(0)
	await empty.close()
})
