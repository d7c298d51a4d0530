import postgres from 'postgres'
import { databaseUrl } from '#support/another-library'
import { appOn, nextCode, setUpSecondStep } from '#support/authenticator'
import { faultsOn } from '#support/axe'
import { expect, signIn, test } from '#support/browser'
import { longAgo } from '#support/sessions'

const wrongCode = /This code is wrong, or was used before/

for (const script of [true, false])
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('a second step is asked for from the first code on, and leads on to where one was', async ({
			aReader,
			aVisitor,
		}) => {
			const reader = await aReader({ script })
			const { app, backup } = await setUpSecondStep(reader.page)
			expect(new Set(backup).size).toBe(10)
			await nextCode(reader.email)
			const page = await aVisitor({ script })

			await page.goto('/sign-in?next=/lists')
			await signIn(page, reader)
			await expect(page).toHaveURL('/sign-in/second?next=%2Flists')
			await page.getByLabel('Code', { exact: true }).fill('000000')
			await page.getByRole('button', { name: 'Go on' }).click()
			await expect(page.getByText(wrongCode)).toBeVisible()
			await page.getByLabel('Code', { exact: true }).fill(app.code())
			await page.getByRole('button', { name: 'Go on' }).click()

			await expect(page).toHaveURL('/lists')
		})

		test('a backup code opens the account once', async ({ aReader, aVisitor }) => {
			const reader = await aReader({ script })
			const { backup } = await setUpSecondStep(reader.page)
			const page = await aVisitor({ script })
			const comeInByBackupCode = async () => {
				await page.goto('/sign-in?next=/account')
				await signIn(page, reader)
				await page.getByText('The app is not at hand').click()
				await page.getByLabel('Backup code').fill(backup[3]!.toUpperCase().replaceAll('-', ' '))
				await page.getByRole('button', { name: 'Go on' }).click()
			}

			await comeInByBackupCode()
			await expect(page).toHaveURL('/account')
			await page.getByRole('button', { name: 'Sign out', exact: true }).click()
			await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
			await comeInByBackupCode()

			await expect(page.getByText(wrongCode)).toBeVisible()
			await reader.page.goto('/account/second-step')
			await expect(reader.page.getByText('9 backup codes are left')).toBeVisible()
		})

		test('backup codes are shown once; new ones take their place; all of it can be turned off', async ({
			aReader,
			aVisitor,
		}) => {
			const reader = await aReader({ script })
			const { backup } = await setUpSecondStep(reader.page)
			await reader.page.goto('/account/second-step')
			await expect(reader.page.getByText(backup[0]!)).toBeHidden()

			await reader.page.getByRole('button', { name: 'Make new backup codes' }).click()
			const codes = reader.page.getByRole('region', { name: 'Your backup codes' })
			await expect(codes.getByRole('listitem')).toHaveCount(10)
			await expect(codes.getByText(backup[0]!)).toBeHidden()
			await reader.page.getByRole('button', { name: 'Turn the second step off' }).click()
			await expect(reader.page).toHaveURL(/\/account/)

			await expect(reader.page.getByRole('link', { name: 'Set up a second step' })).toBeVisible()
			const page = await aVisitor({ script })
			await page.goto('/sign-in?next=/account')
			await signIn(page, reader)
			await expect(page).toHaveURL('/account')
		})
	})

test('with the password alone one is nobody, anywhere', async ({ aReader, aVisitor }) => {
	const reader = await aReader()
	await setUpSecondStep(reader.page)
	const page = await aVisitor()
	await page.goto('/sign-in')
	await signIn(page, reader)
	await expect(page.getByRole('heading', { name: 'Second step' })).toBeVisible()

	for (const path of ['/account', '/lists', '/account/second-step', '/sign-in/again']) {
		await page.goto(path)
		await expect(page).toHaveURL(/\/sign-in\?next=/)
	}
	await page.goto('/')
	await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
	const highlights = await page.request.get('/api/highlights')
	expect(highlights.status()).not.toBe(200)
})

test('after the second step the session is another one, and the one before is worth nothing', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader()
	const { backup } = await setUpSecondStep(reader.page)
	const page = await aVisitor()
	await page.goto('/sign-in')
	await signIn(page, reader)
	await expect(page.getByRole('heading', { name: 'Second step' })).toBeVisible()
	const before = await page.context().cookies()
	await page.getByText('The app is not at hand').click()
	await page.getByLabel('Backup code').fill(backup[0]!)
	await page.getByRole('button', { name: 'Go on' }).click()
	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()

	const thief = await aVisitor()
	await thief.context().addCookies(before)
	await thief.goto('/account')
	await expect(thief).toHaveURL(/\/sign-in/)
	await thief.goto('/sign-in/second')
	await expect(thief).toHaveURL('/sign-in')
})

test('a code that was taken is not taken again', async ({ aReader, aVisitor }) => {
	const reader = await aReader()
	const { app } = await setUpSecondStep(reader.page)
	await nextCode(reader.email)
	const code = app.code()
	const [first, second] = [await aVisitor(), await aVisitor()]
	for (const page of [first, second]) {
		await page.goto('/sign-in')
		await signIn(page, reader)
		await page.getByLabel('Code', { exact: true }).fill(code)
	}

	await first.getByRole('button', { name: 'Go on' }).click()
	await expect(first.getByRole('link', { name: 'Account' })).toBeVisible()
	await second.getByRole('button', { name: 'Go on' }).click()

	await expect(second.getByText(wrongCode)).toBeVisible()
})

test('codes are not guessed for long, from whatever address', async ({ aReader, aVisitor }) => {
	const reader = await aReader()
	const { backup } = await setUpSecondStep(reader.page)
	const page = await aVisitor({ script: false })
	await page.goto('/sign-in')
	await signIn(page, reader)
	for (let n = 0; n < 10; n++) {
		await page.getByLabel('Code', { exact: true }).fill(`00000${n}`)
		await page.getByRole('button', { name: 'Go on' }).click()
	}
	const elsewhere = await aVisitor({ script: false })
	await elsewhere.goto('/sign-in')
	await signIn(elsewhere, reader)

	await elsewhere.getByText('The app is not at hand').click()
	await elsewhere.getByLabel('Backup code').fill(backup[0]!)
	await elsewhere.getByRole('button', { name: 'Go on' }).click()

	await expect(elsewhere.getByText(/Too many codes were wrong; try again in/)).toBeVisible()
})

test('ten minutes after the password the second step is over, and one starts over', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader()
	const { backup } = await setUpSecondStep(reader.page)
	const page = await aVisitor()
	await page.goto('/sign-in?next=/lists')
	await signIn(page, reader)
	await expect(page).toHaveURL('/sign-in/second?next=%2Flists')
	const sql = postgres(databaseUrl(), { max: 1 })
	await sql`update sessions set ends_at = ends_at - interval '10 minutes' where not is_whole
		and reader_id = (select id from readers where email = ${reader.email})`
	await sql.end()

	await page.getByText('The app is not at hand').click()
	await page.getByLabel('Backup code').fill(backup[0]!)
	await page.getByRole('button', { name: 'Go on' }).click()

	await expect(page).toHaveURL('/sign-in?next=%2Flists')
})

test('an open browser is not enough to turn the second step off, nor is the password', async ({
	aReader,
}) => {
	const reader = await aReader()
	const { app } = await setUpSecondStep(reader.page)
	await nextCode(reader.email)
	await reader.page.goto('/account/second-step')
	await longAgo(reader.email)

	await reader.page.getByRole('button', { name: 'Turn the second step off' }).click()
	await expect(reader.page.getByRole('heading', { name: 'Is it still you?' })).toBeVisible()
	await expect(reader.page.getByLabel('Password')).toBeHidden()
	await reader.page.getByLabel('Code', { exact: true }).fill(app.code())
	await reader.page.getByRole('button', { name: 'Go on' }).click()

	await expect(reader.page).toHaveURL('/account/second-step')
	await expect(reader.page.getByText('10 backup codes are left')).toBeVisible()
})

test('the secret is not in the database as it is, nor a backup code', async ({ aReader }) => {
	const { page, email } = await aReader()
	const { backup } = await setUpSecondStep(page)
	const sql = postgres(databaseUrl(), { max: 1 })

	const rows = await sql`select b.code_hash, length(a.secret) as length from authenticators a
		join backup_codes b using (reader_id) join readers r on r.id = reader_id where r.email = ${email}`
	await sql.end()

	expect(rows).toHaveLength(10)
	// 20 bytes, and what AES-GCM adds: a nonce of 12 and a tag of 16.
	expect(rows[0]).toMatchObject({ length: 48 })
	const plain = backup.map((code) => code.replaceAll('-', ''))
	for (const { code_hash } of rows) expect(plain).not.toContain(code_hash)
})

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing serious while a second step is set up and asked for, ${colorScheme}`, {
		tag: colorScheme === 'light' ? [] : ['@thorough'],
	}, async ({ aReader, aVisitor }) => {
		const reader = await aReader()
		await reader.page.emulateMedia({ colorScheme })
		await reader.page.goto('/account/second-step')
		await reader.page.getByRole('button', { name: 'Begin' }).click()
		await expect(reader.page.getByRole('img', { name: /QR to scan/ })).toBeVisible()
		expect(await faultsOn(reader.page)).toEqual([])
		await appOn(reader.page)
		expect(await faultsOn(reader.page)).toEqual([])
		await longAgo(reader.email)
		await reader.page.goto('/account/second-step')
		await expect(reader.page.getByRole('heading', { name: 'Is it still you?' })).toBeVisible()
		expect(await faultsOn(reader.page)).toEqual([])
		const page = await aVisitor()
		await page.emulateMedia({ colorScheme })
		await page.goto('/sign-in')
		await signIn(page, reader)
		await expect(page.getByRole('heading', { name: 'Second step' })).toBeVisible()
		expect(await faultsOn(page)).toEqual([])
	})
