import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { markWords, savedHighlights, writeNote } from '#support/marks-in-page'

const ARTICLE = '/articles/landingstage-45'

const notes = async (page: Page) => (await savedHighlights(page)).map(({ note }) => note)
const noteIn = (page: Page) => page.getByRole('textbox', { name: 'Note' })
const beside = (page: Page) => page.getByRole('complementary', { name: 'Your highlights' })

async function aMarkedPassage(page: Page) {
	await page.goto(ARTICLE)
	const quote = await markWords(page, 'b2', [0, 5])
	await expect(beside(page)).toContainText(quote)
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Writes on the only highlight of whoever is signed in on a page, as another device of theirs does. */
async function writeElsewhere(page: Page, note: string) {
	const { reader, highlights } = await (await page.request.get('/api/highlights')).json()
	const [{ id: highlightId, rev }] = highlights
	const change = { deed: 'change', id: randomUUID(), highlightId, rev, wish: { note } }
	const answer = await page.request.post('/api/highlights', { data: { reader, change } })
	expect(await answer.json()).toMatchObject({ outcome: 'done' })
}

test.describe('on the page of highlights', () => {
	test('another device’s note is shown before it is written over, though the page has heard of it', async ({
		aReader,
	}) => {
		const { page } = await aReader()
		await aMarkedPassage(page)
		await page.goto('/highlights')
		await page.getByRole('button', { name: 'Add note' }).click()
		await noteIn(page).fill('From the desk.')
		await writeElsewhere(page, 'From the phone.')
		await page.getByRole('button', { name: 'Change to pink' }).click()
		await expect(page.getByText('It was changed on another device meanwhile')).toBeVisible()

		await page.getByRole('button', { name: 'Save note' }).click()
		await expect(page.getByRole('blockquote').filter({ hasText: 'From the phone.' })).toBeVisible()
		expect(await notes(page)).toEqual(['From the phone.'])
		await expect(noteIn(page)).toHaveValue('From the desk.')
		await page.getByRole('button', { name: 'Save note' }).click()

		await expect(noteIn(page)).toBeHidden()
		expect(await notes(page)).toEqual(['From the desk.'])
	})

	test('without an account, another tab’s note is shown before it is written over', async ({
		aVisitor,
	}) => {
		const page = await aVisitor()
		await aMarkedPassage(page)
		const other = await page.context().newPage()
		await other.goto('/highlights')
		await other.getByRole('button', { name: 'Add note' }).click()
		await noteIn(other).fill('From the other.')
		await writeNote(page, 'From this one.')
		await expect(beside(page)).toContainText('From this one.')

		await other.getByRole('button', { name: 'Save note' }).click()
		await expect(other.getByRole('blockquote').filter({ hasText: 'From this one.' })).toBeVisible()
		await expect(beside(page)).toContainText('From this one.')
		await other.getByRole('button', { name: 'Save note' }).click()

		await expect(beside(page)).toContainText('From the other.')
	})
})
