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

/** Says on a list’s page for it who reads the list: `Nobody else`, `Whoever has the link` or `Everybody`. */
export async function publish(page: Page, list: string, who: string): Promise<void> {
	await page.goto(`${list}/publish`)
	await page.getByLabel(who).check()
	await saved(page, () => page.getByRole('button', { name: 'Save' }).click())
}

/** Lets whoever has its link read a list, and gives the link. */
export async function readByLink(page: Page, list: string): Promise<string> {
	await publish(page, list, 'Whoever has the link')
	return page.getByLabel('The link', { exact: true }).inputValue()
}

/** Makes a link into a list for one reader, who follows it and joins. */
export async function joinsList(
	owner: Page,
	list: string,
	{ page, as }: { page: Page; as: 'Editor' | 'Reader' },
): Promise<void> {
	await owner.goto(`${list}/members`)
	await owner.getByLabel('As', { exact: true }).selectOption(as)
	await owner.getByLabel('The link serves').selectOption('One person')
	await owner.getByRole('button', { name: 'Invite', exact: true }).click()
	await page.goto(await owner.getByLabel('The link, which is shown only now').inputValue())
	await page.getByRole('button', { name: 'Join the list' }).click()
	await expect(page).not.toHaveURL(/invited/)
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
