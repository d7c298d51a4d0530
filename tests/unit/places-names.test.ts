import { getAlpha2Codes } from 'i18n-iso-countries'
import { expect, test } from 'vitest'
import { countries, countryName, countryNames, isCountryCode } from '#places/countries'
import { countriesIn, regionName, regions, regionsOf, regionsOfLabel } from '#places/regions'

test('knows every country of ISO 3166-1, and Kosovo', () => {
	const codes = countries().map(({ code }) => code)

	expect(codes.toSorted()).toEqual(Object.keys(getAlpha2Codes()).toSorted())
})

test('prints a country as a magazine would', () => {
	expect(['IR', 'SY', 'KR', 'BO', 'RU', 'US', 'PS', 'XK'].map(countryName)).toEqual([
		'Iran',
		'Syria',
		'South Korea',
		'Bolivia',
		'Russia',
		'United States',
		'Palestine',
		'Kosovo',
	])
})

test('gives an unknown code back rather than inventing a name', () => {
	expect(isCountryCode('ZZ')).toBe(false)
	expect(isCountryCode('ir')).toBe(false)
	expect(countryName('ZZ')).toBe('ZZ')
	expect(countryNames('ZZ')).toEqual(['ZZ'])
})

test('lists the spellings a reader may search a country by', () => {
	expect(countryNames('CD')).toEqual(
		expect.arrayContaining(['Democratic Republic of the Congo', 'DRC', 'Zaire', 'Congo-Kinshasa']),
	)
	expect(countryNames('IR')).toEqual(
		expect.arrayContaining(['Iran', 'Persia', 'Islamic Republic of Iran', 'Iranian', 'Iranians']),
	)
	expect(countryNames('GB')).toEqual(expect.arrayContaining(['Britain', 'Scotland', 'UK']))
})

test('leaves out of the spellings those that more often mean another country', () => {
	expect(countryNames('CG')).not.toContain('Congo')
	expect(countryNames('US')).not.toContain('Georgia')
	expect(countryNames('US').join(' ')).not.toMatch(/Chinese|Mexican/)
})

test('puts every country in at least one region that exists', () => {
	const ids = new Set(regions().map(({ id }) => id))

	for (const { code, regions: own } of countries()) {
		expect(own.length, code).toBeGreaterThan(0)
		expect(
			own.filter((id) => !ids.has(id)),
			code,
		).toEqual([])
	}
})

test('has no region without countries', () => {
	for (const { id } of regions()) expect(countriesIn(id), id).not.toEqual([])
})

test('names the region with the most countries first', () => {
	expect(regionsOf(['US', 'IR', 'IQ'])).toEqual(['MENA', 'North America'])
	expect(regionsOf(['BR', 'FR'])).toEqual(['Latin America', 'Western Europe'])
	expect(regionsOf(['ZZ'])).toEqual([])
	expect(regionName('MENA')).toBe('Middle East and North Africa')
})

test('reads a keyword that means a region', () => {
	expect(regionsOfLabel('middle east')).toEqual(['MENA'])
	expect(regionsOfLabel('Amérique latine')).toEqual(['Latin America'])
	expect(regionsOfLabel('Europe')).toEqual(['Western Europe', 'Eastern Europe'])
	expect(regionsOfLabel('Dockers')).toEqual([])
})
