import type { APIRequestContext, Locator, Page, Request } from '@playwright/test'
import { expect, type ShelvedArticle, test } from '#support/browser'
import { makeList, putOnList, saved } from '#support/lists'

const NOT_THERE = '00000000-0000-4000-8000-000000000000'

test.describe('a visitor', () => {
	for (const path of [
		'/lists',
		`/lists/${NOT_THERE}`,
		'/lists/add?article=some-article',
		'/account',
		'/searches',
		'/searches/save?q=salt',
	])
		test(`is asked who they are at ${path}, and comes back to it`, async ({ aVisitor }) => {
			const page = await aVisitor()

			await page.goto(path)

			await expect(page).toHaveURL(`/sign-in?${new URLSearchParams({ next: path })}`)
		})

	test('sees no way into rooms that need an account', async ({ aVisitor }) => {
		const page = await aVisitor()

		await page.goto('/')

		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
		await expect(page.getByRole('banner').getByRole('link', { name: 'Lists' })).toBeHidden()
	})

	test('is nobody with a session that was forged', async ({ aVisitor, baseURL }) => {
		const page = await aVisitor()
		const name = `${baseURL!.startsWith('https') ? '__Secure-' : ''}next-auth.session-token`
		await page.context().addCookies([{ name, value: 'eyJhbGciOiJub25lIn0.e30.', url: baseURL! }])

		await page.goto('/account')

		await expect(page).toHaveURL(/\/sign-in/)
	})
})

test('somebody else’s list is not found, and looks just like one that never was', async ({
	aReader,
}) => {
	const { page: owner } = await aReader()
	const { page: stranger } = await aReader()
	const list = await makeList(owner, 'The owner’s harbours')

	const answers = []
	for (const path of [list, `/lists/${NOT_THERE}`, '/lists/no-list']) {
		const answer = await stranger.goto(path)
		answers.push([answer?.status(), await stranger.getByRole('main').ariaSnapshot()])
		await expect(stranger.getByText('The owner’s harbours')).toBeHidden()
		await expect(stranger).not.toHaveTitle(/harbours/)
	}

	expect(answers[0]).toEqual([404, expect.stringMatching(/./)])
	expect(new Set(answers.map(String)).size).toBe(1)
})

test('a list deleted by its reader is offered to nobody else', async ({ aReader }) => {
	const { page: owner } = await aReader()
	const { page: stranger } = await aReader()
	const list = await makeList(owner, 'The owner’s harbours')
	await owner.getByRole('button', { name: 'Delete the list' }).click()
	await expect(owner.getByText('is deleted.')).toBeVisible()

	await stranger.goto(`/lists?deleted=${list.split('/').at(-1)}`)

	await expect(stranger.getByRole('heading', { name: 'Reading lists' })).toBeVisible()
	await expect(stranger.getByText('harbours')).toBeHidden()
})

/** Everything one can do to a list, on its reader's own page of it, up to the last click. */
const DEEDS: Record<string, (page: Page, articles: ShelvedArticle[]) => Promise<Locator>> = {
	rename: async (page) => {
		await page.getByText('Rename', { exact: true }).click()
		await page.getByLabel('Title', { exact: true }).fill('Renamed')
		return page.getByRole('button', { name: 'Save', exact: true })
	},
	delete: async (page) => page.getByRole('button', { name: 'Delete the list' }),
	restore: async (page) => {
		await page.getByRole('button', { name: 'Delete the list' }).click()
		return page.getByRole('button', { name: 'Undo' })
	},
	reorder: async (page, [, second]) =>
		page.getByRole('button', { name: `Move “${second!.title}” up` }),
	'remove an item from': async (page, [first]) =>
		page.getByRole('button', { name: `Remove “${first!.title}”` }),
	'put an item back on': async (page, [first]) => {
		await saved(page, () => page.getByRole('button', { name: `Remove “${first!.title}”` }).click())
		return page.getByRole('button', { name: 'Undo' })
	},
	annotate: async (page) => {
		await page.getByText('Add a note').first().click()
		await page.getByLabel('Note on').first().fill('A note by whoever sends it')
		return page.getByRole('button', { name: 'Save the note' }).first()
	},
	'add an article to': async (page, [, , third]) => {
		await page.goto(`/lists/add?article=${third!.id}`)
		return page.getByRole('button', { name: 'The owner’s harbours' })
	},
}

for (const script of [true, false])
	for (const [deed, prepare] of Object.entries(DEEDS))
		test(`only its reader can ${deed} a list ${script ? 'with' : 'without'} script`, {
			tag: '@thorough',
		}, async ({ aReader, aVisitor, articles }) => {
			const { page: owner } = await aReader({ script })
			const { page: stranger } = await aReader()
			const list = await makeList(owner, 'The owner’s harbours')
			await putOnList(owner, 'The owner’s harbours', articles.slice(0, 2))
			await owner.goto(list)
			const click = await prepare(owner, articles)
			const sent = await heldBack(owner, () => click.click())
			const before = await contentOf(owner, list)

			for (const page of [await aVisitor(), stranger]) await send(page.context().request, sent)
			expect(await contentOf(owner, list)).toBe(before)

			await send(owner.context().request, sent)
			expect(await contentOf(owner, list)).not.toBe(before)
		})

/** Does something on the page and keeps what it would have sent from leaving; the page, which might try again, is closed. */
async function heldBack(page: Page, doIt: () => Promise<void>): Promise<Request> {
	const held = page.waitForRequest((request) => request.method() === 'POST')
	await page.route('**', (route) =>
		route.request().method() === 'POST' ? route.abort() : route.continue(),
	)
	await doIt()
	const request = await held
	await page.close()
	return request
}

/** Sends a held-back request as whoever is behind this context. */
async function send(context: APIRequestContext, held: Request) {
	const { cookie: _, 'content-length': __, ...headers } = held.headers()
	const data = held.postDataBuffer()
	expect(data, 'a request that says something').not.toBeNull()
	await context.fetch(held.url(), { method: 'POST', headers, data: data!, maxRedirects: 0 })
}

/** All that a list's page says when it is opened anew, as the library sends it: scripts add to it in their own time. */
async function contentOf(reader: Page, list: string): Promise<string> {
	const answer = await reader.context().request.get(list)
	if (answer.status() === 404) return 'not found'
	const [main] = /<main[\s\S]*<\/main>/.exec(await answer.text()) ?? []
	expect(main, 'a page that says something').toBeDefined()
	return main!
		.replace(/<script[\s\S]*?<\/script>/g, '')
		.replace(/<[^>]+>|\s+/g, ' ')
		.replace(/ +/g, ' ')
}
