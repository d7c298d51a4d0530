import { describe, expect, test } from 'vitest'
import { placeQuote } from '#article/anchoring'
import { UnreadableFile } from '#article/highlights/incoming'
import { readImport } from '#article/highlights/read-import'
import { annotation, toAnnotations } from '#article/highlights/to-annotations'
import { toHighlightCsv } from '#article/highlights/to-tables'
import { aTakenHighlight } from '#support/taken'

const read = (content: unknown) =>
	readImport(
		new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
	)

const QUOTE = { type: 'TextQuoteSelector', exact: 'a ship', prefix: 'unloaded ', suffix: ' since' }
const POSITION = { type: 'TextPositionSelector', start: 1, end: 7 }

const w3c = (wish: object = {}) => ({
	'@context': 'http://www.w3.org/ns/anno.jsonld',
	id: 'https://notes.example/1',
	type: 'Annotation',
	body: [
		{ type: 'TextualBody', purpose: 'commenting', value: 'Why?' },
		{ type: 'TextualBody', purpose: 'tagging', value: 'ports' },
	],
	target: { source: 'https://quay.example/12', selector: [POSITION, QUOTE] },
	...wish,
})

const hypothesis = (wish: object = {}) => ({
	id: 'abc',
	created: '2024-05-06T07:08:09.000Z',
	uri: 'https://quay.example/12',
	text: 'Why?',
	tags: ['ports', 'labour, strikes'],
	target: [{ source: 'https://quay.example/12', selector: [QUOTE, { type: 'RangeSelector' }] }],
	...wish,
})

const KEPT = {
	addresses: expect.arrayContaining(['https://quay.example/12']),
	...{ exact: 'a ship', prefix: 'unloaded ', suffix: ' since', note: 'Why?' },
}

describe('W3C Web Annotations', () => {
	test.each([
		['one', w3c()],
		['a list', [w3c()]],
		['a page', { type: 'AnnotationPage', items: [w3c()] }],
		[
			'a collection',
			{ type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [w3c()] } },
		],
		['one in the older names', w3c({ id: undefined, '@id': 'x', type: 'oa:Annotation' })],
	])('are read: %s', (_, content) => {
		const { incoming, refused } = read(content)

		expect(refused).toEqual([])
		expect(incoming).toMatchObject([{ ...KEPT, tags: ['ports'] }])
	})

	test.each([
		[w3c({ body: 'https://example.org/about' }), 'https://example.org/about'],
		[w3c({ body: undefined, bodyValue: 'Said at once' }), 'Said at once'],
		[
			w3c({ body: { type: 'TextualBody', format: 'text/html', value: '<p>A <b>b</b></p>' } }),
			'A b',
		],
		[
			w3c({ body: { type: 'Composite', items: [{ value: 'One' }, { value: 'Two' }] } }),
			'One\n\nTwo',
		],
		[w3c({ body: undefined }), ''],
	])('keep what their bodies say', (content, note) => {
		expect(read(content).incoming).toMatchObject([{ note }])
	})

	test('may be a quotation alone', () => {
		const selector = { type: 'TextQuoteSelector', exact: 'a ship' }

		expect(
			read(w3c({ target: { source: 'https://quay.example/12', selector } })).incoming,
		).toMatchObject([{ exact: 'a ship', prefix: '', suffix: '' }])
	})

	test('are refused each for its reason, and the others kept', () => {
		const { incoming, refused } = read([
			w3c({ target: 'https://quay.example/12' }),
			w3c({ target: { source: 'https://quay.example/12', selector: POSITION } }),
			w3c({ target: { selector: QUOTE } }),
			w3c({ bodyValue: 'x'.repeat(10_001) }),
			'no annotation',
			w3c(),
		])

		expect(incoming).toHaveLength(1)
		expect(refused.map(({ why }) => why)).toEqual([
			'It quotes no words, so there is nothing to look for.',
			'It quotes no words, so there is nothing to look for.',
			'It does not say which page it was made on.',
			'Its note has more than 10,000 characters.',
			'It is no annotation.',
		])
	})

	test('of our own come back as they went, in JSON-LD and in CSV', () => {
		const mine = aTakenHighlight({ note: '-5 °C', tags: ['ports', 'a b'], colour: 'pink' })
		const whole = { exact: mine.quote, note: '-5 °C', tags: ['ports', 'a b'], colour: 'pink' }
		const key = `urn:uuid:${mine.id}`
		const wish = { id: 'https://a.example/x', label: 'Mine', page: 'https://a.example/x#1' }

		expect(read(toAnnotations([mine], wish)).incoming).toMatchObject([
			{ ...whole, key, prefix: mine.prefix, createdAt: mine.createdAt },
		])
		expect(read(annotation(mine)).incoming).toMatchObject([{ ...whole, key }])
		expect(read(toHighlightCsv([mine])).incoming).toMatchObject([
			{ ...whole, key, createdAt: mine.createdAt },
		])
	})
})

describe('exports of Hypothesis', () => {
	test.each([
		['its API', { total: 1, rows: [hypothesis()] }],
		['its sidebar', { export_date: 'x', annotations: [hypothesis()] }],
		['a bare list', [hypothesis()]],
	])('are read: %s', (_, content) => {
		const { incoming } = read(content)

		expect(incoming).toMatchObject([{ ...KEPT, key: 'abc', tags: ['ports', 'labour', 'strikes'] }])
		expect(incoming[0]?.createdAt?.toISOString()).toBe('2024-05-06T07:08:09.000Z')
	})

	test('leave out replies and notes on a whole page, and say so', () => {
		const { incoming, refused } = read({
			rows: [hypothesis({ references: ['abc'] }), hypothesis({ target: [{ source: 'x' }] })],
		})

		expect(incoming).toEqual([])
		expect(refused.map(({ why }) => why)).toEqual([
			'It is a reply to an annotation.',
			'It quotes no words, so there is nothing to look for.',
		])
	})

	test('are read as CSV', () => {
		const csv =
			'Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags\r\n' +
			'2024-05-06,acct,The Quay,https://quay.example/12,Public,Annotation,"a ship, ""slow""",Why?,"ports,labour"\r\n'

		expect(read(csv).incoming).toMatchObject([
			{ exact: 'a ship, "slow"', note: 'Why?', tags: ['ports', 'labour'] },
		])
	})
})

describe('a file', () => {
	test.each([
		['', 'This file is empty.'],
		['{"type": "Annot', 'This JSON is broken: it may have been cut off on its way.'],
		[{ name: 'package' }, /holds no annotations/],
		[[], 'This file holds no annotations.'],
		['a,b\r\n1,2', /neither JSON nor a table/],
		[{ type: 'AnnotationCollection', first: 'https://x.example/1' }, /only says where/],
		[Array.from({ length: 5001 }, () => w3c()), /holds 5,001 annotations/],
	])('that cannot be read says why', (content, why) => {
		expect(() => read(content)).toThrow(UnreadableFile)
		expect(() => read(content)).toThrow(why)
	})

	test('that is no text says so', () => {
		expect(() => readImport(Uint8Array.of(0xff, 0xfe, 0x00, 0x41))).toThrow('no text in UTF-8')
	})

	test('with more tags than a highlight holds loses some, and says so', () => {
		const tags = ['x'.repeat(51), ...Array.from({ length: 22 }, (_, n) => `t${n}`)]

		expect(read(hypothesis({ tags })).incoming).toMatchObject([
			{ tags: { length: 20 }, leftOut: expect.stringContaining('3 of its tags were left out') },
		])
	})
})

describe('a quotation alone', () => {
	const text =
		'🚩 The ship came. The ship went.\n\nNobody saw a  boat (1) [sic] south-west / {^$|}\\.'
	const quoted = (exact: string, prefix = '', suffix = '') =>
		placeQuote(text, { exact, prefix, suffix })

	test('is placed where it stands once, in code points', () => {
		expect(quoted('came')).toMatchObject({
			state: 'exact',
			start: 11,
			end: 15,
		})
	})

	test('is found across paragraphs and other white space, and is no pattern', () => {
		expect(quoted('went. Nobody saw a boat (1) [sic] south-west / {^$|}\\.')).toMatchObject({
			start: 26,
		})
		expect(quoted('c.me')).toMatchObject({ state: 'orphaned' })
	})

	test('is told from its like by what stands around it', () => {
		expect(quoted('The ship', 'came. ', ' went')).toMatchObject({ start: 17 })
	})

	test('is placed nowhere rather than in the wrong place', () => {
		expect(quoted('The ship')).toMatchObject({ state: 'ambiguous' })
		expect(quoted('The plane')).toMatchObject({ state: 'orphaned' })
	})
})
