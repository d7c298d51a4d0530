import { anAccount, askForAccount, expect, signIn, test } from '#support/browser'
import { linkIn, mailsTo, mailTo } from '#support/mails'

const heading = { name: 'Look into your mail' }

for (const script of [true, false])
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('nobody learns from a sign-up whether an address has an account; its own mail says so', async ({
			aReader,
			aVisitor,
		}) => {
			const taken = await aReader({ script })
			const fresh = anAccount()
			const page = await aVisitor({ script })
			const answers = []
			for (const email of [taken.email, fresh.email]) {
				await page.goto('/sign-up')
				await askForAccount(page, { name: 'Ana', email, password: 'long enough, surely' })
				await expect(page.getByRole('heading', heading)).toBeVisible()
				const said = await page.getByRole('main').ariaSnapshot()
				answers.push(said.replaceAll(email, 'the address'))
			}

			expect(answers[0]).toBe(answers[1])
			expect(linkIn(await mailTo(taken.email, /already/))).toMatch(/\/sign-in$/)
			expect(linkIn(await mailTo(fresh.email, /^Finish/))).toMatch(/\/sign-up\/[\w-]{32}$/)
			await page.goto('/sign-in')
			await signIn(page, taken)
			await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
		})

		test('in another browser an account is finished only by whoever knows its password', async ({
			aVisitor,
		}) => {
			const account = { name: 'Ana', ...anAccount() }
			const page = await aVisitor({ script })
			await page.goto('/sign-up?next=/lists')
			await askForAccount(page, account)
			await expect(page.getByRole('heading', heading)).toBeVisible()
			const link = linkIn(await mailTo(account.email))
			const elsewhere = await aVisitor({ script })

			await elsewhere.goto(link)
			await elsewhere.getByLabel('Password').fill('not the quiet harbour')
			await elsewhere.getByRole('button', { name: 'Finish the account' }).click()
			await expect(elsewhere.getByText('This is not the password that was chosen')).toBeVisible()
			await elsewhere.getByLabel('Password').fill(account.password)
			await elsewhere.getByRole('button', { name: 'Finish the account' }).click()

			await expect(elsewhere).toHaveURL('/lists')
			await page.goto(link)
			await expect(page.getByText('This link leads nowhere any more')).toBeVisible()
		})
	})

test('before the link in the mail is followed there is no account, and looking at it makes none', async ({
	aVisitor,
	request,
}) => {
	const account = { name: 'Ana', ...anAccount() }
	const page = await aVisitor()
	await page.goto('/sign-up')
	await askForAccount(page, account)
	await expect(page.getByRole('heading', heading)).toBeVisible()
	const link = linkIn(await mailTo(account.email))

	expect((await request.get(link)).status()).toBe(200)
	await page.goto('/sign-in')
	await signIn(page, account)
	await expect(page.getByText('E-mail or password is wrong.')).toBeVisible()

	await page.goto(link)
	await expect(page.getByLabel('Password')).toBeHidden()
	await page.getByRole('button', { name: 'Finish the account' }).click()
	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
})

test('of two links for one address the second to be followed makes no other account', async ({
	aVisitor,
}) => {
	const { email, password } = anAccount()
	const page = await aVisitor()
	const links = []
	for (const name of ['Ana', 'Not Ana']) {
		await page.goto('/sign-up')
		await askForAccount(page, { name, email, password })
		await expect(page.getByRole('heading', heading)).toBeVisible()
		await expect.poll(async () => (await mailsTo(email)).length).toBe(links.length + 1)
		links.push(linkIn((await mailsTo(email)).at(-1)!))
	}
	for (const link of links) {
		await page.goto(link)
		const asked = page.getByLabel('Password')
		if (await asked.isVisible()) await asked.fill(password)
		await page.getByRole('button', { name: 'Finish the account' }).click()
		await expect(page.getByRole('heading', { name: 'Finish the account' })).toBeHidden()
	}

	await page.goto('/account')
	await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana')
})

test('a name with line breaks in it is refused, and adds nothing to a mail', async ({
	aVisitor,
	request,
}) => {
	const { email, password } = anAccount()
	const page = await aVisitor({ script: false })
	await page.goto('/sign-up')
	const action = await page
		.locator('form[aria-label="Make an account"] input[type="hidden"]')
		.evaluateAll((inputs) =>
			inputs.map((input) => [input.getAttribute('name'), input.getAttribute('value')]),
		)
	const hidden = Object.fromEntries(action.map(([name, value]) => [name ?? '', value ?? '']))
	const name = 'Ana\r\nBcc: all@example.org\r\n\r\nHello'

	const origin = new URL(page.url()).origin
	const multipart = { ...hidden, name, email, password }
	const answer = await request.post('/sign-up', { multipart, headers: { origin } })

	expect(await answer.text()).toContain('Leave out line breaks')
	await page.goto('/sign-up')
	await askForAccount(page, { name: 'Ana Bcc: all@example.org', email, password })
	const { source } = await mailTo(email)
	expect(source.split('\r\n\r\n')[0]).not.toMatch(/^Bcc/im)
})
