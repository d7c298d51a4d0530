import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { open } from '#db/connection'
import { expect, test } from '#support/browser'
import { PHONE, WIDE } from '#support/phone'
import { articleWith, isLong, scrollToBlock } from '#support/texts'

const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' })
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys on this page' })

for (const [name, viewport] of [
	['phone', PHONE],
	['wide', WIDE],
] as const)
	test(`the contents of a text lead to its headings and mark the one that is read, ${name}`, async ({
		page,
		request,
	}) => {
		const article = await articleWith(request, isLong)
		const headings = article.blocks.filter(({ kind }) => kind === 'heading')
		await page.setViewportSize(viewport)
		await page.goto(`/articles/${article.id}`)
		await page.waitForLoadState('networkidle')

		await page.keyboard.press('t')
		await expect(contents(page).locator('ol a')).toHaveText(headings.map(({ text }) => text))
		await contents(page).getByRole('link', { name: headings[1]!.text }).click()

		await expect(contents(page)).toBeHidden()
		await expect(page.locator(`#${headings[1]!.id}`)).toBeInViewport()
		await expect(page.locator(`#${headings[1]!.id}`)).toBeFocused()
		await expect(page.locator('[data-reading-bar] summary').first()).toContainText(
			headings[1]!.text,
		)
		await page.keyboard.press('t')
		await expect(contents(page).locator('[aria-current]')).toHaveText(headings[1]!.text)
		await page.keyboard.press('Escape')
		await expect(contents(page)).toBeHidden()
		await expect(page.locator('[data-key="t"]')).toBeFocused()
	})

test('opening contents or type does not move the text', async ({ page, request }) => {
	const article = await articleWith(request, isLong)
	await page.setViewportSize(WIDE)
	await page.goto(`/articles/${article.id}`)
	await page.waitForLoadState('networkidle')
	await scrollToBlock(page, article.blocks[4]!.id)
	const before = await page.evaluate(() => scrollY)

	for (const key of ['t', 'Escape', 'a', 'Escape']) {
		await page.keyboard.press(key)
		expect(await page.evaluate(() => scrollY)).toBe(before)
	}
})

test('without script the contents open and lead on', async ({ aVisitor, request }) => {
	const article = await articleWith(request, isLong)
	const page = await aVisitor({ script: false })
	const heading = article.blocks.findLast(({ kind }) => kind === 'heading')!
	await page.goto(`/articles/${article.id}`)

	await page.locator('[data-key="t"]').click()
	await contents(page).getByRole('link', { name: heading.text }).click()

	await expect(page.locator(`#${heading.id}`)).toBeInViewport()
})

test('a short text has no contents', async ({ page, request }) => {
	const article = await articleWith(
		request,
		({ blocks }) => !blocks.some(({ kind }) => kind === 'heading'),
	)
	await page.goto(`/articles/${article.id}`)

	await expect(page.locator('[data-reading-bar]')).toBeVisible()
	await expect(page.locator('[data-key="t"]')).toHaveCount(0)
})

test('a reader goes through an issue by link and by key, forth and back', async ({ page }) => {
	const issue = 'LS97'
	await page.goto(`/issues/${encodeURIComponent(issue)}`)
	const inIssue = await page
		.getByRole('main')
		.locator('ol a[href^="/articles/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
	expect(inIssue.length).toBeGreaterThan(1)
	const beside = page.getByRole('navigation', { name: `In issue ${issue}` })
	await page.goto(inIssue[0]!)
	await expect(beside.locator('[rel="prev"]')).toHaveCount(0)

	await beside.getByRole('link', { name: /^Next in the issue/ }).click()
	await expect(page).toHaveURL(new RegExp(`${inIssue[1]}$`))
	await page.waitForLoadState('networkidle')
	await page.keyboard.press('[')

	await expect(page).toHaveURL(new RegExp(`${inIssue[0]}$`))
	await page.waitForLoadState('networkidle')
	await page.keyboard.press(']')
	await expect(page).toHaveURL(new RegExp(`${inIssue[1]}$`))
})

test('a text and its translation in the archive lead to each other, another leads away', async ({
	page,
}) => {
	const [one, other] = ['landingstage-83', 'landingstage-64']
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	const says = (id: string, record: string) =>
		db.execute(sql`update article_versions set record = record || ${record}::jsonb
			where id = (select current_version from articles where id = ${id})`)
	const speaks = (id: string, language: string) =>
		db.execute(sql`update articles set language = ${language} where id = ${id}`)
	const url = `https://magazine.example/${other}`
	try {
		await db.execute(sql`insert into article_addresses values (${`magazine.example/${other}`}, ${other})
			on conflict do nothing`)
		const translations = [
			{ language: 'fr', url },
			{ language: 'es', url: 'https://magazine.example/es' },
		]
		await says(one, JSON.stringify({ translations }))
		await says(other, JSON.stringify({ alsoAt: [url], language: 'fr' }))
		await speaks(other, 'fr')

		await page.goto(`/articles/${one}`)
		const nav = page.getByRole('navigation', { name: 'Translations' })
		await expect(nav.getByRole('link', { name: /Spanish/ })).toHaveAttribute(
			'href',
			'https://magazine.example/es',
		)
		await nav.getByRole('link', { name: 'French' }).click()
		await expect(page).toHaveURL(new RegExp(`/articles/${other}$`))
		await nav.getByRole('link', { name: 'English' }).click()
		await expect(page).toHaveURL(new RegExp(`/articles/${one}$`))
	} finally {
		await says(one, JSON.stringify({ translations: [] }))
		await says(other, JSON.stringify({ alsoAt: [], language: 'en' }))
		await speaks(other, 'en')
		await db.execute(
			sql`delete from article_addresses where address = ${`magazine.example/${other}`}`,
		)
		await close()
	}
})

test('the help sheet lists the keys of the page at hand, keeps the focus in it and gives it back', async ({
	page,
	request,
}) => {
	const article = await articleWith(request, isLong)
	await page.goto(`/articles/${article.id}`)
	await page.waitForLoadState('networkidle')
	const link = page.getByRole('link', { name: 'Note 1', exact: true }).first()
	await link.focus()

	await page.keyboard.press('?')
	await expect(sheet(page)).toBeVisible()
	await expect(sheet(page)).toContainText('opens the contents')
	await expect(sheet(page)).not.toContainText('to the next place that matches')
	for (let n = 0; n < 4; n++) {
		await page.keyboard.press('Tab')
		// After the last control the browser's own bar has its turn; nothing of the page does.
		const isBehind = await page.evaluate(
			() => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
		)
		expect(isBehind).toBe(false)
	}
	await page.keyboard.press('l')
	await expect(page.getByRole('dialog')).toHaveCount(1)
	await page.keyboard.press('Escape')

	await expect(sheet(page)).toBeHidden()
	await expect(link).toBeFocused()
})

test('the sheet says other things on other pages, and is not called for while one types', async ({
	page,
}) => {
	await page.goto('/search?q=water')
	await page.waitForLoadState('networkidle')
	await page.getByRole('searchbox').last().focus()
	await page.keyboard.press('?')
	await expect(sheet(page)).toBeHidden()
	await page.keyboard.press('Escape')

	await page.keyboard.press('?')

	await expect(sheet(page)).toContainText('to the next one')
	await expect(sheet(page)).not.toContainText('opens the contents')
})

test('without script the sheet is a page of all keys', async ({ aVisitor }) => {
	const page = await aVisitor({ script: false })
	await page.goto('/')

	await page.getByRole('link', { name: /all keys/ }).click()

	await expect(page.getByRole('heading', { level: 1, name: 'Keys' })).toBeVisible()
	await expect(page.getByRole('main')).toContainText('highlights what is selected')
})
