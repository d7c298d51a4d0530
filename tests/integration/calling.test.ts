import { afterAll, beforeAll, expect, test } from 'vitest'
import { toPassageDocuments } from '#search/documents'
import { find } from '#search/find'
import { anyQuestion } from '#search/question'
import { clientOf } from '#search/server'
import { indexNames } from '#search/settings'
import { anArticle } from '#support/articles'
import { indexed } from '#support/indexed'
import { aLibrary, type Library } from '#support/library'

let library: Library
const ARTICLE = anArticle({
	id: 'wells',
	paragraphs: ['It rained. The wells filled.'],
	notes: ['See the almanac.'],
})

beforeAll(async () => {
	library = await aLibrary()
	await indexed(library.search, [ARTICLE])
})
afterAll(() => library.close())

const snippetsFor = async (words: string) =>
	(await find(library.search, { ...anyQuestion(), words })).hits[0]?.snippets

test('a note that is found brings the sentence that calls it, which itself finds no note', async () => {
	expect(await snippetsFor('almanac')).toMatchObject([
		{ kind: 'footnote', marker: '1', block: 'b1', calling: 'The wells filled.' },
	])
	expect(await snippetsFor('wells')).toMatchObject([{ kind: 'passage' }])
})

test('a note that an older indexer sent has no sentence and is found all the same', async () => {
	const older = toPassageDocuments(ARTICLE).map(({ calling: _, ...document }) => document)
	const passages = clientOf(library.search).index(indexNames(library.search.prefix).passages)
	await passages.addDocuments(older, { primaryKey: 'id' }).waitTask()

	expect(await snippetsFor('almanac')).toMatchObject([{ kind: 'footnote', calling: null }])
})
