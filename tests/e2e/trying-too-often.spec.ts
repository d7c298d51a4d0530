import type { APIRequestContext, Page } from '@playwright/test'
import { anAccount, askForAccount, expect, makeAccount, signIn, test } from '#support/browser'
import { linkIn, mailsTo, mailTo } from '#support/mails'

const WAIT = /There were too many tries: try again in (a minute|\d+ minutes)\./

async function atOwnDoor(client: APIRequestContext, given: { email: string; password: string }) {
	const { csrfToken } = await (await client.get('/api/auth/csrf')).json()
	return client.post('/api/auth/callback/credentials', {
		form: { csrfToken, ...given, json: 'true' },
		maxRedirects: 0,
	})
}

for (const hasAccount of [true, false])
	test(`whoever guesses at ${hasAccount ? 'a password' : 'an account that is none'} has to wait, from whatever address, by whatever door`, async ({
		aVisitor,
		request,
	}) => {
		const { email, password } = hasAccount ? await makeAccount() : anAccount()
		const wrong = { email, password: 'not the quiet harbour' }
		for (let tries = 0; tries < 10; tries++)
			expect((await atOwnDoor(request, wrong)).status()).toBe(401)

		const page = await aVisitor({ script: false })
		await page.goto('/sign-in')
		await signIn(page, { email, password })
		await expect(page.getByText(WAIT)).toBeVisible()
		const answer = await atOwnDoor(request, { email, password })
		expect(answer.status()).toBe(429)
		expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
		expect((await answer.json()).detail).toMatch(WAIT)
		await page.goto('/account')
		await expect(page).toHaveURL(/\/sign-in/)
	})

test('who is kept out by others’ guesses comes in by mail', async ({ aVisitor, request }) => {
	const { email } = await makeAccount()
	for (let tries = 0; tries < 11; tries++)
		await atOwnDoor(request, { email, password: 'not the quiet harbour' })

	const page = await aVisitor()
	await page.goto('/sign-in/link')
	await page.getByLabel('E-mail').fill(email)
	await page.getByRole('button', { name: 'Mail me a link' }).click()
	await page.goto(linkIn(await mailTo(email)))
	await page.getByRole('button', { name: 'Sign in', exact: true }).click()

	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
})

test('the right password takes back what was counted', async ({ aVisitor, request }) => {
	const { email, password } = await makeAccount()
	const guess = async () => {
		for (let tries = 0; tries < 9; tries++)
			expect((await atOwnDoor(request, { email, password: 'not it' })).status()).toBe(401)
	}
	await guess()
	const page = await aVisitor()
	await page.goto('/sign-in')
	await signIn(page, { email, password })
	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()

	await guess()
})

test('nobody’s mailbox is filled: after a few mails the next has to wait, whoever asks for which', async ({
	aVisitor,
}) => {
	const { email } = await makeAccount()
	const wait = (page: Page) =>
		page.getByText(/Many mails were asked for already: try again in \d+ minutes\./)
	for (const path of [
		'/sign-in/link',
		'/sign-in/reset',
		'/sign-in/link',
		'/sign-in/reset',
		'/sign-in/link',
	]) {
		const page = await aVisitor({ script: false })
		await page.goto(path)
		await page.getByLabel('E-mail').fill(email)
		await page.getByRole('button', { name: 'Mail me a link' }).click()
		await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
	}
	await expect.poll(async () => (await mailsTo(email)).length).toBe(5)

	const page = await aVisitor({ script: false })
	await page.goto('/sign-in/reset')
	await page.getByLabel('E-mail').fill(email.toUpperCase())
	await page.getByRole('button', { name: 'Mail me a link' }).click()
	await expect(wait(page)).toBeVisible()
	await page.goto('/sign-up')
	await askForAccount(page, { name: 'Ana', email, password: 'the quiet harbour' })
	await expect(
		page.getByText(/Many accounts were asked for: try again in \d+ minutes\./),
	).toBeVisible()
	expect(await mailsTo(email)).toHaveLength(5)
})
