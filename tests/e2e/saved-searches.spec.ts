import { expect, test } from '#support/browser'

for (const script of [true, false])
	test(`a search is saved, opened, renamed, deleted and had back, ${script ? 'with' : 'without'} JavaScript`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader }) => {
		const { page } = await aReader({ script })
		await page.goto('/search?q=salt&from=2000')
		await page.getByRole('link', { name: 'Save this search' }).click()
		await page.getByLabel('Name').fill('Salt, lately')
		await page.getByRole('button', { name: 'Save the search' }).click()

		await expect(page.getByRole('heading', { name: 'Saved searches' })).toBeVisible()
		await expect(page.getByText(/^Nothing new since \d+ \w+ \d{4}$/)).toBeVisible()
		await page.getByRole('button', { name: 'Salt, lately', exact: true }).click()
		await expect(page).toHaveURL(/\/search\?q=salt&from=2000$/)

		await page.goto('/searches')
		await page.getByText('Change “Salt, lately”').click()
		await page.getByLabel('Name').fill('Salt')
		await page.getByRole('button', { name: 'Rename' }).click()
		await expect(page.getByRole('button', { name: 'Salt', exact: true })).toBeVisible()

		await page.getByText('Change “Salt”').click()
		await page.getByRole('button', { name: 'Delete the search' }).click()
		await expect(page.getByText('The search is deleted.')).toBeVisible()
		await page.getByRole('button', { name: 'Undo' }).click()
		await expect(page.getByRole('button', { name: 'Salt', exact: true })).toBeVisible()
	})

test('whoever is not signed in comes back to the search they wanted to save', async ({
	aVisitor,
}) => {
	const page = await aVisitor()
	await page.goto('/searches/save?q=salt')

	await expect(page).toHaveURL(`/sign-in?${new URLSearchParams({ next: '/searches/save?q=salt' })}`)
})

test('a saved search has a feed that needs no account, and that its reader can move', async ({
	aReader,
	request,
}) => {
	const { page } = await aReader()
	await page.goto('/searches/save?q=salt')
	await page.getByRole('button', { name: 'Save the search' }).click()
	await page.getByText('Change “salt”').click()
	const feed = (await page.getByRole('link', { name: 'Feed' }).getAttribute('href')) ?? ''

	const answer = await request.get(feed)
	expect(answer.headers()['content-type']).toContain('application/atom+xml')
	expect(await answer.text()).toMatch(/<entry>[\s\S]*\/articles\//)

	await page.getByRole('button', { name: 'Give the feed another address' }).click()
	await expect(page.locator('a[href^="/searches/feed/"]')).not.toHaveAttribute('href', feed)
	expect((await request.get(feed)).status()).toBe(404)
	expect((await request.get('/searches/feed/guess')).status()).toBe(404)
})
