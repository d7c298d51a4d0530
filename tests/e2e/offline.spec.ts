import type { Page } from '@playwright/test'
import { asNewReader, expect, signIn, test } from '#support/browser'
import { makeList, putOnList } from '#support/lists'
import { markWords, painted, savedHighlights, writeNote } from '#support/marks-in-page'

test.use({ serviceWorkers: 'allow' })

const ARTICLE = '/articles/landingstage-45'

const beside = (page: Page) => page.getByRole('complementary', { name: 'Your highlights' })
const copyNotice = (page: Page) => page.getByText('This is the copy kept in this browser')

/** The paths of all pages that are kept in this browser, whoever’s they are. */
const keptPaths = (page: Page) =>
	page.evaluate<string[]>(`(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('carrel-pages-'))
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
		return keys.flat().map(({ url }) => new URL(url).pathname)
	})()`)

/** Waits until the worker answers for this page and what is always kept is there. */
async function isReady(page: Page, ...paths: string[]) {
	await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
	for (const path of ['/offline', '/highlights', ...paths])
		await expect.poll(() => keptPaths(page)).toContain(path)
}

test.describe('offline', () => {
	test('an article that was read opens whole, with what is marked, and new marks are sent later once', async ({
		aReader,
	}) => {
		const { page } = await aReader()
		await page.goto(ARTICLE)
		const before = await markWords(page, 'b1', [0, 3])
		await expect.poll(() => savedHighlights(page)).toHaveLength(1)
		await isReady(page, ARTICLE)
		await expect(page.getByText('1 highlight in this paragraph')).toBeAttached()
		const text = await page.locator('[data-article-id]').innerText()
		await page.context().setOffline(true)

		await page.goto(ARTICLE)
		await expect(copyNotice(page)).toBeVisible()
		// What the browser knows of highlights stands in the margin a moment after the text.
		await expect.poll(() => page.locator('[data-article-id]').innerText()).toBe(text)
		expect(await page.evaluate(() => document.fonts.check('1rem "Literata Variable"'))).toBe(true)
		await expect.poll(() => painted(page)).toEqual({ yellow: before })

		const after = await markWords(page, 'b2', [0, 5], 'blue')
		await expect.poll(() => painted(page)).toEqual({ yellow: before, blue: after })
		await expect(page.getByText('1 change waits for the connection.')).toBeVisible()
		await page.reload()
		await expect.poll(() => painted(page)).toEqual({ yellow: before, blue: after })

		await page.context().setOffline(false)
		await expect.poll(() => savedHighlights(page)).toHaveLength(2)
		await page.getByRole('button', { name: 'Show the page as it is now' }).click()
		await expect(copyNotice(page)).toBeHidden()
		await expect.poll(() => painted(page)).toEqual({ yellow: before, blue: after })
		expect((await savedHighlights(page)).map(({ quote }) => quote).sort()).toEqual(
			[before, after].sort(),
		)
	})

	test('a page that is not kept says so and names those that are', async ({ aVisitor }) => {
		const page = await aVisitor()
		await page.goto(ARTICLE)
		const title = await page.getByRole('heading', { level: 1 }).innerText()
		await isReady(page, ARTICLE)
		await page.context().setOffline(true)

		await page.goto('/countries')
		await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()
		await page.getByRole('link', { name: title }).click()
		await expect(copyNotice(page)).toBeVisible()
		await page.getByRole('contentinfo').getByRole('link', { name: 'Authors' }).click()
		await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()

		await page.context().setOffline(false)
		await page.getByRole('button', { name: 'Try again' }).click()
		await expect(page.getByRole('heading', { level: 1, name: 'Authors' })).toBeVisible()
	})

	test('a list that was chosen is kept with all its articles and their highlights', async ({
		aReader,
		articles,
	}) => {
		const { page } = await aReader()
		const [first, second] = [articles[0]!, articles[1]!]
		await page.goto(first.url)
		const quote = await markWords(page, 'b1', [0, 3], 'green')
		await expect.poll(() => savedHighlights(page)).toHaveLength(1)
		const list = await makeList(page, 'For the train')
		await putOnList(page, 'For the train', articles.slice(0, 2))
		await page.goto(list)
		await page.getByRole('button', { name: 'Keep for offline reading' }).click()
		await expect(page.getByText('Kept in this browser: 2 articles.')).toBeVisible()
		await isReady(page, `/articles/${first.id}`, `/articles/${second.id}`)
		await page.context().setOffline(true)

		await page.goto(list)
		await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()
		await expect(page.getByRole('heading', { name: 'For the train' })).toBeVisible()
		await page.goto(`/articles/${second.id}`)
		await expect(copyNotice(page)).toBeVisible()
		await page.goto(`/articles/${first.id}/some-words-of-its-title`)
		await expect.poll(() => painted(page)).toEqual({ green: quote })

		await page.goto('/highlights')
		await expect(page.getByRole('listitem').filter({ hasText: quote })).toBeVisible()
		await page.goto('/offline')
		await page.getByRole('button', { name: 'Let all of it go' }).click()
		await expect(page.getByText('Nothing is kept yet.')).toBeVisible()
		expect(await keptPaths(page)).not.toContain(`/articles/${second.id}`)
	})

	test('what a reader kept is gone when they sign out, and no other reader sees it', async ({
		aReader,
		aVisitor,
	}) => {
		const { page, email, password } = await aReader()
		await page.goto(ARTICLE)
		const quote = await markWords(page, 'b2', [0, 5])
		await expect.poll(() => savedHighlights(page)).toHaveLength(1)
		await isReady(page, ARTICLE)
		const kept = await page.evaluate(
			"caches.match('/articles/landingstage-45').then((copy) => copy.text())",
		)
		expect(kept).not.toContain('Ana Reader')

		await page.goto('/account')
		await page.getByRole('button', { name: 'Sign out' }).click()
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
		await expect.poll(() => keptPaths(page)).not.toContain(ARTICLE)
		await asNewReader(page, '/', { name: 'Ben' })
		await page.context().setOffline(true)
		await page.goto(ARTICLE)
		await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()
		await page.goto('/highlights')
		await expect(page.getByText('Open an article and select some words')).toBeVisible()
		await expect(page.getByText(quote)).toBeHidden()

		const elsewhere = await aVisitor()
		await elsewhere.goto(`/sign-in?next=${encodeURIComponent(ARTICLE)}`)
		await signIn(elsewhere, { email, password })
		await expect(beside(elsewhere)).toContainText(quote)
	})

	test('without an account, a note is written offline and is there online', async ({
		aVisitor,
	}) => {
		const page = await aVisitor()
		await page.goto(ARTICLE)
		await isReady(page, ARTICLE)
		await page.context().setOffline(true)
		await page.goto(ARTICLE)
		const quote = await markWords(page, 'b2', [0, 5])
		await writeNote(page, 'On the train.')

		await page.context().setOffline(false)
		await page.goto(ARTICLE)

		await expect(copyNotice(page)).toBeHidden()
		await expect.poll(() => painted(page)).toEqual({ yellow: quote })
		await expect(beside(page)).toContainText('On the train.')
	})
})

test('Carrel can be installed, with icons of its own, and nothing is asked of another site', async ({
	page,
	baseURL,
}) => {
	const asked: string[] = []
	page.context().on('request', (request) => asked.push(request.url()))
	await page.goto('/')
	const address = await page.locator('link[rel="manifest"]').getAttribute('href')
	const manifest = await (await page.request.get(address!)).json()

	expect(manifest).toMatchObject({ name: 'Carrel', start_url: '/', display: 'standalone' })
	expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(
		true,
	)
	for (const { src, sizes, type } of manifest.icons) {
		const size = await page.evaluate(
			`new Promise((done, fail) => {
				const image = new Image()
				image.onload = () => done(image.naturalWidth)
				image.onerror = () => fail(new Error('no picture'))
				image.src = '${src}'
			})`,
		)
		if (type === 'image/png') expect(`${size}x${size}`).toBe(sizes)
	}
	await isReady(page)
	expect(asked.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:'))).toEqual([])
})

test('the worker keeps nothing that is sent, nor what programs ask for', async ({ aReader }) => {
	const { page } = await aReader()
	await page.goto(ARTICLE)
	await isReady(page, ARTICLE)
	await page.goto('/lists')
	await page.goto('/account')
	await page.evaluate("fetch('/api/v1/search?q=water').then((answer) => answer.text())")

	const paths = await keptPaths(page)
	expect(paths.sort()).toEqual([ARTICLE, '/highlights', '/offline'])
})

test('a newer worker is asked for at every visit, so that it replaces the older one', async ({
	request,
}) => {
	const answer = await request.get('/sw.js')

	expect(answer.headers()['cache-control']).toMatch(/max-age=0|no-cache/)
	expect(answer.headers()['content-type']).toContain('javascript')
})
