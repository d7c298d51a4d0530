import { expect, test } from 'vitest'
import { countryName } from '#places/countries'
import { regionName } from '#places/regions'
import { byRegion } from '../../app/search/_results/by-region.ts'

const value = (code: string, label: string, count = 1) => ({
	value: code,
	label,
	count,
	selected: false,
	excluded: false,
})
const country = (code: string) => value(code, countryName(code))
const region = (id: string) => value(id, regionName(id))

const shapeOf = (...given: Parameters<typeof byRegion>) =>
	byRegion(...given).map(({ region: one, countries }) => [
		one?.value ?? null,
		...countries.map(({ value: code }) => code),
	])

test('a country stands beneath each region it belongs to, in the order of its count', () => {
	expect(
		shapeOf(
			[region('MENA'), region('Latin America'), region('Caribbean')],
			[country('HT'), country('IR'), country('DZ')],
		),
	).toEqual([
		['MENA', 'IR', 'DZ'],
		['Latin America', 'HT'],
		['Caribbean', 'HT'],
	])
})

test('a region of nothing but mentions comes last and gives nothing', () => {
	const groups = byRegion([region('MENA')], [country('JP'), country('IR')])

	expect(groups.at(-1)?.region).toMatchObject({ value: 'East Asia', count: 0 })
	expect(groups.at(-1)?.countries.map(({ value: code }) => code)).toEqual(['JP'])
})

test('a code that is no country’s is not lost', () => {
	expect(shapeOf([region('MENA')], [country('ZZ')])).toEqual([['MENA'], [null, 'ZZ']])
})
