import type { Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { PHONE, pageOn, WIDE } from '#support/phone'

const ARTICLE = '/articles/landingstage-222'

const panel = (page: Page) => page.getByRole('form', { name: 'Type and theme' })

/** How a paragraph of the text is set. */
const setting = (page: Page) =>
	page.locator('[data-block="b1"]').evaluate((block) => {
		const { fontFamily, fontSize, lineHeight } = getComputedStyle(block)
		const width = block.getBoundingClientRect().width
		return {
			face: fontFamily.split(',')[0],
			size: Number.parseFloat(fontSize),
			lines: Number.parseFloat(lineHeight),
			width,
		}
	})

const paper = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

async function choose(page: Page, ...names: string[]) {
	await page.locator('summary', { hasText: 'Type and theme' }).click()
	for (const name of names) {
		const kept = page.waitForResponse('**/settings')
		await panel(page).getByRole('radio', { name, exact: true }).check()
		await kept
	}
}

test('a reader sets face, size, width and lines, sees it at once, and finds it so on the next page', async ({
	page,
}) => {
	await page.setViewportSize(WIDE)
	await page.goto(ARTICLE)
	const before = await setting(page)

	await choose(page, 'Sans', 'larger', 'open', 'narrow')
	const after = await setting(page)

	expect(after.face).not.toBe(before.face)
	expect(after.size).toBeGreaterThan(before.size * 1.2)
	expect(after.lines / after.size).toBeGreaterThan(before.lines / before.size)
	expect(after.width / after.size).toBeLessThan(before.width / before.size)
	await page.goto('/articles/landingstage-118')
	expect(await setting(page)).toEqual(after)
})

for (const [name, lightness] of [
	['light', 'light'],
	['sepia', 'light'],
	['dark', 'dark'],
] as const)
	test(`the theme ${name} is there from the first paint of the next page, without script too`, async ({
		browser,
		baseURL,
		page,
	}) => {
		await page.goto(ARTICLE)
		await choose(page, name)
		const chosen = await paper(page)
		const cookies = await page.context().cookies()

		const plain = await pageOn(browser, {
			baseURL,
			javaScriptEnabled: false,
			colorScheme: lightness === 'light' ? 'dark' : 'light',
		})
		await plain.context().addCookies(cookies)
		await plain.goto('/countries')

		await expect(plain.locator('html')).toHaveAttribute('data-theme', name)
		await plain.context().close()
		await page.emulateMedia({ colorScheme: lightness === 'light' ? 'dark' : 'light' })
		expect(await paper(page)).toBe(chosen)
	})

test('high contrast is black and white, by day and by lamp as the system wishes', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'light' })
	await page.goto(ARTICLE)
	await choose(page, 'high contrast')

	expect(await paper(page)).toBe('rgb(255, 255, 255)')
	await page.emulateMedia({ colorScheme: 'dark' })
	expect(await paper(page)).toBe('rgb(0, 0, 0)')
})

test('without script the panel is a form, and comes back to the text', async ({ aVisitor }) => {
	const page = await aVisitor({ script: false })
	await page.goto(ARTICLE)
	const before = await setting(page)

	await page.locator('summary', { hasText: 'Type and theme' }).click()
	await panel(page).getByRole('radio', { name: 'largest', exact: true }).check()
	await panel(page).getByRole('radio', { name: 'sepia', exact: true }).check()
	await panel(page).getByRole('button', { name: 'Set the page so' }).click()

	await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`))
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
	expect((await setting(page)).size).toBeGreaterThan(before.size * 1.5)
})

test('the switch in the header goes through all themes, and the panel says the same', async ({
	page,
}) => {
	await page.goto(ARTICLE)

	for (const next of ['light', 'sepia', 'dark', 'high contrast', 'as the system']) {
		const kept = page.waitForResponse('**/settings')
		await page.getByRole('button', { name: `Turn to: ${next}` }).click()
		await kept
		await expect(page.getByRole('button', { name: `Theme: ${next}.` })).toBeVisible()
		await page.keyboard.press('a')
		await expect(panel(page).getByRole('radio', { name: next, exact: true })).toBeChecked()
		await page.keyboard.press('Escape')
	}
})

test('what a reader with an account chose follows them to another browser, and nobody else', async ({
	aReader,
	aVisitor,
}) => {
	const { page, email, password } = await aReader()
	await page.goto(ARTICLE)
	await choose(page, 'sepia', 'Legible')

	const elsewhere = await aVisitor()
	await elsewhere.goto(ARTICLE)
	await expect(elsewhere.locator('html')).not.toHaveAttribute('data-theme', /./)
	await elsewhere.goto('/sign-in')
	await elsewhere.getByLabel('E-mail').fill(email)
	await elsewhere.getByLabel('Password').fill(password)
	await elsewhere.getByRole('button', { name: 'Sign in' }).click()
	await expect(elsewhere.getByRole('link', { name: 'Account' })).toBeVisible()
	await elsewhere.goto(ARTICLE)

	await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'sepia')
	await expect(elsewhere.locator('html')).toHaveAttribute('data-face', 'legible')
	const other = await aReader({ name: 'Another' })
	await other.page.goto(ARTICLE)
	await expect(other.page.locator('html')).not.toHaveAttribute('data-theme', /./)
})

test('a page of another site cannot change how the library looks', async ({ request }) => {
	const answer = await request.post('/settings', {
		form: { theme: 'dark' },
		headers: { Origin: 'https://elsewhere.example' },
	})

	expect(answer.status()).toBe(403)
})

test('the panel is worked by keyboard alone, and gives the focus back', async ({ page }) => {
	await page.goto(ARTICLE)
	const summary = page.locator('summary', { hasText: 'Type and theme' })

	await expect(async () => {
		await page.keyboard.press('a')
		await expect(panel(page)).toBeVisible({ timeout: 500 })
	}).toPass()
	await page.keyboard.press('Tab')
	await expect(panel(page).getByRole('radio', { name: 'as the system' })).toBeFocused()
	await page.keyboard.press('ArrowRight')
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
	await page.keyboard.press('Escape')

	await expect(panel(page)).toBeHidden()
	await expect(summary).toBeFocused()
})

for (const [name, viewport] of [
	['wide', WIDE],
	['phone', PHONE],
] as const)
	test(`the largest type stays within the window, ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport)
		await page.context().addCookies([
			{ name: 'size', value: 'largest', url: test.info().project.use.baseURL! },
			{ name: 'measure', value: 'wide', url: test.info().project.use.baseURL! },
		])
		await page.goto(ARTICLE)

		await expect(page.locator('html')).toHaveAttribute('data-size', 'largest')
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		expect(over).toBeLessThanOrEqual(0)
	})
