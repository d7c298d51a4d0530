import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import Ajv from 'ajv-draft-04'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { calledNotes } from '#article/highlights/called-notes'
import { annotation, toAnnotations } from '#article/highlights/to-annotations'
import { toMarkdown } from '#article/highlights/to-markdown'
import { toHighlightBibtex, toHighlightRis } from '#article/highlights/to-references'
import { toHighlightCsv, toHighlightJson } from '#article/highlights/to-tables'
import { canonicalText, codePointLength } from '#article/text'
import { anArticle } from '#support/articles'
import { readBibtex, readRis } from '#support/citations-read'
import { aTakenHighlight } from '#support/taken'

describe('the notes of a passage', () => {
	const article = anArticle({
		paragraphs: ['🚩 The first.', 'The second.', 'The third.'],
		notes: ['One.', 'Two.', 'Three.'],
	})
	const text = canonicalText(article.blocks)
	const rangeOf = (words: string) => {
		const start = codePointLength(text.slice(0, text.indexOf(words)))
		return { start, end: start + codePointLength(words) }
	}

	test('are those that are called within it, behind its last word too', () => {
		expect(calledNotes(article, rangeOf('second.'))).toEqual([{ marker: '2', text: 'Two.' }])
		expect(calledNotes(article, rangeOf('first.\n\nThe second.'))).toEqual([
			{ marker: '1', text: 'One.' },
			{ marker: '2', text: 'Two.' },
		])
	})

	test('are none where none is called', () => {
		expect(calledNotes(article, rangeOf('second'))).toEqual([])
		expect(calledNotes(article, rangeOf('The third'))).toEqual([])
	})
})

describe('Markdown', () => {
	test('puts each passage under its article, with notes, tags and the way back', () => {
		const highlight = aTakenHighlight({
			quote: 'Nobody had unloaded\n\na ship.',
			note: 'Why?',
			tags: ['the ports', 'labour'],
			calledNotes: [{ marker: '1', text: 'Port records.' }],
		})

		expect(toMarkdown([highlight])).toBe(`# Highlights

## The Quay

Ama Reyes, “The Quay”, The Quiet Harbour 12, 5 January 2020. <https://library.example/articles/quay-12>

> Nobody had unloaded
>
> a ship.
>
> Note 1: Port records.

Why?

\\#the-ports \\#labour · [Passage](${highlight.url})
`)
	})

	test.each([
		['# Not a heading', '\\# Not a heading'],
		[
			'*stars* and _lines_ [and](links) <b>tags</b>',
			'\\*stars\\* and \\_lines\\_ \\[and\\](links) \\<b\\>tags\\</b\\>',
		],
		['- no list', '\\- no list'],
		['    no code', 'no code'],
	])('shows what a text says and not what it would do: %s', (quote, shown) => {
		expect(toMarkdown([aTakenHighlight({ quote })])).toContain(`\n> ${shown}\n`)
	})
})

test('CSV gives every field back and defuses formulas', () => {
	const tricky = aTakenHighlight({
		quote: '=HYPERLINK("https://example.org")',
		note: 'Two\nlines, "quoted"',
		tags: ['a', 'b c'],
	})

	const [row] = parseCsv<Record<string, string>>(toHighlightCsv([tricky]), { columns: true })

	expect(row).toMatchObject({
		...{ id: tricky.id, quote: `'${tricky.quote}`, note: tricky.note, tags: 'a, b c' },
		...{ colour: 'green', title: 'The Quay', passage: tricky.url, state: 'exact' },
	})
})

test('JSON holds all that is known', () => {
	const highlight = aTakenHighlight({ tags: ['a'], note: 'n' })

	expect(JSON.parse(toHighlightJson([highlight]))[0]).toMatchObject({
		...{ id: highlight.id, quote: highlight.quote, note: 'n', tags: ['a'], range: highlight.range },
		...{ article: highlight.article, createdAt: '2026-02-03T04:05:06.000Z' },
	})
})

describe('BibTeX and RIS', () => {
	const first = aTakenHighlight({ quote: 'One {quote} & more', note: '100 %' })
	const all = [
		first,
		aTakenHighlight({ quote: 'Two\n\nparagraphs' }),
		aTakenHighlight({ article: { id: 'other', title: 'Another' } }),
	]

	test('have a record an article, read as any other', () => {
		for (const read of [readBibtex(toHighlightBibtex(all)), readRis(toHighlightRis(all))])
			expect(read).toMatchObject([
				{ id: 'quay-12', title: 'The Quay', authors: ['Ama Reyes'], publishedOn: '2020-01-05' },
				{ id: 'other', title: 'Another' },
			])
	})

	test('hold the quotations as notes', () => {
		const { entries, errors } = parseBibtex(toHighlightBibtex(all), { sentenceCase: false })
		expect(errors).toEqual([])
		expect(entries[0]?.fields.annote).toBe('“One {quote} & more” [100 %] “Two paragraphs”')
		expect(
			toHighlightRis(all)
				.match(/^N1 {2}- .*/gm)
				?.map((line) => line.trim()),
		).toEqual([
			'N1  - “One {quote} & more” [100 %]',
			'N1  - “Two paragraphs”',
			'N1  - “Nobody had unloaded a ship since May.”',
		])
	})
})

// The schemas stand beside a checkout, if at all; they are not ours to carry along.
const SCHEMAS = new URL('../../../shared/anchoring/w3c-web-annotation-tests/', import.meta.url)
const hasSchemas = existsSync(SCHEMAS)
if (!hasSchemas)
	console.warn('The schemas of W3C are not here: no annotation is held against them.')

describe.skipIf(!hasSchemas)('W3C Web Annotations', () => {
	const json = (path: string) => JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8'))

	function faultsIn(value: unknown, list: string): string[] {
		const formats = {
			uri: (text: string) => URL.canParse(text),
			'date-time': (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text),
		}
		const ajv = new Ajv({ strict: false, formats, allErrors: true })
		for (const name of readdirSync(new URL('definitions/', SCHEMAS)))
			ajv.addSchema(json(`definitions/${name}`), name)
		const { assertions } = json(list) as { assertions: string[] }
		expect(assertions.length).toBeGreaterThan(5)
		return assertions.filter((path) => !ajv.validate(json(path), value))
	}

	const SAMPLES = [
		aTakenHighlight(),
		aTakenHighlight({ note: 'A note', tags: ['one', 'two'] }),
		aTakenHighlight({ range: null, prefix: '', suffix: '', tags: ['alone'] }),
	]

	test('keep every must of an annotation', () => {
		for (const sample of SAMPLES)
			expect(faultsIn(annotation(sample), 'annotations/annotationMusts.test')).toEqual([])
	})

	test('keep every must of a collection', () => {
		const id = 'https://library.example/highlights/export?format=jsonld'
		const collection = JSON.parse(toAnnotations(SAMPLES, { id, label: 'Mine', page: `${id}#1` }))

		expect(faultsIn(collection, 'collections/collectionMusts.test')).toEqual([])
		expect(collection.first.items).toHaveLength(3)
	})

	test('would not be let pass with a fault', () => {
		const { '@context': _, ...bare } = annotation(aTakenHighlight())
		const wrong = { ...bare, target: { ...bare.target, selector: [{ type: 'TextQuoteSelector' }] } }

		expect(faultsIn(wrong, 'annotations/annotationMusts.test')).not.toEqual([])
	})
})
