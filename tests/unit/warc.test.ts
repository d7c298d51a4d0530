import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Reading } from '#indexer/read'
import { expectSound } from '#support/invariants'
import { readingsIn } from '#support/reading'
import { aPdf } from '#support/spip-pdf'
import { aRecord, aWarc, type RecordMade } from '#support/warc'

const TEXT = `<p>${'The ferry lay at the quay all winter and nobody asked for it. '.repeat(8)}</p>`
const page = (title: string, more = '') =>
	`<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-03-01">${more}</head><body><article><h1>${title}</h1>${TEXT}</article></body></html>`
const LIST =
	'<!doctype html><html><head><title>Archive</title></head><body><ul><li><a href="/a">A</a></li></ul></body></html>'
const FERRY = { target: 'https://harbour.example/the-ferry', body: page('The Ferry') }
const BRIDGE = { target: 'https://harbour.example/the-bridge', body: page('The Bridge') }

const articlesAmong = (readings: readonly Reading[]) =>
	readings.flatMap((one) => (one.kind === 'article' ? [one.article] : []))
const read = async (records: RecordMade[]) => readingsIn('a.warc', aWarc(records))

test.each([
	['plain', 'a.warc', false],
	['with every record packed', 'a.warc.gz', true],
])('each page that is an article is one, in its order: %s', async (_, name, packed) => {
	const readings = await readingsIn(
		name,
		aWarc([{ type: 'warcinfo' }, FERRY, { ...FERRY, type: 'request' }, BRIDGE], packed),
	)

	const articles = articlesAmong(readings)
	expect(articles.map(({ title }) => title)).toEqual(['The Ferry', 'The Bridge'])
	expect(articles[0]).toMatchObject({ format: 'html', url: FERRY.target, id: 'harbour-the-ferry' })
	expect(readings[0]?.place).toMatch(/^https:\/\/harbour\.example\/the-ferry at byte \d+$/)
	for (const article of articles) expectSound(article)
})

test('the day of the visit is no date of the article', async () => {
	const body = page('The Ferry').replace(/<meta property="article:published_time"[^>]*>/, '')

	const [article] = articlesAmong(await read([{ ...FERRY, body }]))

	expect(article?.publishedOn).toBeNull()
})

test('a page that names its own address is known by that', async () => {
	const own = '<link rel="canonical" href="/spip.php?article12">'

	const [article] = articlesAmong(await read([{ ...FERRY, body: page('The Ferry', own) }]))

	expect(article).toMatchObject({
		url: 'https://harbour.example/spip.php?article12',
		id: 'harbour-12',
	})
})

test('a packed or chunked answer is read as it was meant', async () => {
	const bytes = Buffer.from(FERRY.body)
	const half = Math.floor(bytes.length / 2)
	const parts = [bytes.subarray(0, half), bytes.subarray(half)]
	const chunked = Buffer.concat([
		...parts.flatMap((part) => [
			Buffer.from(`${part.length.toString(16)}\r\n`),
			part,
			Buffer.from('\r\n'),
		]),
		Buffer.from('0\r\n\r\n'),
	])

	const readings = await read([
		{
			...FERRY,
			target: 'https://harbour.example/a',
			http: 'Content-Encoding: gzip\r\n',
			body: gzipSync(bytes),
		},
		{
			...FERRY,
			target: 'https://harbour.example/b',
			http: 'Content-Encoding: br\r\n',
			body: brotliCompressSync(bytes),
		},
		{
			...FERRY,
			target: 'https://harbour.example/c',
			http: 'Transfer-Encoding: chunked\r\n',
			body: chunked,
		},
		{
			...FERRY,
			target: 'https://harbour.example/d',
			http: 'Transfer-Encoding: chunked\r\n',
			body: bytes,
		},
	])

	expect(articlesAmong(readings).map(({ title }) => title)).toEqual(Array(4).fill('The Ferry'))
	expect(readings).toHaveLength(4)
})

test('feeds and PDFs in it are read as such', async () => {
	const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example</link><item><title>A toll</title><link>https://harbour.example/spip.php?article9</link><description>It rose.</description></item></channel></rss>`

	const articles = articlesAmong(
		await read([
			{ target: 'https://harbour.example/feed', contentType: 'application/rss+xml', body: feed },
			{ target: 'https://magazine.example/a.pdf', contentType: 'application/pdf', body: aPdf() },
		]),
	)

	expect(articles.map(({ format, id }) => [format, id])).toEqual([
		['feed', 'harbour-9'],
		['spip-pdf', 'magazine-1'],
	])
})

test('what is no article is skipped with its reason, and what is no page is counted', async () => {
	const readings = await read([
		{ target: 'https://harbour.example/archive', body: LIST },
		FERRY,
		FERRY,
		{ ...BRIDGE, type: 'revisit' },
		{ ...BRIDGE, status: 404 },
		{ target: 'https://harbour.example/a.png', contentType: 'image/png', body: 'x' },
		{ target: 'https://harbour.example/b.png', contentType: 'image/png', body: 'x' },
	])

	expect(readings.map(({ kind }) => kind)).toEqual([
		'skipped',
		'article',
		'skipped',
		'skipped',
		'skipped',
	])
	const reasons = readings.map((one) => (one.kind === 'skipped' ? one.reason : ''))
	expect(reasons[0]).toMatch(/does not say that it is an article/)
	expect(reasons[2]).toMatch(/same page, byte by byte/)
	expect(reasons[3]).toMatch(/second visit/)
	expect(reasons[4]).toMatch(/1 answers with status 404, 2 answers of image\/png/)
})

test.each([
	['plain', 'a.warc', (bytes: Buffer[]) => Buffer.concat(bytes)],
	['packed', 'a.warc.gz', (bytes: Buffer[]) => Buffer.concat(bytes.map((one) => gzipSync(one)))],
])(
	'of a file cut off everything before the cut is read, and then it says so: %s',
	async (_, name, pack) => {
		const whole = pack([FERRY, BRIDGE].map(aRecord))

		const readings = await readingsIn(name, whole.subarray(0, -60))

		expect(readings.map(({ kind }) => kind)).toEqual(['article', 'failed'])
		expect(readings[1]).toMatchObject({
			place: 'after record 1',
			reason: expect.stringMatching(/cut off/),
		})
	},
)

test('noise between two records costs nothing but itself', async () => {
	const noise = Buffer.from('this is no record\r\nContent-Length: 9\r\n\r\n')

	const readings = await readingsIn(
		'a.warc',
		Buffer.concat([aRecord(FERRY), noise, aRecord(BRIDGE)]),
	)

	expect(readings.map(({ kind }) => kind)).toEqual(['article', 'failed', 'article'])
})

const BOMB = gzipSync(Buffer.alloc(40 * 2 ** 20, 'a'))

test.each([
	[
		'an answer that unpacks to 40 MB',
		{ ...FERRY, http: 'Content-Encoding: gzip\r\n', body: BOMB },
		/unpacks to more than 16 MB/,
	],
	['a page of 20 MB', { ...FERRY, body: Buffer.alloc(20 * 2 ** 20, 'a') }, /21 MB|20 MB/],
	[
		'an answer that is none',
		{ ...FERRY, type: 'response', body: '', http: 'x'.repeat(9), status: 1 },
		/no answer of HTTP/,
	],
	[
		'an answer packed badly',
		{ ...FERRY, http: 'Content-Encoding: br\r\n', body: 'noise' },
		/cannot be unpacked/,
	],
])('%s fails alone', async (_, record, reason) => {
	const readings = await read([record, BRIDGE])

	expect(readings[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) })
	expect(readings[1]?.kind).toBe('article')
})

test('a record that claims to be endless is cut off, and is not waited for', async () => {
	const readings = await read([FERRY, { ...BRIDGE, length: 9_000_000_000_000 }])

	expect(readings.map(({ kind }) => kind)).toEqual(['article', 'failed'])
})
