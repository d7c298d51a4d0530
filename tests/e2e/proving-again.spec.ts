import { expect, test } from '#support/browser'
import { longAgo } from '#support/sessions'

for (const script of [true, false])
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('a reader who has been signed in for a while is asked for the password again, and goes on', async ({
			aReader,
		}) => {
			const { page, email, password } = await aReader({ script })
			await longAgo(email)

			await page.goto('/account/second-step')
			await expect(page.getByRole('heading', { name: 'Is it still you?' })).toBeVisible()
			await page.getByLabel('Password').fill('not the quiet harbour')
			await page.getByRole('button', { name: 'Go on' }).click()
			await expect(page.getByText('This is not the password you have now.')).toBeVisible()
			await page.getByLabel('Password').fill(password)
			await page.getByRole('button', { name: 'Go on' }).click()

			await expect(page).toHaveURL('/account/second-step')
			await page.reload()
			await expect(page).toHaveURL('/account/second-step')
		})
	})

test('a reader who has just signed in is not asked again', async ({ aReader }) => {
	const { page } = await aReader()

	await page.goto('/sign-in/again?next=/lists')

	await expect(page).toHaveURL('/lists')
})

test('proving again never leads to another site', async ({ aReader }) => {
	const { page, email, password } = await aReader()
	await longAgo(email)

	await page.goto('/sign-in/again?next=//evil.example')
	await page.getByLabel('Password').fill(password)
	await page.getByRole('button', { name: 'Go on' }).click()

	await expect(page).toHaveURL('/account')
})

test('somebody who is not signed in has nothing to prove', async ({ aVisitor }) => {
	const page = await aVisitor()

	await page.goto('/sign-in/again?next=/account')

	await expect(page).toHaveURL(/\/sign-in\?next=/)
})

test('passwords are not guessed for long', async ({ aReader }) => {
	const { page, email, password } = await aReader({ script: false })
	await longAgo(email)
	await page.goto('/sign-in/again?next=/account')

	for (let n = 0; n < 10; n++) {
		await page.getByLabel('Password').fill(`guess ${n}`)
		await page.getByRole('button', { name: 'Go on' }).click()
	}
	await page.getByLabel('Password').fill(password)
	await page.getByRole('button', { name: 'Go on' }).click()

	await expect(
		page.getByText(/Too many passwords were wrong; try again in \d+ minutes/),
	).toBeVisible()
})
