import { faultsOn } from '#support/axe'
import { card, expect, kept, marksReady, painted, test } from '#support/highlighting'

const field = 'Choose a passage'

test('a passage is chosen and marked by keys alone, and read out as it grows', async ({
	reading: page,
}) => {
	await page.keyboard.press('m')
	await expect(page.getByRole('application', { name: field })).toBeFocused()
	await expect(page.getByRole('application')).toHaveText('The')

	await page.keyboard.press('ArrowRight')
	await page.keyboard.press('Shift+ArrowRight')
	await page.keyboard.press('Shift+ArrowRight')
	await expect(page.getByRole('application')).toHaveText('port was silent')
	await expect(page.getByRole('status').filter({ hasText: 'silent, taken in' })).toHaveCount(1)
	await page.keyboard.press('Shift+ArrowLeft')
	await expect(page.getByRole('status').filter({ hasText: 'silent, left out' })).toHaveCount(1)
	await page.keyboard.press('Shift+ArrowDown')
	await page.keyboard.press('2')

	const green = 'port was silent, and nobody had been paid since May.'
	await expect.poll(() => painted(page)).toEqual({ green })
	await expect(
		page.getByRole('status').filter({ hasText: 'Highlighted in green, with note 1.' }),
	).toHaveCount(1)
	await kept(page)
	await page.keyboard.press('Escape')
	await expect(page.getByRole('application')).toBeHidden()
	await expect(page.locator('#b1')).toBeFocused()
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ green })
})

test('by paragraph it reaches the heading, the list and the notes, and never runs from the text into them', async ({
	reading: page,
}) => {
	await page.keyboard.press('m')
	for (let n = 0; n < 3; n++) await page.keyboard.press('PageDown')
	await expect(page.getByRole('application')).toHaveText('A lamp on the outer quay.')
	for (let n = 0; n < 9; n++) await page.keyboard.press('Shift+PageDown')
	await page.keyboard.press('Enter')
	await expect
		.poll(async () => (await painted(page)).yellow)
		.toMatch(/^A lamp[\s\S]*kept in the tower\.$/)
	await page.keyboard.press('PageDown')
	await expect(page.getByRole('application')).toHaveText('Silence was kept for a year & a day.')
	await page.keyboard.press('3')

	await expect
		.poll(async () => (await painted(page)).blue)
		.toBe('Silence was kept for a year & a day.')
})

test('left goes on where the words run from right to left', async ({ reading: page }) => {
	await page.keyboard.press('m')
	for (let n = 0; n < 4; n++) await page.keyboard.press('PageDown')
	await expect(page.getByRole('application')).toHaveText('We have waited long enough.')
	await page.keyboard.press('ArrowRight')
	await expect(page.getByRole('application')).toHaveText('قال')
	await page.keyboard.press('Shift+ArrowLeft')

	await expect(page.getByRole('application')).toHaveText('قال البحّار')
})

test('Shift and Enter mark it and open a note, in which tags are written, and the focus comes back', async ({
	reading: page,
}) => {
	await page.keyboard.press('Tab')
	await page.getByRole('button', { name: 'Mark by keyboard' }).focus()
	await expect(page.getByRole('button', { name: 'Mark by keyboard' })).toBeInViewport()
	await page.keyboard.press('Enter')
	await page.keyboard.press('Shift+Enter')
	await expect(card(page).getByRole('textbox', { name: 'Note' })).toBeFocused()
	await page.keyboard.type('Which port?')
	await page.keyboard.press('Tab')
	await page.keyboard.type('water,again')
	await page.keyboard.press('Escape')

	await expect(card(page)).toBeHidden()
	await expect(page.getByRole('button', { name: 'Mark by keyboard' })).toBeFocused()
	const list = page.getByRole('complementary', { name: 'Your highlights' })
	await expect(list).toContainText('Which port?')
	await expect(list).toContainText('again, water')
})

test('marking by keys has no serious fault for axe, and stands over nothing that was chosen', async ({
	reading: page,
}) => {
	await page.keyboard.press('m')
	await expect(page.getByRole('application')).toBeFocused()

	expect(await faultsOn(page)).toEqual([])
	for (let n = 0; n < 9; n++) await page.keyboard.press('PageDown')
	const [bar, words] = await Promise.all([
		page.getByRole('region', { name: 'Mark by keyboard' }).boundingBox(),
		page.locator('#note-2').boundingBox(),
	])
	expect(words!.y + words!.height).toBeLessThanOrEqual(bar!.y)
})

test('m in a field is a letter', async ({ page, article }) => {
	await page.goto(`/articles/${article.id}`)
	await marksReady(page)

	await page.getByRole('searchbox', { name: 'Find in this article' }).pressSequentially('mast')

	await expect(page.getByRole('searchbox', { name: 'Find in this article' })).toHaveValue('mast')
	await expect(page.getByRole('application')).toBeHidden()
})
