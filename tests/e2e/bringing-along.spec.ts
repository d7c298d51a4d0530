import type { Page } from '@playwright/test'
import { asNewReader, expect, test } from '#support/browser'
import { markWords, savedHighlights, writeNote } from '#support/marks-in-page'

const ARTICLE = '/articles/landingstage-45'

const beside = (page: Page) => page.getByRole('complementary', { name: 'Your highlights' })

/** A page with a passage marked without an account, which somebody then has, and another tab that knows nothing of that. */
async function twoTabs(page: Page) {
	await page.goto(ARTICLE)
	const quote = await markWords(page, 'b2', [0, 5])
	await expect(beside(page)).toContainText(quote)
	const stale = await page.context().newPage()
	await stale.goto(ARTICLE)
	await expect(beside(stale)).toContainText(quote)
	await asNewReader(page, ARTICLE)
	return stale
}

/** Holds back what a page sends to the library; what it gives lets it go. */
async function holdBack(page: Page): Promise<() => void> {
	let letGo = () => {}
	const held = new Promise<void>((resolve) => {
		letGo = resolve
	})
	await page.route('**/api/highlights', async (route) => {
		await held
		await route.continue()
	})
	return letGo
}

test('what another tab writes while highlights are brought along comes along as well', async ({
	aVisitor,
}) => {
	const page = await aVisitor()
	const stale = await twoTabs(page)
	const letGo = await holdBack(page)
	await page.getByRole('button', { name: 'Bring them along' }).click()
	await expect(page.getByRole('button', { name: 'Bringing them along…' })).toBeVisible()
	await writeNote(stale, 'While it was on its way.')
	await expect(beside(stale)).toContainText('While it was on its way.')

	letGo()

	await expect(page.getByText('1 placed.')).toBeVisible()
	expect(await savedHighlights(page)).toMatchObject([{ note: 'While it was on its way.' }])
})

test('what another tab writes after they were brought along is not lost, and said to be unsaved', async ({
	aVisitor,
}) => {
	const page = await aVisitor()
	const stale = await twoTabs(page)
	await beside(stale).getByRole('button', { name: 'Add note' }).click()
	const note = stale.getByRole('textbox', { name: 'Note' })
	await note.fill('Too late.')
	await page.getByRole('button', { name: 'Bring them along' }).click()
	await expect(page.getByText('1 placed.')).toBeVisible()
	await expect(beside(stale)).toBeHidden()

	await stale.getByRole('button', { name: 'Done' }).click()

	await expect(stale.getByText('This highlight went along to an account')).toBeVisible()
	await expect(note).toHaveValue('Too late.')
})
