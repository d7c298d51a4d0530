import { describe, expect, test } from 'vitest'
import { anArticle } from '#support/articles'
import { addressesIn } from '../../app/admin/imports/addresses.ts'
import { seenIn, textsOf } from '../../app/articles/[id]/correct/fields.ts'
import { wishesIn } from '../../app/articles/[id]/correct/wishes.ts'

const article = anArticle({
	title: 'The salt',
	standfirst: 'One line.',
	authors: ['Ana Ruiz', 'Bo Ek'],
	issue: { number: 'QH12', month: '2020-01' },
	countries: [
		{ code: 'TR', role: 'subject', mentions: 2, because: [] },
		{ code: 'SY', role: 'mentioned', mentions: 1, because: [] },
	],
})
const seen = seenIn(article)
const wish = (changed: Record<string, string>) => wishesIn({ ...textsOf(seen), ...changed }, seen)

describe('what an editor sends', () => {
	test('is no correction where nothing was changed, whatever a browser does to line breaks', () => {
		const sent = Object.entries(textsOf(seen)).map(([name, text]) => [
			name,
			text.replaceAll('\n', '\r\n'),
		])

		expect(wishesIn(Object.fromEntries(sent), seen)).toEqual({ corrections: [], faults: {} })
	})

	test.each([
		[{ authors: 'Ana Ruiz\r\n\r\n Cy Ng ' }, { field: 'authors', value: ['Ana Ruiz', 'Cy Ng'] }],
		[{ standfirst: '' }, { field: 'standfirst', value: null }],
		[{ issueMonth: '' }, { field: 'issue', value: { number: 'QH12', month: null } }],
		[{ issueNumber: '' }, { field: 'issue', value: null }],
		[{ countries: 'Lebanon, tr' }, { field: 'countries', value: ['LB', 'TR'] }],
		[{ sourceName: 'The Harbour' }, { field: 'source', value: { name: 'The Harbour', url: null } }],
		[{ title: '["a", "list"]' }, { field: 'title', value: '["a", "list"]' }],
		[
			{ was: ' of  the\r\nquay ', now: 'of a quay' },
			{ field: 'text', was: 'of the quay', now: 'of a quay' },
		],
	])('%j is the correction %j, and that alone', (changed, correction) => {
		const wishes = wish(changed)

		expect(wishes.faults).toEqual({})
		expect(wishes.corrections.map((one) => one.correction)).toEqual([correction])
	})

	test('says beside each correction what was seen, so that a newer word is not written over', () => {
		expect(wish({ title: 'The bread', countries: 'LB' }).corrections).toMatchObject([
			{ seen: 'The salt' },
			{ seen: ['TR'] },
		])
	})

	test.each([
		['title', { title: '' }],
		['publishedOn', { publishedOn: 'soon' }],
		['countries', { countries: 'Atlantis' }],
		['language', { language: 'English' }],
		['sourceName', { sourceName: 'A site', sourceUrl: 'javascript:alert(1)' }],
		['was', { now: 'only the new words' }],
	])('that cannot be taken is named at %s', (name, changed) => {
		const wishes = wish(changed)

		expect(Object.keys(wishes.faults)).toEqual([name])
		expect(wishes.corrections).toEqual([])
	})
})

describe('addresses that an admin writes', () => {
	test('are taken one a line, each once', () => {
		expect(
			addressesIn('https://example.org/a\r\n https://example.org/b\nhttps://example.org/a'),
		).toEqual({
			addresses: ['https://example.org/a', 'https://example.org/b'],
		})
	})

	test.each([
		'',
		'/etc/passwd',
		'file:///etc/passwd',
		'ftp://example.org/',
		'https://ana:secret@example.org/',
		`https://example.org/${'a'.repeat(2000)}`,
		Array.from({ length: 51 }, (_, n) => `https://example.org/${n}`).join('\n'),
	])('%j is refused', (text) => {
		expect(addressesIn(text)).toEqual({ fault: expect.any(String) })
	})
})
