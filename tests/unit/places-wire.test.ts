import { expect, test } from 'vitest'
import { tagCountries } from '#places/tag'

const subjects = (title: string, text: string) =>
	tagCountries({ kicker: null, title, standfirst: null, topics: [], blocks: [{ text }] }).flatMap(
		({ code, role }) => (role === 'subject' ? [code] : []),
	)

test('makes a subject of the country that a wire was sent from', () => {
	const text =
		'    LONDON, March 3 - Harrow Tin Plc said it agreed to buy\nMoss Corp of Ohio for 30 mln dlrs. The U.S. firm makes U.S. road signs.'

	expect(subjects('HARROW TIN BUYS U.S. SIGN MAKER', text)).toEqual(['US', 'GB'])
})

test('makes subjects of all that a wire begins with, and not of what it only mentions', () => {
	const text =
		'    JAKARTA, March 1 - Indonesia and Malaysia agreed on a rubber price, ministers said. It holds until June, they said, and leaves the buffer stock as it was. Growers had asked for more than that in January, and traders in the port had expected less of the whole affair. Thailand was told on Monday.'

	expect(subjects('RUBBER PRICE AGREED', text)).toEqual(['ID', 'MY'])
})

test('does not make a subject of the seat of a firm', () => {
	const text =
		'    STOCKHOLM, March 2 - Sweden’s Lund family rejected a bid by the London-based Swedish financier Arvid Moln.'

	expect(subjects('LUNDS REJECT BID', text)).toEqual(['SE'])
})

test('reads the dateline where the title stands before it in the text', () => {
	const text =
		'NIPPON TIN MAKERS PLAN MERGER\n    TOKYO, March 2 - Two makers of tin will merge, a spokesman said.'

	expect(subjects('', text)).toEqual(['JP'])
})

test('reads a dateline without a day', () => {
	const text =
		'BAMAKO, Mali (AP) — Teachers walked out on Monday. Officials in Paris said nothing at all about it.'

	expect(subjects('Teachers walk out', text)[0]).toBe('ML')
})

test('takes a wire without a dateline for one by the way it ends, and its money for a sign', () => {
	const text = 'The bank forecast a shortage of 650 mln stg in the system today.\n REUTER'

	expect(subjects('BANK FORECASTS SHORTAGE', text)).toEqual(['GB'])
})

test('asks more of a country in a long text than in a wire', () => {
	const long = 'In Norway the ferries stood still. Norwegian crews asked for sleep. '.repeat(20)

	expect(subjects('', `${long} Sweden looked on. The Swedish crews did too. `)).toEqual(['NO'])
})

test('takes a short text in a wire’s shorthand for a wire, without dateline and signature', () => {
	const text =
		'Sweden said it would sell four ships to Norway for 30 mln dlrs, five pct less than it paid. Swedish shipowners had asked for more. Sweden has ore, and Swedish ports were told.'

	expect(subjects('SWEDEN SELLS SHIPS', text)).toEqual(['SE', 'NO'])
})

test('does not take a firm’s name or an agency’s for money', () => {
	const text =
		'Qatar kept its output, the agency SPA said. Sterling Harrow Partners asked for two cargoes.\n REUTER'

	expect(subjects('QATAR KEEPS OUTPUT', text)).toEqual(['QA'])
})
