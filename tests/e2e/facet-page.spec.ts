import { expect, test } from '@playwright/test'

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled })

		test('all authors of the results stand on a page, are looked through, and one narrows the results', async ({
			page,
			request,
		}) => {
			const { facets } = await (await request.get('/api/v1/search')).json()
			const { value, count } = facets.author.at(-1)

			await page.goto('/search/values/author')
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Narrow by author')
			await expect(page.locator('main li')).toHaveCount(facets.author.length)
			await page
				.getByRole('searchbox', { name: 'Look within the authors' })
				.fill(value.toUpperCase())
			await page.getByRole('button', { name: 'Look' }).click()
			await expect(page).toHaveURL(/within=/)
			await page.locator('main li a').first().click()

			await expect(page).toHaveURL(/\/search\?.*author=/)
			const { total } = await (
				await request.get(`/api/v1/search?${new URLSearchParams({ author: value })}`)
			).json()
			expect(total).toBe(count)
		})
	})

test('what is looked for in vain is said so, and there is no page of what is no facet', async ({
	page,
}) => {
	await page.goto('/search/values/author?q=salt&within=zzzz')
	await expect(page.getByText('None is like that.')).toBeVisible()

	expect((await page.goto('/search/values/colour'))?.status()).toBe(404)
})
