import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { importInto } from '#indexer/import'
import { addressReader } from '#indexer/web/addresses'
import type { Resolve } from '#indexer/web/doors'
import { alone } from '#support/agreement'
import { crawl, ledgerOf } from '#support/crawling'
import { aLibrary, type Library } from '#support/library'
import { aFeed, anArticlePage } from '#support/magazine'
import { aSite, type Site } from '#support/site'

let library: Library
let site: Site

beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())
beforeEach(async () => {
	site = await aSite({ '/': anArticlePage(201) })
})
afterEach(() => site.close())

const to =
	(...addresses: string[]): Resolve =>
	(_, done) =>
		done(
			null,
			addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
		)

test.each([
	['a loopback address', '127.0.0.1'],
	['its decimal form', '2130706433'],
	['its hexadecimal form', '0x7f000001'],
	['its octal form', '0177.0.0.1'],
	['its short form', '127.1'],
	['its IPv6-mapped form', '[::ffff:127.0.0.1]'],
	['the unspecified address', '0.0.0.0'],
	['the loopback of IPv6', '[::1]'],
	['a private network', '10.1.2.3'],
	['the cloud’s address of secrets', '169.254.169.254'],
	['a name that leads to a loopback address', 'localhost'],
])('nothing is asked of %s', async (_, host) => {
	const url = new URL(`http://${host}:${site.port}/`)

	await expect(crawl(library, { url }, { allowPrivate: false })).rejects.toThrow(
		/no address of the public network; --allow-private/,
	)

	expect(site.asked).toEqual([])
})

test.each([
	['private', ['10.0.0.7']],
	['public and private at once', ['8.8.8.8', '127.0.0.1']],
	['mapped into IPv6', ['::ffff:7f00:1']],
])('a name whose addresses are %s is not connected to', async (_, addresses) => {
	const url = new URL(`http://quay.test:${site.port}/`)
	const resolve = to(...addresses)

	await expect(crawl(library, { url }, { allowPrivate: false, resolve })).rejects.toThrow(
		/public network/,
	)

	expect(site.asked).toEqual([])
})

test('a name that was public when it was looked up first is judged by where each connection goes', async () => {
	const answers: Resolve[] = [to('192.0.2.1'), to('127.0.0.1')]
	const url = new URL(`http://quay.test:${site.port}/`)
	const resolve: Resolve = (host, done) => (answers.shift() ?? to('127.0.0.1'))(host, done)

	// The first answer is of a network for documents, so even that is refused; then the rebound one.
	for (const _ of [1, 2])
		await expect(crawl(library, { url }, { allowPrivate: false, resolve })).rejects.toThrow(
			/public network/,
		)

	expect(site.asked).toEqual([])
})

test.each([
	['http://quay.test:22/', 'which is not one of the web'],
	['http://quay.test:6667/', 'which is not one of the web'],
])('%s is refused, private or not', async (address, why) => {
	await expect(crawl(library, { url: new URL(address) })).rejects.toThrow(why)
})

const importing = (address: string, reader: ReturnType<typeof addressReader>) =>
	importInto(library, [address], {
		command: 'import (test)',
		onBusy: alone,
		readAddress: reader.read,
	})

test('a single address is read as a file of its content would be, and at its address', async () => {
	site.routes['/ferry'] = { status: 301, headers: { location: '/spip.php?article202' } }
	site.routes['/spip.php?article202'] = anArticlePage(202)
	site.routes['/feed'] = aFeed([site.at('/spip.php?article203')])
	const reader = addressReader({ allowPrivate: true })

	const page = await importing(site.at('/ferry'), reader)
	const feed = await importing(site.at('/feed'), reader)
	const gone = await importing(site.at('/gone'), reader)
	reader.close()

	expect(page).toMatchObject({ new: 1, failed: 0 })
	expect(feed).toMatchObject({ new: 1, failed: 0 })
	expect(gone).toMatchObject({ failed: 1 })
	expect((await ledgerOf(library))['/gone']).toBe('failed: it answers 404')
}, 60_000)

test('a single address may not lead to a private one', async () => {
	const reader = addressReader({ resolve: to('127.0.0.1') })

	const direct = await importing('http://127.0.0.1:8080/', reader)
	const named = await importing(`http://quay.test:${site.port}/`, reader)
	reader.close()

	expect([...direct.failures, ...named.failures].map(({ reason }) => reason)).toEqual([
		expect.stringContaining('--allow-private'),
		expect.stringContaining('--allow-private'),
	])
	expect(site.asked).toEqual([])
})
