import type { Page } from '@playwright/test'
import { awake, expect, test } from '#support/browser'

test.describe('without JavaScript', () => {
	test('a country on the map narrows the results to it', async ({ aVisitor }) => {
		const page = await aVisitor({ script: false })
		await page.goto('/search?q=water')
		await page.getByText('On the map').click()
		const country = page.locator('[data-country]').first()
		const code = await country.getAttribute('data-country')
		await expect(country).toHaveAttribute('aria-label', /^.+: \d+ articles?$/)

		await country.focus()
		await page.keyboard.press('Enter')

		await expect(page).toHaveURL(new RegExp(`country=${code}`))
	})
})

test('a frame drawn across the map takes the countries within', async ({ page }) => {
	await page.goto('/search?q=water')
	await awake(page)
	await page.getByText('On the map').click()
	const map = (await page.locator('svg[aria-label="Results by country"]').boundingBox())!

	await page.mouse.move(map.x + 2, map.y + 2)
	await page.mouse.down()
	await page.mouse.move(map.x + map.width - 2, map.y + map.height - 2, { steps: 5 })
	await page.mouse.up()

	await expect(page).toHaveURL(/country=/)
	const countries = await page.locator('[data-country]').count()
	expect(new URL(page.url()).searchParams.getAll('country').length).toBeGreaterThan(countries / 2)
})

test('every country of the results has its shape, and shares are told in words', async ({
	page,
	request,
}) => {
	const drawing = await (await request.get('/world.svg')).text()
	await page.goto('/search?shares=1')
	const countries = page.locator('[data-country]')

	for (const code of await countries.evaluateAll((all) =>
		all.map((one) => one.getAttribute('data-country')),
	))
		expect(drawing).toContain(`id="${code}"`)
	await expect(countries.first()).toHaveAttribute('aria-label', /: \d+ articles? of \d+, 100 %$/)
})

const chosenIn = (page: Page) => new URL(page.url()).searchParams.getAll('country')

test.describe('by keyboard', () => {
	test('a frame grows from a country, says what it takes, and Enter chooses it', async ({
		page,
	}) => {
		await page.goto('/search')
		await awake(page)
		await page.getByText('On the map').click()
		const map = page.locator('svg[aria-label="Results by country"]')
		await expect(map).toHaveAccessibleDescription(/Shift and the arrow keys.*Escape leaves/)
		const said = page.getByRole('status').filter({ hasText: /countr/ })

		await page.locator('[data-country="IQ"]').focus()
		await page.keyboard.press('Shift+ArrowLeft')
		await page.keyboard.press('Shift+ArrowRight')
		await expect(said).toHaveText(/^\d+ countries: .*Iraq/)
		const before = await said.innerText()
		await page.keyboard.press('Shift+ArrowDown')
		await page.keyboard.press('Backspace')
		await expect(said).toHaveText(before)
		await page.keyboard.press('Enter')

		await expect(page).toHaveURL(/country=/)
		expect(chosenIn(page)).toContain('IQ')
		expect(chosenIn(page).length).toBe(Number.parseInt(before, 10))
	})

	test('Escape leaves the frame, and Enter then chooses the country alone', async ({ page }) => {
		await page.goto('/search')
		await awake(page)
		await page.getByText('On the map').click()

		await page.locator('[data-country="IQ"]').focus()
		await page.keyboard.press('Shift+ArrowLeft')
		await expect(page.getByRole('status').filter({ hasText: /countr/ })).toBeVisible()
		await page.keyboard.press('Escape')
		await expect(page.getByRole('status').filter({ hasText: /countr/ })).toHaveCount(0)
		await page.keyboard.press('Enter')

		await expect(page).toHaveURL(/\/search\?country=IQ$/)
	})
})

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })

	/** A finger drawn from one place to another, as the browser itself would get it. */
	async function swipe(page: Page, from: [number, number], to: [number, number]) {
		const session = await page.context().newCDPSession(page)
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
			})
		await touch('touchStart', from)
		for (let step = 1; step <= 8; step++)
			await touch('touchMove', [
				from[0] + ((to[0] - from[0]) * step) / 8,
				from[1] + ((to[1] - from[1]) * step) / 8,
			])
		await touch('touchEnd')
		await session.detach()
	}

	async function openMap(page: Page) {
		await page.goto('/search')
		await awake(page)
		await page.getByText('On the map').tap()
		const map = page.locator('svg[aria-label="Results by country"]')
		await map.scrollIntoViewIfNeeded()
		return async () => (await map.boundingBox())!
	}

	test('a finger scrolls the page across the map, and chooses nothing', async ({ page }) => {
		const { x, y, width, height } = await (await openMap(page))()
		const before = await page.evaluate(() => scrollY)

		await swipe(page, [x + width / 2, y + height - 4], [x + width / 2, y - 200])

		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
		expect(chosenIn(page)).toEqual([])
	})

	test('once an area is asked for, a finger draws the frame, and then scrolls again', async ({
		page,
	}) => {
		const box = await openMap(page)
		const toggle = page.getByRole('button', { name: 'Choose an area' })
		await toggle.tap()
		await expect(toggle).toHaveAttribute('aria-pressed', 'true')
		const { x, y, width, height } = await box()
		const before = await page.evaluate(() => scrollY)

		await swipe(page, [x + 3, y + 3], [x + width - 3, y + height - 3])

		await expect(page).toHaveURL(/country=/)
		expect(chosenIn(page).length).toBeGreaterThan(10)
		expect(await page.evaluate(() => scrollY)).toBe(before)
		await expect(toggle).toHaveAttribute('aria-pressed', 'false')
	})

	test('a frame about nothing says so and chooses nothing', async ({ page }) => {
		const box = await openMap(page)
		await page.getByRole('button', { name: 'Choose an area' }).tap()
		const { x, y, height } = await box()

		await swipe(page, [x + 2, y + height - 3], [x + 22, y + height - 15])

		await expect(page.getByText('No country of the results lies in this area.')).toBeVisible()
		expect(chosenIn(page)).toEqual([])
	})
})
