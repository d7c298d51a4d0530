import { eq } from 'drizzle-orm'
import { open } from '#db/connection'
import { readingListItems } from '#db/schema/lists'
import { expect, mark, test } from '#support/highlighting'

const QUOTE = 'nobody had been paid since May'

test.afterEach(async ({ article }) => {
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	await db.delete(readingListItems).where(eq(readingListItems.articleId, article.id))
	await close()
})

test('a passage goes on a list from the article’s highlights', async ({ reading: page }) => {
	await mark(page, 'yellow', ['[data-block]', QUOTE])

	await page.getByRole('link', { name: 'Add to list', exact: true }).click()
	await expect(page.getByText(QUOTE)).toBeVisible()
	await page.getByLabel('Title of a new list').fill('Wages')
	await page.getByRole('button', { name: 'Make it and add' }).click()

	await expect(page.getByRole('heading', { name: 'Wages' })).toBeVisible()
	await expect(page.locator('ol blockquote')).toHaveText(QUOTE)
})

test('a passage goes on a list from the highlights’ own page', async ({ reading: page }) => {
	await mark(page, 'yellow', ['[data-block]', QUOTE])
	await page.goto('/highlights')

	await page.getByRole('link', { name: 'Add to list' }).click()
	await page.getByLabel('Title of a new list').fill('Wages')
	await page.getByRole('button', { name: 'Make it and add' }).click()

	await expect(page.locator('ol blockquote')).toHaveText(QUOTE)
})
