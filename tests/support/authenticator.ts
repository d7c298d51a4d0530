import { expect, type Page } from '@playwright/test'
import postgres from 'postgres'
import { codeAt, stepAt } from '../../app/_session/totp.ts'
import { databaseUrl } from './another-library.ts'

/** An authenticator app that was given a secret, as it is typed. */
type App = { code: () => string }

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** An app that shows the codes of a secret. */
function appWith(secret: string): App {
	const bits = [...secret.replace(/\s/g, '')]
		.map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0'))
		.join('')
	const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
	return { code: () => codeAt(bytes, stepAt(Date.now())) }
}

/** Sets up the second step of whoever is signed in on the page; gives the app and the backup codes. */
export async function setUpSecondStep(page: Page): Promise<{ app: App; backup: string[] }> {
	await page.goto('/account')
	await page.getByRole('link', { name: 'Set up a second step' }).click()
	await page.getByRole('button', { name: 'Begin' }).click()
	const app = await appOn(page)
	const backup = await page
		.getByRole('region', { name: 'Your backup codes' })
		.getByRole('listitem')
		.allInnerTexts()
	return { app, backup }
}

/** Takes the secret that stands on the page into an app, and answers with its first code. */
export async function appOn(page: Page): Promise<App> {
	const app = appWith((await page.locator('[data-secret]').textContent()) ?? '')
	await page.getByLabel('Code', { exact: true }).fill(app.code())
	await page.getByRole('button', { name: 'Ask for codes from now on' }).click()
	await expect(page.getByRole('heading', { name: 'Your backup codes' })).toBeVisible()
	return app
}

/** Lets the codes that were taken be forgotten, as if their half minute were over. */
export async function nextCode(email: string): Promise<void> {
	const sql = postgres(databaseUrl(), { max: 1 })
	await sql`update authenticators set last_step = 0
		where reader_id = (select id from readers where email = ${email})`
	await sql.end()
}
