import type { Page } from '@playwright/test'
import postgres from 'postgres'
import { databaseUrl } from '#support/another-library'
import { setUpSecondStep } from '#support/authenticator'
import { faultsOn } from '#support/axe'
import { expect, test } from '#support/browser'
import { aDevice, addPasskey, carryOver, passkeysIn } from '#support/passkeys'
import { longAgo } from '#support/sessions'

const signInByPasskey = (page: Page) => page.getByRole('button', { name: 'Use a passkey' }).click()

test('a passkey opens the account, and its reader is back where they were', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader()
	const own = await aDevice(reader.page)
	await addPasskey(reader.page, 'This laptop')
	await expect(reader.page.getByText('not used yet')).toBeVisible()
	const page = await aVisitor()
	await carryOver(own, await aDevice(page))

	await page.goto('/sign-in?next=/account/passkeys')
	await signInByPasskey(page)

	await expect(page).toHaveURL('/account/passkeys')
	await expect(page.getByText('This laptop', { exact: true })).toBeVisible()
	await expect(page.getByText('last used')).toBeVisible()
})

test('a passkey is both steps in one', async ({ aReader, aVisitor }) => {
	const reader = await aReader()
	await setUpSecondStep(reader.page)
	const own = await aDevice(reader.page)
	await addPasskey(reader.page, 'A key')
	const page = await aVisitor()
	await carryOver(own, await aDevice(page))

	await page.goto('/sign-in?next=/account')
	await signInByPasskey(page)

	await expect(page.getByText(reader.email)).toBeVisible()
})

test('a passkey of nobody here opens nothing, nor one that was removed', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader()
	const own = await aDevice(reader.page)
	await addPasskey(reader.page, 'Lost')
	const page = await aVisitor()
	await carryOver(own, await aDevice(page))
	await reader.page.getByText('Change “Lost”').click()
	await reader.page.getByRole('button', { name: 'Remove this passkey' }).click()
	await expect(reader.page.getByText('Lost', { exact: true })).toBeHidden()

	await page.goto('/sign-in')
	await signInByPasskey(page)

	await expect(page.getByText('This passkey opens no account here.')).toBeVisible()
	await page.goto('/account')
	await expect(page).toHaveURL(/\/sign-in/)
})

test('a device that does not ask who holds it opens nothing', async ({ aReader, aVisitor }) => {
	const reader = await aReader()
	const own = await aDevice(reader.page)
	await addPasskey(reader.page, 'A key')
	const page = await aVisitor()
	await carryOver(own, await aDevice(page, { isVerifying: false }))

	await page.goto('/sign-in')
	await signInByPasskey(page)

	await expect(page.getByRole('button', { name: 'Use a passkey' })).toBeEnabled()
	await page.goto('/account')
	await expect(page).toHaveURL(/\/sign-in/)
})

test('a copy of a passkey that counts less far than the passkey opens nothing', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader()
	const own = await aDevice(reader.page)
	await addPasskey(reader.page, 'A key')
	const [credential] = await passkeysIn(own)
	const sql = postgres(databaseUrl(), { max: 1 })
	const id = Buffer.from(credential!.credentialId, 'base64').toString('base64url')
	await sql`update passkeys set counter = 1000 where id = ${id}`
	await sql.end()
	const page = await aVisitor()
	await carryOver(own, await aDevice(page))

	await page.goto('/sign-in')
	await signInByPasskey(page)

	await expect(page.getByText('This passkey opens no account here.')).toBeVisible()
})

test('an answer that was sent once is worth nothing a second time', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader()
	const own = await aDevice(reader.page)
	await addPasskey(reader.page, 'A key')
	const page = await aVisitor()
	await carryOver(own, await aDevice(page))
	await page.goto('/sign-in?next=/account')
	const cookies = () => page.context().cookies()
	const sent = page.waitForRequest(
		(request) => request.method() === 'POST' && (request.postData() ?? '').includes('signature'),
	)
	await signInByPasskey(page)
	const request = await sent
	const headers = await request.allHeaders()
	await expect(page.getByText(reader.email)).toBeVisible()
	expect((await cookies()).map(({ name }) => name)).not.toContain('carrel-passkey')

	const thief = await aVisitor()
	const { 'next-action': action, 'content-type': type, accept, cookie } = headers
	const answer = await thief.request.post('/sign-in?next=/account', {
		headers: { 'next-action': action!, 'content-type': type!, accept: accept!, cookie: cookie! },
		data: request.postDataBuffer()!,
	})

	expect(answer.status()).toBe(200)
	expect(answer.headersArray().filter(({ value }) => /session-token=\w/.test(value))).toEqual([])
	await thief.goto('/account')
	await expect(thief).toHaveURL(/\/sign-in/)
})

test('a passkey is renamed, and only its reader sees it', async ({ aReader }) => {
	const [own, other] = [await aReader(), await aReader()]
	await aDevice(own.page)
	await addPasskey(own.page, 'A key')

	await own.page.getByText('Change “A key”').click()
	const form = own.page.getByRole('listitem').filter({ hasText: 'A key' })
	await form.getByLabel('Name').fill('The <b>blue</b> key')
	await form.getByRole('button', { name: 'Rename' }).click()

	await expect(own.page.getByText('The <b>blue</b> key', { exact: true })).toBeVisible()
	await other.page.goto('/account/passkeys')
	await expect(other.page.getByRole('heading', { name: 'Passkeys' })).toBeVisible()
	await expect(other.page.getByText('blue</b>')).toBeHidden()
})

test('nobody removes or renames another reader’s passkey', async ({ aReader }) => {
	const [own, other] = [await aReader(), await aReader()]
	await aDevice(own.page)
	await aDevice(other.page)
	await addPasskey(own.page, 'Mine')
	await addPasskey(other.page, 'Theirs')
	const id = await own.page.locator('input[name="id"]').first().inputValue()
	await other.page.getByText('Change “Theirs”').click()

	await other.page.locator(`input[name="id"]`).evaluateAll((inputs, value) => {
		for (const input of inputs) (input as HTMLInputElement).value = value
	}, id)
	await other.page.getByRole('button', { name: 'Remove this passkey' }).click()
	await expect(other.page.getByText('Theirs', { exact: true })).toBeVisible()

	await own.page.reload()
	await expect(own.page.getByText('Mine', { exact: true })).toBeVisible()
})

test('a passkey proves again that it is its reader', async ({ aReader }) => {
	const { page, email } = await aReader()
	await aDevice(page)
	await addPasskey(page, 'A key')
	await longAgo(email)

	await page.goto('/sign-in/again?next=/account/second-step')
	await page.getByRole('button', { name: 'Use a passkey' }).click()

	await expect(page).toHaveURL('/account/second-step')
})

test('another reader’s passkey proves nothing', async ({ aReader }) => {
	const [own, other] = [await aReader(), await aReader()]
	const device = await addPasskeyOn(own.page)
	const theirs = await addPasskeyOn(other.page)
	await longAgo(own.email)
	await own.page.goto('/sign-in/again?next=/account/second-step')
	await device.cdp.send('WebAuthn.clearCredentials', { authenticatorId: device.id })
	await carryOver(theirs, device)

	await own.page.getByRole('button', { name: 'Use a passkey' }).click()

	await expect(own.page.getByText('This passkey opens no account here.')).toBeVisible()
	await own.page.goto('/account/second-step')
	await expect(own.page.getByRole('heading', { name: 'Is it still you?' })).toBeVisible()
})

async function addPasskeyOn(page: Page) {
	const device = await aDevice(page)
	await addPasskey(page, 'A key')
	return device
}

test('a browser without passkeys, or without script, is offered none', async ({ aVisitor }) => {
	const page = await aVisitor()
	await page.addInitScript('delete window.PublicKeyCredential')
	const still = await aVisitor({ script: false })
	for (const visitor of [page, still]) {
		await visitor.goto('/sign-in')
		await expect(visitor.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
		await expect(visitor.getByRole('button', { name: /passkey/ })).toBeHidden()
	}
})

test('what asks a passkey is fetched when it is asked, and not before', async ({ aVisitor }) => {
	const page = await aVisitor()
	await aDevice(page)
	const texts: string[] = []
	page.on('response', async (response) => {
		if (response.url().endsWith('.js')) texts.push(await response.text().catch(() => ''))
	})
	const hasScript = () => texts.some((text) => text.includes('navigator.credentials.get'))

	await page.goto('/sign-in', { waitUntil: 'networkidle' })
	expect(texts.length).toBeGreaterThan(3)
	expect(hasScript()).toBe(false)
	await signInByPasskey(page)

	await expect.poll(hasScript).toBe(true)
})

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing serious where passkeys are kept, ${colorScheme}`, {
		tag: colorScheme === 'light' ? [] : ['@thorough'],
	}, async ({ aReader }) => {
		const { page } = await aReader()
		await page.emulateMedia({ colorScheme })
		await aDevice(page)
		await addPasskey(page, 'This laptop')
		await page.getByText('Change “This laptop”').click()

		expect(await faultsOn(page)).toEqual([])
	})
