import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { correct } from '#db/corrections'
import { highlightsOf } from '#db/highlights'
import { heldTexts } from '#db/holding-back'
import { joinArticles } from '#db/joining'
import { dropHeld, publishHeld } from '#db/publishing'
import { articleForReading } from '#db/reading'
import { articleVersions } from '#db/schema/archive'
import { accountOf, accountText } from '#indexer/account'
import { type Difference, differences } from '#indexer/differences'
import { statusOf, statusText } from '#indexer/status'
import { anArticle } from '#support/articles'
import { aFolder, jsonl, runIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'
import { marked } from '#support/marking'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const PARAGRAPHS = [
	'The port has been silent since the spring, and nobody is paid.',
	'On the third of June the dockers called a strike; by evening every crane stood still.',
	'The ministry answered with a decree that nobody remembers having read in full.',
	'What began as a dispute over wages had become a question of who governed the coast.',
]
const BROKEN = ['Please enable cookies to read this page.']

/** An article in which a reader marked the beginnings of so many paragraphs. */
async function aMarkedArticle(count = 4) {
	const article = anArticle({ paragraphs: PARAGRAPHS })
	await saveArticle(library.db, article)
	const { id: readerId } = await aReader(library.db)
	for (const paragraph of PARAGRAPHS.slice(0, count))
		await marked(library.db, readerId, { articleId: article.id, quote: paragraph.slice(0, 30) })
	const { id, title } = article
	const write = (paragraphs: string[]) =>
		saveArticle(library.db, anArticle({ id, title, paragraphs }))
	const states = async () =>
		(await highlightsOf(library.db, readerId)).map(({ state }) => state).sort()
	return { id, write, states }
}

const firstWords = async (id: string) =>
	(await articleForReading(library.db, id))?.article.blocks[0]?.text

const heldOf = async (id: string) =>
	(await heldTexts(library.db)).filter(({ articleId }) => articleId === id)

const versionsOf = async (id: string) =>
	(
		await library.db
			.select({ n: articleVersions.n })
			.from(articleVersions)
			.where(eq(articleVersions.articleId, id))
	).map(({ n }) => n)

describe('a newer text in which many highlights would lose their place', () => {
	test('waits for an editor, and readers go on with the one they see', async () => {
		const { id, write, states } = await aMarkedArticle()

		const outcome = await write(BROKEN)

		expect(outcome).toBe('held')
		expect(await firstWords(id)).toBe(PARAGRAPHS[0])
		expect(await states()).toEqual(['exact', 'exact', 'exact', 'exact'])
		expect(await heldOf(id)).toMatchObject([{ marked: 4, lost: 4 }])
	})

	test('is kept once, however often it is imported', async () => {
		const { id, write } = await aMarkedArticle()

		for (let n = 0; n < 3; n++) expect(await write(BROKEN)).toBe('held')

		expect(await versionsOf(id)).toHaveLength(2)
		expect(await heldOf(id)).toHaveLength(1)
	})

	test('gives way to a newer one that is good', async () => {
		const { id, write, states } = await aMarkedArticle()
		await write(BROKEN)

		const outcome = await write(['A correction was made.', ...PARAGRAPHS])

		expect(outcome).toBe('changed')
		expect(await heldOf(id)).toEqual([])
		expect(await firstWords(id)).toBe('A correction was made.')
		expect(await states()).toEqual(['exact', 'exact', 'exact', 'exact'])
	})

	test('is shown when an editor lets it through, and its highlights are kept without a place', async () => {
		const { id, write, states } = await aMarkedArticle()
		await write(BROKEN)

		const isPublished = await publishHeld(library.db, id)

		expect(isPublished).toBe(true)
		expect(await firstWords(id)).toBe(BROKEN[0])
		expect(await states()).toEqual(['orphaned', 'orphaned', 'orphaned', 'orphaned'])
		expect(await write(BROKEN)).toBe('unchanged')
	})

	test('is not held again once an editor turned it down', async () => {
		const { id, write } = await aMarkedArticle()
		await write(BROKEN)

		const isDropped = await dropHeld(library.db, id)
		const again = await write(BROKEN)

		expect(isDropped).toBe(true)
		expect(again).toBe('unchanged')
		expect(await firstWords(id)).toBe(PARAGRAPHS[0])
		expect(await versionsOf(id)).toHaveLength(1)
		expect(await heldOf(id)).toEqual([])
	})

	test('cannot be let through or turned down where none waits', async () => {
		const { id } = await aMarkedArticle()

		expect(await publishHeld(library.db, id)).toBe(false)
		expect(await dropHeld(library.db, id)).toBe(false)
	})
})

describe('a newer text is shown at once', () => {
	test('when one highlight alone loses its place', async () => {
		const { id, write, states } = await aMarkedArticle()

		const outcome = await write(PARAGRAPHS.slice(1))

		expect(outcome).toBe('changed')
		expect(await firstWords(id)).toBe(PARAGRAPHS[1])
		expect(await states()).toEqual(['exact', 'exact', 'exact', 'orphaned'])
	})

	test('when nobody marked anything in the old one', async () => {
		const { write } = await aMarkedArticle(0)

		expect(await write(BROKEN)).toBe('changed')
	})

	test('when it is an editor who takes the passages out', async () => {
		const { id, states } = await aMarkedArticle(2)
		for (const was of PARAGRAPHS.slice(0, 2))
			await correct(library.db, id, { correction: { field: 'text', was, now: 'Taken out.' } })

		expect(await firstWords(id)).toBe('Taken out.')
		expect(await states()).toEqual(['orphaned', 'orphaned'])
	})
})

test('an article that waits for an editor can be joined to another', async () => {
	const { id, write } = await aMarkedArticle()
	await write(BROKEN)
	const other = anArticle({ paragraphs: PARAGRAPHS, format: 'feed' })
	await saveArticle(library.db, other)

	const outcome = await joinArticles(library.db, { keep: id, other: other.id })

	expect(outcome).toBe('joined')
	expect(await heldOf(id)).toEqual([])
})

async function allDifferences() {
	const found: Difference[] = []
	for await (const difference of differences(library)) found.push(difference)
	return found
}

describe('whoever fills the library', () => {
	test('is told what waits, decides, and the index follows', async () => {
		const id = 'held-by-command'
		const broken = jsonl([{ id, title: 'Silence', text: BROKEN[0] }])
		const files = await aFolder({ 'broken.jsonl': broken })
		await saveArticle(library.db, anArticle({ id, title: 'Silence', paragraphs: PARAGRAPHS }))
		const { id: readerId } = await aReader(library.db)
		for (const paragraph of PARAGRAPHS)
			await marked(library.db, readerId, { articleId: id, quote: paragraph.slice(0, 30) })

		const held = await runIndexer(library, 'import', files.file('broken.jsonl'))
		const differencesWhileHeld = await allDifferences()
		const ledger = accountText((await accountOf(library))!)
		const status = statusText(await statusOf(library))
		const list = await runIndexer(library, 'held')
		const published = await runIndexer(library, 'held', '--publish', id)
		const differencesAfter = await allDifferences()
		await files.remove()

		expect(held).toMatchObject({ code: 0 })
		expect(held.stdout).toContain('1 held')
		expect(held.stdout).toContain('wait for an editor')
		expect(ledger).toContain('4 of 4 highlights would lose their place')
		expect(status).toMatch(/held back +[1-9]/)
		expect(list.stdout).toContain(`${id}  Silence: 4 of 4 highlights`)
		expect(published).toMatchObject({ code: 0 })
		expect([differencesWhileHeld, differencesAfter]).toEqual([[], []])
		expect(await firstWords(id)).toBe(BROKEN[0])
	}, 240_000)

	test('is told when nothing of an article waits', async () => {
		const { code, stderr } = await runIndexer(library, 'held', '--drop', 'nothing-here')

		expect(code).toBe(1)
		expect(stderr).toContain('No text of nothing-here waits')
	}, 120_000)
})
