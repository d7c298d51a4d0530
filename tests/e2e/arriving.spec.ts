import { awake, expect, test } from '#support/browser'

test('from match to match by the keys, and back to the very results', async ({ page }) => {
	await page.goto('/search?q=water&in=text&sort=newest')
	await awake(page)
	await page.locator('li[data-kind="passage"] a').first().click()
	await expect(page).toHaveURL(/\/articles\//)
	await awake(page)

	const bar = page.getByRole('navigation', { name: 'Matches in this text' })
	await expect(bar.getByText(/^\d+ of \d+$/)).toBeVisible()
	const here = await bar.getByText(/^\d+ of \d+$/).innerText()
	await page.keyboard.press('n')
	await expect(bar.getByText(/^\d+ of \d+$/)).not.toHaveText(here)
	await page.keyboard.press('p')
	await expect(bar.getByText(/^\d+ of \d+$/)).toHaveText(here)

	await bar.getByRole('link', { name: 'Back to results' }).click()
	await expect(page).toHaveURL('/search?q=water&in=text&sort=newest')
})

test('words are found in a text and its notes without JavaScript, whatever their accents', async ({
	aVisitor,
	request,
}) => {
	const page = await aVisitor({ script: false })
	const { hits } = await (await request.get('/api/v1/search?q=water&in=footnotes')).json()
	await page.goto(hits[0].url)

	await page.getByRole('searchbox', { name: 'Find in this article' }).fill('wáter')
	await page.getByRole('button', { name: 'Find' }).click()

	await expect(page).toHaveURL(/\?q=w/)
	await expect(page.locator('[id^="note-"] mark').first()).toBeVisible()
	await expect(page.getByText(/places? match/)).toBeVisible()
})

test('a key pressed while typing is a letter', async ({ page }) => {
	await page.goto('/articles/landingstage-118?q=water')
	await awake(page)
	const box = page.getByRole('searchbox', { name: 'Find in this article' })

	await box.fill('')
	await box.pressSequentially('nap')

	await expect(box).toHaveValue('nap')
})

test('a word of the title alone is marked, and can be gone to without JavaScript', async ({
	aVisitor,
}) => {
	const page = await aVisitor({ script: false })
	await page.goto('/articles/landingstage-284?q=shelves')

	await expect(page.getByRole('heading', { level: 1 }).locator('mark')).toHaveText('Shelves')
	const bar = page.getByRole('navigation', { name: 'Matches in this text' })
	await expect(bar.getByText('1 place matches')).toBeVisible()
	await bar.getByRole('link', { name: 'Go to it' }).click()
	await expect(page).toHaveURL(/#head$/)

	await page.goto('/articles/landingstage-284?q=author:halvorsrud')
	await expect(bar).toBeHidden()
	await expect(page.getByRole('link', { name: 'Back to results' })).toBeVisible()
})
