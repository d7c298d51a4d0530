import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { type Database, open } from '#db/connection'
import { readers } from '#db/schema/readers'
import { expect, signIn, test } from '#support/browser'

const here = (page: Page) => page.getByRole('region', { name: 'Where you are signed in' })

async function isNobody(page: Page) {
	await page.goto('/account')
	await expect(page).toHaveURL('/sign-in?next=%2Faccount')
}

/** A browser with the session cookie of another one, as if it were stolen. */
async function steal(thief: Page, from: Page) {
	const cookies = await from.context().cookies()
	const session = cookies.filter(({ name }) => name.endsWith('next-auth.session-token'))
	expect(session, 'somebody is signed in').toHaveLength(1)
	await thief.context().addCookies(session)
	await thief.goto('/account')
	await expect(thief).toHaveURL('/account')
}

async function inDatabase(deed: (db: Database) => Promise<unknown>) {
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	try {
		await deed(db)
	} finally {
		await close()
	}
}

for (const script of [true, false])
	test(`a reader sees where they are signed in, and ends one or all others, ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader, aVisitor }) => {
		const reader = await aReader({ script })
		const others = [await aVisitor(), await aVisitor(), await aVisitor()] as const
		for (const other of others) {
			await other.goto('/sign-in?next=/account')
			await signIn(other, reader)
			await expect(other).toHaveURL('/account')
		}
		const { page } = reader
		await page.goto('/account')
		const lines = here(page).getByRole('listitem')
		await expect(lines).toHaveCount(4)
		await expect(lines.filter({ hasText: 'this browser' })).toHaveCount(1)
		await expect(lines.first()).toContainText(
			/Chrome on Linux.*from 10\.\d+\.\d+\.0, since .* last used/,
		)

		await lines.first().getByRole('button', { name: 'Sign out' }).click()
		await expect(lines).toHaveCount(3)
		await isNobody(others[2])
		await page.getByRole('button', { name: 'Sign out all other browsers' }).click()
		await expect(lines).toHaveCount(1)

		await isNobody(others[0])
		await isNobody(others[1])
		await page.reload()
		await expect(page).toHaveURL('/account')
	})

type Reader = { page: Page; elsewhere: Page; id: string; password: string }

/** What ends the session in a reader’s browser; `elsewhere` is another one of theirs. */
const ENDS: Record<string, (reader: Reader) => Promise<void>> = {
	'its reader ends it from another browser': async ({ elsewhere }) => {
		await here(elsewhere).getByRole('button', { name: 'Sign out', exact: false }).first().click()
		await expect(here(elsewhere).getByRole('listitem')).toHaveCount(1)
	},
	'its reader signs out': async ({ page }) => {
		await page.goto('/account')
		await page.getByRole('banner').or(page.getByRole('main')).first().waitFor()
		await page.getByRole('button', { name: 'Sign out', exact: true }).click()
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
	},
	'the password is changed': async ({ elsewhere, password }) => {
		await elsewhere.getByLabel('Password now').fill(password)
		await elsewhere.getByLabel('New password').fill('another quiet harbour')
		await elsewhere.getByRole('button', { name: 'Change the password' }).click()
		await expect(elsewhere.getByText('The password is changed')).toBeVisible()
	},
	'the account is gone': ({ id }) =>
		inDatabase((db) => db.delete(readers).where(eq(readers.id, id))),
	'the account is shut': ({ id }) =>
		inDatabase((db) => db.update(readers).set({ shutAt: new Date() }).where(eq(readers.id, id))),
}

for (const [what, end] of Object.entries(ENDS))
	test(`a stolen cookie is worth nothing once ${what}`, async ({ aReader, aVisitor }) => {
		const reader = await aReader()
		const [elsewhere, thief] = [await aVisitor(), await aVisitor()]
		await elsewhere.goto('/sign-in?next=/account')
		await signIn(elsewhere, reader)
		await expect(elsewhere).toHaveURL('/account')
		await steal(thief, reader.page)

		await end({ ...reader, elsewhere })

		await isNobody(thief)
		await isNobody(reader.page)
		await thief.goto('/lists')
		await expect(thief).toHaveURL(/\/sign-in/)
	})

test('nobody ends the session of another reader', async ({ aReader }) => {
	const [own, other] = [await aReader({ script: false }), await aReader()]
	await other.page.goto('/account')
	let theirs = ''
	await inDatabase(async (db) => {
		const found = await db.query.sessions.findFirst({
			where: (session, { eq: is }) => is(session.readerId, other.id),
		})
		theirs = found!.id
	})
	const elsewhere = await own.page.context().browser()!.newContext()
	const second = await elsewhere.newPage()
	await second.goto(new URL('/sign-in?next=/account', own.page.url()).href)
	await signIn(second, own)
	await expect(second).toHaveURL(new URL('/account', own.page.url()).href)
	await own.page.goto('/account')
	const id = here(own.page).locator('input[name="id"]')
	await id.evaluate((input, value) => input.setAttribute('value', value), theirs)
	await here(own.page).getByRole('button', { name: 'Sign out' }).first().click()
	await expect(here(own.page).getByRole('listitem')).toHaveCount(2)
	await elsewhere.close()

	await other.page.reload()
	await expect(other.page).toHaveURL('/account')
})

test('signing in gives a browser a session of its own, whatever cookie it came with', async ({
	aReader,
	aVisitor,
}) => {
	const [attacker, victim] = [await aReader({ name: 'Mallory' }), await aReader()]
	const page = await aVisitor()
	await steal(page, attacker.page)
	const before = await page.context().cookies()

	await page.context().clearCookies({ name: /theme/ })
	await page.goto('/account')
	await page.getByRole('button', { name: 'Sign out', exact: true }).click()
	await page.context().addCookies(before)
	await page.goto('/sign-in?next=/account')
	await signIn(page, victim)
	await expect(page.getByText(victim.email)).toBeVisible()

	const value = (cookies: typeof before) =>
		cookies.find(({ name }) => name.endsWith('next-auth.session-token'))?.value
	expect(value(await page.context().cookies())).not.toBe(value(before))
	await isNobody(attacker.page)
})
