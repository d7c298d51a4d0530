import { expect, type Page } from '@playwright/test'
import type { Article } from '#article/article'

/** What a test may say of an annotation that is brought along. */
export interface Brought {
	articleId: string
	exact: string
	note?: string
	tags?: readonly string[]
	colour?: string
}

/** Brings a file along through the real page and leaves its reader on the report. */
export async function bringFile(page: Page, content: string, name = 'notes.json') {
	await page.goto('/highlights/import')
	const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) }
	await page.getByLabel('File').setInputFiles(file)
	await page.getByRole('button', { name: 'Bring them along' }).click()
	await expect(page.getByRole('heading', { name: 'What became of it' })).toBeVisible()
}

/** Marks passages for whoever is signed in by bringing annotations of them along. */
export async function bring(page: Page, brought: readonly Brought[]) {
	const origin = new URL(page.url()).origin
	const annotations = brought.map(
		({ articleId, exact, note, tags = [], colour = 'yellow' }, n) => ({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			...{ id: `urn:test:${n}:${exact}`, type: 'Annotation' },
			body: [
				...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note }] : []),
				...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
			],
			target: {
				...{ source: `${origin}/articles/${articleId}`, styleClass: `hl-${colour}` },
				selector: { type: 'TextQuoteSelector', exact },
			},
		}),
	)
	await bringFile(page, JSON.stringify(annotations))
}

/** The first so many words of a paragraph of an article that the library has. */
export async function wordsIn(page: Page, articleId: string, paragraph: number, count = 6) {
	const answer = await page.request.get(`/api/v1/articles/${articleId}`)
	const { blocks } = (await answer.json()) as Article
	const paragraphs = blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 120)
	const words = paragraphs[paragraph]?.text.split(' ').slice(0, count).join(' ')
	expect(words, `article ${articleId} has paragraph ${paragraph}`).toBeTruthy()
	return words as string
}
