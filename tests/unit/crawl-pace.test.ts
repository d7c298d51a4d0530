import { expect, test } from 'vitest'
import { crawlProgressText, timeText } from '#indexer/crawl/pulse'
import { type CrawlReport, isGood, reportText } from '#indexer/crawl/report'
import { rulesIn } from '#indexer/crawl/robots'
import { backoffMs, Pace, retryAfterMs } from '#indexer/web/pace'
import { aClock } from '#support/site'

const rulesOf = (text: string, status = 200) =>
	rulesIn({
		url: new URL('https://quay.org/robots.txt'),
		status,
		headers: {},
		redirect: null,
		bytes: Buffer.from(text),
	})

test('a pace that was slowed down comes back to what was agreed, and never below it', async () => {
	const clock = aClock(0)
	const pace = new Pace(clock, 1000)
	pace.slowDown(0)
	pace.slowDown(0)
	expect(pace.currentMs).toBe(4000)

	for (let n = 0; n < 200; n++) pace.well()

	expect(pace.currentMs).toBe(1000)
})

test('what a site asks for in seconds or by a date is waited for', () => {
	const now = Date.UTC(2026, 0, 1)

	expect(retryAfterMs('120', now)).toBe(120_000)
	expect(retryAfterMs('Thu, 01 Jan 2026 00:01:00 GMT', now)).toBe(60_000)
	expect(retryAfterMs('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0)
	expect(retryAfterMs('soon', now)).toBeNull()
})

test('each wait is twice the one before, up to an hour', () => {
	expect([1, 2, 3].map(backoffMs)).toEqual([2000, 4000, 8000])
	expect(backoffMs(40)).toBe(3_600_000)
})

test('rules are those for Carrel where there are any, else those for everybody', () => {
	const everybody = 'User-agent: *\nDisallow: /ecrire/\nCrawl-delay: 3\nSitemap: /sitemap.xml'

	const rules = rulesOf(everybody)
	expect(rules.delayMs).toBe(3000)
	expect(rules.sitemaps.map(({ href }) => href)).toEqual(['https://quay.org/sitemap.xml'])
	expect(rules.allows(new URL('https://quay.org/ecrire/a'))).toBe(false)
	expect(rules.allows(new URL('https://quay.org/a'))).toBe(true)
	const own = rulesOf(`${everybody}\n\nUser-agent: Carrel\nAllow: /`)
	expect(own.allows(new URL('https://quay.org/ecrire/a'))).toBe(true)
})

test('a site without rules allows everything, one that cannot say nothing', () => {
	expect(rulesOf('', 404).allows(new URL('https://quay.org/a'))).toBe(true)
	expect(rulesOf('<html>Disallow: /</html>').allows(new URL('https://quay.org/a'))).toBe(true)
	expect(() => rulesOf('', 500)).toThrow(/not known what may be fetched/)
})

test('the progress says how much is done and how long it may take', () => {
	const progress = { pages: 120, queued: 340, articles: 96, failed: 2, perSecond: 0.9, share: 0.26 }

	expect(crawlProgressText({ ...progress, secondsLeft: 378 })).toBe(
		'120 pages, 340 queued, 96 articles, 2 failed, 0.9/s, 6 min left',
	)
	expect(crawlProgressText({ ...progress, secondsLeft: null })).not.toContain('left')
	expect([45, 3600, 86_400].map(timeText)).toEqual(['45 s', '60 min', '24.0 h'])
})

test('a crawl that ended before its time says why and how to go on', () => {
	const report: CrawlReport = {
		site: 'quay.org',
		isResumed: false,
		end: { how: 'away', why: 'quay.org does not answer: nobody answers there.' },
		requests: 12,
		queued: 7,
		refusals: { 'a calendar': { count: 3, example: 'https://quay.org/calendar/2031/01' } },
		summary: {
			run: 1,
			...{ new: 4, changed: 0, held: 0, unchanged: 0, skipped: 1, failed: 0 },
			...{ indexed: 4, pending: 0, seconds: 12, articlesPerSecond: 0 },
			failures: [],
			indexTrouble: null,
		},
	}

	const text = reportText(report)

	expect(isGood(report)).toBe(false)
	expect(text).toContain('not asked for: 3 × a calendar, such as https://quay.org/calendar/2031/01')
	expect(text).toContain('quay.org does not answer')
	expect(text).toContain('7 addresses of quay.org wait. To go on: npm run indexer -- crawl')
	expect(text.split('\n').at(-1)).toMatch(/^12 requests: 4 new/)
})
