import { readFile } from 'node:fs/promises'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Article } from '#article/article'
import { expect, test } from '#support/browser'
import { articleWith } from '#support/texts'

const isNoted = ({ footnotes, url, authors }: Article) =>
	footnotes.length > 1 && url !== null && authors.length > 0

const words = (text: string) => text.replace(/\s+/g, '').replace(/[-\u00ad\u2010]/g, '')

for (const theme of ['light', 'dark', 'contrast'])
	test(`a print carries the text, its notes with their numbers, source, address and date, read in ${theme}`, async ({
		page,
		request,
	}) => {
		const article = await articleWith(request, isNoted)
		await page
			.context()
			.addCookies([{ name: 'theme', value: theme, url: test.info().project.use.baseURL! }])
		await page.goto(`/articles/${article.id}`)

		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
		const { text } = await extractText(pdf, { mergePages: true })
		const printed = words(text)

		expect(printed).toContain(words(article.title))
		for (const block of article.blocks.slice(0, 2))
			expect(printed).toContain(words(block.text.slice(0, 60)))
		for (const { marker, text: note } of article.footnotes)
			expect(printed).toContain(words(`${marker}${note.slice(0, 25)}`))
		expect(printed).toContain(words(article.url!))
		expect(printed).toContain(words(`/articles/${article.id} on`))
		for (const chrome of ['Find in this article', 'min left', 'Mark as read', 'Skip to the page'])
			expect(printed).not.toContain(words(chrome))
		await page.emulateMedia({ media: 'print' })
		const paper = await page.evaluate(
			() => getComputedStyle(document.documentElement).backgroundColor,
		)
		expect(paper).toBe('rgb(255, 255, 255)')
		const ink = await page
			.locator('[data-block="b1"]')
			.evaluate((block) => getComputedStyle(block).color.match(/\d+/g)!.map(Number))
		expect(Math.max(...ink)).toBeLessThan(60)
	})

test('a copy stands alone: opened from a disk it has text and notes that lead there and back', async ({
	aVisitor,
	request,
}) => {
	const article = await articleWith(request, isNoted)
	const page = await aVisitor()
	await page.goto(`/articles/${article.id}`)

	const loading = page.waitForEvent('download')
	await page.getByRole('link', { name: 'web page' }).click()
	const file = await loading
	expect(file.suggestedFilename()).toMatch(/^[\w-]+\.html$/)
	const html = await readFile(await file.path(), 'utf8')

	const copy = await page.context().newPage()
	const asked: string[] = []
	copy.on('request', (one) => asked.push(one.url()))
	await copy.setContent(html)
	await expect(copy.getByRole('heading', { level: 1 })).toHaveText(article.title)
	await copy.getByRole('link', { name: 'Note 2', exact: true }).first().click()
	await expect(copy.locator('#note-2')).toBeInViewport()
	await copy
		.locator('#note-2')
		.getByRole('link', { name: /^Back to/ })
		.first()
		.click()
	await expect(copy.locator('#call-2')).toBeInViewport()
	await expect(copy.locator('footer')).toContainText(article.url!)
	await expect(copy.locator('footer')).toContainText(`/articles/${article.id}`)
	expect(asked.filter((url) => !url.startsWith('about:'))).toEqual([])
})

test('a copy can be had in Markdown; a form that there is not, or an article, is refused', async ({
	request,
}) => {
	const article = await articleWith(request, isNoted)

	const answer = await request.get(`/articles/${article.id}/save?as=md`)
	expect(answer.headers()['content-type']).toContain('text/markdown')
	expect(await answer.text()).toContain(`[^${article.footnotes[0]!.marker}]: `)
	expect((await request.get(`/articles/${article.id}/save?as=exe`)).status()).toBe(400)
	expect((await request.get('/articles/there-is-none/save')).status()).toBe(404)
})
