import type { Page } from '@playwright/test'
import { expect, type ShelvedArticle, test } from '#support/browser'
import { makeList, putOnList, saved } from '#support/lists'

/** A list of articles, open, with the place to write a note on the first of them. */
async function aList(page: Page, articles: readonly ShelvedArticle[]) {
	const list = await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', articles)
	await page.goto(list)
	return list
}

const field = (page: Page) => page.getByLabel('Note on').first()
const note = (page: Page, words: string) => page.getByRole('paragraph').filter({ hasText: words })

async function write(page: Page, words: string) {
	await page.locator('ol summary').first().click()
	await field(page).fill(words)
}

const save = (page: Page) => page.getByRole('button', { name: 'Save the note' }).first().click()

/** What a browser does that has lost its connection, to whatever is sent. */
const loseConnection = (page: Page) =>
	page.route('**', (route) =>
		route.request().method() === 'POST' ? route.abort() : route.continue(),
	)

test('a note that could not be saved stays where it was written', async ({ aReader, articles }) => {
	const { page } = await aReader()
	await aList(page, articles.slice(0, 1))

	await loseConnection(page)
	await write(page, 'Read the end first.')
	await save(page)
	await expect(page.getByText('That was not saved.').first()).toBeVisible()
	await expect(field(page)).toHaveValue('Read the end first.')

	await page.unroute('**')
	await save(page)
	await expect(note(page, 'Read the end first.')).toBeVisible()
	await expect(field(page)).toBeHidden()
})

test('words on what is off the list by now, or from somebody signed out, are not lost', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const list = await aList(page, articles.slice(0, 1))
	const other = await page.context().newPage()
	await other.goto(list)

	await write(page, 'Read the end first.')
	await saved(other, () => other.getByRole('button', { name: /^Remove/ }).click())
	await save(page)
	await expect(page.getByText('it is off the list').first()).toBeVisible()
	await expect(field(page)).toHaveValue('Read the end first.')

	await page.context().clearCookies()
	await save(page)
	await expect(page.getByText('you are signed out').first()).toBeVisible()
	await expect(field(page)).toHaveValue('Read the end first.')
})

test('what another writes comes into a field, and never over what is being written there', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const list = await aList(page, articles.slice(0, 2))
	const other = await page.context().newPage()
	await other.goto(list)
	const [first, second] = articles.map(({ title }) => title)
	const mine = page.getByLabel(`Note on “${first}”`)
	// The page hears of what others did with whatever it does itself.
	const move = (title: string) =>
		page.getByRole('button', { name: `Move “${title}” up`, exact: true }).click()

	await page.locator('ol summary').first().click()
	await write(other, 'From the other.')
	await saved(other, () => save(other))
	await move(second!)
	await expect(mine).toHaveValue('From the other.')

	await mine.fill('Mine.')
	await other.locator('ol summary').first().click()
	await field(other).fill('Another.')
	await saved(other, () => save(other))
	await move(first!)
	await expect(note(page, 'Another.')).toBeVisible()
	await expect(mine).toHaveValue('Mine.')
})
