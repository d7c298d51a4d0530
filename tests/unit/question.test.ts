import { describe, expect, test } from 'vitest'
import { countries } from '#places/countries'
import { anyQuestion, questionFrom, readQuestion, searchParamsOf, toggled } from '#search/question'

const read = (query: string) => readQuestion(new URLSearchParams(query))

describe('the question in an address', () => {
	test('is everything where nothing is asked', () => {
		expect(read('')).toEqual({ question: anyQuestion(), faults: [] })
	})

	test('keeps words, several values of one facet, dates, scope and order', () => {
		const { question, faults } = read(
			'q=sea+walls&country=ir&country=IQ&year=2019&from=2015&to=2020-06&in=footnotes&sort=oldest&page=3&per_page=50&mentions=include',
		)

		expect(faults).toEqual([])
		expect(question).toMatchObject({
			words: 'sea walls',
			facets: { country: ['IR', 'IQ'], year: ['2019'] },
			from: '2015',
			to: '2020-06',
			in: 'footnotes',
			sort: 'oldest',
			page: 3,
			perPage: 50,
			mentions: true,
		})
	})

	test('leaves out what makes no sense, and says what it should be', () => {
		const { question, faults } = read('from=yesterday&in=margins&page=0&per_page=9999&sort=best')

		expect(question).toEqual(anyQuestion())
		expect(faults).toEqual([
			'from must be a date, a month or a year: 2020-01-05, 2020-01 or 2020',
			'in must be one of all, text, footnotes',
			'sort must be one of relevance, newest, oldest',
			'page must be a whole number from 1 to 50000',
			'per_page must be a whole number from 1 to 100',
		])
	})

	test('takes as many countries as a frame on the map can hold, but not endlessly many of anything', () => {
		const every = countries().map(({ code }) => `country=${code}`)

		expect(read(every.join('&')).faults).toEqual([])
		expect(read(every.join('&')).question.facets.country).toHaveLength(every.length)
		expect(read(Array.from({ length: 101 }, (_, n) => `author=A${n}`).join('&')).faults).toEqual([
			'author may be given at most 100 times',
		])
	})

	test('does not take the thirtieth of February for a day', () => {
		expect(read('from=2020-02-30').faults).toHaveLength(1)
		expect(read('from=2020-02-29').faults).toEqual([])
	})

	test('refuses a beginning after the end, but takes a year as all of it', () => {
		expect(read('from=2021&to=2020').faults).toEqual(['from must not be later than to'])
		expect(read('from=2020-06-01&to=2020').faults).toEqual([])
	})

	test('is written as the shortest address that reads the same', () => {
		const address = 'q=sea+walls&country=IR&country=IQ&from=2015&in=text&page=2'

		expect(searchParamsOf(questionFrom(new URLSearchParams(address))).toString()).toBe(address)
		expect(searchParamsOf(anyQuestion()).toString()).toBe('')
	})

	test('returns to the first page when a value is chosen or let go', () => {
		const question = { ...anyQuestion(), page: 4 }

		const chosen = toggled(question, 'country', 'IR')

		expect(chosen).toMatchObject({ page: 1, facets: { country: ['IR'] } })
		expect(toggled(chosen, 'country', 'IR').facets.country).toEqual([])
		expect(question.facets.country).toEqual([])
	})

	test('is read without an error whatever is typed', () => {
		const nasty = ['"', '\\', '\u0000', '𝒳', '%', '&', '=', '-', '"unclosed', '\uD800', 'é', ' ']
		for (let n = 0; n < 5000; n++) {
			const value = Array.from(
				{ length: n % 12 },
				(_, i) => nasty[(n * 7 + i * 5) % nasty.length],
			).join('')
			const { question } = readQuestion(
				new URLSearchParams([
					['q', value],
					['country', value],
					['from', value],
					['page', value],
				]),
			)

			expect(questionFrom(searchParamsOf(question))).toEqual(question)
		}
	})
})
