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
