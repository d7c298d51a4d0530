import type { Article } from '#article/article'
import { expect, test } from '#support/browser'
import { articleWith } from '#support/texts'

const isNoted = ({ footnotes, blocks }: Article) =>
	footnotes.length > 1 && blocks.some(({ calls }) => calls.includes('2'))

test('the page reads as the text was written, to the letter', async ({ page, request }) => {
	const article = await articleWith(request, isNoted)
	await page.goto(`/articles/${article.id}`)

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title)
	const shown = await page.locator('[data-block]').evaluateAll((blocks) =>
		blocks.map((block) => {
			const copy = block.cloneNode(true) as HTMLElement
			for (const aside of copy.querySelectorAll('[data-no-anchor]')) aside.remove()
			for (const line of copy.querySelectorAll('br')) line.replaceWith('\n')
			return copy.textContent
		}),
	)
	expect(shown).toEqual(article.blocks.map(({ text }) => text))
})

test('marks of a search change nothing in the text', async ({ page, request }) => {
	const article = await articleWith(request, isNoted)
	const word = article.blocks[0]?.text.match(/\p{L}{6,}/u)?.[0] ?? ''
	await page.goto(`/articles/${article.id}?q=${encodeURIComponent(word)}`)

	await expect(page.locator('[data-block] mark').first()).toBeVisible()
	const shown = await page.locator('[data-block="b1"]').evaluate((block) => {
		const copy = block.cloneNode(true) as HTMLElement
		for (const aside of copy.querySelectorAll('[data-no-anchor]')) aside.remove()
		return copy.textContent
	})
	expect(shown).toBe(article.blocks[0]?.text)
})

test('a note opens in place on a phone, by touch and by keyboard, and closes with Escape', async ({
	browser,
	request,
	baseURL,
}) => {
	const article = await articleWith(request, isNoted)
	const context = await browser.newContext({
		baseURL,
		viewport: { width: 390, height: 844 },
		hasTouch: true,
	})
	const page = await context.newPage()
	await page.goto(`/articles/${article.id}`)
	const call = page.getByRole('link', { name: 'Note 2', exact: true }).first()
	const note = page.getByRole('note', { name: 'Note 2' })
	await call.scrollIntoViewIfNeeded()
	const before = await page.evaluate(() => scrollY)

	await call.tap()
	await expect(note).toBeVisible()
	await expect(note).toContainText(article.footnotes[1]?.text.slice(0, 30) ?? '')
	expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5)
	await page.keyboard.press('Escape')
	await expect(note).toBeHidden()

	await call.focus()
	await page.keyboard.press('Enter')
	await expect(note).toBeVisible()
	await context.close()
})

test('a wide page has the note in its margin', async ({ page, request }) => {
	const article = await articleWith(request, isNoted)
	await page.setViewportSize({ width: 1440, height: 900 })
	await page.goto(`/articles/${article.id}`)

	await expect(page.getByRole('note', { name: 'Note 2' })).toBeVisible()
})

test('without JavaScript a call leads to its note, and the note back', async ({
	aVisitor,
	request,
}) => {
	const article = await articleWith(request, isNoted)
	const page = await aVisitor({ script: false })
	await page.goto(`/articles/${article.id}`)

	await page.getByRole('link', { name: 'Note 2', exact: true }).first().click()
	await expect(page.locator('#note-2')).toBeInViewport()
	await page
		.locator('#note-2')
		.getByRole('link', { name: /^Back to/ })
		.first()
		.click()

	await expect(page).toHaveURL(/#call-2/)
	await expect(page.getByRole('link', { name: 'Note 2', exact: true }).first()).toBeInViewport()
})

test('an article says what was repaired in it', async ({ page, request }) => {
	const article = await articleWith(request, ({ repairs }) => repairs.length > 2)
	await page.goto(`/articles/${article.id}`)

	await page.getByText('About this text').click()

	await expect(page.getByText(article.repairs[0]?.fixed ?? '').first()).toBeVisible()
	await expect(page.locator('body')).not.toContainText(
		/âEuros.*âEuros.*âEuros.*âEuros.*âEuros.*âEuros$/,
	)
})

test('a reader finds the way from an article to its author, issue and countries', async ({
	page,
	request,
}) => {
	const article = await articleWith(
		request,
		({ authors, issue, countries }) =>
			authors.length > 0 && issue !== null && countries.some(({ role }) => role === 'subject'),
	)

	for (const path of ['authors', 'issues', 'countries']) {
		await page.goto(`/articles/${article.id}`)
		await page.getByRole('main').locator(`a[href^="/${path}/"]`).first().click()
		await expect(page).toHaveURL(new RegExp(`/${path}/`))
		await expect(page.locator(`a[href*="/articles/${article.id}"]`).first()).toBeVisible()
	}
})

test('an article that is not there says so and offers a way on', async ({ page }) => {
	const answer = await page.goto('/articles/there-is-none')

	expect(answer?.status()).toBe(404)
	await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})

test('a theme that a reader chose is kept, whatever the system wishes', async ({ page }) => {
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('color-scheme'))
	await page.emulateMedia({ colorScheme: 'dark' })
	await page.goto('/')
	expect(await paper()).toBe('light dark')

	await page.getByRole('button', { name: /Turn to: light/ }).click()
	await expect(page.getByRole('button', { name: /Theme: light/ })).toBeVisible()
	await page.waitForLoadState('networkidle')
	await page.goto('/countries')

	expect(await paper()).toBe('light')
})
