import type { Page } from '@playwright/test'
import { awake, expect, test } from '#support/browser'

const facetOf = (page: Page, name: string) =>
	page
		.locator('aside details')
		.filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}`) }) })
		.first()

test.describe('without JavaScript', () => {
	test('a question from the home page leads to the sentence', async ({ aVisitor }) => {
		const page = await aVisitor({ script: false })
		await page.goto('/')

		await page.getByRole('searchbox').first().fill('salt')
		await page.getByRole('button', { name: 'Search' }).first().click()

		await expect(page).toHaveURL(/\/search\?q=salt$/)
		await expect(page.getByRole('status').first()).toHaveText(/\d+ articles/)

		const passage = page.locator('li[data-kind="passage"] a').first()
		const words = await passage.locator('mark').first().innerText()
		await passage.click()

		await expect(page).toHaveURL(/\/articles\/[^/?]+\?q=salt#b\d+/)
		const place = page.locator(
			`[data-block="${new URL(page.url()).hash.slice(1).replace(/-m\d+$/, '')}"]`,
		)
		await expect(place.locator('mark', { hasText: words }).first()).toBeVisible()
		await expect(place).toBeInViewport()
	})

	test('facets narrow, widen and are taken back', async ({ aVisitor }) => {
		const page = await aVisitor({ script: false })
		await page.goto('/search')
		const country = facetOf(page, 'Countries')
		const values = country.locator('li li > a:first-child').filter({ visible: true })
		const [first, second] = await values.allInnerTexts()
		const nameOf = (text = '') => text.split('\n')[0]?.trim() ?? ''

		await values.nth(0).click()
		await values.filter({ hasText: nameOf(second) }).click()

		const chosen = page.getByRole('navigation', { name: 'What is chosen' })
		await expect(chosen).toContainText(nameOf(first))
		await expect(chosen).toContainText('or')
		expect(new URL(page.url()).searchParams.getAll('country')).toHaveLength(2)

		await chosen.getByRole('link', { name: `Take back: ${nameOf(first)}` }).click()

		expect(new URL(page.url()).searchParams.getAll('country')).toHaveLength(1)
	})
})

test('the count beside a country is the number of articles one gets', async ({ page }) => {
	await page.goto('/search?q=water')
	const country = facetOf(page, 'Countries')
	const value = country.locator('li li').getByRole('link').first()
	const count = await value.locator('.count').innerText()

	await value.click()

	await expect(page).toHaveURL(/country=/)
	await expect(page.getByRole('status').first()).toHaveText(
		count === '1' ? '1 article' : `${count} articles`,
	)
})

test('results follow the typing, and Back leads to where one was', async ({ page }) => {
	await page.goto('/')
	await page.goto('/search?q=bread')
	await awake(page)
	const box = page.getByRole('combobox')

	await box.fill('')
	await box.pressSequentially('salt road', { delay: 30 })

	await expect(page).toHaveURL(/q=salt\+road/)
	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Salt')

	await page.goBack()

	await expect(page).toHaveURL(/q=bread/)
	await expect(box).toHaveValue('bread')
})

test('the answer to an older keystroke never replaces a newer one', async ({ page }) => {
	await page.goto('/search')
	await awake(page)
	let released: (() => void) | undefined
	const held = new Promise<void>((resolve) => {
		released = resolve
	})
	await page.route(/\/search\?q=bread&?/, async (route) => {
		await held
		await route.continue().catch(() => {})
	})
	const box = page.getByRole('combobox')

	const asked = page.waitForRequest(/\/search\?q=bread/)
	await box.fill('bread')
	await asked
	await box.fill('salt')
	await page.waitForTimeout(400)
	released?.()

	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Salt')
	await page.waitForTimeout(600)
	await expect(page).toHaveURL(/q=salt/)
	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Salt')
	await expect(box).toHaveValue('salt')
})

test('a match in a note says so and opens at the note', async ({ page, request }) => {
	const { hits } = await (
		await request.get('/api/v1/search?per_page=1&q=archive&in=footnotes')
	).json()
	expect(hits[0].snippets[0].kind).toBe('footnote')

	await page.goto('/search?q=archive&in=footnotes')
	const note = page.locator('li[data-kind="footnote"] a').first()
	await expect(note).toContainText(/In note \S+/)
	const calling = page.getByRole('link', { name: `Called from ${hits[0].snippets[0].calling}` })
	await expect(calling).toHaveAttribute(
		'href',
		`${hits[0].url}?q=archive#${hits[0].snippets[0].block}`,
	)
	await note.click()

	await expect(page).toHaveURL(/#note-/)
	const id = decodeURIComponent(new URL(page.url()).hash.slice(1)).replace(/-m\d+$/, '')
	const place = page.locator(`[id="${id}"]`)
	await expect(place).toBeInViewport()
	await expect(place.locator('mark').first()).toBeVisible()
})

test('nothing found says what to leave out', async ({ page }) => {
	await page.goto('/search?q=salt&from=1950&to=1951')

	await expect(page.getByRole('heading', { name: 'No article answers that' })).toBeVisible()
	await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()

	await expect(page.getByRole('status').first()).toHaveText(/\d+ article/)
})

test('searching by country is one click from the home page', async ({ page, request }) => {
	const answer = await (await request.get('/api/v1/search')).json()
	const { value, label, count } = answer.facets.country[0]
	await page.goto('/')

	await page.getByRole('main').getByRole('link', { name: label }).first().click()

	await expect(page).toHaveURL(new RegExp(`/countries/${value}$`))
	await expect(page.getByRole('heading', { level: 1 })).toContainText(label)
	const titles = await page.getByRole('main').locator('a[href^="/articles/"]').count()
	expect(titles).toBeGreaterThanOrEqual(count)
})

test('the keyboard reaches the box, the results and back out', async ({ page }) => {
	await page.goto('/search?q=water')
	await awake(page)

	await expect(async () => {
		await page.keyboard.press('/')
		await expect(page.locator('[data-search-field]:visible')).toBeFocused({ timeout: 500 })
	}).toPass()
	await page.keyboard.press('Escape')
	await page.keyboard.press('j')
	await page.keyboard.press('j')
	await page.keyboard.press('k')
	await expect(page.getByRole('heading', { level: 2 }).first().getByRole('link')).toBeFocused()
	await page.keyboard.press('Enter')

	await expect(page).toHaveURL(/\/articles\//)
})

test('what is no date is said, kept in its field and left out', async ({ page }) => {
	await page.goto('/search?q=water')
	const all = await page.getByRole('status').first().innerText()

	await page.goto('/search?q=water&from=2020-13&to=2100')

	await expect(page.locator('#dates-fault')).toHaveText('“2020-13” is no date, so it was left out.')
	await expect(page.getByLabel('From', { exact: true })).toHaveValue('2020-13')
	await expect(page.getByRole('status').first()).toHaveText(all)
})

test('on a phone the facets open over the results and give way to them', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 })
	await page.goto('/search?q=water&from=2020-13')
	const facets = page.locator('#narrow')
	await expect(page.locator('#dates-fault')).toBeVisible()

	await page.getByRole('button', { name: 'Narrow' }).click()
	await facets.getByRole('link').first().click()
	await expect(page).toHaveURL(/region=/)
	await facets.getByRole('button', { name: /^Show \d+ article/ }).click()

	await expect(facets).toBeHidden()
	await expect(page.locator('main h2 a').first()).toBeVisible()
})

test('a page past the end says so and leads back', async ({ page }) => {
	await page.goto('/search?page=40')

	await expect(page.getByRole('heading', { name: 'The results end before page 40' })).toBeVisible()
	await page.getByRole('link', { name: 'Go to the first page' }).click()

	await expect(page).toHaveURL(/\/search$/)
	await expect(page.locator('main h2 a').first()).toBeVisible()
})

test('no page asks anything of another site', async ({ page, articles }) => {
	const elsewhere: string[] = []
	const home = new URL(test.info().project.use.baseURL ?? '').host
	page.on('request', (request) => {
		const url = new URL(request.url())
		if (url.protocol.startsWith('http') && url.host !== home) elsewhere.push(request.url())
	})

	for (const path of [
		'/',
		'/search?q=water',
		articles[0]?.url ?? '',
		'/countries',
		'/issues',
		'/sign-in',
	])
		await page.goto(path)

	expect(elsewhere).toEqual([])
})

test('a question with operators is shown as it was understood, each part to be taken back', async ({
	aVisitor,
}) => {
	const page = await aVisitor({ script: false })
	await page.goto('/search?q=salt+OR+bread+-country:egypt+author:nobody')

	const understood = page.getByRole('navigation', { name: 'How the words were understood' })
	await expect(understood).toContainText('not about Egypt')
	await expect(page.getByText('No author is called “nobody”.')).toBeVisible()
	await understood.getByRole('link', { name: 'Take back: by nobody' }).click()

	expect(new URL(page.url()).searchParams.get('q')).toBe('salt OR bread -country:egypt')
	await expect(page.getByRole('status').first()).toHaveText(/\d+ articles/)
})

test('a value of a facet can be left out and let in again', async ({ page }) => {
	await page.goto('/search')
	const country = facetOf(page, 'Countries')
	const name = (await country.locator('li li .count').first().locator('..').innerText()).split(
		'\n',
	)[0]

	await country.getByRole('link', { name: `Leave out ${name}` }).click()
	await expect(page.getByRole('navigation', { name: 'What is chosen' })).toContainText(
		`not ${name}`,
	)
	await country.getByRole('link', { name: `Let ${name} in again` }).click()

	await expect(page).not.toHaveURL(/not_country/)
})

test('while one types, what it may mean is offered, and the keys go through it', async ({
	page,
}) => {
	await page.goto('/search')
	await awake(page)
	const box = page.getByRole('combobox')

	await box.pressSequentially('egy', { delay: 30 })
	await expect(page.getByRole('option', { name: 'Egypt Country' })).toBeVisible()
	await expect(box).toHaveAttribute('aria-expanded', 'true')
	await box.press('ArrowDown')
	await expect(page.getByRole('option', { selected: true })).toHaveText(/Egypt/)
	await box.press('Enter')

	await expect(page).toHaveURL(/\/search\?country=EG$/)

	await box.fill('salt')
	await expect(page.getByRole('option').first()).toBeVisible()
	await box.press('Escape')
	await expect(page.getByRole('option')).toHaveCount(0)
	await expect(box).toHaveValue('salt')
})

test('one looks within a long facet', async ({ page }) => {
	await page.goto('/search')
	await awake(page)
	const author = facetOf(page, 'Author')
	await author.getByText(/^All \d+$/).click()
	const values = author.locator('details li')
	const last = (await values.last().locator('a').first().innerText()).split('\n')[0] ?? ''

	await author.getByRole('searchbox', { name: 'Look within: Author' }).fill(last.toUpperCase())

	await expect(values.filter({ visible: true })).toHaveCount(1)
	await expect(values.last()).toBeVisible()
})
