import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { faultsOn } from '#support/axe'
import { bring, bringFile, wordsIn } from '#support/bringing'
import { expect, type ShelvedArticle, test } from '#support/browser'
import { makeList, putOnList } from '#support/lists'

/** Three passages in two articles, with notes, tags and colours. */
async function threeMarked(page: Page, articles: readonly ShelvedArticle[]) {
	const [first, second] = [articles[0]!, articles[1]!]
	const quotes = [
		await wordsIn(page, first.id, 0),
		await wordsIn(page, first.id, 1),
		await wordsIn(page, second.id, 0),
	] as const
	await bring(page, [
		{ articleId: first.id, exact: quotes[0], note: 'Remember the lighthouse', tags: ['Ports'] },
		{ articleId: first.id, exact: quotes[1], colour: 'green', tags: ['ports', 'labour'] },
		{ articleId: second.id, exact: quotes[2], colour: 'blue', note: 'A zeppelin' },
	])
	return quotes
}

const items = (page: Page) => page.getByRole('listitem').filter({ has: page.locator('blockquote') })
const total = (page: Page) => page.getByRole('main').getByRole('status')
const narrow = (page: Page) => page.getByRole('complementary', { name: 'Narrow the highlights' })

/** Waits until the page's script has taken over the search over the highlights. */
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search your highlights' })

async function awake(page: Page) {
	await page.waitForFunction(
		"Object.keys(document.querySelector('main [data-search-field]')).some((key) => key.startsWith('__reactProps'))",
	)
}

test('what was marked is found as one types, misspelt and begun, and leads to its place', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const quotes = await threeMarked(page, articles)
	await page.goto('/highlights')
	await awake(page)
	await expect(total(page)).toHaveText('3 passages in 2 articles')

	await field(page).pressSequentially('lihgthou')
	await expect(total(page)).toHaveText('1 passage in 1 article')
	await expect(page).toHaveURL(/\/highlights\?q=lihgthou$/)
	await expect(items(page).locator('mark')).toHaveText('lighthouse')
	await expect(field(page)).toHaveValue('lihgthou')
	await expect(field(page)).toBeFocused()
	await items(page).getByRole('link', { name: 'Go to passage' }).click()

	await page.waitForURL(new RegExp(`/articles/${articles[0]!.id}[^#]*#h-`))
	await expect(page.getByRole('article')).toContainText(quotes[0])
	await page.goBack()
	await expect(field(page)).toHaveValue('lihgthou')
	await page.goBack()
	await expect(total(page)).toHaveText('3 passages in 2 articles')
	await expect(field(page)).toHaveValue('')
})

test('what is not there says so and offers the archive', async ({ aReader, articles }) => {
	const { page } = await aReader()
	await threeMarked(page, articles)

	await page.goto('/highlights?q=xylophone')

	await expect(total(page)).toHaveText('Nothing found')
	await expect(
		page.getByRole('link', { name: /look for “xylophone” in the archive/ }),
	).toHaveAttribute('href', '/search?q=xylophone')
})

test('they are narrowed by several choices at once, with true counts, and taken back', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', [articles[1]!])
	await threeMarked(page, articles)
	await page.goto('/highlights')

	await narrow(page)
		.getByRole('link', { name: /^ports 2$/i })
		.click()
	await expect(total(page)).toHaveText('2 passages in 1 article')
	await expect(narrow(page).getByRole('link', { name: /^labour 1$/ })).toBeVisible()
	await narrow(page)
		.getByRole('link', { name: /Green 1$/ })
		.click()
	await expect(total(page)).toHaveText('1 passage in 1 article')
	await narrow(page)
		.getByRole('link', { name: /Yellow 1$/ })
		.click()
	await expect(total(page)).toHaveText('2 passages in 1 article')
	await expect(page).toHaveURL(/colour=green&colour=yellow&tag=ports$/)

	await page.reload()
	await page.getByRole('link', { name: /^Take back: tagged ports$/i }).click()
	await expect(total(page)).toHaveText('2 passages in 1 article')
	await page.getByRole('link', { name: 'Take all back' }).click()
	await narrow(page).getByRole('link', { name: 'Harbours 1' }).click()
	await expect(total(page)).toHaveText('1 passage in 1 article')
	await expect(items(page)).toContainText('A zeppelin')
})

test('they stand under their tags, each address once, in the order one likes', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	await threeMarked(page, articles)
	await page.goto('/highlights')

	await page
		.getByRole('navigation', { name: 'Grouped by' })
		.getByRole('link', { name: 'Tag' })
		.click()

	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
		'labour',
		/^ports$/i,
		'Without a tag',
	])
	await expect(items(page)).toHaveCount(4)
	await expect(page.locator('[id^="h-"]')).toHaveCount(3)
	await page.getByRole('link', { name: 'Newest article' }).click()
	await expect(page).toHaveURL(/group=tag&sort=published/)
})

test('they are taken along as files, all or those that are chosen', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const quotes = await threeMarked(page, articles)
	await page.goto('/highlights')
	const taken = async (format: string) => {
		await page.getByLabel('Format').selectOption(format)
		const waiting = page.waitForEvent('download')
		await page.getByRole('button', { name: 'Export' }).click()
		const download = await waiting
		return {
			name: download.suggestedFilename(),
			text: await readFile(await download.path(), 'utf8'),
		}
	}

	await page.getByText('Export or share').click()
	const markdown = await taken('md')
	await items(page).filter({ hasText: 'A zeppelin' }).getByLabel('Choose').check()
	const annotations = await taken('jsonld')

	expect(markdown.name).toBe('highlights.md')
	expect(markdown.text).toContain('Remember the lighthouse')
	expect(markdown.text.match(/^> /gm)?.length).toBeGreaterThanOrEqual(3)
	const { first } = JSON.parse(annotations.text)
	expect(first.items).toHaveLength(1)
	expect(first.items[0].target.selector[0].exact).toBe(quotes[2])
})

test('each format comes as what it is, and only to its reader', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page } = await aReader()
	await threeMarked(page, articles)
	await page.goto('/highlights')
	const id = await items(page).getByRole('checkbox').first().getAttribute('value')

	for (const [format, type, beginning] of [
		['md', 'text/markdown', '# Highlights'],
		['csv', 'text/csv', 'id,quote,note'],
		['json', 'application/json', '['],
		['jsonld', 'application/ld+json', '{'],
		['bib', 'application/x-bibtex', '@article{'],
		['ris', 'application/x-research-info-systems', 'TY  - MGZN'],
	] as const) {
		const answer = await page.request.get(`/highlights/export?format=${format}&tag=ports`)
		expect(answer.headers()['content-type']).toContain(type)
		expect((await answer.text()).startsWith(beginning)).toBe(true)
	}
	expect((await page.request.get('/highlights/export?format=exe')).status()).toBe(400)

	const stranger = await aReader()
	const theirs = await stranger.page.request.get(`/highlights/export?format=json&id=${id}`)
	expect(await theirs.json()).toEqual([])
	const nobody = await aVisitor()
	const refused = await nobody.request.get(`/highlights/export?format=json&id=${id}`)
	expect(refused.status()).toBe(401)
})

test('they are printed from a page of their own', async ({ aReader, articles }) => {
	const { page } = await aReader()
	const quotes = await threeMarked(page, articles)
	await page.goto('/highlights?q=zeppelin')
	await page.getByText('Export or share').click()
	await page.getByLabel('Format').selectOption('html')
	await page.getByRole('button', { name: 'Export' }).click()

	await expect(page).toHaveURL(/\/highlights\/print\?q=zeppelin/)
	await expect(page.getByText(quotes[2])).toBeVisible()
	await expect(page.getByText(quotes[0])).toBeHidden()
})

test('a file is brought along with a report, and doubles nothing', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const quote = await wordsIn(page, articles[0]!.id, 0)
	const origin = new URL(page.url()).origin
	const aRow = (id: string, exact: string, uri = `${origin}/articles/${articles[0]!.id}/slug`) => ({
		...{ id, uri, text: 'A note', tags: ['brought'] },
		target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact }] }],
	})
	const rows = [
		aRow('1', quote),
		aRow('2', 'words that stand nowhere'),
		aRow('3', 'elsewhere', 'https://elsewhere.example/'),
		{ id: '4', uri: origin, text: 'A note on a page', target: [{ source: origin }] },
	]

	await bringFile(page, JSON.stringify({ total: 4, rows }), 'hypothesis.json')
	await expect(
		page.getByText('4 annotations: 1 kept, but not found, 2 not kept, 1 placed.'),
	).toBeVisible()
	await expect(page.getByText('The article does not say these words.')).toBeVisible()
	await expect(page.getByText('The page it was made on is not in this library.')).toBeVisible()
	await page.getByRole('link', { name: 'Go to passage' }).click()
	await page.waitForURL(/#h-/)
	await expect(page.getByRole('complementary', { name: 'Your highlights' })).toContainText(quote)

	await bringFile(page, JSON.stringify({ total: 4, rows }), 'hypothesis.json')
	await expect(page.getByText('4 annotations: 2 not kept, 2 already here.')).toBeVisible()
	await page.getByRole('link', { name: 'See your highlights' }).click()
	await expect(total(page)).toHaveText('2 passages in 1 article')
	await expect(narrow(page).getByRole('link', { name: 'Lost 1' })).toBeVisible()
})

test('a file that cannot be read says so, and is told to nobody else', async ({ aReader }) => {
	const { page } = await aReader()

	await bringFile(page, '{"type": "Annotation', 'broken.json')

	await expect(page.getByRole('main').getByRole('alert')).toHaveText(
		'This JSON is broken: it may have been cut off on its way. Nothing was kept.',
	)
	const stranger = await aReader()
	await stranger.page.goto(page.url())
	await expect(stranger.page.getByText('broken.json')).toBeHidden()
	await expect(stranger.page.getByRole('heading', { name: 'What became of it' })).toBeHidden()
})

test('what is shared by a link is read by whoever has it, until it is withdrawn', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page, email, name } = await aReader({ name: 'Zenobia Quill' })
	const quotes = await threeMarked(page, articles)
	await page.goto('/highlights?tag=ports')
	await page.getByText('Export or share').click()
	await page.getByRole('button', { name: 'Share by a link' }).click()
	await expect(page.getByText(/^2 passages, as they are now/)).toBeVisible()
	await page.getByLabel('Title').fill('On harbours')
	await page.getByRole('button', { name: 'Make the link' }).click()
	const link = await page.getByLabel('The new link').inputValue()

	const visitor = await aVisitor()
	const answer = await visitor.goto(link)
	expect(answer?.status()).toBe(200)
	await expect(visitor.getByRole('heading', { name: 'On harbours' })).toBeVisible()
	await expect(visitor.getByText(quotes[0])).toBeVisible()
	await expect(visitor.getByText(quotes[2])).toBeHidden()
	const html = (await answer?.text()) ?? ''
	for (const secret of ['Remember the lighthouse', 'labour</', email, name])
		expect(html).not.toContain(secret)
	expect(html).toMatch(/<meta name="robots" content="noindex/)

	await page.getByRole('button', { name: 'Withdraw “On harbours”' }).click()
	await expect(page.getByText('The link is withdrawn')).toBeVisible()
	expect((await visitor.goto(link))?.status()).toBe(404)
	await page.getByRole('button', { name: 'Undo' }).click()
	await expect(page.getByLabel('The new link')).toHaveValue(link)
	expect((await visitor.goto(link))?.status()).toBe(200)
})

test('one highlight is shared with its note where its reader ticks so', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page } = await aReader()
	await threeMarked(page, articles)
	await page.goto('/highlights?q=zeppelin')
	await items(page).getByRole('link', { name: 'Share' }).click()
	await page.getByLabel('With my notes on them').check()
	await page.getByRole('button', { name: 'Make the link' }).click()
	const link = await page.getByLabel('The new link').inputValue()

	const visitor = await aVisitor()
	await visitor.goto(link)

	await expect(visitor.getByText('A zeppelin')).toBeVisible()
	const stranger = await aReader()
	await stranger.page.goto('/highlights/shared')
	await expect(stranger.page.getByText('Nothing: only you see what you marked.')).toBeVisible()
})

test('the search of the archive looks only in what I marked, and says where I marked', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page } = await aReader()
	const quotes = await threeMarked(page, articles)
	await page.goto('/search?sort=oldest')
	await expect(page.getByText('You marked 2 passages here')).toBeVisible()

	await page.getByRole('link', { name: 'Look only in what you marked' }).click()
	await expect(page).toHaveURL(/mine=1/)
	await expect(page.getByRole('main').getByRole('status')).toHaveText('2 articles')
	await page.goto(`/search?mine=1&q=${encodeURIComponent(`"${quotes[2]}"`)}`)
	await expect(page.getByText('You marked 1 passage here')).toBeVisible()
	await expect(page.getByText('You marked 2 passages here')).toBeHidden()
	const mine = await page.request.get('/api/v1/search?mine=1')
	expect((await mine.json()).total).toBe(2)

	const nobody = await aVisitor()
	expect((await nobody.request.get('/api/v1/search?mine=1')).status()).toBe(401)
	await nobody.goto('/search?mine=1')
	await expect(nobody.getByText('to look only in what you marked')).toBeVisible()
	await expect(nobody.getByText(/You marked/)).toBeHidden()
	const stranger = await aReader()
	await stranger.page.goto('/search?mine=1')
	await expect(
		stranger.page.getByRole('heading', { name: 'No article answers that' }),
	).toBeVisible()
})

test('all of it works without script', async ({ aReader, articles }) => {
	const { page } = await aReader({ script: false })
	const quotes = await threeMarked(page, articles)
	await page.goto('/highlights?colour=blue&colour=yellow')

	await field(page).fill('zepelin')
	await page.getByRole('button', { name: 'Search', exact: true }).click()
	await expect(page).toHaveURL(/q=zepelin/)
	await expect(page).toHaveURL(/colour=yellow&colour=blue|colour=blue&colour=yellow/)
	await expect(items(page)).toHaveCount(1)
	await expect(items(page)).toContainText(quotes[2])
	await page.getByText('Export or share').click()
	await items(page).getByLabel('Choose').check()
	await page.getByRole('button', { name: 'Share by a link' }).click()
	await page.getByRole('button', { name: 'Make the link' }).click()
	await expect(page.getByLabel('The new link')).toHaveValue(/\/shared\/[\w-]{32}$/)
})

test('axe finds nothing serious where there is much to see', async ({ aReader, articles }) => {
	const { page } = await aReader()
	await threeMarked(page, articles)
	const report = new URL(page.url()).pathname
	await page.goto('/highlights')
	const id = await items(page).getByRole('checkbox').first().getAttribute('value')
	await page.goto(`/highlights/share?id=${id}`)
	await page.getByRole('button', { name: 'Make the link' }).click()
	const link = await page.getByLabel('The new link').inputValue()

	for (const path of [
		...['/highlights', '/highlights?q=light&group=tag', '/highlights?q=xylophone', report],
		...['/highlights/import', '/highlights/shared', '/highlights/print', link],
	]) {
		await page.goto(path)
		expect.soft(await faultsOn(page), path).toEqual([])
	}
})
