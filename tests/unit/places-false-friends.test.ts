import { expect, test } from 'vitest'
import { placesIn } from '#places/tag'

const codes = (text: string) => [...new Set(placesIn(text).map(({ code }) => code))]

/** A sentence about the one, a sentence about the other, each as it is and in capitals. */
const friends: [string, string[]][] = [
	['Turkey raised the minimum wage', ['TR']],
	['We carved the roast turkey on Sunday', []],
	['In Turkey the farmers of Bursa went on strike', ['TR']],
	['Roast turkey and cranberry for all', []],
	['Chad closed its border with Sudan', ['TD', 'SD']],
	['Chad Smith mended the pump', []],
	['Jordan sends back the refugees', ['JO']],
	['Michael Jordan scored, and Jordan sat down', []],
	['Georgia votes, and Russia watches', ['GE', 'RU']],
	['Voters queue in Georgia, Alabama and Florida', ['US']],
	['From Niger to Nigeria the river is low', ['NE', 'NG']],
	['Nigerien and Nigerian miners met', ['NE', 'NG']],
	['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea', ['GN', 'GW', 'GQ', 'PG']],
	['A guinea pig, and a guinea fowl for dinner', []],
	['Congo-Brazzaville and Congo-Kinshasa', ['CG', 'CD']],
	['The Democratic Republic of the Congo and the Republic of the Congo', ['CD', 'CG']],
	['New Mexico has a drought', ['US']],
	['Mexico has a drought', ['MX']],
	['George Washington crossed the river', []],
	['General Washington crossed the river', []],
	['They marched on Washington', ['US']],
	['Mali, Malawi and the Maldives', ['ML', 'MW', 'MV']],
	['Dominica and the Dominican Republic', ['DM', 'DO']],
	['Austria and Australia', ['AT', 'AU']],
	['Slovakia and Slovenia', ['SK', 'SI']],
	['Iran and Iraq', ['IR', 'IQ']],
	['North Korea and South Korea', ['KP', 'KR']],
	['Blue china cups and a porcelain plate', []],
	['China sells cups', ['CN']],
]

test.each(friends)('keeps false friends apart: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected)
})

test.each(friends)('and in capitals: %s', (text, expected) => {
	expect(codes(text.toUpperCase())).toEqual(expected)
})

test.each([
	['THE U.S . FIRST PROPOSED IT TO BRITAIN', ['US', 'GB']],
	['NOBODY TOLD US ABOUT IT', []],
	['GIVE US BREAD NOW, SAID THE CROWD', []],
	['U.S. TROOPS LEAVE, AND NOBODY ASKED US', ['US']],
	['US TROOPS LEAVE IRAQ', ['US', 'IQ']],
	['IT IS WARM FOR POLAND, OR SO THEY SAY, LA PAZ IS COLD', ['PL', 'BO']],
	['A CORK IN A BOTTLE, A BUFFALO AND A NICE BATH', []],
	['A FIRE IN CORK, AND THE HIGH COURT OF KENYA', ['IE', 'KE']],
	['TEXACO CANADA <TXC> AND CARBIDE <UK> CUT PRICES', ['CA']],
])('reads a line without small letters by its company: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected)
})

test.each([
	['The Islamic Republic of Iran and the Federative Republic of Brazil', ['IR', 'BR']],
	['S. Korea, W. Germany, N.Z. and the U.S.S.R.', ['KR', 'DE', 'NZ', 'RU']],
	['South Viet Nam, Tanganyika, Katanga and Nyasaland', ['VN', 'TZ', 'CD', 'MW']],
	['West Germans and Rhodesians, Yugoslavs and Argentines', ['DE', 'ZW', 'RS', 'AR']],
	['Chambishi, Ploiești, Tirunelveli, Wenzhou and Kitwe', ['ZM', 'RO', 'CN']],
])('knows official, short and former names and many towns: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected)
})

test('does not take for a naming who or what stands for a country', () => {
	expect(codes('Mandela, Nehru and de Gaulle; the PKK, the FARC and the Bundesbank')).toEqual([
		'DE',
	])
})
