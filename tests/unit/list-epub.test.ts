import { EpubCheck } from '@likecoin/epubcheck-ts'
import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Article } from '#article/article'
import { listToEpub } from '#article/lists/epub/book'
import { anArticle } from '#support/articles'
import { readingsIn } from '#support/reading'
import { aLink, anEntry, aPassage, aSection, aTakenList } from '#support/taken-list'

const LONG =
	'The ferry lay at the quay all winter and nobody asked for it, though the toll was paid. '
const ferry = anArticle({
	title: 'The Ferry That Stayed',
	authors: ['Ada Quill'],
	publishedOn: '2024-03-01',
	copyright: 'Harbour Press 2024',
	paragraphs: [LONG.repeat(4).trim(), 'It was red.'],
	notes: ['See the gazette of the port.', 'Painted in 1911.'],
})
const bridge = anArticle({
	title: 'Le pont',
	language: 'fr',
	authors: ['Ben Tarn'],
	publishedOn: '2023-02-01',
	paragraphs: [LONG.repeat(3).trim()],
})

const entries = [
	anEntry(ferry, 'Read this first.'),
	aSection('Across', 'Two ways over.'),
	anEntry(bridge),
	aLink({ title: 'The port itself', url: 'https://port.example/a b?x=[1]&y="2"' }),
	aPassage(ferry, 'It was red.', 'Was it?'),
]
const list = aTakenList(entries, { articles: [ferry, bridge], curator: 'Ana & Co' })

const filesIn = (epub: Uint8Array) =>
	Object.fromEntries(
		Object.entries(unzipSync(epub)).map(([name, content]) => [name, strFromU8(content)]),
	)

async function faultsOf(epub: Uint8Array) {
	const { messages } = await new EpubCheck().check(epub, 'list.epub')
	return messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
}

describe('a list as EPUB', () => {
	test('is valid by a checker of EPUB, and each of its texts by a reader of XML', async () => {
		const epub = listToEpub(list)

		expect(await faultsOf(epub)).toEqual([])
		for (const [name, text] of Object.entries(filesIn(epub)))
			if (/\.(?:xhtml|opf|xml|svg)$/.test(name))
				expect(XMLValidator.validate(text), name).toBe(true)
	})

	test('is valid with whatever stands in its texts', async () => {
		const html =
			'a \u0007 ]]&gt; <a href="http://[::1">broken</a> <a href="b c.html?d|e#f#g">own</a> <a href="mailto:a@b.example">mail</a> ' +
			'<span lang="not a language">x</span> <span lang="fr" dir="rtl">y</span> <q>q</q> <sub>s</sub><br>' +
			'<a data-call="*">*</a><a data-call="*">*</a><a data-call="gone">gone</a>'
		const note = { marker: '*', text: 'n', html: '<i>n</i> <a href="/x">y</a>', calledFrom: ['b1'] }
		const blocks = (['heading', 'list-item', 'list-item', 'quotation', 'caption'] as const).map(
			(kind, n) => ({ id: `b${n + 1}`, kind, text: '', html, calls: [] }),
		)
		const odd: Partial<Article> = {
			language: 'x y',
			title: '',
			kicker: 'A & B < C',
			copyright: '&<',
		}
		const article = anArticle({
			...odd,
			url: 'https://a.example/d/',
			blocks,
			footnotes: [note, note],
		})
		const hostile = aTakenList([anEntry(article, '<b>&\u0000'), aSection(' '), aSection('')], {
			articles: [article],
			title: 'Ports & “quays” <of> a very_long_word_that_no_cover_is_wide_enough_for 東京 قصة',
			description:
				'# One\n\n<Two> & *three* [x](<a b>) [y](https://a.example/|)\n\n- a\n- b\n\n***',
		})

		expect(await faultsOf(listToEpub(hostile))).toEqual([])
		expect(await faultsOf(listToEpub(aTakenList([])))).toEqual([])
	})

	test('begins with what kind of file it is, unpacked, and is the same each time', () => {
		const epub = listToEpub(list)

		expect(strFromU8(epub.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
		expect(epub[8], 'stored').toBe(0)
		expect(listToEpub(list)).toEqual(epub)
	})

	test('has its articles in their order, sections as parts of the contents, and what else is on the list', () => {
		const files = filesIn(listToEpub(list))
		const nav = files['EPUB/nav.xhtml'] ?? ''

		expect([...nav.matchAll(/<a href="[^"]+">([^<]+)/g)].map(([, title]) => title)).toEqual([
			...['Harbours', 'The Ferry That Stayed', 'Across', 'Le pont'],
			...['The port itself', 'The Ferry That Stayed', 'Where this is from'],
		])
		expect(nav).toMatch(/>Across<\/a><ol><li><a[^>]*>Le pont/)
		const spine = files['EPUB/package.opf']?.match(/<itemref idref="([^"]+)"/g) ?? []
		expect(spine.map((ref) => ref.slice(16, -1))).toEqual([
			...['title', 'nav', 'text-0-1', 'part-1', 'text-1-1', 'text-1-2', 'colophon'],
		])
		expect(files['EPUB/text-0-1.xhtml']).toContain('Read this first.')
		expect(files['EPUB/text-1-2.xhtml']).toContain('Was it?')
		expect(files['EPUB/colophon.xhtml']).toContain('Harbour Press 2024')
	})

	test('says its languages, who chose, who wrote and when it was changed', () => {
		const opf = filesIn(listToEpub(list))['EPUB/package.opf']

		expect(opf).toContain('<dc:language>en</dc:language>')
		expect(opf).toContain('<dc:language>fr</dc:language>')
		expect(opf).toContain('>Ana &#38; Co</dc:creator>')
		expect(opf).toContain('<dc:contributor>Ada Quill</dc:contributor>')
		expect(opf).toContain('<meta property="dcterms:modified">2026-01-02T03:04:05Z</meta>')
	})

	test('has notes that pop up, each with its way back', () => {
		const text = filesIn(listToEpub(list))['EPUB/text-0-1.xhtml'] ?? ''

		expect(text).toMatch(/<a id="call-1-1" href="#note-1" epub:type="noteref" role="doc-noteref"/)
		expect(text).toMatch(/<aside id="note-1" [^>]*epub:type="footnote"[^>]*>.*?See the gazette/)
		for (const [, target] of text.matchAll(/ href="#([^"]+)"/g))
			expect(text).toContain(` id="${target}"`)
	})

	test('is read back by the indexer as the articles it was made of', async () => {
		const readings = await readingsIn('list.epub', listToEpub({ ...list, curator: null }))

		const read = readings.flatMap((one) => (one.kind === 'article' ? [one.article] : []))
		expect(
			read.map(({ title, authors, publishedOn }) => ({ title, authors, publishedOn })),
		).toEqual(
			[ferry, bridge].map(({ title, authors, publishedOn }) => ({ title, authors, publishedOn })),
		)
		expect(read[1]?.blocks.map(({ text }) => text)).toEqual(bridge.blocks.map(({ text }) => text))
		const [note, ...texts] = read[0]?.blocks.map(({ text }) => text) ?? []
		expect(note).toBe('Read this first.')
		expect(texts).toEqual(ferry.blocks.map(({ text }) => text))
		expect(read[0]?.footnotes.map(({ marker, text }) => [marker, text])).toEqual([
			['1', 'See the gazette of the port.'],
			['2', 'Painted in 1911.'],
		])
	})
})
