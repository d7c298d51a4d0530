import type { Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { PHONE, WIDE } from '#support/phone'
import { articleWith } from '#support/texts'

/** Its first note is called from two paragraphs. */
const isCalledTwice = ({ blocks }: { blocks: { calls: string[] }[] }) =>
	blocks.flatMap(({ calls }) => calls).filter((marker) => marker === '1').length > 1

const calls = (page: Page) => page.getByRole('link', { name: 'Note 1', exact: true })
const beside = (page: Page) => page.locator('#beside-1')

async function scrolled(page: Page, call: number): Promise<number> {
	await calls(page)
		.nth(call)
		.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }))
	return page.evaluate(() => scrollY)
}

test('on a wide page the second call of a note opens it there, without leaving the place', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isCalledTwice)
	await page.setViewportSize({ ...WIDE, height: 420 })
	await page.goto(`/articles/${article.id}`)
	const before = await scrolled(page, 1)
	await expect(beside(page)).not.toBeInViewport()

	await calls(page).nth(1).focus()
	await page.keyboard.press('Enter')

	await expect(beside(page)).toBeInViewport()
	await expect(beside(page)).toBeFocused()
	expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5)
	await page.keyboard.press('Escape')
	await expect(beside(page)).not.toBeInViewport()
	await expect(calls(page).nth(1)).toBeFocused()
	// Back in its margin it is seen again beside the first call.
	await scrolled(page, 0)
	await expect(beside(page)).toBeInViewport()
})

test('on a wide page Enter goes to the note in the margin, and Escape back to its call', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isCalledTwice)
	await page.setViewportSize(WIDE)
	await page.goto(`/articles/${article.id}`)
	await scrolled(page, 0)

	await calls(page).first().focus()
	await page.keyboard.press('Enter')
	await expect(beside(page)).toBeFocused()
	await page.keyboard.press('Escape')

	await expect(calls(page).first()).toBeFocused()
})

test('on a phone each call of a note opens it beside itself, and has the focus back after Escape', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isCalledTwice)
	await page.setViewportSize(PHONE)
	await page.goto(`/articles/${article.id}`)

	for (const call of [0, 1]) {
		await scrolled(page, call)
		await calls(page).nth(call).focus()
		await page.keyboard.press('Enter')
		await expect(beside(page)).toBeInViewport()
		await page.keyboard.press('Escape')
		await expect(beside(page)).toBeHidden()
		await expect(calls(page).nth(call)).toBeFocused()
	}
})

for (const [name, viewport] of [
	['wide', WIDE],
	['phone', { width: 390, height: 600 }],
] as const)
	test(`a very long note in the largest type is within the window, ${name}`, async ({
		page,
		request,
	}) => {
		const article = await articleWith(request, isCalledTwice)
		await page.setViewportSize(viewport)
		await page
			.context()
			.addCookies([{ name: 'size', value: 'largest', url: test.info().project.use.baseURL! }])
		await page.goto(`/articles/${article.id}`)
		await expect(page.locator('html')).toHaveAttribute('data-size', 'largest')
		await beside(page).evaluate((note) => {
			note.append(' and a great deal more of it'.repeat(120))
		})
		await scrolled(page, 1)

		await calls(page).nth(1).focus()
		await page.keyboard.press('Enter')

		await expect(beside(page)).toBeInViewport()
		const box = await beside(page).boundingBox()
		expect(box!.x).toBeGreaterThanOrEqual(0)
		expect(box!.x + box!.width).toBeLessThanOrEqual(viewport.width)
		expect(box!.height).toBeLessThanOrEqual(viewport.height)
	})

test('side-notes never lie over each other or over the text, whatever the type', async ({
	page,
}) => {
	await page.setViewportSize(WIDE)
	for (const size of ['normal', 'largest']) {
		await page
			.context()
			.addCookies([{ name: 'size', value: size, url: test.info().project.use.baseURL! }])
		await page.goto('/articles/landingstage-390')
		const notes = await page
			.locator('[role="note"]')
			.evaluateAll((all) => all.map((note) => note.getBoundingClientRect().toJSON()))
		const text = await page.locator('[data-block="b1"]').boundingBox()

		expect(notes.length).toBeGreaterThan(4)
		for (const [n, note] of notes.entries()) {
			expect(note.left).toBeGreaterThanOrEqual(text!.x + text!.width)
			expect(note.right).toBeLessThanOrEqual(WIDE.width)
			if (n > 0) expect(note.top).toBeGreaterThanOrEqual(notes[n - 1].bottom)
		}
	}
})

test('a note’s ways back are named for the call they lead to', async ({ page, request }) => {
	const article = await articleWith(request, isCalledTwice)
	await page.goto(`/articles/${article.id}`)
	const note = page.locator('#note-1')

	await note.getByRole('link', { name: 'Back to call 2 of note 1 in the text' }).click()

	await expect(calls(page).nth(1)).toBeInViewport()
	await expect(calls(page).nth(1)).toBeFocused()
})
