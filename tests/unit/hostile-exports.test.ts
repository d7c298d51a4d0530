import { parse } from 'csv-parse/sync'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { csvOf, unguarded } from '#article/citation/formats'
import { worksToBibtex } from '#article/citation/to-bibtex'
import { worksToRis } from '#article/citation/to-ris'
import type { CitedWork } from '#article/citation/work'
import { readAnnotationCsv } from '#article/highlights/read-csv'
import { readListCsv } from '#article/lists/incoming/read-csv'
import { slugOf } from '#article/slug'
import { readRis } from '#support/citations-read'
import { corpus } from '#support/hostile/corpus'
import { atomOf } from '../../app/_ui/atom.ts'

const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/
const texts = [
	...corpus.map(({ text }) => text.replace(/\p{Cs}/gu, '\ufffd')),
	...['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'].map((sign) => `${sign}1+1`),
	...["'=1+1", "''=1+1", "'''=1+1", "'", "''", "'twas", "'-", '"=1+1', '==1', "='"],
]

describe('a table', () => {
	const rows = parse(csvOf(texts.map((text) => [text, 'x'])), {
		relax_column_count: true,
	}) as string[][]

	test('starts no formula in any cell', () => {
		expect(rows).toHaveLength(texts.length)
		expect(rows.flat().filter((cell) => FORMULA.test(cell))).toEqual([])
	})

	test('gives every text back to whoever takes the apostrophe away', () => {
		expect(rows.map(([cell = '']) => unguarded(cell))).toEqual(texts)
	})

	test('is brought back as it was taken along', () => {
		const words = texts.filter(
			(text) => /^[^\p{C}\s][^\p{C}]*[^\p{C}\s]$/u.test(text) && text.length < 200,
		)
		const list = csvOf([['kind', 'title'], ...words.map((word) => ['section', word])])
		const marks = csvOf([
			['quote', 'url', 'note'],
			...words.map((word) => [`x ${word}`, 'https://a.example/', word]),
		])

		expect(readListCsv(list).works.map(({ title }) => title)).toEqual(
			words.map((word) => word.normalize('NFC').replace(/\s+/g, ' ')),
		)
		expect(readAnnotationCsv(marks).incoming.map(({ note }) => note)).toEqual(words)
	})
})

test('a feed of hostile words is a feed', () => {
	const madeAt = new Date('2026-01-02T03:04:05Z')
	const entries = texts.map((text) => ({
		...{
			url: 'https://a.example/',
			title: text,
			standfirst: text,
			authors: [text],
			cameIn: madeAt,
		},
	}))

	const feed = atomOf({
		self: 'https://a.example/',
		page: 'https://a.example/',
		title: texts.join(),
		madeAt,
		entries,
	})

	expect(XMLValidator.validate(feed)).toBe(true)
	expect(feed.match(/<entry>/g)).toHaveLength(texts.length)
	expect(feed).not.toMatch(
		/<(?:script|img|svg|a)\b|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/,
	)
})

const aWork = (text: string, n: number): CitedWork =>
	({
		...{ id: `w${n}`, kind: 'book', title: text, authors: [text], container: text, issue: text },
		url: 'https://a.example/',
		...{ publisher: text, place: text, date: '2001-02-03', pages: '1-2', notes: [text] },
	}) as CitedWork

test('a citation of hostile words says no more than its own fields', () => {
	const ris = worksToRis(texts.map(aWork))
	const bibtex = worksToBibtex(texts.map(aWork))

	expect(readRis(ris)).toHaveLength(texts.length)
	expect(
		ris.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- /.test(line)),
	).toEqual([])
	expect(ris.match(/^TY {2}- /gm)).toHaveLength(texts.length)
	expect(bibtex.match(/^@/gm)).toHaveLength(texts.length)
	expect(
		bibtex.split('\n').filter((line) => !/^(?:@book\{w\d+,|\t[a-z]+ = \{.*\},|\}|)$/.test(line)),
	).toEqual([])
})

test('the name of a file has nothing in it that could end its line, or leave its folder', () => {
	for (const text of texts) expect(slugOf(text)).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u)
})
