import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, test } from '#support/browser'

let app: ChildProcess | undefined
let base = ''

/** The same library with a Meilisearch that is not there. */
test.beforeAll(async () => {
	test.skip(!process.env.DATABASE_URL, 'the database is not named: run `npm test`')
	const port = await freePort()
	const database = new URL(process.env.DATABASE_URL ?? '')
	database.pathname = '/carrel_e2e'
	base = `http://localhost:${port}`
	app = spawn(
		process.execPath,
		['node_modules/next/dist/bin/next', 'start', '--port', String(port)],
		{
			env: {
				...process.env,
				NODE_ENV: 'production',
				DATABASE_URL: database.href,
				MEILI_URL: 'http://127.0.0.1:9',
				NEXTAUTH_URL: base,
				NEXTAUTH_SECRET: 'a secret of no importance, long enough',
			},
			stdio: 'ignore',
		},
	)
	await expect
		.poll(
			() =>
				fetch(`${base}/api/health`).then(
					({ status }) => status,
					() => 0,
				),
			{ timeout: 30_000 },
		)
		.toBe(503)
})

test.afterAll(() => {
	app?.kill('SIGTERM')
})

test('while search rests the page says so, and reading goes on', async ({ page, articles }) => {
	await page.goto(`${base}/search?q=salt`)
	await expect(page.getByRole('heading', { name: /Search is resting/ })).toBeVisible()

	await page.goto(`${base}${articles[0]?.url}?q=salt`)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(articles[0]?.title ?? '')

	const response = await page.goto(`${base}/countries`)
	expect(response?.status()).toBe(200)
})

test('while search rests health and the API say what is not well', async ({ request }) => {
	const health = await request.get(`${base}/api/health`)
	const search = await request.get(`${base}/api/v1/search?q=salt`)

	expect(await health.json()).toMatchObject({ postgres: 'well', meilisearch: 'does not answer' })
	expect(search.status()).toBe(503)
	expect(search.headers()['content-type']).toContain('application/problem+json')
})

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	const address = server.address()
	await new Promise((resolve) => server.close(resolve))
	if (!address || typeof address === 'string') throw new Error('no port could be had')
	return address.port
}
