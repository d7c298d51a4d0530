import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { followingAlone } from '#db/crawl-lock'
import { crawlOf } from '#db/crawls'
import { libraryCounts } from '#db/library'
import { watchSite } from '#indexer/crawl/watch'
import { alone, differencesIn } from '#support/agreement'
import { crawl, pathsDone } from '#support/crawling'
import { runIndexer, startIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'
import { aListPage, anArticlePage, aSitemap } from '#support/magazine'
import { aClock, aSite, type Site } from '#support/site'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 240_000
const ARTICLES = 40

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

const numbers = (first: number) => Array.from({ length: ARTICLES }, (_, n) => first + n)

/** A magazine of forty articles, half of them in its sitemap, the others one link further each. */
function fill(first: number) {
	const [half, chain] = [numbers(first).slice(0, 20), numbers(first).slice(20)]
	site.routes['/'] = aListPage('The Quay', [`/spip.php?article${chain[0]}`])
	site.routes['/sitemap.xml'] = aSitemap(half.map((n) => site.at(`/spip.php?article${n}`)))
	for (const n of half) site.routes[`/spip.php?article${n}`] = anArticlePage(n)
	for (const n of chain)
		site.routes[`/spip.php?article${n}`] = anArticlePage(n, {
			links: [`/spip.php?article${n + 1}`],
		})
}

/** Runs a crawl as a person would, until the site has been asked so often. */
async function until(requests: number, deed: 'kill' | 'interrupt') {
	const args = ['crawl', site.url.href, '--delay', '0', '--allow-private']
	const indexer = startIndexer(library, args)
	let hasEnded = false
	indexer.ended.then(() => {
		hasEnded = true
	})
	while (!hasEnded && site.asked.length < requests)
		await new Promise((resolve) => setTimeout(resolve, 5))
	indexer[deed]()
	return indexer.ended
}

test(
	'a crawl killed again and again asks for nothing twice that was done, and misses nothing',
	async () => {
		fill(1000)
		for (const requests of [9, 27]) {
			site.asked.length = 0
			const before = await pathsDone(library, site)
			await until(requests, 'kill')
			expect(site.paths().filter((path) => before.includes(path))).toEqual([])
		}
		const done = await pathsDone(library, site)
		expect(done.length).toBeGreaterThan(10)
		expect(done.length).toBeLessThan(ARTICLES)
		site.asked.length = 0

		const { code, stderr, stdout } = await runIndexer(
			library,
			'crawl',
			site.url.href,
			'--delay',
			'0',
			'--allow-private',
		)

		expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
		expect(site.paths().filter((path) => done.includes(path))).toEqual([])
		expect(stdout).toMatch(/0 failed/)
		expect(await libraryCounts(library.db)).toMatchObject({
			articles: ARTICLES,
			versions: ARTICLES,
			pending: 0,
		})
		expect(await differencesIn(library)).toEqual([])
	},
	MINUTES,
)

test(
	'Ctrl-C ends a crawl after the page at hand, and says how to go on',
	async () => {
		fill(2000)

		const { code, stdout, stderr } = await until(10, 'interrupt')

		expect(code).toBe(130)
		expect(stderr).toContain('Stopping after the page at hand')
		expect(stdout).toMatch(/addresses of 127.0.0.1:\d+ wait. To go on: npm run indexer -- crawl/)
		const done = await pathsDone(library, site)
		expect(site.paths().filter((path) => !done.includes(path))).toEqual([])
	},
	MINUTES,
)

test('two programs do not follow one site: the second says who does', async () => {
	site.routes['/'] = aListPage('The Quay', [])
	const { host, origin } = site.url
	const known = await crawlOf(library.db, { site: host, origin })

	await followingAlone(library.db, known, () =>
		expect(crawl(library, site)).rejects.toThrow(/is being followed by carrel crawl \(process \d+/),
	)

	expect(site.asked).toEqual([])
	await expect(crawl(library, site)).resolves.toMatchObject({ end: { how: 'done' } })
})

test('a watch outlives a site and a database that go away, and takes what is new', async () => {
	const clock = aClock()
	const stop = new AbortController()
	const away = whileTheDatabaseIsAway(library, anArticlePage(3002))
	let returning = Promise.resolve()
	const troubles: string[] = []
	const rounds: string[] = []
	const map = [site.at('/spip.php?article3001')]
	site.routes['/robots.txt'] = { status: 503 }
	site.routes['/'] = aListPage('The Quay', ['/spip.php?article3001', '/spip.php?article3002'])
	site.routes['/sitemap.xml'] = aSitemap(map)
	site.routes['/spip.php?article3001'] = anArticlePage(3001)
	site.routes['/spip.php?article3002'] = away.page
	site.routes['/spip.php?article3003'] = anArticlePage(3003)

	await watchSite(library, site.url, {
		command: 'crawl --watch (test)',
		delayMs: 0,
		maxPages: 100,
		allowPrivate: true,
		everyMs: 6 * 3_600_000,
		clock: {
			now: clock.now,
			sleep: async (ms) => {
				await returning
				await clock.sleep(ms)
			},
		},
		stop: stop.signal,
		onBusy: alone,
		onTrouble: (error) => {
			troubles.push(error instanceof Error ? error.name : '')
			if (troubles.length === 1) site.routes['/robots.txt'] = ''
			if (troubles.length === 2) returning = away.back()
			if (troubles.length > 2) stop.abort()
		},
		onRound: ({ summary, isResumed }) => {
			rounds.push(`${isResumed ? 'the rest' : 'a round'}: ${summary.new} new`)
			site.routes['/sitemap.xml'] = aSitemap([...map, site.at('/spip.php?article3003')])
			if (rounds.length === 2) stop.abort()
		},
	})

	expect(troubles).toEqual(['NoAnswer', expect.stringMatching(/QueryFailed|PostgresError/)])
	expect(rounds).toEqual(['the rest: 1 new', 'a round: 1 new'])
}, 60_000)

/** A page that is sent after the library's database has gone away, the first time; `back` brings it again. */
function whileTheDatabaseIsAway({ databaseUrl }: Library, body: string) {
	const name = new URL(databaseUrl).pathname.slice(1)
	let isFirst = true
	const page = async () => {
		if (isFirst) await renamed(name, `${name}_away`)
		isFirst = false
		return body
	}
	return { page, back: () => renamed(`${name}_away`, name) }
}

async function renamed(from: string, to: string) {
	const client = postgres(process.env.DATABASE_URL ?? '', { max: 1, onnotice: () => {} })
	await client`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${from}`
	// A backend takes a moment to end.
	for (let tries = 0; ; tries++)
		try {
			await client.unsafe(`alter database ${from} rename to ${to}`)
			break
		} catch (error) {
			if (tries > 100) throw error
			await new Promise((resolve) => setTimeout(resolve, 20))
		}
	await client.end()
}
