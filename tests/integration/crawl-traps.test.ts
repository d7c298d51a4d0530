import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { crawl, ledgerOf } from '#support/crawling'
import { aLibrary, type Library } from '#support/library'
import { aFeed, aListPage, anArticlePage, aSitemap } from '#support/magazine'
import { aSite, type Site } from '#support/site'

let library: Library
let site: Site

beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())
beforeEach(async () => {
	site = await aSite({})
})
afterEach(() => site.close())

/** What the crawl asked for, its entrances left out. */
const asked = () =>
	site
		.paths()
		.filter((path) => !['/', '/sitemap.xml'].includes(path) && !/page=(?:backend|plan)/.test(path))

test('a site that answers every address with its home page leads nowhere', async () => {
	const home = aListPage('The Quay', [
		'more/app/cart',
		'/index.php/app/cart/1?debut_last_features=260',
		'/?sc_lid=7&fb_source=x',
		'/spip.php?article99',
		'?id_document=4',
	])
	site.routes['/'] = home
	site.fallback = home

	const report = await crawl(library, site)

	expect(asked().sort()).toEqual(['/more/app/cart', '/spip.php?article99'])
	expect(report.summary).toMatchObject({ new: 0, failed: 0 })
	expect((await ledgerOf(library))['/more/app/cart']).toBe(
		'skipped: the home page under another address',
	)
})

test('a home page that is a little different each time is known by what it calls itself', async () => {
	let times = 0
	const home = () =>
		aListPage(
			'The Quay',
			['deeper/and', `/v${times++}`],
			`<link rel="canonical" href="${site.url.href}">`,
		)
	site.routes['/'] = home
	site.fallback = home

	await crawl(library, site)

	expect(asked()).toHaveLength(2)
})

test('a space of parameters without end is left once it has shown that nothing is in it', async () => {
	site.routes['/'] = aListPage('The Quay', ['/maze?step=0&turn=0', '/spip.php?article101'])
	site.routes['/spip.php?article101'] = anArticlePage(101)
	site.fallback = ({ url = '' }) => {
		const n = Number(/step=(\d+)/.exec(url)?.[1] ?? 0) * 7
		const next = [1, 2, 3, 4, 5, 6, 7].map((m) => `/maze?step=${n + m}&turn=${m}`)
		return url.startsWith('/maze') ? aListPage(`Room ${n}`, next) : { status: 404 }
	}

	const report = await crawl(library, site, { patience: 8 })

	expect(report).toMatchObject({ end: { how: 'done' }, summary: { new: 1 } })
	expect(asked().filter((path) => path.startsWith('/maze')).length).toBe(8)
	expect(report.refusals['like many others without an article']?.count).toBeGreaterThan(0)
})

test('calendars, actions, other views, deep and circling paths are not asked for', async () => {
	const traps = [
		'/calendar/2031/05/01',
		'/2019/03/06/',
		'/agenda?mois=5',
		'/spip.php?page=archive&date=2031-01-01',
		'/spip.php?page=recherche&recherche=lamp',
		'/spip.php?article5&action=delete',
		'/a/b/a/b/a/b',
		'/x/1/2/3/4/5/6/7/8/9/10/11/12/13',
		'/f?a=1&b=2&c=3&d=4&e=5',
		'/f?a=1&a=2',
		`/${'long'.repeat(200)}`,
		'/ecrire/',
		'/lamp.jpg',
		'/minutes.pdf',
		'/spip.php?article5&debut_comments=10',
		'mailto:ada@example.org',
		'javascript:void(0)',
	]
	site.routes['/'] = aListPage('The Quay', traps)

	const report = await crawl(library, site)

	expect(asked()).toEqual([])
	const counted = Object.values(report.refusals).reduce((sum, { count }) => sum + count, 0)
	expect(counted).toBe(traps.length - 2)
})

test('the session in an address is no part of it', async () => {
	let sessions = 0
	const withSession = (path: string) => `${path};jsessionid=${sessions++}`
	site.routes['/'] = () =>
		aListPage('The Quay', [`/b?PHPSESSID=${sessions++}&id=1`, withSession('/c')])
	site.fallback = () =>
		aListPage(`Page ${sessions}`, [`/b?id=1&sid=${sessions++}`, withSession('/c')])

	await crawl(library, site)

	expect(asked().filter((path) => /sess|sid=/i.test(path))).toEqual([])
	expect(asked().sort()).toEqual(['/b?id=1', '/c'])
})

test('redirects are followed within the site, never in a circle, never off it', async () => {
	const to = (location: string) => ({ status: 302, headers: { location } })
	const elsewhere = await aSite({ '/': 'Elsewhere' })
	site.routes['/'] = aListPage('The Quay', [
		'/old',
		'/circle',
		'/self',
		'/off',
		'/inside',
		'/chain/0',
	])
	Object.assign(site.routes, {
		'/old': to('/spip.php?article103'),
		'/spip.php?article103': anArticlePage(103),
		'/circle': to('/elcric'),
		'/elcric': to('/circle'),
		'/self': to('/self?PHPSESSID=1'),
		'/self?PHPSESSID=1': to('/self'),
		'/off': to(elsewhere.url.href),
		'/inside': to('http://169.254.169.254/latest/meta-data'),
	})
	site.fallback = ({ url = '' }) => {
		const n = /^\/chain\/(\d+)/.exec(url)?.[1]
		return n ? to(`/chain/${Number(n) + 1}`) : { status: 404 }
	}

	const report = await crawl(library, site)

	await elsewhere.close()
	expect(elsewhere.asked).toEqual([])
	expect(report.summary.new).toBe(1)
	expect(asked().filter((path) => path.includes('circle') || path.includes('elcric'))).toHaveLength(
		2,
	)
	expect(asked().filter((path) => path.startsWith('/chain')).length).toBeLessThanOrEqual(20)
	expect(await ledgerOf(library)).toMatchObject({
		'/self': 'failed: it is redirected to itself',
		'/off': expect.stringMatching(/^skipped: redirected off the site/),
		'/inside': 'skipped: redirected off the site, to 169.254.169.254',
	})
})

test('what is too large, or a bomb, is given up and said', async () => {
	const MB = 2 ** 20
	site.routes['/'] = aListPage('The Quay', ['/large', '/endless', '/bomb', '/garbled', '/good'])
	Object.assign(site.routes, {
		'/large': { headers: { 'content-length': String(17 * MB) }, body: Buffer.alloc(17 * MB, 32) },
		'/endless': { headers: { 'transfer-encoding': 'chunked' }, body: Buffer.alloc(17 * MB, 32) },
		'/bomb': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(40 * MB, 32)) },
		'/garbled': { headers: { 'content-encoding': 'gzip' }, body: 'no gzip at all' },
		'/good': anArticlePage(104),
	})

	const report = await crawl(library, site)

	expect(report.summary).toMatchObject({ new: 1, failed: 4 })
	const ledger = await ledgerOf(library)
	for (const path of ['/large', '/endless', '/bomb'])
		expect(ledger[path]).toBe('failed: it has more than the 16 MB that are taken')
	expect(ledger['/garbled']).toBe('failed: what it sent cannot be unpacked')
}, 60_000)

test('an answer that does not end is waited for no longer than it may take', async () => {
	site.routes['/'] = aListPage('The Quay', ['/slow'])
	site.routes['/slow'] = { hangs: true }

	await crawl(library, site, { timeoutMs: 500 })

	expect((await ledgerOf(library))['/slow']).toBe('failed: no whole answer within 0.5 s, 5 times')
})

test('a crawl stays on its site, which is the same under all its names', async () => {
	const { port } = site
	const host = (name: string) => `http://${name}:${port}`
	const resolved = new Set<string>()
	site.routes['/'] = aListPage('The Quay', [
		`${host('www.quay.test')}/a`,
		`${host('quay.test.')}/b`,
		`${host('lamps.quay.test')}/c`,
		`${host('quay.test.evil.test')}/d`,
		`http://quay.test:${port + 1}/e`,
		'http://ada:secret@quay.test/f',
		'ftp://quay.test/g',
	])
	site.routes['/sitemap.xml'] = aSitemap([`${host('other.test')}/h`])
	site.routes['/spip.php?page=backend'] = aFeed([`${host('other.test')}/i`])

	await crawl(
		library,
		{ url: new URL(host('quay.test')) },
		{
			resolve: (name, done) => {
				resolved.add(name)
				done(null, [{ address: '127.0.0.1', family: 4 }])
			},
		},
	)

	expect(asked().sort()).toEqual(['/a', '/b'])
	expect([...resolved]).toEqual(['quay.test'])
})

test('a crawl asks for no more pages than it may, and the rest waits', async () => {
	site.routes['/'] = aListPage(
		'The Quay',
		Array.from({ length: 30 }, (_, n) => `/p${n}`),
	)

	const cut = await crawl(library, site, { maxPages: 10 })

	expect(site.paths()).toHaveLength(10)
	expect(cut).toMatchObject({ end: { how: 'limit' } })
	expect(cut.queued).toBeGreaterThan(20)

	const rest = await crawl(library, site)

	expect(rest).toMatchObject({ end: { how: 'done' }, isResumed: true, queued: 0 })
	expect(new Set(site.paths()).size).toBe(site.paths().length)
})
