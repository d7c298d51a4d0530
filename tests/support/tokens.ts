import { expect, type Page } from '@playwright/test'
import type { Scope } from '#db/schema/accounts'

/** Makes a token on the account's page and gives it, as it is shown once. */
export async function aToken(page: Page, name: string, scopes: readonly Scope[]): Promise<string> {
	await page.goto('/account')
	await page.getByText('Make a token', { exact: true }).click()
	const form = page.getByRole('form', { name: 'Make a token' })
	await form.getByLabel('What it is for').fill(name)
	for (const scope of ['read', 'highlights', 'lists'] as const)
		await form.locator(`[value="${scope}"]`).setChecked(scopes.includes(scope))
	await form.getByRole('button', { name: 'Make the token' }).click()
	const made = page.getByLabel(`The token “${name}”`)
	await expect(made).toBeVisible()
	return made.inputValue()
}

/** As a program sends it: no cookies, and JSON where something is sent. */
export const as = (token: string, data?: unknown) => ({
	headers: { Authorization: `Bearer ${token}` },
	...(data === undefined ? {} : { data }),
})
