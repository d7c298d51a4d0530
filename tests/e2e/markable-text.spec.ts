import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { markableText } from '#article/text'
import { expect, test } from '#support/highlighting'

const READER = fileURLToPath(
	new URL('../../app/articles/[id]/_highlights/article-text.ts', import.meta.url),
)

/** What reads the text from the page, as a script that leaves it in `articleText`. */
async function readerScript(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			lib: { entry: READER, formats: ['iife'], name: 'articleText' },
		},
	})
	const [output] = Array.isArray(built) ? built : [built]
	if (!output || !('output' in output)) throw new Error('vite built nothing')
	return `${output.output[0].code}; globalThis.articleText = articleText`
}

test('the page says, to the letter, the text that the server marks in, of every article', {
	tag: '@thorough',
}, async ({ page, request, article }) => {
	test.setTimeout(240_000)
	const script = await readerScript()
	const { hits } = await (await request.get('/api/v1/search?per_page=100')).json()
	const ids: string[] = [article.id, ...hits.map(({ id }: { id: string }) => id)]
	expect(ids.length).toBeGreaterThan(20)

	for (const id of ids) {
		const record = await (await request.get(`/api/v1/articles/${id}`)).json()
		await page.goto(`/articles/${id}?q=the`)
		await page.evaluate(script)
		const read = await page.evaluate<{ text: string; copies: number; notes: number }>(`(() => {
			const read = articleText.readArticle(document.querySelector('[data-article-id]'))
			const notes = read.places.filter(({ element }) => element.dataset.noteText)
			return { text: read.text, copies: read.copies.length, notes: notes.length }
		})()`)
		expect(read.text, id).toBe(markableText(record))
		expect(read.notes, id).toBe(record.footnotes.length)
		const called = new Set(record.blocks.flatMap(({ calls }: { calls: string[] }) => calls))
		const known = record.footnotes.filter(({ marker }: { marker: string }) => called.has(marker))
		expect(read.copies, id).toBe(known.length)
	}
})
