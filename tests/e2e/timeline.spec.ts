import type { Page } from '@playwright/test'
import { awake, expect, test } from '#support/browser'

const bars = (page: Page) => page.locator('figure[aria-label="Articles by year"] [data-year]')

async function openTimeline(page: Page, address: string) {
	await page.goto(address)
	await awake(page)
	await page.getByText('Over time', { exact: true }).click()
	await expect(bars(page).first()).toBeVisible()
}

/** Years that have articles, the first and the last of them. */
async function yearsOf(page: Page): Promise<[string, string]> {
	const full = await bars(page).evaluateAll((all) =>
		all
			.filter((bar) => !/: (no|0) /.test(bar.getAttribute('aria-label') ?? ''))
			.map((bar) => bar.getAttribute('data-year') ?? ''),
	)
	return [full[0]!, full.at(-1)!]
}

async function drag(page: Page, from: string, to: string) {
	const middle = async (year: string) => {
		const box = (await page.locator(`[data-year="${year}"] rect`).first().boundingBox())!
		return [box.x + box.width / 2, box.y + box.height / 2] as const
	}
	await page.mouse.move(...(await middle(from)))
	await page.mouse.down()
	await page.mouse.move(...(await middle(to)), { steps: 6 })
	await page.mouse.up()
}

test('without script a bar narrows the results to its year', async ({ aVisitor }) => {
	const page = await aVisitor({ script: false })
	await page.goto('/search?q=water')
	await page.getByText('Over time', { exact: true }).click()
	const bar = bars(page).last()
	const year = await bar.getAttribute('data-year')

	await bar.focus()
	await page.keyboard.press('Enter')

	await expect(page).toHaveURL(new RegExp(`year=${year}`))
})

test('a span drawn across the bars takes the place of a year that was chosen', async ({ page }) => {
	await openTimeline(page, '/search?q=water')
	const [first, last] = await yearsOf(page)
	await page.locator(`[data-year="${first}"]`).click()
	await expect(page).toHaveURL(new RegExp(`year=${first}`))
	await expect(bars(page).first()).toBeVisible()

	await drag(page, first, last)

	await expect(page).toHaveURL(new RegExp(`from=${first}&to=${last}`))
	expect(page.url()).not.toContain('year=')
	await expect(page.getByRole('article').or(page.locator('main li h2')).first()).toBeVisible()
	await page.goBack()
	await expect(page).toHaveURL(new RegExp(`year=${first}`))
})

test('by keyboard Shift and the arrows take years, Enter chooses them, Escape lets go', async ({
	page,
}) => {
	await openTimeline(page, '/search?q=water')
	const year = Number(await bars(page).first().getAttribute('data-year'))
	await bars(page).first().focus()

	await page.keyboard.press('Shift+ArrowRight')
	await page.keyboard.press('Escape')
	await page.keyboard.press('Shift+ArrowRight')
	await page.keyboard.press('Shift+ArrowRight')
	await page.keyboard.press('Enter')

	await expect(page).toHaveURL(/from=\d+&to=\d+/)
	const asked = new URL(page.url()).searchParams
	expect(Number(asked.get('to')) - Number(asked.get('from'))).toBe(2)
	expect(Number(asked.get('from'))).toBeGreaterThanOrEqual(year)
})
