import { describe, expect, test } from 'vitest'
import { findOnShelf } from '#article/highlights/finding'
import { inOrder, pageOf } from '#article/highlights/ordering'
import {
	anyShelfQuestion,
	type ShelfQuestion,
	shelfParamsOf,
	shelfQuestionFrom,
} from '#article/highlights/question'
import { SHELF_FACETS, valuesOf } from '#article/highlights/shelf'
import { marksOf, termsIn } from '#article/highlights/terms'
import { randomFrom } from '#support/random'
import { aShelf, type ShelvedWish } from '#support/shelved'

const asked = (wish: Partial<ShelfQuestion>) => ({ ...anyShelfQuestion(), ...wish })

const finds = (words: string, ...wishes: ShelvedWish[]) =>
	findOnShelf(aShelf(...wishes), asked({ words })).found.map(({ quote }) => quote)

describe('words', () => {
	test.each([
		['as they are', 'harbour'],
		['begun', 'harb'],
		['in capitals', 'HARBOUR'],
		['with a letter wrong', 'harbeur'],
		['with a letter missing', 'harbur'],
		['with a letter too many', 'harbouur'],
		['with two exchanged', 'hrabour'],
	])('are found %s', (_, words) => {
		expect(finds(words, { quote: 'The harbour was quiet.' }, { quote: 'A mountain.' })).toEqual([
			'The harbour was quiet.',
		])
	})

	test.each([
		['l’Algérie', 'algerie'],
		['Erdoğan', 'Erdogan'],
		['Łódź', 'lodz'],
		['œuvre', 'oeuvre'],
		['Straße', 'strasse'],
		['ﬁrst', 'first'],
		['har\u00adbour', 'harbour'],
		['Москва', 'москв'],
		['قِصّة', 'قصة'],
	])('are found however accents and letters are typed: %s by %s', (text, words) => {
		expect(finds(words, { quote: text }, { quote: 'xyz' })).toEqual([text])
	})

	test('that are short must be right', () => {
		expect(finds('cat', { quote: 'a cot' }, { quote: 'a cat' })).toEqual(['a cat'])
	})

	test('that are quite others are not found', () => {
		expect(finds('strike', { quote: 'a bridge, a stroke, stripes' }, { quote: 'strange' })).toEqual(
			['a bridge, a stroke, stripes'],
		)
		expect(finds('harbour', { quote: 'The labour market' })).toEqual([])
	})

	test('may stand apart, in the passage, the note and the tags', () => {
		const spread = { quote: 'The port', note: 'Ask Ama', tags: ['strikes'] }

		expect(finds('ama strikes port', spread, { quote: 'The port', note: 'Ask' })).toEqual([
			'The port',
		])
	})

	test('in quotation marks must follow each other', () => {
		const [right, wrong] = [{ quote: 'a general strike' }, { quote: 'strike a general' }]

		expect(finds('"general strike"', right, wrong)).toEqual(['a general strike'])
		expect(finds('"general stri', right, wrong)).toHaveLength(2)
	})

	test('are marked where they stand, in code points, without overlapping', () => {
		const text = '🚩 The harbour; the Harbours’ end'

		expect(marksOf(text, termsIn('harbour "the harbour"'))).toEqual([
			[2, 13],
			[15, 27],
		])
	})
})

describe('facets', () => {
	const PLACES = ['IR', 'FR', 'EG', 'CL']
	const random = randomFrom(5)
	const some = <T>(all: readonly T[]) => all.filter(() => random() < 0.4)
	const one = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!
	const shelf = aShelf(
		...Array.from({ length: 300 }, () => ({
			colour: one(['yellow', 'green', 'blue', 'pink'] as const),
			state: one(['exact', 'fuzzy', 'ambiguous', 'orphaned', 'manual'] as const),
			quote: one(['The port', 'A ship', 'The ship in port']),
			tags: some(['Docks', 'labour', 'Iran']),
			article: {
				id: one(['a', 'b', 'c']),
				issue: one([null, 'IV1', 'IV2']),
				authors: some(['Ama', 'Ben']),
				countries: some(PLACES),
				lists: some(['l1', 'l2']),
			},
		})),
	)

	test('count what each value would give, their own choice left out', () => {
		const chosen: Partial<ShelfQuestion['facets']>[] = [
			{},
			{ colour: ['green', 'blue'] },
			{ tag: ['docks'], country: ['IR', 'FR'], state: ['lost'] },
			{ author: ['Ama'], issue: ['IV1'], list: ['l2'], article: ['a', 'b'] },
			{ country: ['XX'] },
		]
		for (const facets of chosen)
			for (const words of ['', 'port']) {
				const question = asked({ words, facets: { ...anyShelfQuestion().facets, ...facets } })
				const { counts, found } = findOnShelf(shelf, question)
				for (const facet of SHELF_FACETS) {
					const others = { ...question.facets, [facet]: [] }
					const values = new Set(shelf.highlights.flatMap((one) => valuesOf(one, facet)))
					for (const value of values) {
						const plain = shelf.highlights.filter(
							(highlight) =>
								highlight.quote.includes(words) &&
								valuesOf(highlight, facet).includes(value) &&
								SHELF_FACETS.every(
									(other) =>
										others[other].length === 0 ||
										others[other].some((wish) => valuesOf(highlight, other).includes(wish)),
								),
						)
						expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(plain.length)
					}
				}
				expect(found.every(({ quote }) => quote.includes(words))).toBe(true)
			}
	})

	test('take a tag without regard to case', () => {
		const { found, counts } = findOnShelf(
			aShelf({ tags: ['Ports'] }, { tags: ['ports'] }, {}),
			asked({ facets: { ...anyShelfQuestion().facets, tag: ['ports'] } }),
		)

		expect(found).toHaveLength(2)
		expect(counts.tag).toEqual(new Map([['ports', 2]]))
	})
})

describe('the order', () => {
	const a = { id: 'a', title: 'A', publishedOn: '2001' }
	const b = { id: 'b', title: 'B', publishedOn: '2020-05' }
	const quotes = (question: Partial<ShelfQuestion>, ...wishes: ShelvedWish[]) =>
		inOrder(aShelf(...wishes).highlights, asked(question)).map(({ quote }) => quote)
	const four = [
		{ quote: 'b2', article: b, start: 200 },
		{ quote: 'b1', article: b, start: 100 },
		{ quote: 'a-lost', article: a, start: null },
		{ quote: 'a1', article: a, start: 5 },
	]

	test('is by what was marked last, by place, or by the articles’ dates', () => {
		expect(quotes({ sort: 'newest' }, ...four)).toEqual(['a1', 'a-lost', 'b1', 'b2'])
		expect(quotes({ sort: 'place' }, ...four)).toEqual(['a1', 'a-lost', 'b1', 'b2'])
		expect(quotes({ sort: 'published' }, ...four)).toEqual(['b1', 'b2', 'a1', 'a-lost'])
	})

	test('under tags shows a highlight under each of its own, those without one last', () => {
		const shelf = aShelf(
			{ quote: 'both', tags: ['Ships', 'Ports'] },
			{ quote: 'none' },
			{ quote: 'one', tags: ['ports'] },
		)

		const { groups } = pageOf(shelf.highlights, asked({ group: 'tag' }))

		expect(
			groups.map((group) => [
				group.by === 'tag' && group.tag,
				group.highlights.map(({ quote }) => quote),
			]),
		).toEqual([
			['ports', ['one', 'both']],
			['Ships', ['both']],
			[null, ['none']],
		])
	})

	test('goes on from page to page without losing or doubling any', () => {
		const shelf = aShelf(
			...Array.from({ length: 120 }, (_, n) => ({ article: { id: `a${n % 7}` } })),
		)
		const pages = [1, 2, 3].map((page) => pageOf(shelf.highlights, asked({ page })))

		const seen = pages.flatMap(({ groups }) => groups.flatMap(({ highlights }) => highlights))
		expect(pages.map(({ pages }) => pages)).toEqual([3, 3, 3])
		expect(seen).toEqual(inOrder(shelf.highlights, asked({})))
		expect(new Set(seen).size).toBe(120)
		expect(pageOf(shelf.highlights, asked({ page: 4 })).groups).toEqual([])
	})
})

test('the address holds the whole question and reads back the same', () => {
	const question = asked({
		words: '"general strike" quai',
		facets: { ...anyShelfQuestion().facets, tag: ['ports', 'a b'], author: ['Ama & Ben'] },
		group: 'tag',
		sort: 'place',
		page: 3,
	})

	expect(shelfQuestionFrom(shelfParamsOf(question))).toEqual(question)
	expect(shelfParamsOf(anyShelfQuestion()).toString()).toBe('')
	expect(shelfQuestionFrom(new URLSearchParams('page=-1&sort=x&group=&tag='))).toEqual(
		anyShelfQuestion(),
	)
})
