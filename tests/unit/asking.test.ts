import { describe, expect, test } from 'vitest'
import { meaningOf } from '#search/asking/meaning'
import { type Clause, parse, typedWithout } from '#search/asking/parse'
import { equals } from '#search/filters'
import { readQuestion, searchParamsOf } from '#search/question'
import { contentTerms, markedTerms, queryOf } from '#search/words'
import { randomFrom } from '#support/random'

const said = ({ field, text, isPhrase, isExcluded }: Clause) =>
	`${isExcluded ? '-' : ''}${field ? `${field}:` : ''}${isPhrase ? `"${text}"` : text}`
const groupsOf = (typed: string) => parse(typed).map((group) => group.map(said))
const meaning = (typed: string) => meaningOf(parse(typed)[0]![0]!)

describe('what was typed is read', () => {
	test.each([
		['salt bread', [['salt'], ['bread']]],
		['salt OR bread', [['salt', 'bread']]],
		['salt OR bread OR "sea wall" tin', [['salt', 'bread', '"sea wall"'], ['tin']]],
		['salt | bread', [['salt', 'bread']]],
		['salt or bread', [['salt'], ['or'], ['bread']]],
		['salt AND bread', [['salt'], ['bread']]],
		['salt NOT bread', [['salt'], ['-bread']]],
		['salt -bread -"sea wall"', [['salt'], ['-bread'], ['-"sea wall"']]],
		['author:"Ama Reyes" salt', [['author:"Ama Reyes"'], ['salt']]],
		['Author:Reyes BY:Vale', [['author:Reyes'], ['author:Vale']]],
		['-country:mali before:2010', [['-country:mali'], ['before:2010']]],
		['NOT country:mali', [['-country:mali']]],
		['country:mali OR country:chad', [['country:mali', 'country:chad']]],
		['title:“salt road”', [['title:"salt road"']]],
	])('%s', (typed, groups) => {
		expect(groupsOf(typed)).toEqual(groups)
	})

	test.each([
		['OR', [['OR']]],
		[
			'SHIPS OR TRAINS AND NOT A ROAD',
			'SHIPS OR TRAINS AND NOT A ROAD'.split(' ').map((word) => [word]),
		],
		['UN OR NATO', [['UN', 'NATO']]],
		['1968 | 1969', [['1968', '1969']]],
		['OR salt OR', [['salt']]],
		['salt OR -bread', [['salt'], ['-bread']]],
		['note:', [['note:']]],
		['https://example.org', [['https://example.org']]],
		['re:thinking', [['re:thinking']]],
		['"never closed', [['"never closed"']]],
		['( ) ?!', []],
		['', []],
	])('and where an operator makes no sense it is a word, or nothing: %s', (typed, groups) => {
		expect(groupsOf(typed)).toEqual(groups)
	})

	test('a clause taken back leaves the others as they were typed', () => {
		const without = (typed: string, n: number) => typedWithout(typed, parse(typed).flat()[n]!)

		expect(without('salt OR bread tin', 0)).toBe('bread tin')
		expect(without('salt OR bread tin', 1)).toBe('salt tin')
		expect(without('salt author:"Ama Reyes" tin', 1)).toBe('salt tin')
		expect(without('salt NOT bread', 1)).toBe('salt')
	})

	test('alternatives and words asked for in titles and notes are marked, and not demanded', () => {
		expect(queryOf(contentTerms('salt OR bread tin title:road'))).toBe('tin')
		expect(queryOf(markedTerms('salt OR bread tin title:road -coal author:Vale'))).toBe(
			'salt bread tin road',
		)
	})
})

describe('a field’s value is understood', () => {
	test.each([
		['country:Iran', 'country', ['IR']],
		['country:ir', 'country', ['IR']],
		['country:usa', 'country', ['US']],
		['country:Zaire', 'country', ['CD']],
		['country:"spanish state"', 'country', ['ES']],
		['region:caribbean', 'region', ['Caribbean']],
		['language:French', 'language', ['fr']],
		['language:español', 'language', ['es']],
		['lang:de', 'language', ['de']],
		['year:1999', 'year', ['1999']],
	])('%s', (typed, facet, values) => {
		expect(meaning(typed)).toMatchObject({ kind: 'values', facet, values })
	})

	test.each([
		['before:2010', { from: null, to: 20100100 }],
		['until:2010', { from: null, to: 20101231 }],
		['after:2010', { from: 20101232, to: null }],
		['since:2010-03', { from: 20100301, to: null }],
		['after:2010-03-05', { from: 20100306, to: null }],
	])('%s', (typed, days) => {
		expect(meaning(typed)).toMatchObject({ kind: 'days', ...days })
	})

	test.each([
		'country:Atlantis',
		'region:nowhere',
		'language:klatchian',
		'before:soon',
		'year:now',
	])('or else says why not: %s', (typed) => {
		expect(meaning(typed)).toMatchObject({ kind: 'unknown', why: expect.any(String) })
	})
})

test('values to be left out are in the address and come back from it', () => {
	const params = new URLSearchParams('q=salt&country=ML&not_country=dz&not_year=2011')

	const { question, faults } = readQuestion(params)

	expect(faults).toEqual([])
	expect(question.without).toMatchObject({ country: ['DZ'], year: ['2011'] })
	expect(searchParamsOf(question).toString()).toBe('q=salt&country=ML&not_country=DZ&not_year=2011')
	expect(readQuestion(new URLSearchParams('not_year=x')).faults).toEqual([
		'not_year must be a number',
	])
})

const PIECES = [
	...[
		'OR',
		'AND',
		'NOT',
		'|',
		'-',
		'--',
		'"',
		'“',
		'”',
		'«',
		"'",
		'\\',
		'\\"',
		'(',
		')',
		'[',
		']',
		':',
		'=',
		'*',
	],
	...[
		'author:',
		'country:',
		'issue:',
		'title:',
		'note:',
		'before:',
		'after:',
		'year:',
		'language:',
	],
	...[
		'salt',
		'Iran',
		'2010',
		'2010-13',
		'é',
		'🌊',
		'\u0000',
		'\n',
		'\u202e',
		' ',
		'  ',
		'id',
		'IN',
		'day > 0',
	],
]

test('a million random texts all have a reading, and none gets out of the quotation marks of a filter', () => {
	const random = randomFrom(7)
	const pick = () => PIECES[Math.floor(random() * PIECES.length)] as string
	let read = 0
	for (let n = 0; n < 1_000_000; n++) {
		let typed = ''
		for (let length = Math.floor(random() * 8); length >= 0; length--)
			typed += pick() + (random() < 0.5 ? ' ' : '')
		for (const clause of parse(typed).flat()) {
			read++
			if (n % 20 > 0) continue
			meaningOf(clause)
			typedWithout(typed, clause)
			const [, quoted = ''] = /^author = "(.*)"$/s.exec(equals('author', clause.text)) ?? []
			expect(quoted.replace(/\\./gs, '')).not.toContain('"')
		}
	}
	expect(read).toBeGreaterThan(1_000_000)
}, 120_000)
