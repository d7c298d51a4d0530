import type { Page } from '@playwright/test'
import { expect, type ShelvedArticle, test } from '#support/browser'
import { joinsList, makeList, putOnList, saved } from '#support/lists'

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

for (const script of [true, false]) {
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('a note that another wrote meanwhile is shown, and replaced only knowingly', async ({
			aReader,
			articles,
		}) => {
			const { page } = await aReader({ script })
			const list = await aList(page, articles.slice(0, 1))
			const other = await page.context().newPage()
			await other.goto(list)

			await write(page, 'Mine.')
			await write(other, 'From the other.')
			await saved(other, () => save(other))
			await save(page)
			await expect(page.getByText('somebody wrote something else here').first()).toBeVisible()
			await expect(page.locator('form').getByText('From the other.')).toBeVisible()
			await expect(field(page)).toHaveValue('Mine.')

			await saved(page, () => save(page))
			await expect(note(page, 'Mine.')).toBeVisible()
			await other.goto(list)
			await expect(note(other, 'Mine.')).toBeVisible()
			await expect(other.getByText('From the other.')).toHaveCount(0)
		})

		test('taking back a note does not take away what another wrote since', async ({
			aReader,
			articles,
		}) => {
			const { page } = await aReader({ script })
			const list = await aList(page, articles.slice(0, 1))
			const { page: other } = await aReader({ script })
			await joinsList(page, list, { page: other, as: 'Editor' })
			await page.goto(list)
			await write(page, 'Mine.')
			await saved(page, () => save(page))
			await other.goto(list)
			await write(other, 'From the other.')
			await saved(other, () => save(other))

			await page.getByRole('button', { name: 'Undo' }).click()

			await expect(page.getByText('That was not taken back')).toBeVisible()
			await expect(note(page, 'From the other.')).toBeVisible()
		})

		test('a list that was changed elsewhere keeps what one did not write', async ({ aReader }) => {
			const { page } = await aReader({ script })
			const list = await makeList(page, 'Harbours')
			const other = await page.context().newPage()
			await other.goto(list)
			const title = page.getByLabel('Title', { exact: true })
			const about = (on: Page) => on.getByLabel('What it is about')
			const open = (on: Page) => on.getByText('Rename', { exact: true }).click()
			const press = (on: Page) => on.getByRole('button', { name: 'Save', exact: true }).click()

			await open(page)
			await open(other)
			await about(other).fill('Where ships lie idle.')
			await saved(other, () => press(other))
			await title.fill('Ports')
			await about(page).fill('Where ships are built.')
			await press(page)
			await expect(page.getByText('it was changed elsewhere meanwhile')).toBeVisible()
			await expect(page.locator('form').getByText('Where ships lie idle.').first()).toBeVisible()
			await expect(title).toHaveValue('Ports')
			await about(page).fill('')
			await press(page)

			await expect(page.getByRole('heading', { name: 'Ports' })).toBeVisible()
			await expect(page.getByText('Where ships', { exact: false })).toHaveCount(0)
		})
	})
}

test('a comment and a description that could not be sent stay where they were written', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const list = await aList(page, articles.slice(0, 1))
	const { page: member } = await aReader()
	await joinsList(page, list, { page: member, as: 'Reader' })
	await page.goto(list)
	const [comment, about] = [
		page.getByLabel('Comment', { exact: true }),
		page.getByLabel('What it is about'),
	]
	const say = () => page.getByRole('button', { name: 'Say it' }).click()
	const rename = () => page.getByRole('button', { name: 'Save', exact: true }).click()

	await page.getByRole('link', { name: 'Comment' }).click()
	await comment.fill('The map is worth it.')
	await page.getByText('Rename', { exact: true }).click()
	await about.fill('Where ships lie idle.')
	await loseConnection(page)
	await say()
	await expect(page.getByText('That was not said: the library did not answer')).toBeVisible()
	await rename()
	await expect(page.getByText('That was not saved: the library did not answer')).toBeVisible()

	await page.unroute('**')
	const cookies = await page.context().cookies()
	await page.context().clearCookies()
	await say()
	await expect(page.getByText('That was not said: you are signed out')).toBeVisible()
	await rename()
	await expect(page.getByText('That was not saved: you are signed out')).toBeVisible()
	await expect(comment).toHaveValue('The map is worth it.')
	await expect(about).toHaveValue('Where ships lie idle.')

	await page.context().addCookies(cookies)
	await rename()
	await expect(
		page.getByRole('paragraph').filter({ hasText: 'Where ships lie idle.' }),
	).toBeVisible()
})

test('a comment on what was taken off meanwhile is not lost', async ({ aReader, articles }) => {
	const { page } = await aReader()
	const list = await aList(page, articles.slice(0, 1))
	const { page: member } = await aReader()
	await joinsList(page, list, { page: member, as: 'Reader' })
	await member.goto(list)
	await page.goto(list)

	await member.getByRole('link', { name: 'Comment' }).click()
	await member.getByLabel('Comment', { exact: true }).fill('The map is worth it.')
	await saved(page, () => page.getByRole('button', { name: /^Remove/ }).click())
	await member.getByRole('button', { name: 'Say it' }).click()
	await expect(member.getByText('it is off the list')).toBeVisible()
	await expect(member.getByLabel('Comment', { exact: true })).toHaveValue('The map is worth it.')

	await saved(page, () => page.getByRole('button', { name: 'Undo' }).click())
	await member.getByRole('button', { name: 'Say it' }).click()
	await expect(member.getByRole('list', { name: 'Comments' })).toContainText('The map is worth it.')
})
