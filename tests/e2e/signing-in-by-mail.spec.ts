import type { Page } from '@playwright/test'
import { open } from '#db/connection'
import { anAccount, expect, makeAccount, signIn, test } from '#support/browser'
import { linkIn, mailsTo, mailTo } from '#support/mails'

const SIGN_IN = /link to sign in/
const RESET = /^A new password/
const NOWHERE = 'This link leads nowhere any more'

async function ask(page: Page, path: string, email: string) {
	await page.goto(path)
	await page.getByLabel('E-mail').fill(email)
	await page.getByRole('button', { name: 'Mail me a link' }).click()
	await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
}

async function setPassword(page: Page, password: string) {
	await page.getByLabel('New password').fill(password)
	await page.getByRole('button', { name: 'Set the password' }).click()
}

for (const script of [true, false])
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('a mailed link signs its reader in once, and leads back to where they were', async ({
			aVisitor,
		}) => {
			const { email } = await makeAccount()
			const page = await aVisitor({ script })
			await page.goto('/lists')
			await page.getByRole('link', { name: 'have a link mailed' }).click()
			await expect(page).toHaveURL('/sign-in/link?next=%2Flists')
			await page.getByLabel('E-mail').fill(email.toUpperCase())
			await page.getByRole('button', { name: 'Mail me a link' }).click()
			const link = linkIn(await mailTo(email, SIGN_IN))

			await page.goto(link)
			await page.getByRole('button', { name: 'Sign in', exact: true }).click()

			await expect(page).toHaveURL('/lists')
			await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
			const other = await aVisitor({ script })
			await other.goto(link)
			await expect(other.getByText(NOWHERE)).toBeVisible()
		})

		test('a forgotten password is set anew by mail, and every browser is signed out by it', async ({
			aReader,
			aVisitor,
		}) => {
			const reader = await aReader({ script })
			const page = await aVisitor({ script })
			await ask(page, '/sign-in/reset?next=/lists', reader.email)
			await page.goto(linkIn(await mailTo(reader.email, RESET)))

			await setPassword(page, 'password123')
			await expect(page.getByText('stands in lists that are tried first')).toBeVisible()
			await setPassword(page, 'another quiet harbour')

			await expect(page).toHaveURL('/lists')
			await reader.page.goto('/account')
			await expect(reader.page).toHaveURL(/\/sign-in/)
			await signIn(reader.page, reader)
			await expect(reader.page.getByText('E-mail or password is wrong.')).toBeVisible()
			await signIn(reader.page, { email: reader.email, password: 'another quiet harbour' })
			await expect(reader.page).toHaveURL('/account')
			await mailTo(reader.email, /was changed/)
		})

		for (const path of ['/sign-in/link', '/sign-in/reset'])
			test(`${path} says the same of an address without an account, and mails nothing there`, async ({
				aVisitor,
			}) => {
				const [reader, nobody] = [await makeAccount(), anAccount()]
				const page = await aVisitor({ script })
				const answers = []
				for (const { email } of [nobody, reader]) {
					await ask(page, path, email)
					const said = await page.getByRole('main').ariaSnapshot()
					answers.push(said.replaceAll(email, 'the address'))
				}

				expect(answers[0]).toBe(answers[1])
				await mailTo(reader.email)
				expect(await mailsTo(nobody.email)).toEqual([])
			})
	})

for (const [path, subject] of [
	['/sign-in/link', SIGN_IN],
	['/sign-in/reset', RESET],
] as const)
	test(`looking at a link from ${path} uses nothing up, and its address is kept from others`, async ({
		aVisitor,
		request,
	}) => {
		const { email } = await makeAccount()
		const page = await aVisitor()
		await ask(page, path, email)
		const link = linkIn(await mailTo(email, subject))

		for (const _ of [1, 2, 3]) {
			const answer = await request.get(link)
			expect(answer.status()).toBe(200)
			expect(answer.headers()['referrer-policy']).toBe('strict-origin')
			expect(await answer.text()).toContain('<meta name="robots" content="noindex')
			expect(await (await request.get('/')).text()).not.toContain('Account')
		}

		const near = link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
		expect(await (await request.get(near)).text()).toContain(NOWHERE)
	})

test('a link of one kind is none of another', async ({ aVisitor, request }) => {
	const { email } = await makeAccount()
	const page = await aVisitor()
	await ask(page, '/sign-in/link', email)
	const token = linkIn(await mailTo(email, SIGN_IN))
		.split('/')
		.at(-1)

	for (const path of ['/sign-in/reset', '/sign-up'])
		expect(await (await request.get(`${path}/${token}`)).text()).toContain(NOWHERE)
})

test('a new password makes links that were mailed before it worth nothing', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader()
	const page = await aVisitor()
	await ask(page, '/sign-in/link', reader.email)
	const link = linkIn(await mailTo(reader.email, SIGN_IN))
	await page.goto(link)
	await expect(page.getByText('You are about to sign in')).toBeVisible()

	await reader.page.goto('/account')
	await reader.page.getByLabel('Password now').fill(reader.password)
	await reader.page.getByLabel('New password').fill('another quiet harbour')
	await reader.page.getByRole('button', { name: 'Change the password' }).click()
	await expect(reader.page.getByText('The password is changed')).toBeVisible()

	await page.goto(link)
	await expect(page.getByText(NOWHERE)).toBeVisible()
})

test('whoever comes in by mail to an account that a stranger made with their address is alone in it', async ({
	aVisitor,
}) => {
	const account = await makeAccount({ isVerified: false })
	const stranger = await aVisitor()
	await stranger.goto('/sign-in')
	await signIn(stranger, account)
	await expect(stranger.getByRole('link', { name: 'Account' })).toBeVisible()
	const page = await aVisitor()
	await ask(page, '/sign-in/link', account.email)
	await page.goto(linkIn(await mailTo(account.email, SIGN_IN)))
	await page.getByRole('button', { name: 'Sign in', exact: true }).click()
	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()

	await stranger.goto('/account')
	await expect(stranger).toHaveURL(/\/sign-in/)
	await signIn(stranger, account)
	await expect(stranger.getByText('E-mail or password is wrong.')).toBeVisible()
	await page.goto('/account')
	await expect(page.getByText('This account has no password.')).toBeVisible()
})

test('only the mark of a link is kept', async ({ aVisitor }) => {
	const { id, email } = await makeAccount()
	const page = await aVisitor()
	await ask(page, '/sign-in/link', email)
	const token = linkIn(await mailTo(email, SIGN_IN))
		.split('/')
		.at(-1)!
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	try {
		const rows = await db.query.mailLinks.findMany({
			where: (link, { eq }) => eq(link.readerId, id),
		})
		expect(rows).toHaveLength(1)
		expect(JSON.stringify(rows)).not.toContain(token)
	} finally {
		await close()
	}
})
