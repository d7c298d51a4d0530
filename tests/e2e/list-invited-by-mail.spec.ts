import { anotherLibrary } from '#support/another-library'
import { anAccount, expect, signUp, test } from '#support/browser'
import { makeList } from '#support/lists'
import { UNDELIVERABLE } from '#support/mails'
import { aPostOffice } from '#support/post-office'

test.describe('by mail', () => {
	test('an invitation comes with a link that works, whatever the list is called', async ({
		page,
		aVisitor,
	}) => {
		const office = await aPostOffice()
		const { app, base } = await anotherLibrary(
			{ SMTP_URL: office.url, MAIL_FROM: 'library@example.org' },
			200,
		)
		try {
			await page.goto(`${base}/sign-up`)
			await signUp(page, { name: 'Olga', ...anAccount() })
			await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
			await page.goto(`${base}/lists`)
			await page.getByLabel('Title of a new list').fill('<b>Ports</b> & quays')
			await page.getByRole('button', { name: 'Make the list' }).click()
			await page.getByRole('link', { name: 'Invite others' }).click()
			await page.getByLabel('E-mail').fill('nina@example.org')
			await page.getByRole('button', { name: 'Invite', exact: true }).click()
			await expect(page.getByText('An invitation is on its way to nina@example.org.')).toBeVisible()
			await expect(page.getByLabel('The link, which is shown only now')).toBeHidden()

			const [sent] = office.delivered
			expect(office.delivered).toHaveLength(1)
			expect(sent?.to).toEqual(['nina@example.org'])
			expect(sent?.mail.subject).toBe('Olga invites you to the reading list “<b>Ports</b> & quays”')
			expect(String(sent?.mail.html)).not.toContain('<b>')
			const link = /\S+\/lists\/invited\/\S+/.exec(sent?.mail.text ?? '')?.[0]
			expect(link?.startsWith(base)).toBe(true)
			const visitor = await aVisitor()
			await visitor.goto(link!)
			await expect(
				visitor.getByText('Olga invites you to this reading list, to read it'),
			).toBeVisible()
		} finally {
			app.kill('SIGTERM')
			await office.close()
		}
	})

	test('an invitation that no server takes leaves its link to be sent by hand', async ({
		aReader,
	}) => {
		const { page } = await aReader()
		const list = await makeList(page, 'Harbours')
		await page.goto(`${list}/members`)

		await page.getByLabel('E-mail').fill(UNDELIVERABLE)
		await page.getByRole('button', { name: 'Invite', exact: true }).click()

		await expect(page.getByText(`The mail to ${UNDELIVERABLE} could not be sent.`)).toBeVisible()
		const link = await page.getByLabel('The link, which is shown only now').inputValue()
		expect((await page.request.get(link)).status()).toBe(200)
	})

	test('nothing is offered where no mail is set up', async ({ page }) => {
		const { app, base } = await anotherLibrary({ SMTP_URL: '', MAIL_FROM: '' }, 200)
		try {
			await page.goto(`${base}/sign-up`)
			await signUp(page, { name: 'Olga', ...anAccount() })
			await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
			await page.goto(`${base}/lists`)
			await page.getByLabel('Title of a new list').fill('Harbours')
			await page.getByRole('button', { name: 'Make the list' }).click()
			await page.getByRole('link', { name: 'Invite others' }).click()

			await expect(page.getByRole('button', { name: 'Invite', exact: true })).toBeVisible()
			await expect(page.getByLabel('E-mail')).toBeHidden()
		} finally {
			app.kill('SIGTERM')
		}
	})
})
