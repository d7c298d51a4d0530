import type { Page } from '@playwright/test'
import { saved } from '#support/lists'

/** Lets a list be read by `who`, through the real page. */
export async function publish(page: Page, list: string, who: string) {
	await page.goto(`${list}/publish`)
	await page.getByLabel(who).check()
	await saved(page, () => page.getByRole('button', { name: 'Save' }).click())
}
