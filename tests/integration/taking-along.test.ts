import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleCountry } from '#article/article'
import { concordanceOf } from '#search/concordance'
import { find } from '#search/find'
import { limitsOf } from '#search/limits'
import { anyQuestion, type Question } from '#search/question'
import { spellingOf } from '#search/spelling'
import { anArticle } from '#support/articles'
import { indexed } from '#support/indexed'
import { aLibrary, type Library } from '#support/library'
import { countedRelaxations } from '../../app/search/_results/relax.ts'

let library: Library

const about = (code: string): ArticleCountry[] => [
	{ code, role: 'subject', mentions: 3, because: [] },
]

beforeAll(async () => {
	library = await aLibrary()
	await indexed(library.search, [
		anArticle({
			id: 'old',
			title: 'Sanctions',
			authors: ['Zoe Vale'],
			publishedOn: '2001',
			countries: about('IR'),
			paragraphs: ['Under sanctions the ships wait.', 'Then sanctions end; sanctions begin.'],
			notes: ['On sanctions, see the gazette.'],
		}),
		anArticle({
			id: 'new',
			title: 'Ferries',
			authors: ['Ama Reyes'],
			publishedOn: '2020',
			countries: about('ML'),
			paragraphs: ['The ferries ignored the sanctions.'],
		}),
		anArticle({
			id: 'forms',
			publishedOn: '1990',
			paragraphs: ['They marched on.', 'The police had no policy.'],
		}),
		anArticle({ id: 'misprint', publishedOn: '1989', paragraphs: ['A polcie matter.'] }),
		anArticle({
			id: 'french',
			language: 'fr',
			publishedOn: '1988',
			paragraphs: ['La grève continue.'],
		}),
		anArticle({ id: 'bare', title: 'Sanctions, again', publishedOn: '2010', paragraphs: [] }),
	])
})
afterAll(() => library.close())

const asking = (words: string, wish: Partial<Question> = {}): Question => ({
	...anyQuestion(),
	words,
	...wish,
})

describe('the concordance', () => {
	const lines = async (question: Question, sort: Parameters<typeof concordanceOf>[2]) =>
		(await concordanceOf(library.search, question, sort)).occurrences.map(
			({ article, before, word, marker }) =>
				`${article.id}${marker ? ` note ${marker}` : ''}: ${before}|${word}`,
		)

	test('has every occurrence on a line of its own, the newest article first', async () => {
		expect(await lines(asking('sanctions'), 'date')).toEqual([
			'new: The ferries ignored the |sanctions',
			'old: Under |sanctions',
			'old: Then |sanctions',
			'old: Then sanctions end; |sanctions',
			'old note 1: On |sanctions',
		])
	})

	test('is ordered by country or author, and keeps to the notes where only notes are asked', async () => {
		expect((await lines(asking('sanctions'), 'country'))[0]).toMatch(/^old/)
		expect((await lines(asking('sanctions'), 'author'))[0]).toMatch(/^new/)
		expect(await lines(asking('sanctions', { in: 'footnotes' }), 'date')).toEqual([
			'old note 1: On |sanctions',
		])
	})

	test('has the words in their other forms, as the results mark them', async () => {
		expect(await lines(asking('marching'), 'date')).toEqual(['forms: They |marched'])
	})

	test('has a likely misprint only where an article has nothing else', async () => {
		expect(await lines(asking('police'), 'date')).toEqual([
			'forms: The |police',
			'misprint: A |polcie',
		])
	})

	test('takes the words of each article in its own language', async () => {
		expect(await lines(asking('grèves'), 'date')).toEqual(['french: La |grève'])
	})

	test('of no words is empty', async () => {
		expect(await lines(asking(''), 'date')).toEqual([])
	})
})

test('a question that finds little offers what could be left out, with true counts', async () => {
	const question = asking('ferries sanctions', {
		facets: { ...anyQuestion().facets, country: ['ML'] },
	})

	const offers = await countedRelaxations(library.search, question, 1)

	expect(offers.map(({ text, total }) => [text, total])).toEqual([])
	const strict = asking('sanctions', { facets: { ...anyQuestion().facets, country: ['ML'] } })
	expect(
		(await countedRelaxations(library.search, strict, 1)).map(({ text, total }) => [text, total]),
	).toEqual([['Search without “Mali”', 3]])
})

test('a word that the archive spells otherwise is put right, and no other', async () => {
	expect(await spellingOf(library.search, 'sanctoins')).toBe('sanctions')
	expect(await spellingOf(library.search, 'ferries title:sanctoins')).toBe(
		'ferries title:sanctions',
	)
	expect(await spellingOf(library.search, 'sanctions ferries')).toBeNull()
	expect(await spellingOf(library.search, '"sanctoins" xqzvwk')).toBeNull()
})

test('a word that is not finished yet is not put right', async () => {
	const { hits } = await find(library.search, asking('sancti'))

	expect(hits.length).toBeGreaterThan(0)
	expect(await spellingOf(library.search, 'sancti', hits)).toBeNull()
	expect(await spellingOf(library.search, 'sancti')).toBeNull()
})

test('it is known how much was searched, and how much of it is a title alone', async () => {
	expect(await limitsOf(library.search)).toMatchObject({ articles: 6, withoutText: 1 })
})
