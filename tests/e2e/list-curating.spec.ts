import type { Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { makeList, putOnList, saved, titlesOn } from '#support/lists'

/** An article of the sample archive whose notes cite others. */
const CITING = '/articles/landingstage-191'

/** What stands on the list that is open, headings and all, in its order. */
const everythingOn = (page: Page) => page.locator('ol > li').getByRole('heading')

async function addSection(page: Page, title: string) {
	await page.getByLabel('Heading of a new section').fill(title)
	await page.getByRole('button', { name: 'Add the section' }).click()
	await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
}

async function addLink(page: Page, url: string, title: string) {
	await page.getByLabel('Address on the web').fill(url)
	await page.getByLabel('What it is called').fill(title)
	await page.getByRole('button', { name: 'Add the link' }).click()
}

const linkOf = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true })

/** A list of two sections, with one link under the first and two under the second. */
async function aListInSections(page: Page, title = 'Harbours'): Promise<string> {
	const list = await makeList(page, title)
	await addSection(page, 'Old')
	await addLink(page, 'https://log.example/1', 'Log')
	await expect(linkOf(page, 'Log')).toBeVisible()
	await addSection(page, 'New')
	await addLink(page, 'https://log.example/2', 'Book')
	await expect(linkOf(page, 'Book')).toBeVisible()
	await addLink(page, 'https://log.example/3', 'Chart')
	await expect(linkOf(page, 'Chart')).toBeVisible()
	await expect(everythingOn(page)).toHaveText(['Old', 'Log', 'New', 'Book', 'Chart'])
	await page.goto(list)
	return list
}

const inOrder = (page: Page, ...titles: string[]) => expect(everythingOn(page)).toHaveText(titles)

for (const script of [true, false]) {
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('a list has sections that move whole, are renamed and taken away', async ({ aReader }) => {
			const { page } = await aReader({ script })
			const list = await aListInSections(page)

			const up = page.getByRole('button', { name: 'Move the section “New” up' })
			await saved(page, () => up.click())
			await inOrder(page, 'New', 'Book', 'Chart', 'Old', 'Log')
			await saved(page, () => page.getByRole('button', { name: 'Undo' }).click())
			await inOrder(page, 'Old', 'Log', 'New', 'Book', 'Chart')
			await page.goto(list)
			await inOrder(page, 'Old', 'Log', 'New', 'Book', 'Chart')

			const old = page.locator('li', { has: page.getByRole('heading', { name: 'Old' }) })
			await old.getByText('Change title or note').click()
			await page.getByLabel('Title of “Old”').fill('Before the war')
			await saved(page, () => page.getByRole('button', { name: 'Save the title' }).first().click())
			await inOrder(page, 'Before the war', 'Log', 'New', 'Book', 'Chart')

			await page.getByRole('button', { name: 'Remove the heading “New”' }).click()
			await inOrder(page, 'Before the war', 'Log', 'Book', 'Chart')
			await page.getByRole('button', { name: 'Undo' }).click()
			await inOrder(page, 'Before the war', 'Log', 'New', 'Book', 'Chart')
		})

		test('a link to elsewhere is added, taken back, and refused where it is none', async ({
			aReader,
		}) => {
			const { page } = await aReader({ script })
			await makeList(page, 'Harbours')

			await addLink(page, 'javascript:alert(1)', 'Trap')
			await expect(page.getByText('Give an address that begins with http')).toBeVisible()
			await inOrder(page)
			await addLink(page, 'https://log.example/', 'The log')

			await expect(linkOf(page, 'The log')).toHaveAttribute('href', 'https://log.example/')
			await expect(page.getByText('That is on the list now.')).toBeVisible()
			await page.getByRole('button', { name: 'Undo' }).click()
			await inOrder(page)
		})

		test('a list stands on another, and never on itself', async ({ aReader }) => {
			const { page } = await aReader({ script })
			const ports = await makeList(page, 'Ports')
			const harbours = await makeList(page, 'Harbours')
			await page.getByLabel('Another list of yours').selectOption({ label: 'Ports' })
			await page.getByRole('button', { name: 'Include the list' }).click()
			await inOrder(page, 'Ports')

			await page.goto(ports)
			await page.getByLabel('Another list of yours').selectOption({ label: 'Harbours' })
			await page.getByRole('button', { name: 'Include the list' }).click()

			await expect(page.getByText('That list includes this one')).toBeVisible()
			await inOrder(page)
			await page.goto(harbours)
			await linkOf(page, 'Ports').click()
			await expect(page).toHaveURL(ports)
		})

		test('an item goes to another list, by copy and by move, and comes back', async ({
			aReader,
			articles,
		}) => {
			const { page } = await aReader({ script })
			const [one, two] = articles.slice(0, 2).map(({ title }) => title)
			const ports = await makeList(page, 'Ports')
			const harbours = await makeList(page, 'Harbours')
			await putOnList(page, 'Harbours', articles.slice(0, 2))
			const send = (title: string) =>
				page.getByRole('link', { name: `Move or copy “${title}” to another list` }).click()

			await page.goto(harbours)
			await send(one!)
			await page.getByRole('button', { name: 'Copy to “Ports”' }).click()
			await expect(page.getByText('It stands on “Ports” now.')).toBeVisible()
			await inOrder(page, one!, two!)
			await send(two!)
			await page.getByRole('button', { name: 'Move to “Ports”' }).click()
			await inOrder(page, one!)
			await page.goto(ports)
			await inOrder(page, one!, two!)

			await page.goto(`${harbours}?done=1`)
			await page.getByRole('button', { name: 'Undo' }).click()
			await inOrder(page, one!, two!)
			await page.goto(ports)
			await inOrder(page, one!)
		})

		test('several results go on a list at once, and come off it at once', async ({
			aReader,
			articles,
		}) => {
			const { page } = await aReader({ script })
			const [first, third] = [articles[0]!, articles[2]!]
			await makeList(page, 'Harbours')
			await page.goto('/search?sort=oldest')
			const add = page.getByRole('button', { name: 'Add chosen to a list' })
			await expect(add).toBeHidden()

			await page.getByLabel(`Choose: ${first.title}`, { exact: true }).check()
			await page.getByLabel(`Choose: ${third.title}`, { exact: true }).check()
			await add.click()
			await expect(page.getByText(first.title)).toBeVisible()
			await page.getByRole('button', { name: 'Harbours' }).click()

			await inOrder(page, first.title, third.title)
			await expect(page.getByText('2 items are on the list now.')).toBeVisible()
			await page.getByRole('button', { name: 'Undo' }).click()
			await inOrder(page)
		})

		test('a search makes a smart list, which is frozen and thawed', async ({
			aReader,
			articles,
		}) => {
			const { page } = await aReader({ script })
			const article = articles[0]!
			await page.goto(`/search?q=${encodeURIComponent(`"${article.title}"`)}`)
			await page.getByRole('link', { name: 'make a smart list of it' }).click()
			await page.getByLabel('Title').fill('What they say')
			await page.getByRole('button', { name: 'Make the smart list' }).click()

			await expect(page.getByRole('heading', { name: 'What they say' })).toBeVisible()
			await expect(titlesOn(page).first()).toHaveText(article.title)
			await expect(page.getByRole('button', { name: /^Move/ })).toHaveCount(0)
			await page.getByRole('button', { name: 'Freeze into a hand-made list' }).click()

			await expect(page.getByText('The list is yours to order now')).toBeVisible()
			await expect(titlesOn(page).first()).toHaveText(article.title)
			await expect(page.getByRole('button', { name: `Remove “${article.title}”` })).toBeVisible()
			await page.getByRole('button', { name: 'Undo' }).click()
			await expect(page.getByText('now and whenever you look')).toBeVisible()
		})

		test('a description is simple Markdown, and what was there comes back', async ({ aReader }) => {
			const { page } = await aReader({ script })
			await makeList(page, 'Harbours')

			await page.getByText('Rename', { exact: true }).click()
			await page
				.getByLabel('What it is about')
				.fill('Where *ships* [lie](https://log.example/).\n\n<img src=x onerror="alert(1)">')
			await page.getByRole('button', { name: 'Save', exact: true }).click()

			await expect(page.locator('header em')).toHaveText('ships')
			await expect(page.getByRole('link', { name: 'lie' })).toBeVisible()
			await expect(page.locator('header img')).toHaveCount(0)
			await page.getByRole('button', { name: 'Undo' }).click()
			await expect(page.locator('header em')).toHaveCount(0)
		})
	})
}

test('a section moves by the arrow keys, and Ctrl+Z takes it back', async ({ aReader }) => {
	const { page } = await aReader()
	await aListInSections(page)
	const handle = page.getByRole('button', { name: 'Move the section “Old”: drag' })

	await handle.focus()
	await saved(page, () => page.keyboard.press('ArrowDown'))
	await inOrder(page, 'New', 'Book', 'Chart', 'Old', 'Log')
	await expect(handle).toBeFocused()
	await expect(page.getByText('“Old” is moved.')).toBeVisible()
	await saved(page, () => page.keyboard.press('Control+z'))

	await inOrder(page, 'Old', 'Log', 'New', 'Book', 'Chart')
})

test('a note is written by keys, and the focus stays where it was opened', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const list = await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', articles.slice(0, 1))
	await page.goto(list)
	const opener = page.locator('ol summary')

	await opener.focus()
	await page.keyboard.press('Enter')
	await page.keyboard.press('Tab')
	await page.keyboard.type('Read the end first.')
	await page.keyboard.press('Tab')
	await saved(page, () => page.keyboard.press('Enter'))

	await expect(page.getByRole('paragraph').filter({ hasText: 'Read the end first.' })).toBeVisible()
	await expect(opener).toBeFocused()
})

test('a section moves whole by dragging its heading', async ({ aReader }) => {
	const { page } = await aReader()
	const list = await aListInSections(page)
	const from = await page
		.getByRole('button', { name: 'Move the section “Old”: drag' })
		.boundingBox()
	const to = await page.locator('li', { hasText: 'Chart' }).boundingBox()

	await page.mouse.move(from!.x + 10, from!.y + 15)
	await page.mouse.down()
	await page.mouse.move(from!.x + 10, from!.y + 40)
	await page.mouse.move(from!.x + 10, to!.y + to!.height - 4, { steps: 5 })
	await saved(page, () => page.mouse.up())

	await page.goto(list)
	await inOrder(page, 'New', 'Book', 'Chart', 'Old', 'Log')
})

test('an item moves by a finger on its handle', async ({ aReader }) => {
	const { page } = await aReader()
	const list = await aListInSections(page)
	const from = await page.getByRole('button', { name: 'Move “Book”: drag' }).boundingBox()
	const to = await page.locator('li', { hasText: 'Chart' }).boundingBox()
	const touch = await page.context().newCDPSession(page)
	const at = (y: number) => [{ x: from!.x + 10, y }]
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
		touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : at(y) })

	await send('touchStart', from!.y + 15)
	await send('touchMove', from!.y + 40)
	await send('touchMove', to!.y + to!.height - 4)
	await saved(page, () => send('touchEnd').then(() => undefined))

	await page.goto(list)
	await inOrder(page, 'Old', 'Log', 'New', 'Chart', 'Book')
})

test('two at work in two windows do not lose each other’s moves', async ({ aReader }) => {
	const { page } = await aReader()
	const list = await aListInSections(page)
	const other = await page.context().newPage()
	await other.goto(list)

	await saved(page, () => page.getByRole('button', { name: 'Move “Chart” up' }).click())
	await saved(other, () => other.getByRole('button', { name: 'Move “Log” down' }).click())

	await inOrder(other, 'Old', 'New', 'Log', 'Chart', 'Book')
	await page.goto(list)
	await inOrder(page, 'Old', 'New', 'Log', 'Chart', 'Book')
})

test('a list tells how long it takes and how far its reader is', async ({ aReader, articles }) => {
	const { page } = await aReader()
	const list = await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', articles.slice(0, 2))
	await page.goto(list)
	await expect(page.getByText(/2 items · .*\d min of reading/)).toBeVisible()

	await page.goto(articles[0]!.url)
	await saved(page, () => page.getByRole('button', { name: 'Mark as read' }).click())
	await page.goto(list)

	await expect(page.getByText(/1 of 2 read/)).toBeVisible()
})

test('a source that an article cites goes on a list, and leads back to its note', async ({
	aReader,
}) => {
	const { page } = await aReader()
	await page.goto(CITING)
	const works = page.getByRole('region', { name: 'Works cited' })
	const add = works.getByRole('link', { name: /^Add to list: / }).first()
	const name = ((await add.getAttribute('aria-label')) ?? '').replace('Add to list: ', '')

	await add.click()
	await page.getByLabel('Title of a new list').fill('Sources')
	await page.getByRole('button', { name: 'Make it and add' }).click()

	await expect(page.locator('ol').getByRole('heading')).toContainText(name)
	await page.getByRole('link', { name: /^note .* of an article$/ }).click()
	await expect(page).toHaveURL(new RegExp(`${CITING}#note-`))
})
