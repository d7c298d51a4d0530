import type { Locator, Page } from '@playwright/test'
import { asNewReader, expect, test } from '#support/browser'

// An article of the sample archive that calls its notes from the middle of paragraphs.
const ARTICLE = '/articles/landingstage-45'

/** Makes an account of the test's own and comes to `next`. */
async function signUp(page: Page, next = ARTICLE) {
	await asNewReader(page, next, { name: 'Nour' })
	await page.waitForURL((url) => url.pathname === next)
}

/** The block's text as its reader sees it, notes left out, and where the words from one to another lie on the screen. */
async function wordsOf(page: Page, block: string, from: number, to: number) {
	return page.locator(`#${block}`).evaluate(
		(element, [from, to]) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' })
			const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text
			const words = [...text.data.matchAll(/\S+/g)].slice(from, to)
			const [first, last] = [words.at(0)!, words.at(-1)!]
			const range = document.createRange()
			range.setStart(text, first.index)
			range.setEnd(text, last.index + last[0].length)
			const rects = [...range.getClientRects()]
			const [head, tail] = [rects.at(0)!, rects.at(-1)!]
			return {
				quote: range.toString(),
				start: { x: head.left + 0.5, y: head.top + head.height / 2 },
				end: { x: tail.right - 0.5, y: tail.top + tail.height / 2 },
			}
		},
		[from, to] as const,
	)
}

/** Selects words of a block with the mouse and gives what they are. */
async function drag(page: Page, block: string, from: number, to: number): Promise<string> {
	const { start, end, quote } = await wordsOf(page, block, from, to)
	await page.mouse.move(start.x, start.y)
	await page.mouse.down()
	await page.mouse.move(end.x, end.y, { steps: 5 })
	await page.mouse.up()
	return quote
}

/** A block's text with the notes that stand in it left out. */
function textOf(block: Locator): Promise<string> {
	return block.evaluate((element) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
		let text = ''
		while (walker.nextNode())
			if (!walker.currentNode.parentElement?.closest('[data-no-anchor]'))
				text += (walker.currentNode as Text).data
		return text
	})
}

/** The words that are painted, by colour. A passage in several pieces is joined. */
function painted(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => {
		const layers = [...CSS.highlights].filter(([name, { size }]) => /^carrel-/.test(name) && size)
		return Object.fromEntries(
			layers.map(([name, ranges]) => [
				name.replace('carrel-', ''),
				[...ranges].map((range) => (range as Range).toString()).join(''),
			]),
		)
	})
}

const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Highlight the selection' })

test('a passage marked with the mouse is there after a reload and on the list, with a way back', async ({
	page,
}) => {
	await signUp(page)

	const quote = await drag(page, 'b2', 0, 5)
	await toolbar(page).getByRole('button', { name: 'Highlight in green' }).click()
	await expect.poll(() => painted(page)).toEqual({ green: quote })
	await expect(toolbar(page)).toBeHidden()
	await expect(page.getByRole('complementary', { name: 'Your highlights' })).toContainText(quote)
	await kept(page)

	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ green: quote })

	await page.goto('/highlights')
	const item = page.getByRole('listitem').filter({ hasText: quote })
	await item.getByRole('link', { name: 'Go to passage' }).click()
	await page.waitForURL(/#h-/)
	await expect(page.locator('#b2')).toBeFocused()
	await expect(page.locator('#b2')).toBeInViewport()
	await expect.poll(() => painted(page)).toMatchObject({ green: quote })
})

test('a passage stays marked when one goes to the list and back', async ({ page }) => {
	await signUp(page)
	const quote = await drag(page, 'b2', 0, 4)
	await toolbar(page).getByRole('button', { name: 'Highlight in yellow' }).click()
	await kept(page)

	await page.getByRole('banner').getByRole('link', { name: 'Highlights' }).click()
	await page.waitForURL('/highlights')
	const item = page.getByRole('listitem').filter({ hasText: quote })
	await item.getByRole('button', { name: 'Add note' }).click()
	await item.getByRole('textbox', { name: 'Note' }).fill('From the list.')
	await item.getByRole('button', { name: 'Save note' }).click()
	await expect(item.getByRole('textbox')).toBeHidden()
	await page.goBack()

	await expect.poll(() => painted(page)).toEqual({ yellow: quote })
	await expect(page.getByRole('complementary', { name: 'Your highlights' })).toContainText(
		'From the list.',
	)
})

test('a passage selected with the keyboard is marked with h', async ({ page }) => {
	await signUp(page)
	const { start, quote } = await wordsOf(page, 'b1', 0, 3)
	await page.mouse.dblclick(start.x + 4, start.y)

	for (let word = 0; word < 2; word++) await page.keyboard.press('Control+Shift+ArrowRight')
	await expect(toolbar(page)).toBeVisible()
	await page.keyboard.press('h')

	await expect.poll(() => painted(page)).toEqual({ yellow: quote })
})

test('Shift and h write a note, which opens at a press on the passage', async ({ page }) => {
	await signUp(page)
	const { start } = await wordsOf(page, 'b1', 2, 5)
	await page.mouse.dblclick(start.x + 4, start.y)

	await page.keyboard.press('Shift+H')
	await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
	await page.keyboard.type('Who says so?')
	await page.keyboard.press('Escape')
	await expect(page.getByRole('dialog', { name: 'Highlight' })).toBeHidden()
	await expect(page.getByRole('complementary')).toContainText('Who says so?')
	await kept(page)
	await page.reload()
	await expect.poll(() => painted(page)).toHaveProperty('yellow')
	await page.mouse.click(start.x + 4, start.y)

	await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Who says so?')
})

test('a passage around the call of a note leaves the note out', async ({ page }) => {
	await signUp(page)
	const block = page.locator('[data-block]').filter({ has: page.locator('[data-note-call]') })
	const text = await textOf(block.first())
	await block.first().evaluate((element) => getSelection()?.selectAllChildren(element))

	await toolbar(page).getByRole('button', { name: 'Highlight in blue' }).click()

	await expect.poll(() => painted(page)).toEqual({ blue: text })
	await kept(page)
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ blue: text })
})

test('three clicks mark the paragraph and nothing of the next', async ({ page }) => {
	await signUp(page)
	const { start } = await wordsOf(page, 'b1', 0, 1)

	await page.mouse.click(start.x + 4, start.y, { clickCount: 3 })
	await toolbar(page).getByRole('button', { name: 'Highlight in pink' }).click()

	const pink = (await textOf(page.locator('#b1'))).trim()
	await expect.poll(() => painted(page)).toEqual({ pink })
})

test('passages may overlap, and the shorter one opens first', async ({ page }) => {
	await signUp(page)
	await drag(page, 'b2', 0, 7)
	await toolbar(page).getByRole('button', { name: 'Highlight in yellow' }).click()
	await expect.poll(() => painted(page)).toHaveProperty('yellow')
	const inner = await drag(page, 'b2', 2, 4)
	await toolbar(page).getByRole('button', { name: 'Highlight in blue' }).click()

	await expect.poll(() => painted(page)).toMatchObject({ blue: inner, overlap: inner })

	const { start } = await wordsOf(page, 'b2', 2, 4)
	await page.mouse.click(start.x + 8, start.y)
	const card = page.getByRole('dialog', { name: 'Highlight' })
	await expect(card.getByRole('button', { name: 'Change to blue' })).toHaveAttribute(
		'aria-pressed',
		'true',
	)
	await card.getByRole('button', { name: 'Next highlight here' }).click()
	await expect(card.getByRole('button', { name: 'Change to yellow' })).toHaveAttribute(
		'aria-pressed',
		'true',
	)
})

test('a removed highlight comes back with Undo', async ({ page }) => {
	await signUp(page)
	const quote = await drag(page, 'b2', 0, 4)
	await toolbar(page).getByRole('button', { name: 'Highlight in yellow' }).click()
	await kept(page)
	const { start } = await wordsOf(page, 'b2', 0, 4)
	await page.mouse.click(start.x + 8, start.y)

	await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
	await expect.poll(() => painted(page)).toEqual({})
	await page.getByRole('button', { name: 'Undo' }).click()

	await expect.poll(() => painted(page)).toEqual({ yellow: quote })
	await kept(page)
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ yellow: quote })
})

test('on the list a note is changed, a highlight removed and brought back', async ({ page }) => {
	await signUp(page)
	const quote = await drag(page, 'b2', 0, 4)
	await toolbar(page).getByRole('button', { name: 'Highlight in yellow' }).click()
	await kept(page)
	await page.goto('/highlights')
	const item = page.getByRole('listitem').filter({ hasText: quote })

	await item.getByRole('button', { name: 'Add note' }).click()
	await item.getByRole('textbox', { name: 'Note' }).fill('Look this up.')
	await item.getByRole('button', { name: 'Save note' }).click()
	await expect(item.getByText('Look this up.')).toBeVisible()
	await item.getByRole('button', { name: 'Remove' }).click()
	await expect(item).toBeHidden()
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(item).toBeVisible()
	await kept(page)
	await page.reload()

	await expect(item.getByText('Look this up.')).toBeVisible()
})

test('another reader sees nothing of it', async ({ page, browser }) => {
	await signUp(page)
	const quote = await drag(page, 'b2', 0, 4)
	await toolbar(page).getByRole('button', { name: 'Highlight in yellow' }).click()
	await kept(page)
	const stranger = await browser.newPage()
	await signUp(stranger)

	await expect(stranger.locator('#b2')).toContainText(quote)
	await expect(stranger.getByRole('complementary', { name: 'Your highlights' })).toBeHidden()
	expect(await painted(stranger)).toEqual({})
	await stranger.goto('/highlights')
	await expect(stranger.getByRole('heading', { name: 'Your highlights' })).toBeVisible()
	await expect(stranger.getByText('Open an article and select some words')).toBeVisible()
	await stranger.close()
})

/** Waits until what the page shows is kept. */
async function kept(page: Page) {
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}
