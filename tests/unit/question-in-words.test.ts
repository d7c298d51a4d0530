import { expect, test } from 'vitest'
import { dateInWords } from '#article/dates'
import { anyQuestion, type Question, searchParamsOf } from '#search/question'
import { counted, inARow } from '../../app/_ui/names.ts'
import { placeAddress, searchAddress } from '../../app/search/_results/addresses.ts'
import { chipsOf, questionInWords } from '../../app/search/_results/chips.ts'
import { relaxationsOf } from '../../app/search/_results/relax.ts'

const asking = (wish: Partial<Question>, facets: Partial<Question['facets']> = {}): Question => ({
	...anyQuestion(),
	...wish,
	facets: { ...anyQuestion().facets, ...facets },
})

test('a date is said as far as it is known', () => {
	expect(dateInWords('2020-01-05')).toBe('5 January 2020')
	expect(dateInWords('2003-03')).toBe('March 2003')
	expect(dateInWords('2003')).toBe('2003')
})

test('one is not many', () => {
	expect(counted(1, 'article')).toBe('1 article')
	expect(counted(1203, 'country', 'countries')).toBe('1,203 countries')
	expect(inARow(['Ana', 'Ben'])).toBe('Ana and Ben')
})

test('a question reads as one would say it', () => {
	const question = asking(
		{ words: 'oil', from: '2015', to: '2020', in: 'footnotes' },
		{ country: ['IR', 'IQ'] },
	)

	expect(questionInWords(question)).toBe('“oil” · Iran or Iraq · 2015 to 2020 · in footnotes')
})

test('an open end of time says which', () => {
	expect(questionInWords(asking({ from: '2015-03' }))).toBe('since March 2015')
	expect(questionInWords(asking({ to: '2015' }))).toBe('until 2015')
})

test('taking a chip back leaves the rest and starts at the first page', () => {
	const question = asking({ words: 'oil', page: 3 }, { country: ['IR', 'IQ'] })

	const [iran] = chipsOf(question).flat()

	expect(iran?.text).toBe('Iran')
	expect(searchAddress(iran?.without ?? question)).toBe('/search?q=oil&country=IQ')
})

test('nothing found offers to leave out each choice and each word, phrases whole', () => {
	const question = asking({ words: '“salt road” camel -car' }, { year: ['2011'] })

	const offers = relaxationsOf(question)

	expect(offers.map(({ text }) => text)).toEqual([
		'Search without “2011”',
		'Search without the word “salt road”',
		'Search without the word camel',
		'Search without the word -car',
	])
	expect(offers.map(({ question: { words } }) => words).slice(1)).toEqual([
		'camel -car',
		'“salt road” -car',
		'“salt road” camel',
	])
})

test('a single word is not offered to be left out', () => {
	expect(relaxationsOf(asking({ words: 'salt' }))).toEqual([])
})

test('a passage is addressed by its block and a note by its marker, with the words along', () => {
	expect(placeAddress('a-1', 'salt road', { kind: 'passage', block: 'b7' })).toBe(
		'/articles/a-1?q=salt+road#b7',
	)
	expect(placeAddress('a-1', 'salt', { kind: 'footnote', marker: '2' })).toBe(
		'/articles/a-1?q=salt#note-2',
	)
	expect(placeAddress('a-1', '')).toBe('/articles/a-1')
})

test('the bare question has the bare address', () => {
	expect(searchAddress(anyQuestion())).toBe('/search')
	expect(searchParamsOf(anyQuestion()).toString()).toBe('')
})
