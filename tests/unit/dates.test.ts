import { expect, test } from 'vitest'
import { isoDate, readDate, readMonth } from '#article/printed-dates'

test.each([
	['Sunday 5 January 2020', '2020-01-05'],
	['5 January 2020', '2020-01-05'],
	['3rd of October 2010', '2010-10-03'],
	['January 5, 2020', '2020-01-05'],
	['dimanche 13 juillet 2008.', '2008-07-13'],
	['1er février 2003', '2003-02-01'],
	['5 de enero de 2020', '2020-01-05'],
	['07/03/2019', '2019-03-07'],
	['2026-04-30T10:25:49Z', '2026-04-30'],
	['March 2003', '2003-03'],
	['2003', '2003'],
	['07/03/2019 - 07:58', '2019-03-07'],
	['Sunday 5 January 2020, 10:30', '2020-01-05'],
	['samedi 1er février 2003', '2003-02-01'],
	['5. März 2019', '2019-03-05'],
	['août 1968', '1968-08'],
])('%s is %s', (text, iso) => {
	expect(readDate(text)).toEqual({ iso, weekdayIsWrong: false })
})

test.each([
	'31 February 2020',
	'9/11',
	'3-5 January 2020',
	'January/February 2020',
	'circa 1968',
	'yesterday',
	'5 Januember 2020',
	'Someday 5 January 2020',
	'3020',
	'',
])('“%s” is no date', (text) => {
	expect(readDate(text)).toBeNull()
})

test('a weekday is checked against its day', () => {
	expect(readDate('Monday 5 January 2020')?.weekdayIsWrong).toBe(true)
})

test('an ISO date may be partial, but is a day of the calendar', () => {
	expect(isoDate('2020-01')).toBe('2020-01')
	expect(isoDate('2020-02-30')).toBeNull()
	expect(isoDate('5 January 2020')).toBeNull()
})

test('the first of two months counts', () => {
	expect(readMonth('March-April 2013')).toBe('2013-03')
	expect(readMonth('Spring 2013')).toBeNull()
})
