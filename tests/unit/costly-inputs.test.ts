import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorks } from '#article/lists/incoming/read'
import { sitemapIn } from '#indexer/crawl/sitemap'
import { anEpub, aZip } from '#support/epub'
import { killedAfter } from '#support/hostile/killed-after'
import { aFolder } from '#support/indexer'
import { paragraphs } from '#support/pages/prose'
import { aWarc } from '#support/warc'

/** What these files together may take until they are read or refused: so much time, and so much memory in MB. */
const BOUND = { milliseconds: 240_000, memory: 300 }
const MB = 2 ** 20

const zeros = (megabytes: number) => Buffer.alloc(megabytes * MB, 0x20)
const html = (body: string) =>
	`<html><head><title>T</title></head><body><main><h1>T</h1>${paragraphs()}${body}</main></body></html>`
const rss = (body: string, head = '') =>
	`<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title><link>https://a.example/</link>${body}</channel></rss>`
const item = (text: string) =>
	`<item><title>T</title><link>https://a.example/1</link><description>${text}</description></item>`
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, n) => {
	const before = `&${'a'.repeat(n + 1)};`
	return `<!ENTITY ${'a'.repeat(n + 2)} "${before.repeat(10)}">`
}).join('')}]>`
const OUTSIDE =
	'<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY % y SYSTEM "http://127.0.0.1:9/">%y;]>'
const deep = (tag: string, times: number) => `<${tag}>`.repeat(times)

const aPdf = (stream: Buffer, filter: string) =>
	Buffer.concat([
		Buffer.from(
			`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Length ${stream.length}/Filter${filter}>>stream\n`,
		),
		stream,
		Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
	])

/** Files that are made to cost, by name; each is a small one. */
const FILES: Record<string, () => string | Buffer> = {
	'a feed that gzip packed a thousand times.xml': () => gzipSync(rss(item(zeros(300).toString()))),
	'a feed packed twice.xml': () => gzipSync(gzipSync(zeros(200))),
	'a page that gzip packed a thousand times.html': () => gzipSync(html(zeros(300).toString())),
	'records that gzip packed a thousand times.jsonl': () =>
		gzipSync(`{"id":"a","title":"T","text":"${zeros(300)}"}\n`),
	'a web archive with an answer that gzip packed.warc': () =>
		aWarc([{ http: 'Content-Encoding: gzip\r\n', body: gzipSync(zeros(300)) }], true),
	'a web archive with an answer that Brotli packed.warc': () =>
		aWarc([{ http: 'Content-Encoding: br\r\n', body: brotliCompressSync(zeros(100)) }]),
	'a web archive with an answer packed over and over.warc': () =>
		aWarc([
			{
				http: `Content-Encoding: ${Array(9).fill('gzip').join(', ')}\r\n`,
				body: Array.from({ length: 9 }).reduce<Buffer>((held) => gzipSync(held), zeros(100)),
			},
		]),
	'a book with a chapter that is a bomb.epub': () =>
		anEpub({ texts: { 'a.xhtml': zeros(200).toString() } }),
	'a book with two hundred chapters of a megabyte.epub': () => {
		const chapter = `<h1>T</h1><p>${'A sentence. '.repeat(90_000)}</p>`
		const texts = Object.fromEntries(
			Array.from({ length: 200 }, (_, n) => [`c${n}.xhtml`, chapter]),
		)
		return anEpub({ texts })
	},
	'a book that is a book of books.epub': () =>
		aZip([
			{ name: 'mimetype', content: 'application/epub+zip', isStored: true },
			{ name: 'a.epub', content: aZip([{ name: 'b', content: zeros(100) }]) },
		]),
	'a PDF that is a bomb.pdf': () => aPdf(deflateSync(zeros(300)), '/FlateDecode'),
	'a PDF packed twice.pdf': () =>
		aPdf(deflateSync(deflateSync(zeros(300))), '[/FlateDecode/FlateDecode]'),
	'a feed of a billion laughs.xml': () => rss(item(`&${'a'.repeat(31)};`), LAUGHS),
	'a feed that asks for files.xml': () => rss(item('&x;'), OUTSIDE),
	'a book whose chapter laughs.epub': () =>
		anEpub({
			metadata: '<dc:title>&aaa;</dc:title>',
			texts: { 'a.xhtml': `${LAUGHS}<p>&aaa;</p>` },
		}),
	'a page nested a hundred thousand deep.html': () => html(deep('div', 100_000)),
	'a page of drawings nested deep.html': () => html(`<svg>${deep('g', 100_000)}`),
	'a page of formatting nested deep.html': () => html(`${deep('b', 20_000)}${deep('p', 20_000)}`),
	'a page of tables nested deep.html': () => html(deep('table><tr><td', 20_000)),
	'a page of SPIP nested deep.html': () =>
		`<html><head><meta name="generator" content="SPIP 4"></head><body class="page_article"><div class="hentry"><h1>T</h1><div class="texte"><p>${'word '.repeat(50)}</p>${deep('div', 100_000)}</div></div></body></html>`,
	'a record nested a hundred thousand deep.jsonl': () =>
		`{"id":"a","title":"T","text":"x","topics":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`,
	'a record of HTML nested deep.jsonl': () =>
		`${JSON.stringify({ id: 'a', title: 'T', html: deep('div', 100_000) })}\n`,
	'a feed nested a hundred thousand deep.xml': () => rss(deep('a', 100_000)),
	'a book whose package is nested deep.epub': () =>
		anEpub({ metadata: deep('a', 50_000), texts: { 'a.xhtml': '<p>x</p>' } }),
	'a PDF of arrays nested deep.pdf': () =>
		`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages ${'['.repeat(100_000)}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
}

let folder: Awaited<ReturnType<typeof aFolder>>

beforeAll(async () => {
	folder = await aFolder(
		Object.fromEntries(Object.entries(FILES).map(([name, content]) => [name, content()])),
	)
}, 120_000)
afterAll(() => folder.remove())

test('a file that is made to cost is read or refused, in words and within bounds', async () => {
	const paths = Object.keys(FILES).map((name) => folder.file(name))

	const ending = await killedAfter(['tests/support/hostile/read-files.ts', ...paths], BOUND)

	expect(ending, ending.said).toMatchObject({ isKilled: false, code: 0 })
	const said = ending.said.trim().split('\n')
	expect(said.at(-1)).toBe('all read')
	for (const name of Object.keys(FILES))
		expect(said.find((line) => line.startsWith(`${name}: `))).toMatch(/: \S.*\S.$/)
	expect(ending.said).toMatch(/a feed that asks for files.xml: .* declares entities of its own/)
	expect(ending.said).toMatch(/a feed of a billion laughs.xml: .* declares entities of its own/)
	expect(ending.said).not.toMatch(/heap|Maximum call stack|RangeError/)
}, 260_000)

test('a book that names a file outside of itself is refused, and nothing is written there', async () => {
	const names = ['../../etc/cron.d/x', '/etc/passwd', '..\\..\\x', 'OPS/../../../x', 'C:\\x']
	const books = await aFolder(
		Object.fromEntries(
			names.map((name, n) => [
				`${n}.epub`,
				anEpub({ texts: { 'a.xhtml': '<p>x</p>' }, more: [{ name, content: 'x' }] }),
			]),
		),
	)

	const paths = names.map((_, n) => books.file(`${n}.epub`))
	const { said } = await killedAfter(['tests/support/hostile/read-files.ts', ...paths], BOUND)

	for (const [n] of names.entries())
		expect(said).toMatch(new RegExp(`^${n}\\.epub: .*outside of itself`, 'm'))
	await books.remove()
}, 260_000)

test('a sitemap’s entities of its own stay what they are', () => {
	const xml = `<?xml version="1.0"?>${LAUGHS}<urlset><url><loc>https://a.example/&${'a'.repeat(31)};</loc></url></urlset>`

	expect(sitemapIn(xml)?.pages.map(({ url }) => url.href)).toEqual([
		`https://a.example/&${'a'.repeat(31)};`,
	])
})

test('a file of works that is nested deep is refused in words', async () => {
	const bytes = new TextEncoder().encode(
		`@book{a, title = ${'{'.repeat(5000)}x${'}'.repeat(5000)}}`,
	)

	await expect(
		readWorks(bytes).then(
			() => 'read',
			(error: Error) => error.name,
		),
	).resolves.toMatch(/^(read|UnreadableFile)$/)
})

test('no text of others makes a pattern of ours hang', async () => {
	const ending = await killedAfter(['tests/support/hostile/read-long.ts'], {
		milliseconds: 240_000,
		memory: 600,
	})

	expect(ending, ending.said).toMatchObject({ isKilled: false, code: 0 })
	expect(ending.said).toMatch(/all read\n$/)
}, 260_000)
