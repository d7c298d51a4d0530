import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleCountry } from '#article/article'
import type { Answer, Facet } from '#search/answer'
import { find } from '#search/find'
import { anyQuestion, type Question } from '#search/question'
import { SearchUnavailable } from '#search/server'
import { anArticle } from '#support/articles'
import { indexed } from '#support/indexed'
import { aLibrary, type Library } from '#support/library'

let library: Library

const about = (...codes: string[]): ArticleCountry[] =>
	codes.map((code) => ({ code, role: 'subject', mentions: 3, because: [] }))
const naming = (...codes: string[]): ArticleCountry[] =>
	codes.map((code) => ({ code, role: 'mentioned', mentions: 1, because: [] }))

const ARCHIVE = [
	anArticle({
		id: 'salt',
		title: 'The Salt Road',
		kicker: 'Mali',
		authors: ['Ama Reyes'],
		issue: { number: 'Q12', month: '2015-03' },
		publishedOn: '2015-03-01',
		topics: ['Trade'],
		countries: [...about('ML'), ...naming('DZ')],
		regions: ['Sub-Saharan Africa'],
		paragraphs: [
			'Caravans carried salt slabs south.',
			'The wells were counted by hand each spring.',
		],
		notes: ['Notebook of the well keepers, copied in the harbour office.'],
	}),
	anArticle({
		id: 'harbour',
		title: 'Harbour Hands',
		authors: ['Ama Reyes', 'Jon Vale'],
		issue: { number: 'Q12', month: '2015-03' },
		publishedOn: '2015-03-01',
		countries: about('DZ', 'FR'),
		regions: ['MENA', 'Western Europe'],
		paragraphs: [
			'The dockers of Oran kept their own clock.',
			'Salt bit the ropes; the sea wall held.',
		],
	}),
	anArticle({
		id: 'bread',
		title: 'Bread and Water',
		authors: ['Jon Vale'],
		publishedOn: '2019',
		language: 'fr',
		countries: about('FR'),
		regions: ['Western Europe'],
		paragraphs: ['Le prix du pain monte. L’eau aussi, dit-on à Évry.', 'Un mur contre la mer.'],
	}),
	anArticle({
		id: 'undated',
		title: 'Persian Gardens',
		countries: about('IR'),
		regions: ['MENA'],
		paragraphs: ['Water from the hills of Iran 🌊 reaches the salt flats by night.'],
	}),
	anArticle({
		id: 'iraq',
		title: 'Marsh Light',
		publishedOn: '2021-06-09',
		countries: about('IQ'),
		regions: ['MENA'],
		paragraphs: ['In the marshes of Iraq the reeds stand again.'],
	}),
	anArticle({
		id: 'speech',
		title: 'A Speech at Noon',
		language: 'de',
		publishedOn: '2001',
		paragraphs: ['At noon Erdoğan spoke in the square.'],
		spellings: ['Erdo an', 'Erdoan'],
	}),
]

beforeAll(async () => {
	library = await aLibrary()
	await indexed(library.search, ARCHIVE)
})
afterAll(() => library.close())

async function ask(
	wish: Partial<Omit<Question, 'facets'>> & { facets?: Partial<Question['facets']> },
) {
	const any = anyQuestion()
	return find(library.search, { ...any, ...wish, facets: { ...any.facets, ...wish.facets } })
}
const ids = (answer: Answer) => answer.hits.map(({ id }) => id)
const counts = (answer: Answer, facet: Facet) =>
	Object.fromEntries(answer.facets[facet].map(({ value, count }) => [value, count]))

describe('a question without words', () => {
	test('gives everything, newest first, what has no date at the end', async () => {
		const answer = await ask({})

		expect(answer.total).toBe(6)
		expect(ids(answer)[0]).toBe('iraq')
		expect(ids(answer).at(-1)).toBe('undated')
	})

	test('gives it oldest first when asked, page by page', async () => {
		const first = await ask({
			sort: 'oldest',
			perPage: 2,
			facets: { year: ['2015', '2019', '2021'] },
		})
		const second = await ask({
			sort: 'oldest',
			perPage: 2,
			page: 2,
			facets: { year: ['2015', '2019', '2021'] },
		})

		expect(new Set(ids(first))).toEqual(new Set(['salt', 'harbour']))
		expect(ids(second)).toEqual(['bread', 'iraq'])
		expect(second.total).toBe(4)
	})
})

describe('words', () => {
	test('in the title come before the same words in the text', async () => {
		expect(ids(await ask({ words: 'salt' }))[0]).toBe('salt')
	})

	test('may stand in different paragraphs of one article, which is one result', async () => {
		const answer = await ask({ words: 'dockers ropes' })

		expect(ids(answer)).toEqual(['harbour'])
		expect(answer.hits[0]?.snippets.map(({ text }) => text)).toEqual(
			expect.arrayContaining([expect.stringContaining('dockers')]),
		)
	})

	test('in quotes stand together within one paragraph, not across two', async () => {
		expect(ids(await ask({ words: '"sea wall"' }))).toEqual(['harbour'])
		expect((await ask({ words: '"south the wells"' })).total).toBe(0)
	})

	test('behind a minus are not there', async () => {
		expect(ids(await ask({ words: 'salt -ropes' }))).not.toContain('harbour')
	})

	test('are found without their accents', async () => {
		expect(ids(await ask({ words: 'evry' }))).toEqual(['bread'])
	})

	test('are found by a country under its other names', async () => {
		expect(ids(await ask({ words: 'Persia' }))).toContain('undated')
	})

	test('do not turn Iran into Iraq', async () => {
		expect(ids(await ask({ words: 'Iran' }))).not.toContain('iraq')
	})

	test.each(['Erdogan', 'Erdoğan', '"Erdo an"', 'Erdoan'])(
		'find a name by each of its spellings, the damaged ones too: %s',
		async (words) => {
			const answer = await ask({ words })

			expect(ids(answer)).toContain('speech')
			const texts = answer.hits.flatMap(({ snippets }) => snippets.map(({ text }) => text))
			expect(texts.join()).not.toMatch(/Erdo an|Erdoan/)
		},
	)

	test('that no article holds all of give those with most', async () => {
		expect(ids(await ask({ words: 'caravans zeppelin' }))).toContain('salt')
	})
})

describe('a snippet', () => {
	test('marks the words in code points, with the block it stands in', async () => {
		const answer = await ask({ words: 'salt flats' })
		const snippet = answer.hits.find(({ id }) => id === 'undated')?.snippets[0]

		expect(snippet).toMatchObject({ kind: 'passage', block: 'b1' })
		const characters = [...(snippet?.text ?? '')]
		expect(snippet?.marks.map(([start, end]) => characters.slice(start, end).join(''))).toEqual([
			'salt',
			'flats',
		])
	})

	test('of a note says which note, and the sentence that calls it', async () => {
		const answer = await ask({ words: 'notebook' })

		expect(answer.hits[0]?.snippets).toMatchObject([
			{
				...{ kind: 'footnote', marker: '1', block: 'b1', marks: [[0, 8]] },
				calling: 'Caravans carried salt slabs south.',
			},
		])
	})
})

describe('the scope', () => {
	test('of the notes finds nothing in the text, and the other way round', async () => {
		expect(ids(await ask({ words: 'harbour', in: 'footnotes' }))).toEqual(['salt'])
		expect(ids(await ask({ words: 'harbour', in: 'text' }))).toEqual(['harbour'])
		expect(ids(await ask({ words: 'harbour' }))).toHaveLength(2)
	})
})

describe('facets', () => {
	test('are OR within one and AND across', async () => {
		expect(new Set(ids(await ask({ facets: { country: ['IR', 'IQ'] } })))).toEqual(
			new Set(['undated', 'iraq']),
		)
		expect(ids(await ask({ facets: { country: ['DZ', 'IQ'], author: ['Jon Vale'] } }))).toEqual([
			'harbour',
		])
	})

	test('count as if their own choice were not made, and as if every other were', async () => {
		const answer = await ask({ facets: { country: ['DZ'] } })

		expect(counts(answer, 'country')).toEqual({ ML: 1, DZ: 1, FR: 2, IR: 1, IQ: 1 })
		expect(counts(answer, 'author')).toEqual({ 'Ama Reyes': 1, 'Jon Vale': 1 })
		expect(answer.facets.country.find(({ value }) => value === 'DZ')).toEqual({
			value: 'DZ',
			label: 'Algeria',
			count: 1,
			selected: true,
			excluded: false,
		})
	})

	test('keep a chosen value of which nothing is left', async () => {
		const answer = await ask({ words: 'caravans', facets: { country: ['IQ'] } })

		expect(answer.total).toBe(0)
		expect(answer.facets.country.find(({ value }) => value === 'IQ')).toMatchObject({ count: 0 })
	})

	test('of country take an article that is about it, and on request one that names it', async () => {
		expect(ids(await ask({ facets: { country: ['DZ'] } }))).toEqual(['harbour'])
		expect(ids(await ask({ facets: { country: ['DZ'] }, mentions: true }))).toHaveLength(2)
	})

	test('count values that are called as something every object has', async () => {
		const names = ['constructor', '__proto__', 'toString']
		const answer = await ask({ facets: { author: names, region: names } })

		for (const facet of ['author', 'region'] as const)
			for (const name of names) expect(counts(answer, facet)[name]).toBe(0)
	})

	test('cannot be talked into another filter', async () => {
		for (const value of [
			'x" OR id EXISTS OR authors = "x',
			'x\\" OR id EXISTS OR authors = \\"x',
			'\\',
		])
			expect((await ask({ facets: { author: [value] } })).total).toBe(0)
	})
})

describe('dates', () => {
	test('keep a year that is only partly known', async () => {
		expect(ids(await ask({ from: '2019', to: '2019' }))).toEqual(['bread'])
		expect(ids(await ask({ from: '2021-06', to: '2021-06' }))).toEqual(['iraq'])
	})

	test('leave out what has no date', async () => {
		expect(ids(await ask({ to: '2030' }))).not.toContain('undated')
	})
})

test('a search server that is not there is said to be resting, not a wrong answer', async () => {
	const nowhere = { ...library.search, url: 'http://127.0.0.1:9' }

	await expect(find(nowhere, anyQuestion())).rejects.toThrow(SearchUnavailable)
})
