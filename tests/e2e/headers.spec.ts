import type { APIResponse, Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { makeList, publish, putOnList } from '#support/lists'

const ARTICLE = '/articles/landingstage-45'

/** What every answer says but a file of the build. */
const ALWAYS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
}
const NO_PAGE = /^default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'$/
const FILE = /^default-src 'none';.*frame-ancestors 'none';style-src 'unsafe-inline';img-src data:$/
const WORKER = /^default-src 'none';.*;connect-src 'self'$/
const PAGE = [
	/^default-src 'none';/,
	/script-src 'nonce-[\w-]{22}' 'strict-dynamic';/,
	/style-src 'self';/,
	/img-src 'self' data:;/,
	/connect-src 'self';/,
	/worker-src 'self';/,
	/object-src 'none';/,
	/base-uri 'none';/,
	/form-action 'self';/,
	/frame-ancestors 'none';/,
	/require-trusted-types-for 'script'/,
]

function expectPage(answer: APIResponse) {
	const headers = answer.headers()
	const policy = headers['content-security-policy'] ?? ''
	expect(headers).toMatchObject({
		...ALWAYS,
		'cross-origin-opener-policy': 'same-origin',
		'origin-agent-cluster': '?1',
		'permissions-policy': expect.stringMatching(
			/camera=\(\).*geolocation=\(\).*microphone=\(\).*publickey-credentials-get=\(self\)/,
		),
	})
	for (const part of PAGE) expect(policy).toMatch(part)
	expect(policy).not.toContain('unsafe')
}

const PAGES: [string, number, string][] = [
	['the front page', 200, '/'],
	['a page of results', 200, '/search?q=water'],
	['a page of results for hostile words', 200, '/search?q=%3Cscript%3Ealert(1)%3C/script%3E'],
	['an article', 200, ARTICLE],
	['a list of issues', 200, '/issues'],
	['the page of what is kept here', 200, '/offline'],
	['a page for signing in', 200, '/sign-in'],
	['a page that is not there', 404, '/no-such-page'],
	['a redirect', 307, '/account'],
]

for (const [what, status, address] of PAGES)
	test(`${what} says what it may do, and no two say the same nonce`, async ({ request }) => {
		const answers = [1, 2].map(() => request.get(address, { maxRedirects: 0 }))
		const [first, second] = await Promise.all(answers)

		expect(first!.status()).toBe(status)
		expectPage(first!)
		const nonces = [first!, second!].map((one) =>
			nonceOf(one.headers()['content-security-policy']!),
		)
		expect(new Set(nonces).size).toBe(2)
		const html = await first!.text()
		for (const [script] of html.matchAll(/<script\b[^>]*>/g))
			expect(script).toContain(`nonce="${nonces[0]}"`)
		expect(html).not.toMatch(/<[^>]* style="|<style/)
	})

const nonceOf = (policy: string) => /'nonce-([\w-]+)'/.exec(policy)![1]!

const OTHERS: [string, number, string, RegExp][] = [
	['the API', 200, '/api/v1/search?q=water', NO_PAGE],
	['a fault of the API', 404, '/api/v1/no-such-thing', NO_PAGE],
	['the description of the API', 200, '/api/v1/openapi.json', NO_PAGE],
	['health', 200, '/api/health', NO_PAGE],
	['an address that cannot be read', 400, '/%E0%A4%A', NO_PAGE],
	['results as CSV', 200, '/search/export?q=water&format=csv', NO_PAGE],
	['results as BibTeX', 200, '/search/export?q=water&format=bib', NO_PAGE],
	['results as RIS', 200, '/search/export?q=water&format=ris', NO_PAGE],
	['results as CSL-JSON', 200, '/search/export?q=water&format=json', NO_PAGE],
	['a form of results that there is not', 400, '/search/export?q=water&format=exe', NO_PAGE],
	['occurrences as CSV', 200, '/search/concordance/csv?q=water', NO_PAGE],
	['an article as a file of HTML', 200, `${ARTICLE}/save?as=html`, FILE],
	['an article as Markdown', 200, `${ARTICLE}/save?as=md`, NO_PAGE],
	['robots.txt', 200, '/robots.txt', NO_PAGE],
	['the manifest', 200, '/manifest.webmanifest', NO_PAGE],
	['a picture', 200, '/icons/touch-180.png', NO_PAGE],
	['a drawing', 200, '/world.svg', NO_PAGE],
	['the icon', 200, '/icon.svg', NO_PAGE],
	['the worker', 200, '/sw.js', WORKER],
]

for (const [what, status, address, policy] of OTHERS)
	test(`${what} is no page, and may do nothing should it be shown as one`, async ({ request }) => {
		const answer = await request.get(address)

		expect(answer.status()).toBe(status)
		expect(answer.headers()).toMatchObject(ALWAYS)
		expect(answer.headers()['content-security-policy']).toMatch(policy)
		expect(answer.headers()['content-type']).toMatch(/\S/)
	})

test('a reader’s own files, prints, feeds and previews say as much', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const list = await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', articles.slice(0, 1))
	await publish(page, list, 'Everybody')
	const { request } = page.context()
	const policyOf = async (address: string) => {
		const answer = await request.get(address)
		expect(answer.status(), address).toBe(200)
		return answer.headers()
	}

	for (const form of ['epub', 'md', 'csv', 'bib', 'ris', 'json'])
		expect((await policyOf(`${list}/export?as=${form}`))['content-security-policy']).toMatch(
			NO_PAGE,
		)
	expect((await policyOf(`${list}/export?as=html`))['content-security-policy']).toMatch(FILE)
	for (const format of ['md', 'csv', 'json', 'jsonld', 'bib', 'ris'])
		expect(
			(await policyOf(`/highlights/export?format=${format}`))['content-security-policy'],
		).toMatch(NO_PAGE)
	expect((await policyOf(`${list}/feed`))['content-security-policy']).toMatch(NO_PAGE)
	// Others show the preview beside a link to the list; that is what it is for.
	expect(await policyOf(`${list}/preview`)).toMatchObject({
		...ALWAYS,
		'cross-origin-resource-policy': 'cross-origin',
	})
	for (const address of ['/highlights/print', '/highlights', list, '/account', '/searches'])
		expectPage(await request.get(address))
})

test('a file of the build is what it says it is', async ({ request }) => {
	const html = await (await request.get('/')).text()
	const files = [...new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g))]
	expect(files.length).toBeGreaterThan(3)

	for (const file of files) {
		const { 'x-content-type-options': sniff, 'content-type': type } = (
			await request.get(file)
		).headers()
		expect(sniff).toBe('nosniff')
		expect(type).toMatch(file.endsWith('.css') ? /^text\/css/ : /^text\/javascript/)
	}
})

/** Writes into an answer what an attacker might have got into it, with the head it came with. */
async function slipIn(page: Page, html: string) {
	await page.route('**/articles/*', async (route) => {
		const answer = await route.fetch()
		const body = (await answer.text()).replace('</body>', `<div id="slipped">${html}</div></body>`)
		await route.fulfill({ response: answer, body })
	})
	await page.goto(ARTICLE)
	await expect(page.locator('[data-article-id]')).toBeVisible()
}

const SLIPPED = {
	'a script': '<script>window.ran = 1</script>',
	'a script with a nonce of before':
		'<script nonce="AAAAAAAAAAAAAAAAAAAAAA">window.ran = 1</script>',
	'a script from elsewhere': '<script src="data:text/javascript,window.ran=1"></script>',
	'a handler': '<img src="/nothing" onerror="window.ran = 1"><svg onload="window.ran = 1"></svg>',
	'a frame': '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
	'an object': '<object data="data:text/html,<script>parent.ran=1</script>"></object>',
}

for (const [what, html] of Object.entries(SLIPPED))
	test(`${what} that got into a page is not run`, async ({ page }) => {
		await slipIn(page, html)

		await expect(page.locator('#slipped')).toBeAttached()
		expect(await page.evaluate('window.ran')).toBeUndefined()
	})

test('a link that runs, and a base that leads elsewhere, do nothing', async ({ page, baseURL }) => {
	await slipIn(
		page,
		'<base href="https://elsewhere.example/"><a id="x" href="javascript:window.ran=1">x</a>',
	)

	await page.locator('#x').evaluate((link: HTMLElement) => link.click())

	expect(await page.evaluate('window.ran')).toBeUndefined()
	expect(await page.evaluate('document.baseURI')).toBe(`${baseURL}${ARTICLE}`)
})

test('text never becomes markup or a script by a page’s own doing', async ({ page }) => {
	await page.goto(ARTICLE)
	const refused = (script: string) =>
		page.evaluate(
			`(() => { try { ${script}; return false } catch (error) { return error.name } })()`,
		)

	expect(await refused("document.createElement('p').innerHTML = '<b>x</b>'")).toBe('TypeError')
	expect(
		await refused("document.createElement('script').src = 'https://elsewhere.example/x.js'"),
	).toBe('TypeError')
	expect(await refused("document.createElement('script').src = '/search?q=x'")).toBe('TypeError')
	expect(await refused("document.createElement('script').src = '/_next/static/x.js'")).toBe(false)
})

test('the pages keep to what they say: nothing is refused them', async ({ aReader, articles }) => {
	const { page } = await aReader()
	const said: string[] = []
	page.on('console', (message) => {
		if (/Content Security|Trusted|Permissions-Policy/.test(message.text()))
			said.push(message.text())
	})
	const list = await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', articles.slice(0, 2))

	for (const address of [
		...['/', '/search?q=water', '/countries', '/authors', '/sources', '/issues', '/help/keys'],
		...['/highlights', '/highlights/print', '/lists', '/lists/public', list, `${list}/publish`],
		...['/search/concordance?q=water', '/searches', '/account', '/offline', '/no-such-page'],
		...['/lists/import', '/highlights/import', ARTICLE],
	])
		await page.goto(address, { waitUntil: 'networkidle' })

	expect(said).toEqual([])
})
