import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { type Difference, differences } from '#indexer/differences'
import { repair } from '#indexer/repair'
import { sync } from '#indexer/sync'
import { clientOf } from '#search/server'
import { indexNames } from '#search/settings'
import { alone, differencesIn } from '#support/agreement'
import { anArticle } from '#support/articles'
import { runIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 120_000

let library: Library
let names: ReturnType<typeof indexNames>

beforeAll(async () => {
	library = await aLibrary()
	names = indexNames(library.search.prefix)
	for (const id of ['north', 'south'])
		await saveArticle(library.db, anArticle({ id, paragraphs: ['One.', 'Two.'], notes: ['See.'] }))
	await sync(library, { onBusy: alone })
})
afterAll(() => library.close())

const index = (uid: string) => clientOf(library.search).index(uid)

async function repaired(): Promise<string[]> {
	const found: Difference[] = []
	for await (const difference of differences(library)) found.push(difference)
	await repair(library, found, alone)
	return differencesIn(library)
}

test('names what is missing, what is too much and what says something else, and repairs it', async () => {
	await index(names.articles).deleteDocument('north').waitTask()
	await index(names.passages).deleteDocument('south_b2').waitTask()
	await index(names.passages)
		.updateDocuments([{ id: 'south_n1', text: 'Sea.' }])
		.waitTask()
	await index(names.articles)
		.addDocuments([{ id: 'stranger' }])
		.waitTask()
	await index(names.passages)
		.addDocuments([{ id: 'north_b9', article: 'north' }])
		.waitTask()

	expect((await differencesIn(library)).sort()).toEqual([
		'articles: north: missing',
		'articles: stranger: is in the index and not in Postgres',
		'passages: north_b9 of north: is in the index and not in Postgres',
		'passages: south_b2 of south: missing',
		'passages: south_n1 of south: holds another text than Postgres',
	])
	expect(await repaired()).toEqual([])
})

test('notices a document that somebody changed from outside and left otherwise whole', async () => {
	const stored = await index(names.articles).getDocument('north')
	await index(names.articles)
		.addDocuments([{ ...stored, countries: ['FR'] }])
		.waitTask()

	expect(await differencesIn(library)).toEqual([
		'articles: north: holds another text than Postgres',
	])
	expect(await repaired()).toEqual([])
})

test('says of a change that has not been sent yet that it waits', async () => {
	await saveArticle(library.db, anArticle({ id: 'late', paragraphs: ['Here.'] }))

	expect(await differencesIn(library)).toEqual([
		'articles: late: missing (waits for sync)',
		'passages: late_b1 of late: missing (waits for sync)',
		'ranking: a_late of late: missing (waits for sync)',
	])
	expect(await repaired()).toEqual([])
})

test('names an index that was lost, and makes it again', async () => {
	await clientOf(library.search).deleteIndex(names.passages).waitTask()

	expect(await differencesIn(library)).toEqual(['passages: there is no such index'])
	expect(await repaired()).toEqual([])
})

test('names settings that are not today’s, and sets them', async () => {
	await index(names.articles)
		.updateSettings({ rankingRules: ['words'], synonyms: { war: ['peace'] } })
		.waitTask()

	expect(await differencesIn(library)).toEqual([
		"articles: other settings than today's: synonyms, rankingRules",
	])
	expect(await repaired()).toEqual([])
})

test(
	'the command says 1 while there are differences and 0 when there are none',
	async () => {
		await index(names.articles).deleteDocument('north').waitTask()

		const found = await runIndexer(library, 'verify')
		const mended = await runIndexer(library, 'verify', '--repair')
		const after = await runIndexer(library, 'verify', '--json')

		expect(found).toMatchObject({
			code: 1,
			stdout: expect.stringContaining('articles: north: missing'),
		})
		expect(mended.code).toBe(0)
		expect(after.code).toBe(0)
		expect(JSON.parse(after.stdout)).toEqual({ differences: [], left: 0 })
	},
	MINUTES,
)
