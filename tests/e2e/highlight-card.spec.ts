import type { Page } from '@playwright/test'
import {
	boxOf,
	card,
	expect,
	kept,
	mark,
	painted,
	select,
	test,
	toolbar,
} from '#support/highlighting'

test.use({
	viewport: { width: 1440, height: 1400 },
	permissions: ['clipboard-read', 'clipboard-write'],
})

const list = (page: Page) => page.getByRole('complementary', { name: 'Your highlights' })

async function openAt(page: Page, words: string) {
	const { start } = await boxOf(page, ['#b1', words])
	await page.mouse.click(start.x + 4, start.y)
	await expect(card(page)).toBeVisible()
}

const clipboard = (page: Page, type: string) =>
	page.evaluate<string>(
		`navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`,
	)

test('tags are added by comma and Enter, offered again, taken off, and kept', async ({
	reading: page,
}) => {
	await mark(page, 'yellow', ['#b1', 'nobody had been paid'])
	await openAt(page, 'nobody')
	const field = card(page).getByRole('combobox', { name: 'Tags' })
	await field.pressSequentially('water,')
	await field.pressSequentially('to read again')
	await field.press('Enter')
	const tags = card(page).getByRole('list', { name: 'Tags of this highlight' })
	await expect(tags.getByRole('listitem')).toHaveText([/^to read again/, /^water/])
	await kept(page)
	await expect(tags.getByRole('listitem')).toHaveText([/^to read again/, /^water/])
	await tags.getByRole('button', { name: 'Take off the tag water' }).click()
	await expect(tags.getByRole('listitem')).toHaveText([/^to read again/])
	await expect(field).toBeFocused()
	// Half typed when the card is left: not lost.
	await field.pressSequentially('wages')
	await card(page).getByRole('button', { name: 'Done' }).click()
	await expect(list(page)).toContainText('to read again, wages')
	await kept(page)
	await page.reload()

	await expect(list(page)).toContainText('to read again, wages')
	await mark(page, 'blue', ['#b3', 'A wage'])
	const { start } = await boxOf(page, ['#b3', 'A wage'])
	await page.mouse.click(start.x + 4, start.y)
	const id = await card(page).getByRole('combobox', { name: 'Tags' }).getAttribute('list')
	await expect(page.locator(`[id="${id}"] option`)).toHaveCount(2)
})

test('a passage says the notes it calls, in its card and on the list', async ({
	reading: page,
}) => {
	await mark(page, 'yellow', ['#b1', 'The port was silent,'])
	await openAt(page, 'port')

	await expect(card(page)).toContainText('With note 1: Silence was kept for a year & a day.')
	await expect(list(page)).toContainText('With note 1: Silence was kept')
	await card(page).getByRole('button', { name: 'Done' }).click()
	await mark(page, 'green', ['#b3', 'A wage'])
	await expect(list(page).getByRole('listitem').filter({ hasText: 'A wage' })).not.toContainText(
		'With note',
	)
})

test('a passage is copied with its notes and where it is from, as text and as HTML', async ({
	reading: page,
	article,
}) => {
	await mark(page, 'yellow', ['#b1', 'The port was silent,'])
	await openAt(page, 'port')
	await card(page).getByRole('button', { name: 'Copy with citation' }).click()
	await expect(page.getByText('Copied, with where it is from.')).toBeVisible()

	const text = await clipboard(page, 'text/plain')
	expect(text.split('\n\n')).toEqual([
		'“The port was silent,”',
		'Note 1: Silence was kept for a year & a day.',
		expect.stringMatching(
			/^Leyla Haddad, “A port to mark”, The Landing Stage, issue LS1, 3 May 1999, http/,
		),
	])
	const link = text.split(', ').at(-1)!
	expect(link).toContain(`/articles/${article.id}?passage=`)
	const html = await clipboard(page, 'text/html')
	expect(html).toContain('The port was silent,</p></blockquote>')
	expect(html).toContain('a year &amp; a day')
	expect(html).toContain(`<a href="${link}">`)
})

test('words are copied with their source before anything is marked, by whoever is here', async ({
	page,
	article,
}) => {
	await page.goto(`/articles/${article.id}`)
	await expect(async () => {
		await select(page, ['#b5', 'We have waited'])
		await toolbar(page).getByRole('button', { name: 'Copy with citation' }).click({ timeout: 2000 })
	}).toPass()

	await expect(page.getByText('Copied, with where it is from.')).toBeVisible()
	expect(await clipboard(page, 'text/plain')).toMatch(/^“We have waited”\n\nLeyla Haddad/)
})

test('a link leads a stranger to the passage, with script or without, and to nothing of the highlight', async ({
	reading: page,
	aVisitor,
}) => {
	await mark(page, 'pink', ['#b3', 'each day'], ['#b4', 'A lamp'])
	const { start } = await boxOf(page, ['#b3', 'each day'])
	await page.mouse.click(start.x + 4, start.y)
	await card(page).getByRole('textbox', { name: 'Note' }).fill('For my eyes only.')
	await card(page).getByRole('button', { name: 'Copy link' }).click()
	await expect(page.getByText('Link copied.')).toBeVisible()
	const link = await clipboard(page, 'text/plain')
	await card(page).getByRole('button', { name: 'Done' }).click()
	await kept(page)

	const stranger = await aVisitor()
	await stranger.goto(link)
	await expect.poll(() => painted(stranger)).toMatchObject({ linked: 'each day of waiting.A lamp' })
	await expect(stranger.locator('#b3')).toBeFocused()
	await expect(stranger.locator('#b3')).toBeInViewport()
	expect(await stranger.content()).not.toContain('For my eyes only.')
	expect(await painted(stranger)).not.toHaveProperty('pink')
	const plain = await aVisitor({ script: false })
	await plain.goto(link)
	await expect(plain.locator('mark.mark-linked')).toHaveText(['each day of waiting.', 'A lamp'])
	expect(new URL(link).hash).toBe('#b3')
})

test('a link whose passage is not found says so, and the article is read all the same', async ({
	page,
	article,
}) => {
	await page.goto(`/articles/${article.id}?passage=999999999.0-4`)

	await expect(page.getByText('The passage that this link leads to is not found')).toBeVisible()
	await expect(page.locator('#b1')).toBeVisible()
})

test('what was removed comes back with its note, its tags and its colour', async ({
	reading: page,
}) => {
	await mark(page, 'green', ['#b1', 'nobody had been paid'])
	await openAt(page, 'nobody')
	await card(page).getByRole('textbox', { name: 'Note' }).fill('Since when?')
	await card(page).getByRole('combobox', { name: 'Tags' }).fill('wages')
	await card(page).getByRole('button', { name: 'Done' }).click()
	await kept(page)
	await openAt(page, 'nobody')
	await card(page).getByRole('button', { name: 'Remove' }).click()
	await expect.poll(() => painted(page)).toEqual({})
	await kept(page)
	await page.getByRole('button', { name: 'Undo' }).click()

	await expect.poll(() => painted(page)).toEqual({ green: 'nobody had been paid' })
	await kept(page)
	await page.reload()
	await expect(list(page)).toContainText('Since when?')
	await expect(list(page)).toContainText('wages')
	await expect.poll(() => painted(page)).toEqual({ green: 'nobody had been paid' })
})
