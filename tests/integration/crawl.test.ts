import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { libraryCounts } from '#db/library'
import { recordsOf } from '#db/versions'
import { differencesIn } from '#support/agreement'
import { crawl, ledgerOf } from '#support/crawling'
import { aLibrary, type Library } from '#support/library'
import {
	aFeed,
	aListPage,
	anArticlePage,
	aSitemap,
	aSitemapIndex,
	linksTo,
	packed,
} from '#support/magazine'
import { aClock, aSite, type Site } from '#support/site'

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

const idOf = (n: number) => `127-0-0-1-${n}`

describe('a crawl finds articles', () => {
	test('by sitemap, packed sitemap, feed, sections and their parts, each asked for once', async () => {
		const article = (n: number) => `/spip.php?article${n}`
		Object.assign(site.routes, {
			'/robots.txt': `Sitemap: ${site.at('/index-of-maps.xml')}`,
			'/index-of-maps.xml': aSitemapIndex([site.at('/maps/1.xml.gz'), site.at('/maps/2.xml')]),
			'/maps/1.xml.gz': packed(aSitemap([site.at(article(1))])),
			'/maps/2.xml': aSitemap([site.at(article(2))]),
			'/': aListPage('The Quay', ['spip.php?rubrique5', '/spip.php?article2']),
			'/spip.php?page=backend': aFeed([site.at(article(3))]),
			'/spip.php?rubrique5': aListPage('News', [
				'spip.php?article4',
				'spip.php?rubrique5&debut_articles=10#pagination_articles',
			]),
			'/spip.php?rubrique5&debut_articles=10': aListPage('News', ['spip.php?article5']),
			...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [article(n), anArticlePage(n)])),
		})

		const report = await crawl(library, site)

		expect(report).toMatchObject({ end: { how: 'done' }, queued: 0, isResumed: false })
		expect(report.summary).toMatchObject({ new: 5, failed: 0, indexed: 5, indexTrouble: null })
		expect(new Set(site.paths()).size).toBe(site.paths().length)
		const [first] = await recordsOf(library.db, [idOf(1)])
		expect(first).toMatchObject({ url: site.at(article(1)), format: 'spip-html' })
		expect(await differencesIn(library)).toEqual([])
	})

	test('in pages that are written in Latin-1, and follows their links', async () => {
		const latin = { 'content-type': 'text/html; charset=iso-8859-1' }
		const page = anArticlePage(11, {
			title: 'Le café des pilotes',
			text: 'Où étaient les lampes ?',
		})
		Object.assign(site.routes, {
			'/': aListPage('The Quay', ['/spip.php?article11']),
			'/spip.php?article11': { headers: latin, body: Buffer.from(page, 'latin1') },
		})

		await crawl(library, site)

		const [article] = await recordsOf(library.db, [idOf(11)])
		expect(article?.title).toBe('Le café des pilotes')
		expect(article?.warnings.join()).not.toContain('Windows-1252')
	})

	test('once, when two addresses lead to it, under the one that it calls its own', async () => {
		const own = site.at('/Lamps-on-the-ice')
		Object.assign(site.routes, {
			'/': aListPage('The Quay', ['/spip.php?article12', '/spip.php?article12&lang=en']),
			'/spip.php?article12': anArticlePage(12, { canonical: own }),
			'/spip.php?article12&lang=en': anArticlePage(12, { canonical: own, text: 'A draft.' }),
			'/Lamps-on-the-ice': anArticlePage(12, { canonical: own }),
		})

		const report = await crawl(library, site)

		expect(report.summary).toMatchObject({ new: 1, changed: 0, failed: 0 })
		const [article] = await recordsOf(library.db, [idOf(12)])
		expect(article).toMatchObject({ url: own, alsoAt: [site.at('/spip.php?article12')] })
		expect(await ledgerOf(library)).toMatchObject({
			'/spip.php?article12&lang=en': expect.stringContaining('skipped: the article of'),
		})
	})

	test('but never one text for another that names the same id', async () => {
		Object.assign(site.routes, {
			'/': aListPage('The Quay', ['/spip.php?article13', '/other/article13']),
			'/spip.php?article13': anArticlePage(13),
			'/other/article13': anArticlePage(13, { text: 'Another text under the same number.' }),
		})

		const report = await crawl(library, site)

		expect(report.summary).toMatchObject({ new: 1, failed: 1 })
		expect((await ledgerOf(library))['/other/article13']).toContain('is taken by')
	})

	test('and says of each page that held none why', async () => {
		Object.assign(site.routes, {
			'/': aListPage('The Quay', ['/about', '/gone', '/secret', '/spip.php?article14', '/picture']),
			'/about': aListPage('About us', []),
			'/secret': { status: 403 },
			'/spip.php?article14': anArticlePage(14, { head: '<meta name="robots" content="noindex">' }),
			'/picture': { headers: { 'content-type': 'image/png' }, body: 'png' },
		})

		const report = await crawl(library, site)

		expect(report.summary).toMatchObject({ new: 0, failed: 0 })
		expect(await ledgerOf(library)).toMatchObject({
			'/about': expect.stringMatching(/^skipped: The page is no article/),
			'/gone': 'skipped: gone (404)',
			'/secret': 'skipped: it answers 403',
			'/spip.php?article14': 'skipped: it asks not to be indexed',
			'/picture': 'skipped: no page: image/png',
		})
	})
})

describe('a crawl is a good guest', () => {
	test('it asks for nothing that robots.txt or a link forbids', async () => {
		Object.assign(site.routes, {
			'/robots.txt':
				'User-agent: *\nDisallow: /\n\nUser-agent: Carrel\nDisallow: /private/\nDisallow: /*?article22$',
			'/': aListPage('The Quay', ['/private/a', '/spip.php?article21', '/spip.php?article22']),
			'/spip.php?article21': `${anArticlePage(21)}<a rel="external nofollow" href="/spip.php?article23">x</a>`,
			'/spip.php?article23': anArticlePage(23),
		})

		const report = await crawl(library, site)

		expect(report.summary).toMatchObject({ new: 1, failed: 0 })
		expect(site.paths()).not.toContain('/private/a')
		expect(site.paths()).not.toContain('/spip.php?article22')
		expect(site.paths()).not.toContain('/spip.php?article23')
		expect(report.refusals['robots.txt asks that it be left alone']?.count).toBe(2)
	})

	test('it says who it is and how its user is reached', async () => {
		site.routes['/'] = aListPage('The Quay', [])

		await crawl(library, site, { contact: 'ada@example.org' })

		expect(new Set(site.asked.map(({ headers }) => headers['user-agent']))).toEqual(
			new Set(['Carrel/0.1 (+ada@example.org)']),
		)
	})

	test.each([
		['as its user wants', 2000, '', 2000],
		['as robots.txt wants, when that is slower', 1000, 'User-agent: *\nCrawl-delay: 7', 7000],
	])('it asks no faster than %s', async (_, delayMs, robots, expected) => {
		const clock = aClock()
		const slow = await aSite({ '/robots.txt': robots }, clock.now)
		const numbers = Array.from({ length: 12 }, (_, n) => 30 + n)
		slow.routes['/'] = aListPage('The Quay', [
			...numbers.map((n) => `/spip.php?article${n}`),
			'/old',
		])
		slow.routes['/old'] = { status: 301, headers: { location: '/spip.php?article30' } }
		for (const n of numbers) slow.routes[`/spip.php?article${n}`] = anArticlePage(n)

		await crawl(library, slow, { delayMs, clock })

		await slow.close()
		const gaps = slow.asked.slice(2).map(({ at }, n) => at - slow.asked[n + 1]!.at)
		expect(gaps.length).toBeGreaterThan(12)
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(expected)
	})

	test('it waits as long as it is asked to, then goes on slower', async () => {
		const clock = aClock()
		const busy = await aSite({}, clock.now)
		let complaints = 0
		busy.routes['/'] = aListPage('The Quay', ['/spip.php?article51', '/spip.php?article52'])
		busy.routes['/spip.php?article51'] = () =>
			complaints++ === 0 ? { status: 429, headers: { 'retry-after': '300' } } : anArticlePage(51)
		busy.routes['/spip.php?article52'] = anArticlePage(52)

		const report = await crawl(library, busy, { delayMs: 1000, clock })

		await busy.close()
		expect(report.summary).toMatchObject({ new: 2, failed: 0 })
		const at = busy.asked.findIndex(({ path }) => path === '/spip.php?article51')
		const [complaint, next, third] = busy.asked.slice(at)
		expect(next!.at - complaint!.at).toBeGreaterThanOrEqual(300_000)
		expect(third!.at - next!.at).toBeGreaterThanOrEqual(2000)
	})

	test('it comes back later, and later each time, to a page that breaks down', async () => {
		const clock = aClock()
		const shaky = await aSite({}, clock.now)
		let failures = 0
		shaky.routes['/'] = aListPage('The Quay', ['/spip.php?article53', '/spip.php?article54'])
		shaky.routes['/spip.php?article53'] = () =>
			failures++ < 3 ? { status: 500 } : anArticlePage(53)
		shaky.routes['/spip.php?article54'] = { status: 502 }

		const report = await crawl(library, shaky, { clock })

		await shaky.close()
		expect(report.summary).toMatchObject({ new: 1, failed: 1 })
		expect((await ledgerOf(library))['/spip.php?article54']).toBe('failed: it answers 502, 5 times')
		const times = shaky.asked.filter(({ path }) => path.endsWith('53')).map(({ at }) => at)
		const gaps = times.slice(1).map((at, n) => at - times[n]!)
		expect(gaps[1]).toBeGreaterThan(gaps[0]!)
		expect(gaps[2]).toBeGreaterThan(gaps[1]!)
	})

	test('it does not begin while the site cannot say what may be fetched', async () => {
		site.routes['/robots.txt'] = { status: 503 }
		site.routes['/'] = aListPage('The Quay', [])

		await expect(crawl(library, site)).rejects.toThrow(/robots.txt answers 503/)

		expect(site.paths()).toEqual([])
	})

	test('it leaves a site alone that no longer answers, and goes on when it does', async () => {
		site.routes['/'] = aListPage(
			'The Quay',
			Array.from({ length: 9 }, (_, n) => `/p${n}`),
		)
		const { port } = site
		let asked = 0
		const resolve = (_: string, done: (error: Error | null, found: never[]) => void) =>
			asked++ < 1
				? done(null, [{ address: '127.0.0.1', family: 4 }] as never[])
				: done(new Error('no route'), [])
		for (let n = 0; n < 9; n++)
			site.routes[`/p${n}`] = { headers: { connection: 'close' }, body: anArticlePage(60 + n) }
		site.routes['/sitemap.xml'] = { status: 404, headers: { connection: 'close' } }
		const url = new URL(`http://quay.test:${port}/`)

		const cut = await crawl(library, { url }, { resolve: resolve as never })
		const whole = await crawl(
			library,
			{ url },
			{ resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) },
		)

		expect(cut.end).toMatchObject({ how: 'away', why: expect.stringContaining('does not answer') })
		expect(whole).toMatchObject({ isResumed: true, end: { how: 'done' }, queued: 0 })
	})
})

describe('a second crawl', () => {
	const paths = [71, 72, 73].map((n) => `/spip.php?article${n}`)

	test('costs an unchanged site nothing but its word for it', async () => {
		site.routes['/'] = aListPage('The Quay', paths)
		for (const path of paths) site.routes[path] = anArticlePage(Number(path.slice(-2)))
		await crawl(library, site)
		const first = site.paths()
		const before = await libraryCounts(library.db)
		site.asked.length = 0

		const report = await crawl(library, site)

		const pages = site.asked.filter(
			({ path }) => first.includes(path) && path !== '/sitemap.xml' && !path.includes('page='),
		)
		expect(pages).toHaveLength(4)
		expect(pages.every(({ headers }) => headers['if-none-match'])).toBe(true)
		expect(report.summary).toMatchObject({ new: 0, changed: 0, unchanged: 4, failed: 0 })
		expect(await libraryCounts(library.db)).toEqual(before)
	})

	test('takes what is new first, and what changed', async () => {
		site.routes['/'] = aListPage('The Quay', paths)
		for (const path of paths) site.routes[path] = anArticlePage(Number(path.slice(-2)))
		await crawl(library, site)
		site.routes['/sitemap.xml'] = aSitemap([site.at('/spip.php?article79')])
		site.routes['/spip.php?article79'] = anArticlePage(79)
		site.routes[paths[1]!] = anArticlePage(72, { text: 'A correction was printed.' })
		site.asked.length = 0

		const report = await crawl(library, site)

		expect(report.summary).toMatchObject({ new: 1, changed: 1, failed: 0 })
		const order = site.paths().filter((path) => path.includes('article'))
		expect(order[0]).toBe('/spip.php?article79')
		const [changed] = await recordsOf(library.db, [idOf(72)])
		expect(changed?.blocks[0]?.text).toBe('A correction was printed.')
	})

	test('for news alone asks for the sitemap and the pages that it names as new or changed', async () => {
		const map = (changed: string) => [{ path: site.at(paths[0]!), changed }, site.at(paths[1]!)]
		site.routes['/sitemap.xml'] = aSitemap(map('2026-01-01'))
		site.routes['/'] = aListPage('The Quay', paths)
		for (const path of paths) site.routes[path] = anArticlePage(Number(path.slice(-2)))
		await crawl(library, site)
		site.routes['/sitemap.xml'] = aSitemap(map('2026-02-01'))
		site.asked.length = 0

		await crawl(library, site, { isWhole: false })

		expect(site.paths().filter((path) => path.includes('article'))).toEqual([paths[0]])
	})
})

test('links in a page are counted once however they are written', async () => {
	site.routes['/'] =
		`<html><body>${linksTo(['/a?x=1&y=2', '/a?y=2&x=1', '/a?x=1&y=2&PHPSESSID=ab1', '/a?x=1&y=2#top', '//127.0.0.1:1/a'])}`

	const report = await crawl(library, site)

	expect(site.paths().filter((path) => path.startsWith('/a'))).toEqual(['/a?x=1&y=2'])
	expect(report.refusals['off the site']?.count).toBe(1)
})
