import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { saveArticle } from '#db/articles'
import { open } from '#db/connection'
import { anArticle } from '#support/articles'
import { expect, test } from '#support/browser'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const SILENCE = 'The port has been silent since the spring, and nobody on the quay is paid.'
const STRIKE = 'On the third of June the dockers called a strike.'
const REPLY = 'The ministry answered with a decree that nobody remembers having read in full.'
const LATER = 'In the autumn, men in Suakin remembered that on a third of June a strike was called.'
const TWIN = 'It is said in Suakin, too, that the dockers called a strike, and won it.'

/** An article of the test's own whose text can be given anew, as an import does. */
async function anArticleOfOurs() {
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	const id = `placing-${crypto.randomUUID()}`
	const write = (...paragraphs: string[]) =>
		saveArticle(db, anArticle({ id, title: 'The silent port', paragraphs }))
	return { id, write, close }
}

/** Selects words of the article, as a reader's hands would. */
function select(page: Page, words: string) {
	return page.evaluate((words) => {
		const walker = document.createTreeWalker(
			document.querySelector('[data-article-id]')!,
			NodeFilter.SHOW_TEXT,
		)
		while (walker.nextNode()) {
			const node = walker.currentNode as Text
			const at = node.data.indexOf(words)
			if (at < 0) continue
			getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
			return
		}
	}, words)
}

const painted = (page: Page) =>
	page.evaluate(() =>
		[...(CSS.highlights.get('carrel-yellow') ?? [])]
			.map((range) => (range as Range).toString())
			.join(''),
	)

/** A reader with a passage that a correction took away, on the page of their highlights. */
async function aLostHighlight(page: Page, after: string[]) {
	const article = await anArticleOfOurs()
	await article.write(SILENCE, STRIKE, REPLY, TWIN)
	await page.goto(`/articles/${article.id}`)
	await select(page, 'the dockers called a strike')
	await page.getByRole('button', { name: 'Highlight in yellow' }).click()
	await expect.poll(() => painted(page)).toBe('the dockers called a strike')
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
	await article.write(...after)
	await article.close()
	await page.goto('/highlights')
	return article
}

const bar = (page: Page) => page.getByRole('region', { name: 'Find the place of your highlight' })

test('a lost highlight is put where it may be, with the keyboard alone', async ({ aReader }) => {
	const { page } = await aReader()
	const article = await aLostHighlight(page, [SILENCE, REPLY, TWIN])
	const item = page.getByRole('listitem').filter({ hasText: 'the dockers called a strike' })

	await expect(item).toContainText(/It may be .?the dockers called a strike.? now\./)
	await item.getByRole('link', { name: 'Find its place' }).press('Enter')
	await expect(bar(page)).toContainText('the dockers called a strike')
	await expect(bar(page)).toBeFocused()
	await page.keyboard.press('Tab')
	await expect(bar(page).getByRole('button', { name: 'Maybe here?' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(bar(page).getByRole('button', { name: 'It belongs here' })).toBeFocused()
	await page.keyboard.press('Enter')

	await page.waitForURL(new RegExp(`/articles/${article.id}#h-`))
	await expect(bar(page)).toBeHidden()
	await expect.poll(() => painted(page)).toBe('the dockers called a strike')
	await page.reload()
	await expect.poll(() => painted(page)).toBe('the dockers called a strike')
})

test('a lost highlight is put on a passage that its reader selects', async ({ aReader }) => {
	const { page } = await aReader()
	const article = await aLostHighlight(page, [SILENCE, REPLY, LATER])
	await page.goto(`/articles/${article.id}`)

	await page
		.getByRole('complementary', { name: 'Your highlights' })
		.getByRole('link', { name: 'Find its place' })
		.click()
	const place = bar(page).getByRole('button', { name: 'Place it on the selection' })
	await expect(place).toBeDisabled()
	await select(page, 'on a third of June a strike was called')
	await expect(bar(page).getByRole('status')).toContainText('on a third of June')
	await expect(page.getByRole('toolbar', { name: 'Highlight the selection' })).toBeHidden()
	await place.click()

	await expect.poll(() => painted(page)).toBe('on a third of June a strike was called')
	await expect(page.getByRole('complementary', { name: 'Your highlights' })).toContainText(
		'the dockers called a strike',
	)
	await page.reload()
	await expect.poll(() => painted(page)).toBe('on a third of June a strike was called')
})

test('nobody is shown the place of somebody else’s highlight', async ({ aReader, aVisitor }) => {
	const { page } = await aReader()
	await aLostHighlight(page, [SILENCE, REPLY, TWIN])
	const link = page.getByRole('link', { name: 'Find its place' })
	const address = (await link.getAttribute('href')) ?? ''
	expect(address).toContain('?place=')
	const { page: stranger } = await aReader({ name: 'Bo Stranger' })

	for (const other of [stranger, await aVisitor()]) {
		await other.goto(address)
		await expect(other.getByRole('heading', { name: 'The silent port' })).toBeVisible()
		await expect(bar(other)).toHaveCount(0)
	}
})

for (const [name, width] of [
	['a wide window', 1440],
	['a phone', 390],
] as const)
	test(`the bar can be used by everybody in ${name}`, async ({ aReader }) => {
		const { page } = await aReader()
		await page.setViewportSize({ width, height: 800 })
		await aLostHighlight(page, [SILENCE, REPLY, TWIN])
		await page.getByRole('link', { name: 'Find its place' }).click()
		await bar(page).getByRole('button', { name: 'Maybe here?' }).click()
		await expect(bar(page).getByRole('button', { name: 'It belongs here' })).toBeInViewport()

		await page.evaluate(AXE)
		const { violations } = await page.evaluate<AxeResults>(
			'axe.run(document, { resultTypes: ["violations"] })',
		)
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		)
		if (process.env.SHOTS) {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme })
				await page.screenshot({ path: `${process.env.SHOTS}/placing-${width}-${colorScheme}.png` })
			}
		}

		const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		expect(serious.map(({ id }) => id)).toEqual([])
		expect(overflow).toBe(0)
	})
