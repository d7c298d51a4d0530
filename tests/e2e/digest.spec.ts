import type { Page } from '@playwright/test'
import postgres from 'postgres'
import { anotherLibrary, databaseUrl } from '#support/another-library'
import { anAccount, askForAccount, expect, test } from '#support/browser'

async function saveSearch(page: Page, name: string) {
	await page.goto('/searches/save?q=salt')
	await page.getByLabel('Name').fill(name)
	await page.getByRole('button', { name: 'Save the search' }).click()
	await expect(page.getByRole('heading', { name: 'Saved searches' })).toBeVisible()
}

async function choose(page: Page, name: string, pace: string) {
	await page.goto('/searches')
	await page.getByText(`Change “${name}”`).click()
	const form = page.getByRole('listitem').filter({ hasText: name })
	await form.getByLabel('What is new by mail').selectOption(pace)
	await form.getByRole('button', { name: 'Set' }).click()
}

/** The token in the mails of this reader. */
async function tokenOf(email: string): Promise<string> {
	const sql = postgres(databaseUrl(), { max: 1 })
	const [row] = await sql<
		{ token: string }[]
	>`select digest_token as token from readers where email = ${email}`
	await sql.end()
	return row!.token
}

for (const script of [true, false])
	test(`what is new is mailed as often as its reader chooses, ${script ? 'with' : 'without'} JavaScript`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader }) => {
		const { page } = await aReader({ script })
		await saveSearch(page, 'Salt')
		await saveSearch(page, 'Sea salt')
		await expect(page.getByText('mailed to you')).toBeHidden()

		await choose(page, 'Sea salt', 'Weekly')
		await expect(page.getByText('mailed to you weekly')).toBeVisible()
		await expect(page.getByText('mailed to you')).toHaveCount(1)
		await page.reload()
		await page.getByText('Change “Sea salt”').click()
		await expect(page.getByLabel('What is new by mail').first()).toHaveValue('weekly')

		await choose(page, 'Sea salt', 'Daily')
		await expect(page.getByText('mailed to you daily')).toBeVisible()
		await choose(page, 'Sea salt', 'Never')
		await expect(page.getByText('mailed to you')).toBeHidden()
	})

for (const script of [true, false])
	test(`the link in a mail ends all mails without signing in, ${script ? 'with' : 'without'} JavaScript`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader, aVisitor }) => {
		const { page, email } = await aReader({ script })
		await saveSearch(page, 'Salt')
		await choose(page, 'Salt', 'Daily')
		await expect(page.getByText('mailed to you daily')).toBeVisible()
		const visitor = await aVisitor({ script })

		await visitor.goto(`/searches/digest/${await tokenOf(email)}`)
		await page.reload()
		await expect(page.getByText('mailed to you daily')).toBeVisible()
		await visitor.getByRole('button', { name: 'No more of these mails' }).click()

		await expect(visitor.getByRole('heading', { name: 'No more mails' })).toBeVisible()
		await page.reload()
		await expect(page.getByRole('button', { name: 'Salt', exact: true })).toBeVisible()
		await expect(page.getByText('mailed to you')).toBeHidden()
	})

test('a mail program ends the mails for its reader with one request, and by looking ends nothing', async ({
	aReader,
	request,
}) => {
	const { page, email } = await aReader()
	await saveSearch(page, 'Salt')
	await choose(page, 'Salt', 'Daily')
	await expect(page.getByText('mailed to you daily')).toBeVisible()
	const stop = `/searches/digest/${await tokenOf(email)}/stop`

	const looked = await request.get(stop)
	expect(looked.status()).toBe(200)
	expect(await looked.text()).toContain('No more of these mails')
	await page.reload()
	await expect(page.getByText('mailed to you daily')).toBeVisible()

	const form = { 'List-Unsubscribe': 'One-Click' }
	for (const body of [{ form }, { multipart: form }]) {
		const stopped = await request.post(stop, { ...body, maxRedirects: 0 })
		expect(stopped.status()).toBe(200)
	}
	await page.reload()
	await expect(page.getByText('mailed to you')).toBeHidden()
})

test('a wrong token ends nobody’s mails', async ({ aReader, request }) => {
	const { page, email } = await aReader()
	await saveSearch(page, 'Salt')
	await choose(page, 'Salt', 'Daily')
	const right = await tokenOf(email)
	const near = right.replace(/.$/, (last) => (last === '0' ? '1' : '0'))

	for (const token of [near, 'guess', '%27', right.slice(0, -1)]) {
		expect((await request.get(`/searches/digest/${token}`)).status()).toBe(404)
		expect((await request.post(`/searches/digest/${token}/stop`)).status()).toBe(404)
	}

	await page.goto('/searches')
	await expect(page.getByText('mailed to you daily')).toBeVisible()
})

test('where no mail is set up none is offered', async ({ page }) => {
	const { app, base } = await anotherLibrary({ SMTP_URL: '', MAIL_FROM: '' }, 200)
	try {
		await page.goto(`${base}/sign-up`)
		await askForAccount(page, { name: 'Ana Reader', ...anAccount() })
		await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
		await page.goto(`${base}/searches/save?q=salt`)
		await page.getByRole('button', { name: 'Save the search' }).click()
		await page.getByText('Change “salt”').click()

		await expect(page.getByRole('button', { name: 'Rename' })).toBeVisible()
		await expect(page.getByLabel('What is new by mail')).toBeHidden()
	} finally {
		app.kill('SIGTERM')
	}
})
