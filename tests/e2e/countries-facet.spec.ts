import type { Page } from '@playwright/test'
import { awake, expect, test } from '#support/browser'

const facetOf = (page: Page) =>
	page
		.locator('aside details')
		.filter({ has: page.locator('summary', { hasText: /^Countries/ }) })
		.first()

const regionOf = (page: Page, name: string) =>
	facetOf(page).locator(`li[data-named="${name}"]`).first()

const MENA = 'Middle East and North Africa'

const paramsOf = (page: Page) => new URL(page.url()).searchParams

test.describe('without JavaScript', () => {
	test('a region and a country beneath it are chosen, and both are asked for', async ({
		aVisitor,
	}) => {
		const page = await aVisitor({ script: false })
		await page.goto('/search')
		const region = regionOf(page, MENA)

		const count = await region.locator('.count').first().innerText()
		await region.getByRole('link', { name: new RegExp(`^${MENA}`) }).click()
		await expect(page.getByRole('status').first()).toHaveText(`${count} articles`)
		await region.getByRole('link', { name: /^Iran/ }).click()

		expect(paramsOf(page).getAll('region')).toEqual(['MENA'])
		expect(paramsOf(page).getAll('country')).toEqual(['IR'])
		await expect(
			page.getByText('Shown is what fits both: the region and the country.'),
		).toBeVisible()
		await expect(page.getByRole('status').first()).toHaveText('1 article')
	})

	test('a region is left out and let in again, its countries apart from it', async ({
		aVisitor,
	}) => {
		const page = await aVisitor({ script: false })
		await page.goto('/search')
		const region = regionOf(page, MENA)

		await region.getByRole('link', { name: `Leave out ${MENA}` }).click()
		await expect(page.getByRole('navigation', { name: 'What is chosen' })).toContainText(
			`not ${MENA}`,
		)
		expect(paramsOf(page).getAll('not_region')).toEqual(['MENA'])
		expect(paramsOf(page).has('not_country')).toBe(false)
		await region.getByRole('link', { name: `Let ${MENA} in again` }).click()

		await expect(page).toHaveURL(/\/search$/)
	})

	test('a region that is chosen, or a country of which is, stands open and no other', async ({
		aVisitor,
	}) => {
		const page = await aVisitor({ script: false })
		await page.goto('/search?country=PE&not_country=JP')

		await expect(
			regionOf(page, 'Latin America').getByRole('link', { name: /^Chosen: Peru/ }),
		).toBeVisible()
		await expect(
			regionOf(page, 'East Asia').getByRole('link', { name: 'Let Japan in again' }),
		).toBeVisible()
		await expect(regionOf(page, 'South Asia').getByRole('link', { name: /^India/ })).toBeHidden()
	})
})

test('every region and country has the count that the API gives', async ({ page, request }) => {
	const { facets } = await (await request.get('/api/v1/search?q=water&country=EG')).json()
	await page.goto('/search?q=water&country=EG')

	for (const { value, label, count } of facets.region)
		await expect(regionOf(page, label).locator('.count').first(), value).toHaveText(String(count))
	for (const { value, label, count } of facets.country)
		for (const country of await facetOf(page).locator(`li li[data-named="${label}"]`).all())
			await expect(country.locator('.count'), value).toHaveText(String(count))
})

test('one looks within the countries for a country or a region', async ({ page }) => {
	await page.goto('/search')
	await awake(page)
	const box = facetOf(page).getByRole('searchbox', { name: 'Look within: Countries' })
	const countries = facetOf(page).locator('li li')
	await expect(countries.filter({ hasText: 'Peru' })).toBeHidden()

	await box.fill('PÉRU')
	await expect(countries.filter({ hasText: 'Peru' })).toBeVisible()
	await expect(facetOf(page).locator('li').filter({ visible: true })).toHaveCount(2)

	await box.fill('caribbean')
	await expect(facetOf(page).locator('ul > li[data-named*="Caribbean"]')).toBeVisible()
	await box.fill('')
	await expect(countries.filter({ hasText: 'Peru' })).toBeHidden()
	await expect(regionOf(page, MENA)).toBeVisible()
})

test('the keyboard opens a region and chooses within it', async ({ page }) => {
	await page.goto('/search')
	await awake(page)
	const region = regionOf(page, 'Latin America')

	await region.getByRole('link', { name: /^Latin America/ }).focus()
	await page.keyboard.press('Tab')
	await expect(region.getByRole('link', { name: 'Leave out Latin America' })).toBeFocused()
	await page.keyboard.press('Tab')
	await expect(region.locator('summary').first()).toBeFocused()
	await page.keyboard.press('Enter')
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')

	await expect(page).toHaveURL(/\/search\?country=[A-Z]{2}$/)
})
