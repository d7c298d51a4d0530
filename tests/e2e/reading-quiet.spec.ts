import type { Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { PHONE, WIDE } from '#support/phone'
import { articleWith, isLong, scrollToBlock } from '#support/texts'

const VIEWPORTS = [
	['phone', PHONE],
	['wide', WIDE],
] as const

for (const [name, viewport] of VIEWPORTS)
	test(`reading asks nobody but the library itself, ${name}`, async ({
		page,
		request,
		baseURL,
	}) => {
		const article = await articleWith(request, (one) => isLong(one) && one.footnotes.length > 0)
		const asked: string[] = []
		page.on('request', (one) => asked.push(one.url()))
		page.context().on('request', (one) => asked.push(one.url()))
		await page.setViewportSize(viewport)

		for (const path of ['', '?q=the', '#b3']) await page.goto(`/articles/${article.id}${path}`)
		await page.goto(`/articles/${article.id}`)
		await page.waitForLoadState('networkidle')
		for (const key of ['a', 'Escape', 't', 'Escape', '?', 'Escape', 'u'])
			await page.keyboard.press(key)
		await scrollToBlock(page, article.blocks.at(-1)!.id)
		await page.getByRole('link', { name: 'Note 1', exact: true }).first().click()
		await page.waitForLoadState('networkidle')

		expect(asked.length).toBeGreaterThan(10)
		expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL!).origin)).toEqual([])
	})

/** How much the layout of a page has shifted by itself, as browsers reckon it. */
const shifted = (page: Page) =>
	page.evaluate<number>(`new Promise((done) => {
		let sum = 0
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value
		}).observe({ type: 'layout-shift', buffered: true })
		requestAnimationFrame(() => requestAnimationFrame(() => done(sum)))
	})`)

for (const [name, viewport] of VIEWPORTS)
	test(`nothing moves by itself while a text is opened, set as one wished and with a place on offer, ${name}`, async ({
		page,
		request,
		baseURL,
	}) => {
		const article = await articleWith(request, isLong)
		await page.setViewportSize(viewport)
		await page.context().addCookies([
			{ name: 'size', value: 'large', url: baseURL! },
			{ name: 'face', value: 'legible', url: baseURL! },
		])
		await page.goto(`/articles/${article.id}`)
		await page.evaluate(
			([id, block]) =>
				localStorage.setItem(
					'carrel-reading',
					JSON.stringify({
						[id!]: {
							place: { versionId: 0, block, within: 0, words: 'no such words there', share: 0.5 },
							placeAt: 1,
							readAt: 0,
						},
					}),
				),
			[article.id, article.blocks[3]!.id],
		)

		await page.reload()
		await page.waitForLoadState('networkidle')
		await expect(page.getByRole('link', { name: /^Continue at/ })).toBeVisible()
		await page.evaluate('document.fonts.ready')

		expect(await shifted(page)).toBeLessThan(0.02)
	})

/** Bytes of script that came over the network, packed. */
async function scriptOf(page: Page, path: string): Promise<Map<string, number>> {
	const client = await page.context().newCDPSession(page)
	await client.send('Network.enable')
	const urls = new Map<string, string>()
	const bytes = new Map<string, number>()
	client.on('Network.responseReceived', ({ requestId, response, type }) => {
		if (type === 'Script') urls.set(requestId, new URL(response.url).pathname)
	})
	client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const url = urls.get(requestId)
		if (url) bytes.set(url, encodedDataLength)
	})
	await client.send('Network.setCacheDisabled', { cacheDisabled: true })
	await page.goto(path)
	await page.waitForLoadState('networkidle')
	await client.detach()
	return bytes
}

test('beyond what every page has, a reading page brings less than 60 KB of script', async ({
	browser,
	baseURL,
	request,
}) => {
	const article = await articleWith(request, isLong)
	const page = await browser.newPage({ baseURL })
	const everywhere = await scriptOf(page, '/help/keys')
	const here = await scriptOf(page, `/articles/${article.id}`)
	await page.close()

	const own = [...here].filter(([url]) => !everywhere.has(url))
	const kilobytes = own.reduce((sum, [, bytes]) => sum + bytes, 0) / 1024
	test.info().annotations.push({ type: 'script', description: `${kilobytes.toFixed(1)} KB` })
	expect(here.size).toBeGreaterThan(2)
	expect(kilobytes).toBeGreaterThan(1)
	expect(kilobytes).toBeLessThan(60)
})

test('a reading page has its landmarks, one h1, headings in order and no two landmarks of one name', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, (one) => isLong(one) && one.footnotes.length > 0)
	await page.goto(`/articles/${article.id}`)
	await page.waitForLoadState('networkidle')

	for (const landmark of ['banner', 'main', 'contentinfo'] as const)
		await expect(page.getByRole(landmark)).toHaveCount(1)
	const levels = await page
		.getByRole('heading')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
	expect(levels.filter((level) => level === 1)).toHaveLength(1)
	for (const [n, level] of levels.entries())
		if (n > 0) expect(level - levels[n - 1]!).toBeLessThanOrEqual(1)
	const names = await page
		.locator('nav')
		.evaluateAll((all) => all.map((nav) => nav.getAttribute('aria-label')))
	expect(new Set(names).size).toBe(names.length)
	expect(names).not.toContain(null)

	await page.keyboard.press('Tab')
	await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(page.locator('#content')).toBeFocused()
})
