import { eq } from 'drizzle-orm'
import { open } from '#db/connection'
import { readingLists } from '#db/schema/lists'
import { anAccount, expect, makeAccount, signIn, test } from '#support/browser'
import { makeList, saved } from '#support/lists'
import { linkIn, mailsTo, mailTo } from '#support/mails'

for (const script of [true, false])
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('a list is published once its owner’s address is confirmed, and not before', async ({
			aReader,
			aVisitor,
		}) => {
			const { page, email } = await aReader({ script, isVerified: false })
			const list = await makeList(page, 'Harbours')
			await page.goto(`${list}/publish`)
			const everybody = page.getByRole('radio', { name: 'Everybody' })
			await expect(everybody).toBeDisabled()
			await expect(page.getByRole('radio', { name: 'Whoever has the link' })).toBeDisabled()

			await page.getByRole('button', { name: 'Mail me the link' }).click()
			await expect(page.getByText(`A link is on its way to ${email}.`)).toBeVisible()
			await page.goto(linkIn(await mailTo(email, /^Confirm/)))
			await page.getByRole('button', { name: 'It is mine' }).click()
			await expect(page).toHaveURL(`${list}/publish`)
			await everybody.check()
			await saved(page, () => page.getByRole('button', { name: 'Save' }).click())

			const visitor = await aVisitor()
			await visitor.goto(list)
			await expect(visitor.getByRole('heading', { name: 'Harbours' })).toBeVisible()
		})

		test('an address is changed by a link to the new one, and the old one is told', async ({
			aReader,
			aVisitor,
		}) => {
			const { page, email, password } = await aReader({ script })
			const wish = anAccount().email
			await page.goto('/account')
			await page.getByText('Change the address').first().click()
			await page.getByLabel('New e-mail').fill(wish)
			await page.getByLabel('Your password').fill(password)
			await page.getByRole('button', { name: 'Change the address' }).click()
			await expect(page.getByText('A link that makes it your address')).toBeVisible()
			const link = linkIn(await mailTo(wish, /new address/))
			await page.goto('/account')
			await expect(page.getByText(email)).toBeVisible()

			await page.goto(link)
			await page.getByRole('button', { name: 'It is mine' }).click()

			await expect(page).toHaveURL('/account')
			await expect(page.getByText(wish)).toBeVisible()
			await mailTo(email, /another address/)
			const elsewhere = await aVisitor()
			await elsewhere.goto('/sign-in')
			await signIn(elsewhere, { email, password })
			await expect(elsewhere.getByText('E-mail or password is wrong.')).toBeVisible()
			await signIn(elsewhere, { email: wish, password })
			await expect(elsewhere.getByRole('link', { name: 'Account' })).toBeVisible()
		})
	})

test('the form that publishes is refused as well while the address is not confirmed', async ({
	aReader,
}) => {
	const { page } = await aReader({ script: false, isVerified: false })
	const list = await makeList(page, 'Harbours')
	await page.goto(`${list}/publish`)
	const everybody = page.getByRole('radio', { name: 'Everybody' })
	await everybody.evaluate((radio) => radio.removeAttribute('disabled'))
	await everybody.check()

	await page.getByRole('button', { name: 'Save' }).click()

	await expect(page.getByRole('radio', { name: 'Nobody else' })).toBeChecked()
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	const [kept] = await db
		.select({ visibility: readingLists.visibility })
		.from(readingLists)
		.where(eq(readingLists.id, list.split('/').at(-1)!))
	await close()
	expect(kept?.visibility).toBe('private')
})

test('without a confirmed address one invites by a link to pass on, and not by mail', async ({
	aReader,
}) => {
	const { page } = await aReader({ isVerified: false })
	const list = await makeList(page, 'Harbours')
	await page.goto(`${list}/members`)
	await expect(page.getByText('Before you invite somebody by mail')).toBeVisible()
	await expect(page.getByLabel('E-mail')).toBeHidden()

	await page.getByRole('button', { name: 'Invite', exact: true }).click()

	await expect(page.getByLabel('The link, which is shown only now')).toBeVisible()
})

test('a link that confirms an address is its own reader’s only', async ({ aReader, aVisitor }) => {
	const reader = await aReader({ isVerified: false })
	await reader.page.goto('/account')
	await reader.page.getByRole('button', { name: 'Mail me the link' }).click()
	const link = linkIn(await mailTo(reader.email))

	const { page: other } = await aReader()
	await other.goto(link)
	await expect(other.getByText('This link leads nowhere any more')).toBeVisible()
	const visitor = await aVisitor()
	await visitor.goto(link)
	await expect(visitor).toHaveURL(/\/sign-in\?next=/)
	await signIn(visitor, reader)
	await expect(visitor.getByRole('heading', { name: 'Confirm the address' })).toBeVisible()
})

test('an address that has an account becomes nobody else’s, and only its own mail says why', async ({
	aReader,
}) => {
	const taken = await makeAccount()
	const { page, password } = await aReader()
	await page.goto('/account')
	await page.getByText('Change the address').first().click()
	await page.getByLabel('New e-mail').fill(taken.email)
	await page.getByLabel('Your password').fill(password)
	await page.getByRole('button', { name: 'Change the address' }).click()

	await expect(page.getByText('A link that makes it your address')).toBeVisible()
	const mail = await mailTo(taken.email)
	expect(mail.subject).toMatch(/has an account in the library already/)
	expect(mail.text).not.toContain('/account/address/')
})

test('the address is not changed without the password', async ({ aReader }) => {
	const { page } = await aReader()
	const wish = anAccount().email
	await page.goto('/account')
	await page.getByText('Change the address').first().click()
	await page.getByLabel('New e-mail').fill(wish)
	await page.getByLabel('Your password').fill('not the quiet harbour')
	await page.getByRole('button', { name: 'Change the address' }).click()

	await expect(page.getByText('This is not the password you have now.')).toBeVisible()
	expect(await mailsTo(wish)).toEqual([])
})
