import type { APIRequestContext, Page } from '@playwright/test'
import type { Article } from '#article/article'

/** An article of the library that has what a test needs. */
export async function articleWith(
	request: APIRequestContext,
	needs: (article: Article) => boolean,
): Promise<Article> {
	const { hits } = await (await request.get('/api/v1/search?per_page=100')).json()
	for (const { id } of hits) {
		const article = await (await request.get(`/api/v1/articles/${id}`)).json()
		if (needs(article)) return article
	}
	throw new Error('the library has no such article')
}

/** Whether a text has headings enough for contents, and more than fits a window. */
export const isLong = ({ blocks }: Article) =>
	blocks.filter(({ kind }) => kind === 'heading').length >= 3 && blocks.length > 8

/** Scrolls the page to a block of the text, without any hurry of the browser's own. */
export async function scrollToBlock(page: Page, block: string): Promise<void> {
	await page.evaluate(
		(id) => document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' }),
		block,
	)
}

/** What this browser remembers of an article; null until it does. */
export function keptInBrowser(page: Page, articleId: string): Promise<string | null> {
	return page.evaluate((id) => {
		for (let n = 0; n < localStorage.length; n++) {
			const name = localStorage.key(n) ?? ''
			if (!name.startsWith('carrel-reading')) continue
			const kept = JSON.parse(localStorage.getItem(name) ?? '{}')[id]
			if (kept?.place) return kept.place.block
		}
		return null
	}, articleId)
}
