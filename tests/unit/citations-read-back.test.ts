import { describe, expect, test } from 'vitest'
import type { Citable } from '#article/citation/citable'
import { toBibtex, toCslJson, toCsv, toRis } from '#article/citation/formats'
import { readBibtex, readCslJson, readCsv, readRis } from '#support/citations-read'

const aCitable = (wish: Partial<Citable> = {}): Citable => ({
	id: 'quay-12',
	title: 'The Quay',
	authors: [],
	publication: 'The Quiet Harbour',
	issue: null,
	publishedOn: null,
	url: 'https://library.example/articles/quay-12',
	...wish,
})

const FORMATS = [
	['BibTeX', (all: Citable[]) => readBibtex(toBibtex(all))],
	['RIS', (all: Citable[]) => readRis(toRis(all))],
	['CSL-JSON', (all: Citable[]) => readCslJson(toCslJson(all))],
	['CSV', (all: Citable[]) => readCsv(toCsv(all))],
] as const

const TEXTS = [
	'Never {closed, and } closed too often',
	'C:\\new\\temp, \\textbf{bold} and $x^2$',
	'$5 & 10 % of #1 a_b ~x^2',
	'“Double” and ‘single’, "straight" and \'single\'',
	"``TeX's'' own -- and its --- dashes",
	'?`Qué? !`No',
	'<i>Markup</i> & <<guillemets>>, 1 < 2',
	'東京の夜; Москва; قصة قصيرة; Ελλάδα; ไทย',
	"L'Algérie à l'œuvre: Erdoğan, Łódź, Sha’bi",
	'See @article{x, title = {y}}',
	'TY - BOOK',
	'Words THAT Keep their cAPITALS',
]

const DATES = ['2003', '2003-03', '2003-03-05', null]

const NAMES = [
	'Ama Reyes',
	'Jan van der Berg',
	'Gabriel García Márquez',
	'Martin Luther King Jr.',
	'Santiago Ramón y Cajal',
	'de la Cruz',
	'bell hooks',
	'O’Brien',
	'習近平',
	'محمد علي',
	'Ministry of Health and Welfare',
	'Smith & {Sons}',
	'The Editors',
	'others',
	'Bread and Roses',
]

describe.each(FORMATS)('%s', (format, readBack) => {
	test.each(TEXTS)('gives back a text as it is: %s', (text) => {
		const given = aCitable({ title: text, publication: text, issue: text })

		expect(readBack([given])).toEqual([given])
	})

	test.each(DATES)('keeps a date as far as it is known: %s', (publishedOn) => {
		expect(readBack([aCitable({ publishedOn })])[0]?.publishedOn).toBe(publishedOn)
	})

	test('gives back every author, in order and nobody else', () => {
		expect(readBack([aCitable({ authors: NAMES })])[0]?.authors).toEqual(NAMES)
	})

	test('keeps a group with a comma in its name one author', () => {
		const group = 'Campaign for Peace, Bread and Roses, London'

		const [read] = readBack([aCitable({ authors: ['Ama Reyes', group] })])

		expect(read?.authors).toHaveLength(2)
		// RIS cannot tell the comma of a group from that before a given name.
		if (format !== 'RIS') expect(read?.authors[1]).toBe(group)
		else for (const word of group.split(', ')) expect(read?.authors[1]).toContain(word)
	})

	test('makes a record of each article, whatever the one before holds', () => {
		const all = TEXTS.map((title, n) =>
			aCitable({ id: `quay-${n}`, title, publishedOn: '2003-03' }),
		)

		expect(readBack(all)).toEqual(all)
	})

	test('has no line of a text break out of it', () => {
		const [read, ...more] = readBack([
			aCitable({ title: 'One\r\nTY  - BOOK\r\nER  - \n},\n@book{b' }),
		])

		expect(more).toEqual([])
		expect(read?.title.replace(/\s+/g, ' ')).toBe('One TY - BOOK ER - }, @book{b')
	})
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '\r=1', '\n=1'])(
	'a table never begins a cell with a formula, and loses nothing of it: %j',
	(title) => {
		const [read] = readCsv(toCsv([aCitable({ title, authors: [title], issue: title })]))

		expect(read).toMatchObject({ title: `'${title}`, authors: [`'${title}`], issue: `'${title}` })
	},
)

test('CSL-JSON parts persons and leaves groups whole', () => {
	const [item] = JSON.parse(toCslJson([aCitable({ authors: NAMES })]))

	expect(item.author).toEqual(
		expect.arrayContaining([
			{ given: 'Jan', family: 'van der Berg' },
			{ given: 'Martin Luther', family: 'King', suffix: 'Jr.' },
			{ literal: 'de la Cruz' },
			{ literal: 'Ministry of Health and Welfare' },
			{ literal: 'The Editors' },
		]),
	)
})
