import type { Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { makeList, putOnList } from '#support/lists'
import { articleWith, isLong } from '#support/texts'

const mark = (page: Page) => page.locator('[data-read]')

/** Reads the text down to its end as one does: a window at a time. */
async function readAll(page: Page) {
	await expect(async () => {
		await page.mouse.move(300, 400)
		await page.mouse.wheel(0, 500)
		await expect(mark(page)).toBeInViewport({ timeout: 700 })
	}).toPass()
}

test('an article read to its end is marked as read, and lists say so to its reader alone', async ({
	aReader,
	aVisitor,
	request,
}) => {
	test.setTimeout(120_000)
	const article = await articleWith(
		request,
		(one) => isLong(one) && one.issue !== null && one.authors.length > 0,
	)
	const { page } = await aReader()
	await page.goto(`/articles/${article.id}`)
	await page.waitForLoadState('networkidle')
	await expect(mark(page)).toHaveText('Mark as read')
	const kept = page.waitForResponse(`**/articles/${article.id}/read`)
	await readAll(page)
	expect((await kept).status()).toBe(204)
	await expect(mark(page)).toContainText('mark as unread')

	const list = await makeList(page, 'Read so far')
	await putOnList(page, 'Read so far', [{ ...article, url: `/articles/${article.id}` }])
	const places = [
		list,
		`/issues/${encodeURIComponent(article.issue!.number)}`,
		`/search?q=${encodeURIComponent(`title:"${article.title}"`)}`,
	]
	for (const path of places) {
		await page.goto(path)
		const line = page.locator('li', { has: page.locator(`a[href^="/articles/${article.id}"]`) })
		await expect(line.getByText('Read', { exact: true }).first()).toBeVisible()
	}
	const visitor = await aVisitor()
	await visitor.goto(places[1]!)
	await expect(visitor.getByRole('link', { name: article.title })).toBeVisible()
	await expect(visitor.getByText('Read', { exact: true })).toHaveCount(0)
})

test('who jumps to the notes has not read the text', async ({ page, request }) => {
	const article = await articleWith(request, (one) => isLong(one) && one.footnotes.length > 0)
	await page.setViewportSize({ width: 390, height: 500 })
	await page.goto(`/articles/${article.id}`)
	await page.waitForLoadState('networkidle')

	await mark(page).evaluate((button) => button.scrollIntoView({ behavior: 'instant' }))
	await expect(page.locator('[data-reading-bar]')).toContainText('Read to the end')

	await expect(mark(page)).toHaveText('Mark as read')
})

test('an article is marked by hand, by key and back, and stays so without an account', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isLong)
	await page.goto(`/articles/${article.id}`)
	await page.waitForLoadState('networkidle')

	await page.keyboard.press('u')
	await expect(mark(page)).toContainText('mark as unread')
	await page.reload()
	await expect(mark(page)).toContainText('mark as unread')
	await mark(page).click()

	await expect(mark(page)).toHaveText('Mark as read')
	await page.reload()
	await page.waitForLoadState('networkidle')
	await expect(mark(page)).toHaveText('Mark as read')
})

test('without script a reader marks by a form, and a visitor is led to sign in', async ({
	aReader,
	aVisitor,
	request,
}) => {
	const article = await articleWith(request, isLong)
	const { page } = await aReader({ script: false })
	await page.goto(`/articles/${article.id}`)
	await mark(page).click()
	await expect(page).toHaveURL(new RegExp(`/articles/${article.id}$`))
	await expect(mark(page)).toContainText('mark as unread')

	const visitor = await aVisitor({ script: false })
	await visitor.goto(`/articles/${article.id}`)
	await mark(visitor).click()
	await expect(visitor).toHaveURL(/\/sign-in\?next=/)
})
