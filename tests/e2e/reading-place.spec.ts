import type { Page } from '@playwright/test'
import { open } from '#db/connection'
import { keepPlace } from '#db/reading-positions'
import { expect, signIn, test } from '#support/browser'
import { PHONE, WIDE } from '#support/phone'
import { articleWith, isLong, keptInBrowser, scrollToBlock } from '#support/texts'

const offer = (page: Page) => page.getByRole('link', { name: /^Continue at/ })

/** A block some way into the text, and the words that it begins with. */
function middleOf({ blocks }: { blocks: { id: string; kind: string; text: string }[] }) {
	const half = Math.floor(blocks.length / 2)
	const block = blocks
		.slice(half)
		.find(({ kind, text }) => kind === 'paragraph' && text.length > 99)
	if (!block) throw new Error('the text has no such paragraph')
	return block
}

/** Reads on to a block and waits until the browser remembers it. */
async function readTo(page: Page, articleId: string, block: string) {
	await expect(async () => {
		await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
		await scrollToBlock(page, block)
		await expect.poll(() => keptInBrowser(page, articleId), { timeout: 2000 }).not.toBeNull()
	}).toPass()
}

for (const [name, viewport] of [
	['phone', PHONE],
	['wide', WIDE],
] as const)
	test(`without an account the browser keeps the place, offers its words and goes on there, ${name}`, async ({
		page,
		request,
	}) => {
		const article = await articleWith(request, isLong)
		await page.setViewportSize(viewport)
		await page.goto(`/articles/${article.id}`)
		await readTo(page, article.id, middleOf(article).id)
		const kept = await keptInBrowser(page, article.id)

		const again = await page.context().newPage()
		await again.setViewportSize(viewport)
		await again.goto(`/articles/${article.id}`)
		await expect(offer(again)).toBeVisible()
		const words = (await offer(again).locator('q').textContent()) ?? ''
		const block = article.blocks.find(({ id }) => id === kept)
		expect(block?.text).toContain(words.slice(0, 30))
		await offer(again).click()

		await expect(offer(again)).toBeHidden()
		await expect(again.locator(`#${kept}`)).toBeInViewport()
		await expect(again.locator(`#${kept}`)).toBeFocused()
		expect(await again.evaluate(() => scrollY)).toBeGreaterThan(300)
	})

test('the key c goes on, and who reads from the top instead is left in peace', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isLong)
	await page.goto(`/articles/${article.id}`)
	await readTo(page, article.id, middleOf(article).id)

	const again = await page.context().newPage()
	await again.goto(`/articles/${article.id}`)
	await again.getByRole('button', { name: 'Read from here' }).click()
	await expect(offer(again)).toBeHidden()
	expect(await again.evaluate(() => scrollY)).toBe(0)

	await again.reload()
	await expect(offer(again)).toBeVisible()
	await again.keyboard.press('c')
	await expect(offer(again)).toBeHidden()
	await expect.poll(() => again.evaluate(() => scrollY)).toBeGreaterThan(300)
})

test('who comes for a certain passage is offered no other, and their place is not lost by it', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isLong)
	await page.setViewportSize(PHONE)
	await page.goto(`/articles/${article.id}`)
	await readTo(page, article.id, middleOf(article).id)
	const kept = await keptInBrowser(page, article.id)

	const again = await page.context().newPage()
	await again.setViewportSize(PHONE)
	await again.goto(`/articles/${article.id}#b2`)
	await expect(again.locator('#b2')).toBeInViewport()
	await again.waitForLoadState('networkidle')

	await expect(offer(again)).toBeHidden()
	expect(await keptInBrowser(again, article.id)).toBe(kept)
	await again.goto(`/articles/${article.id}`)
	await expect(offer(again)).toBeVisible()
})

test('a reader’s place follows them to another browser, and is offered without script too', async ({
	aReader,
	aVisitor,
	request,
}) => {
	const article = await articleWith(request, isLong)
	const { page, email, password } = await aReader()
	await page.goto(`/articles/${article.id}`)
	const sent = page.waitForResponse(`**/articles/${article.id}/place`)
	await readTo(page, article.id, middleOf(article).id)
	expect((await sent).status()).toBe(204)

	for (const script of [true, false]) {
		const elsewhere = await aVisitor({ script })
		await elsewhere.goto('/sign-in')
		await signIn(elsewhere, { email, password })
		await expect(elsewhere.getByRole('link', { name: 'Account' })).toBeVisible()
		await elsewhere.goto(`/articles/${article.id}`)
		await expect(offer(elsewhere)).toBeVisible()
		await offer(elsewhere).click()
		await expect.poll(() => elsewhere.evaluate('scrollY')).toBeGreaterThan(300)
	}
})

test('another reader in the same browser is not offered the place of the first', async ({
	aReader,
	request,
}) => {
	const article = await articleWith(request, isLong)
	const first = await aReader()
	await first.page.goto(`/articles/${article.id}`)
	await readTo(first.page, article.id, middleOf(article).id)
	const second = await aReader({ name: 'Another' })
	const theirs = await second.page.context().cookies()

	await first.page.context().clearCookies()
	await first.page.context().addCookies(theirs)
	const page = await first.page.context().newPage()
	await page.goto(`/articles/${article.id}`)
	await page.waitForLoadState('networkidle')

	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
	await expect(offer(page)).toBeHidden()
})

test('a place of a version that was corrected since is found by its words', async ({
	aReader,
	request,
}) => {
	const article = await articleWith(request, isLong)
	const { page, email } = await aReader()
	const block = middleOf(article)
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	const reader = await db.query.readers.findFirst({ where: (row, { eq }) => eq(row.email, email) })
	const words = block.text.slice(0, 80)
	// In that version the paragraph had another number.
	const place = { versionId: 999_999, block: 'b1', within: 0, words, share: 0.5 }
	expect(await keepPlace(db, reader!.id, article.id, place)).toBe(true)
	await close()

	await page.goto(`/articles/${article.id}`)
	await expect(offer(page)).toContainText(words.slice(0, 30))
	await offer(page).click()

	await expect(page.locator(`#${block.id}`)).toBeFocused()
})

test('without an account nothing about where one is leaves the browser', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isLong)
	const sent: string[] = []
	page.on('request', (asked) => {
		if (asked.method() !== 'GET') sent.push(asked.url())
	})
	await page.goto(`/articles/${article.id}`)
	await readTo(page, article.id, middleOf(article).id)
	await page.goto('about:blank')

	expect(sent).toEqual([])
	const put = { data: { versionId: 1, block: 'b1', within: 0, words: '', share: 0 } }
	expect((await request.put(`/articles/${article.id}/place`, put)).status()).toBe(401)
})

test('a line shows how far one is, and the bar how long the rest takes', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isLong)
	await page.goto(`/articles/${article.id}`)
	const bar = page.locator('[data-reading-bar]')
	await expect(bar).toContainText(/\d min left/)

	await scrollToBlock(page, article.blocks.at(-1)!.id)

	await expect(bar).toContainText(/Read to the end|Under 1 min left/)
	await expect(bar).toBeInViewport()
})
