import { expect, type Locator, type Page } from '@playwright/test'
import type { ShelvedArticle } from './browser.ts'

/** Makes a list through the real pages and leaves its reader on it; gives its address. */
export async function makeList(page: Page, title: string): Promise<string> {
	await page.goto('/lists')
	await page.getByLabel('Title of a new list').fill(title)
	await page.getByRole('button', { name: 'Make the list' }).click()
	await expect(page.getByRole('heading', { name: title })).toBeVisible()
	return new URL(page.url()).pathname
}

/** Puts articles on a list of the reader's by the page that needs no script. */
export async function putOnList(page: Page, title: string, articles: readonly ShelvedArticle[]) {
	for (const { id } of articles) {
		await page.goto(`/lists/add?article=${id}`)
		const choice = page.getByRole('button', { name: title, exact: true })
		await saved(page, () => choice.click())
		await expect(choice).toHaveAttribute('aria-pressed', 'true')
	}
}

/** Does what saves something, and waits until the library has answered: a change shows before it is kept. */
export async function saved(page: Page, doIt: () => Promise<void>): Promise<void> {
	const answered = page.waitForResponse((response) => response.request().method() === 'POST')
	await doIt()
	await answered
}

/** The titles on the list that is open, in its order. */
export function titlesOn(page: Page): Locator {
	return page.locator('ol').getByRole('heading', { level: 2 })
}
