import { expect, test } from 'vitest'
import { placesIn } from '#places/tag'

/** The countries a text names, each with the words that named it. */
const named = (text: string) => placesIn(text).map(({ code, text: words }) => `${code} ${words}`)

const codes = (text: string) => placesIn(text).map(({ code }) => code)

test('says where a country is named, and how', () => {
	const text = 'From Baghdad to Zaire: Iranian drones over Iraq'

	const places = placesIn(text)

	expect(places.map(({ how }) => how)).toEqual(['place', 'former', 'people', 'name'])
	for (const { start, end, text: words } of places) expect(text.slice(start, end)).toBe(words)
})

test.each([
	['The U.S. and the UK, the U.A.E. and the DRC', ['US U.S.', 'GB UK', 'AE U.A.E.', 'CD DRC']],
	[
		'U.S.-Iranian talks, pro-Iranian and anti-American',
		['US U.S.', 'IR Iranian', 'IR Iranian', 'US American'],
	],
	['Kyiv or Kiev, KINSHASA, N’Djamena', ['UA Kyiv', 'UA Kiev', 'CD KINSHASA', 'TD N’Djamena']],
	['Diyarbakır, Malmö and Łódź', ['TR Diyarbakır', 'SE Malmö', 'PL Łódź']],
	['in South Sudan, not Sudan', ['SS South Sudan', 'SD Sudan']],
	['the Irish, the Dutch and two Germans', ['IE Irish', 'NL Dutch', 'DE Germans']],
])('reads names, abbreviations, towns and peoples: %s', (text, expected) => {
	expect(named(text)).toEqual(expected)
})

test.each([
	['Britain, England, Scotland, Wales, Northern Ireland', ['GB', 'GB', 'GB', 'GB', 'GB']],
	['the Spanish state, Catalonia and Euskadi', ['ES', 'ES', 'ES']],
	['Quebec, Rojava, Gaza and the West Bank', ['CA', 'SY', 'PS', 'PS']],
	['Kanaky, Puerto Rico, Western Sahara, Taiwan, Hong Kong', ['NC', 'PR', 'EH', 'TW', 'HK']],
	['the USSR, Burma, Rhodesia and Yugoslavia', ['RU', 'MM', 'ZW', 'RS']],
	['Czechoslovakia', ['CZ', 'SK']],
	['Kurdistan', []],
])('follows the stated policy on disputed, stateless and former places: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected)
})

test.each([
	['L’Algérie, les États-Unis et le gouvernement turc', ['DZ', 'US', 'TR']],
	['España, Perú y las mujeres argentinas', ['ES', 'PE', 'AR']],
	['Niger and Nigeria, the Niger Delta and a Nigerien', ['NE', 'NG', 'NG', 'NE']],
	['Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea', ['GN', 'GW', 'GQ', 'PG']],
	['Congo-Brazzaville and Congo-Kinshasa', ['CG', 'CD']],
	['Mali, Malawi and Malaysia', ['ML', 'MW', 'MY']],
])('keeps apart what sounds alike: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected)
})

test.each([
	'Give us a turkey and some china',
	'GIVE US BREAD NOW',
	'The New York Times, the Washington Post, Le Monde, the Jerusalem Post and China Daily',
	'Wall Street, the Indian Ocean, the Gulf of Mexico and Lake Chad',
	'Latin American, South American and West Indian writers',
	'the Oslo Accords, the Paris Agreement and the Washington Consensus',
	'she writes in English; translated from the French; a Spanish translation',
	'Rosa Luxemburg, Jack London and Paris Hilton',
	'a family reunion in nice weather',
	'The Fourth International',
])('takes for no country: %s', (text) => {
	expect(named(text)).toEqual([])
})

test('takes Georgia for the country, unless the text is about American states', () => {
	expect(codes('Georgia votes')).toEqual(['GE'])
	expect(codes('From Tbilisi: Georgia and Russia')).toEqual(['GE', 'GE', 'RU'])
	expect(codes('Voters in Alabama and in Georgia')).toEqual(['US', 'US'])
	expect(codes('They marched in Atlanta, Georgia')).toEqual(['US', 'US'])
})

test('takes Congo for its smaller namesake when only that is spoken of', () => {
	expect(codes('The Congo at war')).toEqual(['CD'])
	expect(codes('From Brazzaville: the president of Congo')).toEqual(['CG', 'CG'])
	expect(codes('From Brazzaville to Kinshasa: Congo')).toEqual(['CG', 'CD', 'CD'])
})

test('takes a surname for a person throughout, but not where the country is spoken of', () => {
	expect(codes('Michael Jordan scored. Then Jordan left the field.')).toEqual([])
	expect(codes('Michael Jordan was in Amman, where Jordan plays.')).toEqual(['JO', 'JO'])
	expect(codes('the people of Chad met a man called Chad Smith there')).toEqual([])
})

test('takes a town for the one in the state that follows it', () => {
	expect(codes('a fire in Paris, Texas')).toEqual(['US', 'US'])
	expect(codes('a fire in London, Ont., and another in London')).toEqual(['CA', 'CA', 'CA'])
	expect(codes('St. Petersburg, Florida, and Russia')).toEqual(['US', 'US', 'RU'])
})

test('takes a town for the one in the country that is spoken of', () => {
	expect(codes('Tripoli fell')).toEqual(['LY'])
	expect(codes('Tripoli, in the north of Lebanon')).toEqual(['LB', 'LB'])
})

test('is not surprised by an empty text', () => {
	expect(placesIn('')).toEqual([])
	expect(placesIn(' – … 12 ')).toEqual([])
})
