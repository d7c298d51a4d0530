import type { Browser, Page } from '@playwright/test'

/** The two widths that every page is looked at in. */
export const WIDE = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** A page in a browser of its own, as on a phone or with whatever else is wished; close its context afterwards. */
export async function pageOn(
	browser: Browser,
	wish: Parameters<Browser['newContext']>[0],
): Promise<Page> {
	const context = await browser.newContext(wish)
	return context.newPage()
}
