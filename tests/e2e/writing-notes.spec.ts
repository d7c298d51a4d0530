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

test.describe('what was typed on an open highlight is kept', () => {
	async function typeOnIt(page: Page, text: string) {
		await beside(page).getByRole('button', { name: 'Add note' }).first().click()
		await noteIn(page).pressSequentially(text)
	}

	test('when one goes back', async ({ aReader }) => {
		const { page } = await aReader()
		await aMarkedPassage(page)
		await page.goto('/highlights')
		await page.getByRole('link', { name: 'Go to passage' }).click()
		await typeOnIt(page, 'Before I left.')

		await page.goBack()

		await expect.poll(() => notes(page)).toEqual(['Before I left.'])
	})

	test('when the page is loaded anew, with a tag half typed', async ({ aVisitor }) => {
		const page = await aVisitor()
		await aMarkedPassage(page)
		await typeOnIt(page, 'Before it was gone.')
		await page.getByRole('combobox', { name: 'Tags' }).pressSequentially('por')

		await page.reload()

		await expect(beside(page)).toContainText('Before it was gone.')
		await expect(beside(page)).toContainText('Tags: por')
	})

	test('when the tab is hidden, once, and what is typed after that as well', async ({
		aReader,
	}) => {
		const { page } = await aReader()
		await aMarkedPassage(page)
		const sent: string[] = []
		page.on('request', (request) => {
			if (request.method() === 'POST' && request.url().endsWith('/api/highlights'))
				sent.push(request.postDataJSON().change.wish.note)
		})
		await typeOnIt(page, 'One')

		for (let times = 0; times < 2; times++)
			await page.evaluate(`
				Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
				document.dispatchEvent(new Event('visibilitychange'))
			`)
		await expect.poll(() => notes(page)).toEqual(['One'])
		await noteIn(page).pressSequentially(', two.')
		await page.keyboard.press('Escape')
		await expect.poll(() => notes(page)).toEqual(['One, two.'])

		expect(sent.filter((note) => note === 'One')).toHaveLength(1)
		await expect(page.getByRole('region', { name: 'Changed on another device' })).toBeHidden()
	})

	test('when another is opened by keyboard', async ({ aReader }) => {
		const { page } = await aReader()
		await aMarkedPassage(page)
		await markWords(page, 'b1', [0, 3], 'pink')
		await expect(beside(page).getByRole('listitem')).toHaveCount(2)
		await typeOnIt(page, 'On the first.')

		await beside(page).getByRole('button', { name: 'Add note' }).last().press('Enter')

		await expect(noteIn(page)).toHaveValue('')
		await expect.poll(async () => (await notes(page)).sort()).toEqual(['', 'On the first.'])
	})

	test('when it is removed and brought back', async ({ aVisitor }) => {
		const page = await aVisitor()
		await aMarkedPassage(page)
		await typeOnIt(page, 'I meant to keep this.')

		await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
		await expect(beside(page)).toBeHidden()
		await page.getByRole('button', { name: 'Undo' }).click()

		await expect(beside(page)).toContainText('I meant to keep this.')
	})
})
