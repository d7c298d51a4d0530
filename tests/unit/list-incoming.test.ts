import { describe, expect, test } from 'vitest'
import { toBibtex, toCsv, toRis } from '#article/citation/formats'
import { MOST_WORKS } from '#article/lists/incoming/incoming'
import { readWorks } from '#article/lists/incoming/read'

const read = (text: string | Uint8Array) =>
	readWorks(typeof text === 'string' ? new TextEncoder().encode(text) : text)

const QUAY = {
	...{ id: 'quay-12', title: 'The Quay & the Sea', authors: ['Ama Reyes', 'Jan van der Berg'] },
	...{ publication: 'Harbour Notes', issue: null, publishedOn: '2020-01-05' },
	...{ url: 'https://library.example/articles/quay-12', notes: ['Read it twice.'] },
}

describe('what is brought to a list', () => {
	test.each([
		['BibTeX', toBibtex],
		['RIS', toRis],
		['CSV', toCsv],
	])('is read from %s as the library itself writes it', async (format, write) => {
		const { works, refused } = await read(write([QUAY]))

		expect(refused).toEqual([])
		expect(works).toMatchObject([
			{ title: QUAY.title, authors: QUAY.authors, year: 2020, url: QUAY.url, isSection: false },
		])
		if (format !== 'CSV') expect(works[0]?.note).toBe('Read it twice.')
	})

	test('is read from the BibTeX of others: accents, markup, names and addresses in odd fields', async () => {
		const { works } = await read(
			`@comment{x}\n@string{hn = "Harbour"}\n@article{a, title={L'\\'Etat et la \\emph{Mer}}, author={Reyes, Ama and {Ministry of Ports}}, year=2003}\n@misc{b, title="Another", howpublished="\\url{https://z.example/a_b}", date={2004-05}}`,
		)

		expect(works).toMatchObject([
			{ title: "L'État et la Mer", authors: ['Ama Reyes', 'Ministry of Ports'], year: 2003 },
			{ title: 'Another', url: 'https://z.example/a_b', year: 2004 },
		])
	})

	test('is read from the RIS of others: other tags, lines that go on, no spaces', async () => {
		const { works } = await read(
			'TY  - JOUR\nT1  - A title that\ngoes on\nA1  - Reyes, Ama\nY1  - 1999/05//\nL2  - https://z.example/\nER  -\n\nTY  - BOOK\r\nTI  - Second\r\nER  - \r\n',
		)

		expect(works).toMatchObject([
			{
				title: 'A title that goes on',
				authors: ['Ama Reyes'],
				year: 1999,
				url: 'https://z.example/',
			},
			{ title: 'Second' },
		])
	})

	test('is read from tables of spreadsheets and of citation managers', async () => {
		const semicolons = await read('Titre;Année;URL\n"Un ; deux";2001;https://a.example/')
		const zotero = await read(
			'\ufeff"Key","Publication Year","Author","Title","Url"\n"X","2001","Reyes, Ama; Tarn, Ben","The ""Quay""",""',
		)

		expect(semicolons.works).toMatchObject([
			{ title: 'Un ; deux', year: 2001, url: 'https://a.example/' },
		])
		expect(zotero.works).toMatchObject([
			{ title: 'The "Quay"', authors: ['Ama Reyes', 'Ben Tarn'], year: 2001, url: null },
		])
	})

	test('is read from addresses, one a line, and a line that is none is named', async () => {
		const { works, refused } = await read(
			'# My syllabus\nhttps://a.example/x\n\n  www.b.example/y  \njavascript:alert(1)\nhttps://c.example and more\n',
		)

		expect(works.map(({ url }) => url)).toEqual(['https://a.example/x', 'https://www.b.example/y'])
		expect(refused.map(({ what }) => what)).toEqual([
			'javascript:alert(1)',
			'https://c.example and more',
		])
	})

	test('a broken record is named, and the others are read', async () => {
		const bib = await read('@book{a, title={Never closed, year=2001}\n@article{b, title={After}}')
		const ris = await read('TY  - BOOK\nTI  - Cut off\nTY  - BOOK\nTI  - Whole\nER  - ')

		expect(bib.refused[0]?.why).toContain('broken')
		expect(bib.works.map(({ title }) => title)).toContain('After')
		expect(ris.refused).toMatchObject([{ what: 'Cut off', outcome: 'refused' }])
		expect(ris.works.map(({ title }) => title)).toEqual(['Whole'])
	})

	test('an entry that would hold the reader up for minutes is named and not read', async () => {
		const names = `@article{a, title={Endless}, author={${'A and '.repeat(200_000)}B}}`
		const braces = `@article{a, title={${'\\emph{'.repeat(400)}x${'}'.repeat(400)}}}`

		const { works, refused } = await read(`${names}\n${braces}\n@book{b, title={Fine}}`)

		expect(works.map(({ title }) => title)).toEqual(['Fine'])
		expect(refused.map(({ why }) => why)).toEqual(
			Array(2).fill(expect.stringContaining('too long')),
		)
	})

	test('an address with a password in it, or of no web page, is not taken', async () => {
		const { works } = await read(
			'title,url\nOne,https://me:secret@a.example/\nTwo,file:///etc/passwd',
		)

		expect(works.map(({ url }) => url)).toEqual([null, null])
	})
})

describe('what cannot be read says why', () => {
	test.each<[string, string | Uint8Array, RegExp]>([
		['nothing', ' \n', /nothing in it/],
		['other letters', new Uint8Array([0x54, 0xe9, 0xff]), /UTF-8/],
		['no table', 'Dear Ana,\nplease read this.', /neither BibTeX nor RIS/],
		['a table that is broken', 'title,url\n"One,https://a.example\n', /broken/],
		['a table of nothing', 'title,url\n', /names no/],
		['too many', `${'https://a.example/\n'.repeat(MOST_WORKS + 1)}`, /2,001 works/],
	])('%s', async (_, text, message) => {
		await expect(read(text)).rejects.toThrow(message)
	})
})
