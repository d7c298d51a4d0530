import type { Page } from '@playwright/test'
import { card, expect, kept, painted, select, test, toolbar } from '#support/highlighting'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** A finger on the glass of a phone. */
async function finger(page: Page) {
	const client = await page.context().newCDPSession(page)
	const send = (type: 'touchStart' | 'touchCancel', touchPoints: { x: number; y: number }[]) =>
		client.send('Input.dispatchTouchEvent', { type, touchPoints })
	return {
		lay: async (selector: string) => {
			const box = await page.locator(selector).boundingBox()
			await send('touchStart', [{ x: box!.x + 40, y: box!.y + 12 }])
		},
		// A press that became a selection ends so; one that is merely lifted is a tap.
		lift: () => send('touchCancel', []),
	}
}

test('what is selected by touch is marked from a bar at the foot, once the finger is lifted', async ({
	reading: page,
}) => {
	const { lay, lift } = await finger(page)
	await lay('#b1')
	await select(page, ['#b1', 'nobody had been'])
	await select(page, ['#b1', 'nobody had been paid since May.'])
	// Longer than a selection has to rest: the finger still lies on the page.
	await page.waitForTimeout(900)
	await expect(toolbar(page)).toBeHidden()
	await lift()

	await expect(toolbar(page)).toBeVisible()
	expect(await page.evaluate('String(getSelection())')).toBe('nobody had been paid since May.')
	const bar = (await toolbar(page).boundingBox())!
	expect(bar.y + bar.height).toBeCloseTo(844, 0)
	await toolbar(page).getByRole('button', { name: 'Highlight in pink' }).tap()
	await expect.poll(() => painted(page)).toEqual({ pink: 'nobody had been paid since May.' })
	await expect(toolbar(page)).toBeHidden()
	await kept(page)
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ pink: 'nobody had been paid since May.' })
})

test('the handles of a selection are drawn on, and the bar is for what they hold in the end', async ({
	reading: page,
}) => {
	await select(page, ['#b1', 'nobody'])
	await expect(toolbar(page)).toBeVisible()
	// The system's handles say nothing but that the selection has changed.
	await select(page, ['#b1', 'nobody'], ['#b3', 'A wage'])
	await expect.poll(() => page.evaluate('String(getSelection())')).toContain('A wage')
	await page.waitForTimeout(500)
	await toolbar(page).getByRole('button', { name: 'Add note' }).tap()
	await expect(card(page).getByRole('textbox', { name: 'Note' })).toBeFocused()

	await expect
		.poll(() => painted(page))
		.toEqual({ yellow: 'nobody had been paid since May.What the dockers askedA wage' })
})

test('words of a note that has opened over the text are marked in the note', async ({
	reading: page,
}) => {
	await page.getByRole('link', { name: 'Note 1', exact: true }).first().tap()
	await expect(page.getByRole('note', { name: 'Note 1' })).toBeVisible()
	await select(page, ['[data-note-copy="1"]', 'for a year'])
	await toolbar(page).getByRole('button', { name: 'Highlight in blue' }).tap()

	await expect.poll(() => painted(page)).toEqual({ blue: 'for a year' })
})

test('a tap on a passage opens it, and nothing reaches over the edge of the screen', async ({
	reading: page,
}) => {
	await select(page, ['#b1', 'nobody had been paid'])
	await toolbar(page).getByRole('button', { name: 'Highlight in green' }).tap()
	await expect.poll(() => painted(page)).toHaveProperty('green')
	await page.locator('#b1').tap({ position: { x: 60, y: 48 } })
	await expect(card(page)).toBeVisible()

	expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
	const box = (await card(page).boundingBox())!
	expect(box.x).toBeGreaterThanOrEqual(0)
	expect(box.x + box.width).toBeLessThanOrEqual(390)
})
