import {
	asReader,
	boxOf,
	card,
	drag,
	expect,
	kept,
	mark,
	painted,
	select,
	test,
	toolbar,
} from '#support/highlighting'

test.use({ viewport: { width: 1440, height: 1400 } })

test('a passage runs over a paragraph, a heading and list items, by mouse, and is there after a reload', async ({
	reading: page,
}) => {
	await drag(page, ['#b1', 'nobody'], ['#b4', 'A lamp'])
	await toolbar(page).getByRole('button', { name: 'Highlight in green' }).click()

	const green =
		'nobody had been paid since May.What the dockers askedA wage for each day of waiting.A lamp'
	await expect.poll(() => painted(page)).toEqual({ green })
	await kept(page)
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ green })
	await expect(page.getByRole('complementary', { name: 'Your highlights' })).toContainText(
		'asked A wage',
	)
})

test('a passage in a note at the end is marked, listed, and gone to', async ({ reading: page }) => {
	await mark(page, 'pink', ['[data-note-text="1"]', 'kept for a year & a day'])

	await expect.poll(() => painted(page)).toEqual({ pink: 'kept for a year & a day' })
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ pink: 'kept for a year & a day' })
	await page.getByRole('button', { name: 'Go to passage' }).click()
	await expect(page.locator('#note-1')).toBeFocused()
})

test('words of a note beside its call are marked in the note itself', async ({ reading: page }) => {
	const copy = '[data-note-copy="1"]'
	await drag(page, [copy, 'Silence was kept'])
	await toolbar(page).getByRole('button', { name: 'Highlight in blue' }).click()

	await expect.poll(() => painted(page)).toEqual({ blue: 'Silence was kept' })
	const { start } = await boxOf(page, [copy, 'Silence was'])
	await page.mouse.click(start.x + 12, start.y)
	await expect(card(page)).toBeInViewport()
})

test('a passage that runs from the text into the notes ends with the text, and says so', async ({
	reading: page,
}) => {
	await select(page, ['#b8', 'kept in'], ['[data-note-text="1"]', 'Silence'])

	await expect(toolbar(page)).toContainText('Up to the end of the text')
	await toolbar(page).getByRole('button', { name: 'Highlight in yellow' }).click()
	await expect.poll(() => painted(page)).toEqual({ yellow: 'kept in the tower.' })
})

test('a passage keeps whole what is one sign to its reader', async ({ reading: page }) => {
	await page.evaluate(`(() => {
		const text = document.createTreeWalker(document.querySelector('#b7'), 4).nextNode()
		const sign = text.data.indexOf('👩')
		const accent = text.data.indexOf('\\u0301')
		getSelection().setBaseAndExtent(text, sign + 2, text, accent)
	})()`)
	await toolbar(page).getByRole('button', { name: 'Highlight in green' }).click()

	const green = '👩‍👩‍👧 and her name Ze\u0301'
	await expect.poll(() => painted(page)).toEqual({ green })
	await kept(page)
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ green })
})

test('words that run from right to left are marked by mouse as they are read', async ({
	reading: page,
}) => {
	await drag(page, ['#b6', 'البحّار إنّ الميناء'])
	await toolbar(page).getByRole('button', { name: 'Highlight in blue' }).click()

	await expect.poll(() => painted(page)).toEqual({ blue: 'البحّار إنّ الميناء' })
	await expect(page.getByRole('complementary').getByRole('blockquote')).toHaveText(
		'البحّار إنّ الميناء',
	)
})

test('passages overlap across paragraphs, and all open one after the other', async ({
	reading: page,
}) => {
	await mark(page, 'yellow', ['#b3', 'each day'], ['#b5', 'We have'])
	await mark(page, 'blue', ['#b4', 'outer quay.'], ['#b5', 'waited'])
	await mark(page, 'pink', ['#b4', 'quay'])

	await expect
		.poll(() => painted(page))
		.toMatchObject({ pink: 'quay', blue: 'outer .We have waited' })
	const { start } = await boxOf(page, ['#b4', 'quay'])
	await page.mouse.click(start.x + 5, start.y)
	for (const colour of ['pink', 'blue', 'yellow']) {
		await expect(card(page).getByRole('button', { name: `Change to ${colour}` })).toHaveAttribute(
			'aria-pressed',
			'true',
		)
		await card(page).getByRole('button', { name: 'Next highlight here' }).click()
	}
})

test('what another reader marked and wrote is nowhere in the page', async ({
	reading: page,
	article,
	aVisitor,
}) => {
	await mark(page, 'pink', ['[data-note-text="1"]', 'a year'])
	const stranger = await aVisitor()
	await asReader(stranger, article)

	await expect(stranger.locator('#note-1')).toContainText('a year')
	expect(await painted(stranger)).toEqual({})
	await expect(stranger.locator('mark.painted')).toHaveCount(0)
	await expect(stranger.getByRole('button', { name: /highlight in this/ })).toHaveCount(0)
})
