import { expect, test } from 'vitest'
import type { Article } from '#article/article'
import { anEpub, aZip } from '#support/epub'
import { expectSound } from '#support/invariants'
import { articleIn, readingsIn, reasonOf } from '#support/reading'

const LONG = `<p>${'The ferry lay at the quay all winter and nobody asked for it, though the toll was paid. '.repeat(4)}</p>`
const ISSUE = {
	texts: {
		'cover.xhtml': '<section epub:type="cover"><p>HN7</p></section>',
		'ferry.xhtml': `<h1>The Ferry That Stayed</h1><p class="author">Ada Quill</p>${LONG}`,
		'bridge.xhtml': `<h1>The Bridge</h1><p>By Ben Tarn</p>${LONG}<p>It was red.</p>`,
		'bridge-2.xhtml':
			'<p>And then it was blue, for the painters had only that and the spring had come.</p>',
	},
	contents: [
		['cover.xhtml', 'Cover'],
		['ferry.xhtml', 'The Ferry That Stayed'],
		['bridge.xhtml', 'The Bridge'],
	] as [string, string][],
}

async function articlesIn(epub: Buffer, name = 'hn7.epub'): Promise<Article[]> {
	const readings = await readingsIn(name, epub)
	return readings.flatMap((one) => (one.kind === 'article' ? [one.article] : []))
}

test('an issue gives an article for each chapter of its table of contents', async () => {
	const [ferry, bridge, ...more] = await articlesIn(anEpub(ISSUE))

	expect(more).toEqual([])
	expect(ferry).toMatchObject({
		format: 'epub',
		title: 'The Ferry That Stayed',
		authors: ['Ada Quill'],
		publishedOn: '2024-03-01',
		publication: 'Harbour Press',
		issue: { number: 'HN7', month: '2024-03' },
		language: 'en',
	})
	expect(bridge).toMatchObject({ title: 'The Bridge', authors: ['Ben Tarn'] })
	expect(bridge?.blocks.at(-1)?.text).toMatch(/^And then it was blue/)
	for (const article of [ferry, bridge]) if (article) expectSound(article)
})

test('what is no article is skipped and says what it is', async () => {
	const readings = await readingsIn('hn7.epub', anEpub(ISSUE))

	expect(readings[0]).toMatchObject({
		kind: 'skipped',
		place: 'OPS/cover.xhtml',
		reason: expect.stringMatching(/its cover/),
	})
})

test('ids stay the same when the file has another name, and differ between the chapters', async () => {
	const ids = async (name: string) => (await articlesIn(anEpub(ISSUE), name)).map(({ id }) => id)

	const [first, second] = await ids('hn7.epub')

	expect(await ids('copy of hn7.epub')).toEqual([first, second])
	expect(first).toMatch(/^epub-uuid-5f1c0a4e-.*-ops-ferry$/)
	expect(second).not.toBe(first)
})

test('EPUB 2 is read by its NCX', async () => {
	const titles = (await articlesIn(anEpub({ ...ISSUE, version: 2 }))).map(({ title }) => title)

	expect(titles).toEqual(['The Ferry That Stayed', 'The Bridge'])
})

const ONE = `<dc:identifier id="id">https://magazine.example/spip.php?article77</dc:identifier>
<dc:title>The Ferry &amp; the Ice</dc:title><dc:creator id="c1" opf:role="aut">Ada Quill</dc:creator>
<dc:contributor opf:role="trl">Cyn Vale</dc:contributor><dc:contributor opf:role="edt">Dov Hale</dc:contributor>
<dc:subject>Tolls</dc:subject><dc:subject>Winter</dc:subject><dc:rights>Harbour Press</dc:rights><dc:language>en</dc:language>
<dc:date opf:event="modification">2025-01-01</dc:date><dc:date opf:event="publication">2024-03</dc:date>`

test('the book of one article is that article, with all that the package says', async () => {
	const article = await articleIn(
		'a.epub',
		anEpub({
			metadata: ONE,
			texts: { 'a.xhtml': `<h1>The Ferry &amp; the Ice</h1>${LONG}` },
			contents: [['a.xhtml', 'Text']],
		}),
	)

	expect(article).toMatchObject({
		id: 'magazine-77',
		url: 'https://magazine.example/spip.php?article77',
		title: 'The Ferry & the Ice',
		authors: ['Ada Quill'],
		contributors: [
			{ name: 'Cyn Vale', role: 'translator' },
			{ name: 'Dov Hale', role: 'editor' },
		],
		topics: ['Tolls', 'Winter'],
		copyright: 'Harbour Press',
		publishedOn: '2024-03',
		issue: null,
	})
	expect(article.blocks).toHaveLength(1)
})

test('sections of one author in a short book are one article, which a warning says', async () => {
	const texts = { 'a.xhtml': `<h1>The Winter</h1>${LONG}`, 'b.xhtml': `<h1>The Spring</h1>${LONG}` }
	const contents: [string, string][] = [
		['a.xhtml', 'The Winter'],
		['b.xhtml', 'The Spring'],
	]

	const article = await articleIn('a.epub', anEpub({ metadata: ONE, texts, contents }))

	expect(article.blocks.map(({ kind }) => kind)).toEqual([
		'heading',
		'paragraph',
		'heading',
		'paragraph',
	])
	expect(article.warnings.join(' ')).toMatch(/2 chapters of the EPUB are read as one article/)
})

const REF = '<a epub:type="noteref" role="doc-noteref" href="#n1" id="r1">1</a>'
const PLAIN = '<sup><a href="#n1" id="r1">1</a></sup>'
const APART = '<a epub:type="noteref" href="notes.xhtml#n1" id="r1">note 1</a>'
const ASIDE =
	'<aside epub:type="footnote" id="n1"><p><a href="#r1">1</a>. In <em>The Tide</em>, May 1904.</p></aside>'
const LIST =
	'<section epub:type="endnotes" role="doc-endnotes"><h2>Notes</h2><ol><li id="n1" role="doc-endnote"><p>In <em>The Tide</em>, May 1904. <a href="#r1" role="doc-backlink">↩</a></p></li></ol></section>'
const PARAGRAPHS =
	'<h2>Notes</h2><p><a id="n1"/><a href="a.xhtml#r1">[1]</a> In <em>The Tide</em>, May 1904.</p><p><a id="n2"/>[2] Of another chapter.</p>'

test.each([
	['in an aside before the next paragraph', `<p>The toll was a penny${REF} then.</p>${ASIDE}`, {}],
	['in a list at the end', `<p>The toll was a penny${REF} then.</p>${LIST}`, {}],
	[
		'by plain links',
		`<p>The toll was a penny${PLAIN} then.</p><div><p id="n1"><a href="#r1">1</a>. In <em>The Tide</em>, May 1904.</p></div>`,
		{},
	],
	[
		'in a file of their own',
		`<p>The toll was a penny${APART} then.</p>`,
		{ 'notes.xhtml': PARAGRAPHS },
	],
])('notes are kept and called: %s', async (_, text, beside) => {
	const epub = anEpub({
		metadata: ONE,
		texts: { 'a.xhtml': `<h1>The Ferry &amp; the Ice</h1>${text}${LONG}` },
		beside,
		contents: [['a.xhtml', 'The Toll']],
	})

	const article = await articleIn('a.epub', epub)

	expectSound(article)
	expect(article.footnotes).toEqual([
		{
			marker: '1',
			text: 'In The Tide, May 1904.',
			html: 'In <em>The Tide</em>, May 1904.',
			calledFrom: ['b1'],
		},
	])
	expect(article.blocks[0]?.text).toBe('The toll was a penny then.')
	expect(article.blocks.some((block) => /^Notes$|The Tide/.test(block.text))).toBe(false)
})

test('links between the files of the book lead nowhere, those out of it are kept', async () => {
	const text = `<p><a id="p1"/>See <a href="b.xhtml">the bridge</a> and <a href="https://tolls.example/a">the tolls</a>.</p>${LONG}`

	const { blocks } = await articleIn(
		'a.epub',
		anEpub({
			metadata: ONE,
			texts: { 'a.xhtml': `<h1>The Ferry &amp; the Ice</h1>${text}` },
			contents: [['a.xhtml', 'X']],
		}),
	)

	expect(blocks[0]?.html).toBe(
		'See the bridge and <a href="https://tolls.example/a">the tolls</a>.',
	)
})

test('a book without a table of contents is one article and says so', async () => {
	const [article, ...more] = await articlesIn(anEpub({ texts: ISSUE.texts, contents: null }))

	expect(more).toEqual([])
	expect(article?.warnings.join(' ')).toMatch(/no table of contents/)
})

const RIGHTS =
	'<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><enc:EncryptedData xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></enc:EncryptedData></encryption>'
const FONTS = RIGHTS.replace(
	'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
	'http://www.idpf.org/2008/embedding',
)
const locked = (content: string) =>
	anEpub({ ...ISSUE, more: [{ name: 'META-INF/encryption.xml', content }] })

test('hidden fonts lock no text', async () => {
	expect(await articlesIn(locked(FONTS))).toHaveLength(2)
})

const MIMETYPE = { name: 'mimetype', content: 'application/epub+zip', isStored: true }
const ENTITIES = '<!DOCTYPE package [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><package/>'
const inContainer = (path: string) => ({
	name: 'META-INF/container.xml',
	content: `<container><rootfiles><rootfile full-path="${path}"/></rootfiles></container>`,
})

test.each([
	['a book that is locked', locked(RIGHTS), /locked \(DRM\)/],
	['one without a container', aZip([MIMETYPE]), /no META-INF\/container.xml/],
	['one whose package is missing', aZip([MIMETYPE, inContainer('a.opf')]), /no file a.opf/],
	[
		'entities of its own',
		aZip([MIMETYPE, inContainer('a.opf'), { name: 'a.opf', content: ENTITIES }]),
		/entities of its own/,
	],
	[
		'a path that leads out of it',
		aZip([MIMETYPE, { name: '../../evil.sh', content: 'x' }]),
		/outside of itself/,
	],
	[
		'a bomb',
		aZip([
			MIMETYPE,
			inContainer('a.opf'),
			{ name: 'a.opf', content: Buffer.alloc(12 * 2 ** 20, ' ') },
		]),
		/bombs do/,
	],
	['one cut off', anEpub(ISSUE).subarray(0, -30), /cut off or broken/],
	['a ZIP that is no book', aZip([{ name: 'a.txt', content: 'x' }]), /container.xml/],
	['no ZIP at all', Buffer.from('Dear all'), /no ZIP/],
])('%s is one failed reading with its reason', async (_, epub, reason) => {
	expect(reasonOf(await readingsIn('a.epub', epub, { as: 'epub' }))).toMatch(reason)
})

test('a chapter that nests too deep fails alone', async () => {
	const texts = { ...ISSUE.texts, 'ferry.xhtml': `${'<b>'.repeat(5000)}${LONG}` }

	const kinds = (await readingsIn('a.epub', anEpub({ ...ISSUE, texts }))).map(({ kind }) => kind)

	expect(kinds).toContain('article')
})
