import { expect, test } from 'vitest'
import { countryNames, isCountryCode } from '#places/countries'
import {
	fateOf,
	formerStateNamed,
	formerStates,
	formerStatesIn,
	formerStatesOf,
	yearsOf,
} from '#places/former-states'
import { placesIn } from '#places/tag'

test('says what became of a state that is no more', () => {
	expect(fateOf(formerStateNamed('zaire')!)).toBe('Zaire (1971–1997), now DR Congo')
	expect(fateOf(formerStateNamed('Czechoslovakia')!)).toBe(
		'Czechoslovakia (1918–1992), now Czechia and Slovakia',
	)
	expect(yearsOf(formerStateNamed('Persia')!)).toBe('until 1935')
})

test('knows a former state by its other names, and takes no other word for one', () => {
	expect(formerStateNamed(' USSR ')?.name).toBe('Soviet Union')
	expect(formerStateNamed('Iran')).toBeNull()
	expect(formerStateNamed('')).toBeNull()
	expect(formerStatesIn('miners in Zaïre, 1980').map(({ name }) => name)).toEqual(['Zaire'])
	expect(formerStatesIn('miners in Zairean lakes')).toEqual([])
})

test('tells a country all the states in whose place it stands', () => {
	expect(formerStatesOf('CD').map(({ name }) => name)).toContain('Belgian Congo')
	expect(formerStatesOf('KZ').map(({ name }) => name)).toEqual(['Soviet Union'])
	expect(formerStatesOf('CH')).toEqual([])
})

test('every former state has heirs of today, and a naming of it is filed under the first of them', () => {
	for (const { name, successors, from, until } of formerStates()) {
		expect(
			successors.filter((code) => !isCountryCode(code)),
			name,
		).toEqual([])
		expect(
			placesIn(name).map(({ code }) => code),
			name,
		).toContain(successors[0])
		expect(countryNames(successors[0]!).length, name).toBeGreaterThan(1)
		expect(until - (from ?? 0), name).toBeGreaterThan(0)
	}
})
