import { type AnotherLibrary, anotherLibrary } from '#support/another-library'
import { expect, test } from '#support/browser'

/** Where nobody listens. */
const NOWHERE = '127.0.0.1:9'

let withoutSearch: AnotherLibrary
let withoutDatabase: AnotherLibrary

/** The same library twice more: with a Meilisearch that is not there, and with a Postgres that is not. */
test.beforeAll(async () => {
	test.skip(!process.env.DATABASE_URL, 'the database is not named: run `npm test`')
	withoutSearch = await anotherLibrary({ MEILI_URL: `http://${NOWHERE}` }, 503)
	withoutDatabase = await anotherLibrary(
		{ DATABASE_URL: `postgres://carrel:secret@${NOWHERE}/carrel` },
		503,
	)
})

test.afterAll(() => {
	for (const { app } of [withoutSearch, withoutDatabase].filter(Boolean)) app.kill('SIGTERM')
})

test('while search rests the page says so, and reading goes on', async ({ page, articles }) => {
	await page.goto(`${withoutSearch.base}/search?q=salt`)
	await expect(page.getByRole('heading', { name: /Search is resting/ })).toBeVisible()

	await page.goto(`${withoutSearch.base}${articles[0]?.url}?q=salt`)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(articles[0]?.title ?? '')

	const response = await page.goto(`${withoutSearch.base}/countries`)
	expect(response?.status()).toBe(200)
})

test('while search rests health and the API say what is not well', async ({ request }) => {
	const health = await request.get(`${withoutSearch.base}/api/health`)
	const search = await request.get(`${withoutSearch.base}/api/v1/search?q=salt`)

	expect(await health.json()).toMatchObject({ postgres: 'well', meilisearch: 'does not answer' })
	expect(search.status()).toBe(503)
	expect(search.headers()['content-type']).toContain('application/problem+json')
})

test('without its database a page breaks honestly, and what needs none goes on', async ({
	page,
}) => {
	const { base } = withoutDatabase

	for (const path of ['/', '/articles/any', '/countries']) {
		const answer = await page.goto(`${base}${path}`)
		expect(answer?.status()).toBe(500)
		await expect(page.getByRole('heading', { name: 'This page could not be made' })).toBeVisible()
		await expect(page.getByText(/select|ECONNREFUSED|postgres/i)).toBeHidden()
	}
	expect((await page.goto(`${base}/search?q=salt`))?.status()).toBe(200)
	await expect(page.getByRole('banner')).toBeVisible()
})

test('without its database health and the API say what is not well', async ({ request }) => {
	const health = await request.get(`${withoutDatabase.base}/api/health`)
	const article = await request.get(`${withoutDatabase.base}/api/v1/articles/any`)

	expect(health.status()).toBe(503)
	expect(await health.json()).toMatchObject({ postgres: 'does not answer', meilisearch: 'well' })
	expect(article.status()).toBe(500)
	expect(article.headers()['content-type']).toContain('application/problem+json')
	expect(await article.text()).not.toMatch(/select|ECONNREFUSED|secret/)
})
