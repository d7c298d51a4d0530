import { afterAll, beforeAll, expect, test } from 'vitest'
import { concordanceOf } from '#search/concordance'
import { anyQuestion } from '#search/question'
import { anArticle } from '#support/articles'
import { indexed } from '#support/indexed'
import { aLibrary, type Library } from '#support/library'

let library: Library

/** More than are looked at have but a likely misprint, and all of them are newer. */
const MISPRINTS = Array.from({ length: 410 }, (_, n) =>
	anArticle({ id: `policy-${n}`, publishedOn: '2020', paragraphs: ['A policy.'] }),
)

beforeAll(async () => {
	library = await aLibrary()
	await indexed(library.search, [
		...MISPRINTS,
		anArticle({
			id: 'police',
			publishedOn: '1999',
			paragraphs: ['The police came.', 'A policy of silence.'],
		}),
		anArticle({
			id: 'book',
			publishedOn: '1998',
			paragraphs: Array.from({ length: 1700 }, (_, n) => (n % 500 === 0 ? 'A ferry.' : 'A page.')),
		}),
	])
})
afterAll(() => library.close())

test('of articles too many to look at, those that hold the word itself come first', async () => {
	const question = { ...anyQuestion(), words: 'police' }

	const { occurrences, articles, looked } = await concordanceOf(library.search, question, 'date')

	const words = occurrences.filter(({ article }) => article.id === 'police').map(({ word }) => word)
	expect(words).toEqual(['police'])
	expect([articles, looked, occurrences.length]).toEqual([411, 400, 400])
})

test('a book has a line for every occurrence, too', async () => {
	const question = { ...anyQuestion(), words: 'ferry' }

	const { occurrences } = await concordanceOf(library.search, question, 'date')

	expect(occurrences.map(({ block }) => block)).toEqual(['b1', 'b501', 'b1001', 'b1501'])
})
