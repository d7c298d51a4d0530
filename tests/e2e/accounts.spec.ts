import postgres from 'postgres'
import { anAccount, askForAccount, expect, signIn, signUp, test } from '#support/browser'

for (const script of [true, false]) {
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('a visitor makes an account and is back where they were', async ({
			aVisitor,
			articles,
		}) => {
			const page = await aVisitor({ script })
			const [article] = articles
			await page.goto(`${article!.url}?q=water`)

			await page.getByRole('link', { name: 'Sign in' }).click()
			await page.getByRole('link', { name: 'Make one' }).click()
			await signUp(page, { name: 'Ana', ...anAccount() })

			await expect(page).toHaveURL(/\/articles\/.*\?q=water$/)
			await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
		})

		test('a deep link to one’s own room returns there after signing in', async ({
			aReader,
			aVisitor,
		}) => {
			const reader = await aReader({ script })
			const page = await aVisitor({ script })

			await page.goto('/lists')
			await expect(page).toHaveURL('/sign-in?next=%2Flists')
			await signIn(page, reader)

			await expect(page).toHaveURL('/lists')
			await expect(page.getByRole('heading', { name: 'Reading lists' })).toBeVisible()
		})

		test('signing out ends the session in this browser', async ({ aReader }) => {
			const { page } = await aReader({ script })
			await page.goto('/account')

			await page.getByRole('button', { name: 'Sign out' }).click()

			await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
			await page.goto('/account')
			await expect(page).toHaveURL('/sign-in?next=%2Faccount')
		})

		test('a wrong password and an unknown e-mail get the same answer', async ({
			aReader,
			aVisitor,
		}) => {
			const { email, password } = await aReader({ script })
			const page = await aVisitor({ script })
			await page.goto('/sign-in')

			for (const attempt of [
				{ email, password: 'not the quiet harbour' },
				{ email: anAccount().email, password },
			]) {
				await signIn(page, attempt)
				const answer = page.getByText('E-mail or password is wrong.')
				await expect(answer).toBeVisible()
				await expect(page.getByLabel('E-mail')).toHaveValue(attempt.email)
				await page.goto('/sign-in')
			}
		})

		test('what is wrong with a sign-up is said beside the field, and the rest is kept', async ({
			aVisitor,
		}) => {
			const { email } = anAccount()
			const page = await aVisitor({ script })
			await page.goto('/sign-up')

			await askForAccount(page, { name: 'Ana', email: 'no address', password: 'short' })
			await expect(page.getByText('Write an e-mail address')).toBeVisible()
			await expect(page.getByLabel('Password')).toHaveAccessibleDescription(
				/at least 10 characters/i,
			)
			await expect(page.getByLabel('Name')).toHaveValue('Ana')
			if (script) await expect(page.getByLabel('E-mail')).toBeFocused()

			await askForAccount(page, { name: 'Ana', email, password: 'Password123' })
			await expect(page.getByText('stands in lists that are tried first')).toBeVisible()
			await askForAccount(page, { name: 'Ana', email, password: email })
			await expect(page.getByText('other than your own name or e-mail')).toBeVisible()
		})
	})
}

test('the e-mail is the same in whatever case it is typed', async ({ aReader, aVisitor }) => {
	const { email, password } = await aReader()
	const page = await aVisitor()
	await page.goto('/sign-in')

	await signIn(page, { email: email.toUpperCase(), password })

	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
})

test('signing in never leads to another site', { tag: '@thorough' }, async ({
	aReader,
	aVisitor,
	baseURL,
}) => {
	const reader = await aReader()
	for (const next of [
		'//evil.example',
		'/\\evil.example',
		'https://evil.example/',
		'/.//evil.example',
	]) {
		const page = await aVisitor()
		await page.goto(`/sign-in?${new URLSearchParams({ next })}`)

		await signIn(page, reader)

		await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
		expect(new URL(page.url()).origin).toBe(new URL(baseURL!).origin)
	}
})

test('a new password signs other browsers out and opens the account', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader()
	const elsewhere = await aVisitor()
	await elsewhere.goto('/sign-in?next=/account')
	await signIn(elsewhere, reader)
	await expect(elsewhere.getByText(reader.email)).toBeVisible()

	await reader.page.goto('/account')
	await reader.page.getByLabel('Password now').fill(reader.password)
	await reader.page.getByLabel('New password').fill('another quiet harbour')
	await reader.page.getByRole('button', { name: 'Change the password' }).click()
	await expect(reader.page.getByText('The password is changed')).toBeVisible()

	await reader.page.reload()
	await expect(reader.page).toHaveURL('/account')
	await elsewhere.reload()
	await expect(elsewhere).toHaveURL(/\/sign-in/)
	await signIn(elsewhere, { email: reader.email, password: 'another quiet harbour' })
	await expect(elsewhere.getByText(reader.email)).toBeVisible()
})

test('a session is worth nothing once its account is gone', async ({ aReader }) => {
	const databaseUrl = process.env.DATABASE_URL
	test.skip(!databaseUrl, 'needs the DATABASE_URL of the library under test')
	const { page, email } = await aReader()
	const client = postgres(databaseUrl!, { max: 1 })
	await client`delete from readers where email = ${email}`
	await client.end()

	await page.goto('/account')

	await expect(page).toHaveURL('/sign-in?next=%2Faccount')
	await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
})

test('the password cannot be changed without knowing the one before', async ({ aReader }) => {
	const { page } = await aReader()
	await page.goto('/account')

	await page.getByLabel('Password now').fill('not the quiet harbour')
	await page.getByLabel('New password').fill('another quiet harbour')
	await page.getByRole('button', { name: 'Change the password' }).click()

	await expect(page.getByText('This is not the password you have now.')).toBeVisible()
})

test('a reader changes the name on the account', async ({ aReader }) => {
	const { page } = await aReader({ name: 'Ana' })
	await page.goto('/account')

	await page.getByRole('textbox', { name: 'Name' }).fill('Ana Maria')
	await page.getByRole('button', { name: 'Change the name' }).click()
	await expect(page.getByText('The name is changed.')).toBeVisible()

	await page.reload()
	await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Maria')
})

test('the session is a cookie that scripts and other sites cannot use', async ({ aReader }) => {
	const { page } = await aReader()

	const cookies = await page.context().cookies()

	const session = cookies.find(({ name }) => name.endsWith('next-auth.session-token'))
	expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
})

test('next-auth’s own door opens the same session', async ({ aReader, playwright, baseURL }) => {
	const { email, password } = await aReader()
	const client = await playwright.request.newContext({ baseURL })
	const { csrfToken } = await (await client.get('/api/auth/csrf')).json()

	const form = { csrfToken, email, password, callbackUrl: '/account', json: 'true' }
	await client.post('/api/auth/callback/credentials', { form })

	expect(await (await client.get('/account')).text()).toContain(email)
	await client.dispose()
})

test('next-auth’s own door stays shut to a wrong password', async ({
	aReader,
	playwright,
	baseURL,
}) => {
	const { email } = await aReader()
	const client = await playwright.request.newContext({ baseURL })
	const { csrfToken } = await (await client.get('/api/auth/csrf')).json()

	const form = { csrfToken, email, password: 'not the quiet harbour', json: 'true' }
	const answer = await client.post('/api/auth/callback/credentials', { form })

	expect(answer.status()).toBe(401)
	expect((await client.get('/account')).url()).toContain('/sign-in')
	await client.dispose()
})
