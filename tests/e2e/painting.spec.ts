import type { Page } from '@playwright/test'
import { faultsOn } from '#support/axe'
import { contrast, type Rgb } from '#support/contrast'
import {
	boxOf,
	card,
	expect,
	mark,
	markedUp,
	marksReady,
	painted,
	test,
	toolbar,
} from '#support/highlighting'

test.use({ viewport: { width: 1440, height: 1400 } })

const COLOURS = ['yellow', 'green', 'blue', 'pink']
const WITHOUT_PAINT = 'delete CSS.highlights; delete globalThis.Highlight'

test('a browser that cannot paint on text has marks in it, which come, change and go', async ({
	reading: page,
}) => {
	await mark(page, 'pink', ['#b5', 'waited'])
	await page.addInitScript(WITHOUT_PAINT)
	await page.reload()
	await marksReady(page)
	expect(await markedUp(page)).toEqual({ pink: 'waited' })

	await mark(page, 'green', ['#b1', 'silent, and'], ['#b3', 'A wage'])
	const green = 'silent, and nobody had been paid since May.What the dockers askedA wage'
	await expect.poll(() => markedUp(page)).toEqual({ pink: 'waited', green })
	await mark(page, 'blue', ['#b1', 'nobody had'])
	await expect
		.poll(() => markedUp(page))
		.toMatchObject({ blue: 'nobody had', overlap: 'nobody had' })
	const { start } = await boxOf(page, ['#b1', 'nobody'])
	await page.mouse.click(start.x + 8, start.y)
	await card(page).getByRole('button', { name: 'Remove' }).click()
	await expect.poll(() => markedUp(page)).toEqual({ pink: 'waited', green })
	await page.getByRole('button', { name: 'Undo' }).click()
	await expect.poll(() => markedUp(page)).toHaveProperty('blue')
	expect(await faultsOn(page)).toEqual([])
})

test('a note that is marked is marked beside its call as well', async ({ reading: page }) => {
	await mark(page, 'pink', ['[data-note-text="1"]', 'a year'])
	const copies = () =>
		page.evaluate(`[...CSS.highlights.get('carrel-pink')]
			.filter(({ startContainer }) => startContainer.parentElement.closest('[data-note-copy]')).map(String)`)
	await expect.poll(copies).toEqual(['a year'])

	await page.addInitScript(WITHOUT_PAINT)
	await page.reload()
	await expect(page.locator('[data-note-copy="1"] mark.painted')).toHaveText('a year')
})

test('without script the server paints what its reader marked', async ({
	reading: page,
	browser,
}) => {
	await mark(page, 'green', ['#b1', 'nobody had'])
	const context = await browser.newContext({
		javaScriptEnabled: false,
		storageState: await page.context().storageState(),
	})
	const plain = await context.newPage()
	await plain.goto(page.url())

	await expect(plain.locator('mark.mark-green')).toHaveText('nobody had')
	await context.close()
})

test('the marks of the server give way to paint without a moment that shows neither', async ({
	reading: page,
}) => {
	await mark(page, 'green', ['#b1', 'nobody had'])
	await page.addInitScript(`(() => {
		globalThis.bare = 0
		const look = () => {
			const isMarked = document.querySelector('mark.mark-green')
			const isPainted = [...(CSS.highlights.get('carrel-green') ?? [])].some((range) => String(range))
			if (document.querySelector('#b1') && !isMarked && !isPainted) globalThis.bare++
			requestAnimationFrame(look)
		}
		requestAnimationFrame(look)
	})()`)
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ green: 'nobody had' })
	await expect(page.locator('mark.painted')).toHaveCount(0)

	expect(await page.evaluate('globalThis.bare')).toBe(0)
})

test('where the browser paints by itself, no element stands in the text', async ({
	reading: page,
}) => {
	await mark(page, 'green', ['#b1', 'nobody had'])
	await page.reload()
	await expect.poll(() => painted(page)).toEqual({ green: 'nobody had' })

	await expect(page.locator('mark.painted')).toHaveCount(0)
})

for (const theme of ['light', 'sepia', 'dark', 'contrast'])
	test(`words and links under paint are legible, and each colour has a line of its own: ${theme}`, async ({
		reading: page,
	}) => {
		await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)

		const lines = new Set<string>()
		for (const colour of COLOURS) {
			const { words, link, mark, line } = await paintOf(page, colour)
			expect(contrast(words.ink, words.paper), `words on ${colour}`).toBeGreaterThanOrEqual(4.5)
			expect(contrast(link.ink, link.paper), `links on ${colour}`).toBeGreaterThanOrEqual(4.5)
			expect(contrast(mark.ink, mark.paper), `marks in ${colour}`).toBeGreaterThanOrEqual(4.5)
			lines.add(line)
		}
		expect(lines.size).toBe(COLOURS.length)
	})

test('on paper each colour keeps its line, for printers leave backgrounds out', async ({
	reading: page,
}) => {
	const words = ['nobody', 'dockers', 'wage', 'lamp']
	for (const [n, colour] of COLOURS.entries()) await mark(page, colour, [`#b${n + 1}`, words[n]!])
	await page.emulateMedia({ media: 'print' })

	const lines = await Promise.all(COLOURS.map((colour) => paintOf(page, colour)))
	expect(new Set(lines.map(({ line }) => line)).size).toBe(4)
	for (const { mark, lineInk } of lines) {
		expect(mark.ink).toEqual([0, 0, 0])
		expect(lineInk).toEqual([0, 0, 0])
	}
	await expect(page.getByRole('button', { name: 'Go to passage' })).toHaveCount(0)
})

test('each block says how much is marked in it, to those who come by keys, and opens it', async ({
	reading: page,
}) => {
	await mark(page, 'green', ['#b1', 'nobody had'], ['#b3', 'A wage'])
	await mark(page, 'blue', ['#b1', 'paid'])
	await mark(page, 'pink', ['[data-note-text="2"]', 'no stairs'])

	await expect(
		page.locator('#b1').getByRole('button', { name: '2 highlights in this paragraph' }),
	).toHaveCount(1)
	await expect(
		page.locator('#b2').getByRole('button', { name: '1 highlight in this heading' }),
	).toHaveCount(1)
	await expect(
		page.locator('#b3').getByRole('button', { name: '1 highlight in this list item' }),
	).toHaveCount(1)
	await expect(
		page.locator('#note-2').getByRole('button', { name: '1 highlight in this note' }),
	).toHaveCount(1)
	const button = page.locator('#b1').getByRole('button', { name: '2 highlights' })
	await button.focus()
	await expect(button).toBeInViewport()
	await page.keyboard.press('Enter')
	await expect(card(page)).toBeFocused()
	await expect(card(page).getByRole('button', { name: 'Change to blue' })).toHaveAttribute(
		'aria-pressed',
		'true',
	)
	expect(await faultsOn(page)).toEqual([])
	await page.keyboard.press('Escape')
	await expect(button).toBeFocused()
	await page.reload()
	await expect.poll(() => painted(page)).toHaveProperty('blue')
	expect(await markedText(page)).toContain('nobody had been paid since May.')
})

test('N and P go from highlight to highlight, which are read out, and Enter opens them', async ({
	reading: page,
}) => {
	await mark(page, 'green', ['#b1', 'nobody had'])
	await mark(page, 'pink', ['[data-note-text="2"]', 'no stairs'])
	await page.evaluate('scrollTo(0, 0); document.activeElement.blur()')

	await page.keyboard.press('Shift+N')
	await expect(page.locator('#b1')).toBeFocused()
	await expect(
		page.getByRole('status').filter({ hasText: 'Highlight 1 of 2, green: nobody had.' }),
	).toHaveCount(1)
	await page.keyboard.press('Shift+N')
	await expect(page.locator('#note-2')).toBeFocused()
	await page.keyboard.press('Shift+P')
	await expect(page.locator('#b1')).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(card(page)).toBeFocused()
	await page.keyboard.press('Escape')
	await expect(page.locator('#b1')).toBeFocused()
})

test('a link in a passage is still followed, and the passage opened beside it', async ({
	reading: page,
}) => {
	await mark(page, 'yellow', ['#b8', 'The log is kept in the tower'])
	const { start } = await boxOf(page, ['#b8', 'The log'])
	await page.mouse.click(start.x + 8, start.y)
	await expect(card(page)).toBeVisible()
	await page.keyboard.press('Escape')
	await expect(toolbar(page)).toBeHidden()

	await page.route('https://log.example/', (route) => route.fulfill({ body: 'The log' }))
	await page.getByRole('link', { name: 'kept in the tower' }).click()
	await page.waitForURL('https://log.example/')
})

type Paint = { ink: Rgb; paper: Rgb }

/** How a colour looks on words and on links, painted and as a mark. */
function paintOf(page: Page, colour: string) {
	return page.evaluate<{
		words: Paint
		link: Paint
		mark: Paint
		line: string
		lineInk: Rgb
	}>(`(() => {
		const block = document.querySelector('#b8')
		const style = (element, pseudo) => getComputedStyle(element, pseudo)
		const parts = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number)
		const paint = ({ color, backgroundColor }) => ({ ink: parts(color), paper: parts(backgroundColor) })
		const name = '::highlight(carrel-${colour})'
		const mark = document.createElement('mark')
		mark.className = 'painted mark-${colour}'
		document.body.append(mark)
		const words = style(block, name)
		const found = {
			words: paint(words),
			link: paint(style(block.querySelector('a[href^=https]'), name)),
			mark: paint(style(mark)),
			line: words.textDecorationStyle,
			lineInk: parts(words.textDecorationColor),
		}
		mark.remove()
		return found
	})()`)
}

/** The text that highlights stand on: what says how much is marked is no part of it. */
const markedText = (page: Page) =>
	page.evaluate<string>(`[...document.querySelectorAll('#b1')].map((block) => {
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
		let text = ''
		while (walker.nextNode())
			if (!walker.currentNode.parentElement.closest('[data-no-anchor]')) text += walker.currentNode.data
		return text
	}).join('')`)
