import { expect, test } from 'vitest'
import { countriesOfLabel } from '#places/names'
import { tagCountries } from '#places/tag'

function anArticle(parts: Partial<Parameters<typeof tagCountries>[0]>) {
	return { kicker: null, title: '', standfirst: null, topics: [], blocks: [], ...parts }
}

const blocks = (...texts: string[]) => texts.map((text) => ({ text }))

const subjects = (article: ReturnType<typeof anArticle>) =>
	tagCountries(article).flatMap(({ code, role }) => (role === 'subject' ? [code] : []))

test('makes the countries of the kicker the subjects, the most named one first', () => {
	const article = anArticle({
		kicker: 'US-Iran',
		title: 'No war',
		blocks: blocks('Iran, Iraq and the U.S.', 'Iran again. Iraq and Iraqis, in Baghdad.', 'Iran.'),
	})

	expect(tagCountries(article)).toMatchObject([
		{ code: 'IR', role: 'subject', mentions: 4 },
		{ code: 'US', role: 'subject', mentions: 2 },
		{ code: 'IQ', role: 'mentioned', mentions: 4 },
	])
})

test('makes the countries among the keywords subjects, and no theme', () => {
	const article = anArticle({
		title: 'A strike',
		topics: ['Sweden', 'Paris Commune', 'Trade unions'],
		blocks: blocks('Nothing else is named but Norway and Norwegians.'),
	})

	expect(subjects(article)).toEqual(['SE'])
})

test('makes the countries of the title the subjects when the kicker names none', () => {
	const article = anArticle({
		kicker: 'Strike solidarity',
		title: 'Brazil on strike',
		blocks: blocks('Brazilian dockers won.', 'Argentina looks on.'),
	})

	expect(subjects(article)).toEqual(['BR'])
})

test('makes what leads the text the subject when kicker and title name nothing', () => {
	const article = anArticle({
		title: 'The land that moves',
		standfirst: 'A winter in Nepal.',
		blocks: blocks('Kathmandu is far.', 'A Nepali road, made by India.'),
	})

	expect(subjects(article)).toEqual(['NP'])
})

test('has no subject where no country leads', () => {
	expect(
		subjects(anArticle({ title: 'On method', blocks: blocks('Thinking.', 'As in Peru.') })),
	).toEqual([])
	expect(tagCountries(anArticle({ title: 'On method' }))).toEqual([])
})

test('does not count a standfirst twice that the text repeats', () => {
	const standfirst = 'Bolivia has no sea.'
	const article = anArticle({
		title: 'A bell',
		standfirst,
		blocks: blocks(`${standfirst} It had.`),
	})

	expect(tagCountries(article)).toMatchObject([{ code: 'BO', role: 'subject', mentions: 1 }])
})

test('counts what the notes name, but not where their books appeared', () => {
	const article = anArticle({
		kicker: 'Greece',
		title: 'The port',
		blocks: blocks('Greece.'),
		footnotes: [{ text: 'A. Writer, A Book, London: A Press, 1998, on Portugal.' }],
	})

	expect(tagCountries(article).map(({ code }) => code)).toEqual(['GR', 'PT'])
})

test('lets the whole article say what a name means', () => {
	const article = anArticle({
		title: 'Georgia votes',
		blocks: blocks('Alabama and Florida vote too.'),
	})

	expect(tagCountries(article)).toMatchObject([{ code: 'US', role: 'subject', mentions: 3 }])
})

test('says which words in which part counted, each once in a part', () => {
	const article = anArticle({
		kicker: 'US-Iran',
		topics: ['Iran', 'Dockers'],
		title: 'Tehran waits',
		standfirst: 'Iranians and the sea.',
		blocks: blocks('Iran, Iran and the Iranian coast.', 'Nothing.', 'Khomeini had left Tehran.'),
		footnotes: [{ text: 'On Iran.' }],
	})

	expect(tagCountries(article)[0]).toMatchObject({ code: 'IR', mentions: 8 })
	expect(tagCountries(article)[0]?.because).toEqual([
		{ where: 'kicker', words: ['US-Iran'] },
		{ where: 'topic', words: ['Iran'] },
		{ where: 'title', words: ['Tehran'] },
		{ where: 'standfirst', words: ['Iranians'] },
		{ where: 'b1', words: ['Iran', 'Iranian'] },
		{ where: 'b3', words: ['Khomeini', 'Tehran'] },
		{ where: 'note 1', words: ['Iran'] },
	])
})

test('names the parts by their own ids and markers', () => {
	const article = anArticle({
		title: 'A port',
		blocks: [{ id: 'b7', text: 'In Chile.' }],
		footnotes: [{ marker: '*', text: 'In Chile.' }],
	})

	expect(tagCountries(article)[0]?.because.map(({ where }) => where)).toEqual(['b7', 'note *'])
})

test('stays compact in a long text', () => {
	const article = anArticle({ blocks: blocks(...Array.from({ length: 90 }, () => 'In Chile.')) })

	expect(tagCountries(article)[0]).toMatchObject({ mentions: 90 })
	expect(tagCountries(article)[0]?.because).toHaveLength(40)
})

test('lets signs alone make a subject where two of them lead, and counts no naming', () => {
	const article = anArticle({
		title: 'After the congress',
		blocks: blocks('Mandela spoke for an hour. The ANC sang.'),
	})

	expect(tagCountries(article)).toMatchObject([{ code: 'ZA', role: 'subject', mentions: 0 }])
})

test('weighs where things happen above who acts there', () => {
	const article = anArticle({
		blocks: blocks(
			'French troops and French planes came to Mali. In Bamako the French embassy closed.',
		),
	})

	expect(tagCountries(article)[0]?.code).toBe('ML')
})

test.each([
	['US-Iran', ['US', 'IR']],
	['Israel/Palestine', ['IL', 'PS']],
	['Peru and Bolivia', ['PE', 'BO']],
	['Guinea-Bissau', ['GW']],
	['Timor-Leste', ['TL']],
	['Spanish state', ['ES']],
	[' Comoros', ['KM']],
	['MEXICO', ['MX']],
	['Corée du Sud', ['KR']],
	['China-Ecology', []],
	['Fourth International', []],
	['Obituary', []],
	['us', []],
	['', []],
])('reads the label "%s" whole, or split where every part is a country', (label, expected) => {
	expect(countriesOfLabel(label)).toEqual(expected)
})
