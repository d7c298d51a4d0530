import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Reading } from '#indexer/read'
import { readFeed } from '#indexer/sources/feed/source'
import { readJsonl } from '#indexer/sources/jsonl/source'
import { readSpipText } from '#indexer/sources/spip-text/source'
import { readWarc } from '#indexer/sources/warc/source'
import { readingsIn } from '#support/reading'
import { aDump } from '#support/spip-dump'
import { aRecord } from '#support/warc'

const TEXT = 'The ferry lay at the quay all winter and nobody asked for it. '.repeat(8)
const address = (n: number) => `https://harbour.example/spip.php?article${n}`
const HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>'
const item = (n: number, text = TEXT) =>
	`<item><title>Toll ${n}</title><link>${address(n)}</link><description>${text}</description></item>\n`
const dump = (n: number, paragraphs = [TEXT]) =>
	aDump({ url: address(n), title: `Toll ${n}`, paragraphs })
const page = (n: number) =>
	`<!doctype html><html><head><title>Toll ${n}</title><meta property="og:type" content="article"></head><body><article><h1>Toll ${n}</h1><p>${TEXT}</p></article></body></html>`

async function* endless(one: (n: number) => string | Buffer, head = ''): AsyncGenerator<Buffer> {
	if (head) yield Buffer.from(head)
	for (let n = 1; ; n++) yield Buffer.from(one(n))
}

test.each<[string, AsyncGenerator<Reading>]>([
	['jsonl', readJsonl(endless((n) => `{"id":"a-${n}","title":"Toll ${n}","text":"${TEXT}"}\n`))],
	['feed', readFeed(endless((n) => item(n, TEXT.repeat(9)), HEAD))],
	['spip-text', readSpipText(endless(dump), { fileName: 'all.txt' })],
	['warc', readWarc(endless((n) => aRecord({ target: address(n), body: page(n) })))],
])(
	'an input without an end gives its articles as they come: %s',
	async (_, readings) => {
		const titles: (string | null)[] = []

		for await (const reading of readings) {
			titles.push(reading.kind === 'article' ? reading.article.title : null)
			if (titles.length === 20) break
		}

		expect(titles).toEqual(titles.map((_, n) => `Toll ${n + 1}`))
	},
	60_000,
)

async function all(readings: AsyncGenerator<Reading>): Promise<Reading[]> {
	const found: Reading[] = []
	for await (const reading of readings) found.push(reading)
	return found
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const TRICKY = Buffer.from(
	`${HEAD}<!-- <item> --><description><![CDATA[an <item> and </rss>]]></description>${item(1, '<![CDATA[one </item> two]]>')}<!-- </item> -->${item(2)}</channel></rss>`,
)

test('a feed is the same wherever the pieces of it end, and marks in comments and CDATA are none', async () => {
	const whole = await all(readFeed(inPieces(TRICKY, TRICKY.length)))

	expect(whole.map(({ kind }) => kind)).toEqual(['article', 'article'])
	for (const size of [1, 7, 64]) expect(await all(readFeed(inPieces(TRICKY, size)))).toEqual(whole)
})

test('dumps one after another are each an article, with the line where it begins', async () => {
	const readings = await readingsIn('all_a9.txt', [1, 2, 3].map((n) => dump(n)).join('\n'))

	expect(readings.map((one) => one.kind === 'article' && one.article.id)).toEqual([
		'harbour-1',
		'harbour-2',
		'harbour-3',
	])
	expect(readings[0]?.place).toBe('line 1')
	expect(readings[1]?.place).toMatch(/^line \d\d$/)
})

test('an address alone on its line within an article begins no other one', async () => {
	const paragraphs = [TEXT, `<${address(7)}>`, 'Publication is a matter of luck.', TEXT]

	const readings = await readingsIn('one.txt', dump(1, paragraphs))

	expect(readings).toHaveLength(1)
	expect(readings[0]?.place).toBeNull()
})

test.each<[string, string, Buffer]>([
	[
		'a feed',
		'a.xml',
		Buffer.from(`${HEAD}${item(1)}${item(2, 'x'.repeat(17 * 2 ** 20))}${item(3)}</channel></rss>`),
	],
	[
		'a text of dumps',
		'a.txt',
		Buffer.from(
			[
				dump(1),
				`<${address(2)}>\n\nToll 2\nPublication date: Sunday 5 January 2020\n\n${'x'.repeat(17 * 2 ** 20)}\n`,
				dump(3),
			].join('\n'),
		),
	],
	[
		'a web archive',
		'a.warc',
		Buffer.concat(
			[1, 2, 3].map((n) =>
				aRecord({ target: address(n), body: n === 2 ? Buffer.alloc(17 * 2 ** 20, 'x') : page(n) }),
			),
		),
	],
])('one record that is too large fails alone: %s', async (_, name, content) => {
	const readings = await readingsIn(name, content)

	expect(readings.map(({ kind }) => kind)).toEqual(['article', 'failed', 'article'])
	expect(readings[1]).toMatchObject({ reason: expect.stringMatching(/MB/) })
})

test.each<[string, string]>([
	['a.jsonl.gz', `{"id":"a-1","title":"Toll 1","text":"${TEXT}"}\n`],
	['a.xml.gz', `${HEAD}${item(1)}</channel></rss>`],
	['a.txt.gz', dump(1)],
	['a.warc.gz', aRecord({ target: address(1), body: page(1) }).toString()],
	['a.html.gz', page(1)],
])('what gzip packed is read as what it is: %s', async (name, content) => {
	const [reading, ...more] = await readingsIn(name, gzipSync(content))

	expect(more).toEqual([])
	expect(reading).toMatchObject({ kind: 'article', article: { title: 'Toll 1' } })
})

test('of a packed file that is cut off what can be unpacked is read, and then it says so', async () => {
	const lines = Array.from(
		{ length: 400 },
		(_, n) => `{"id":"a-${n}","title":"${Math.sin(n)}","text":"${Math.cos(n)}"}\n`,
	)
	const packed = gzipSync(lines.join(''))

	const readings = await readingsIn('a.jsonl.gz', packed.subarray(0, -200))

	expect(readings.filter(({ kind }) => kind === 'article').length).toBeGreaterThan(300)
	expect(readings.at(-1)).toMatchObject({
		kind: 'failed',
		reason: expect.stringMatching(/cut off/),
	})
	expect(readings.filter(({ kind }) => kind === 'failed')).toHaveLength(1)
})
