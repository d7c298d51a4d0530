import { EpubCheck } from '@likecoin/epubcheck-ts'
import { parse as parseCsv } from 'csv-parse/sync'
import { expect, test } from '#support/browser'
import { readBibtex, readCslJson, readRis } from '#support/citations-read'
import { inFoliate } from '#support/in-foliate'
import { makeList, putOnList } from '#support/lists'

test('a list is taken along in every form, in its order', async ({ aReader, articles }) => {
	const { page } = await aReader()
	const some = articles.slice(0, 3)
	const list = await makeList(page, 'Harbours & rivers')
	await putOnList(page, 'Harbours & rivers', some)
	await page.goto(list)
	await page.getByText('Take along', { exact: true }).click()
	const taken = async (name: string) => {
		const arriving = page.waitForEvent('download')
		await page.getByRole('link', { name, exact: true }).click()
		const download = await arriving
		const chunks: Buffer[] = []
		for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
		return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
	}
	const titles = some.map(({ title }) => title)

	const epub = await taken('EPUB')
	expect(epub.name).toBe('harbours-rivers.epub')
	expect((await new EpubCheck().check(epub.bytes, epub.name)).valid).toBe(true)
	const bib = readBibtex((await taken('BibTeX')).bytes.toString())
	const ris = readRis((await taken('RIS')).bytes.toString())
	const json = readCslJson((await taken('CSL-JSON')).bytes.toString())
	const rows = parseCsv((await taken('CSV')).bytes, { columns: true }) as { title: string }[]
	for (const read of [bib, ris, json, rows]) expect(read.map(({ title }) => title)).toEqual(titles)
	const forPrint = (await taken('A page for print')).bytes.toString()
	const markdown = (await taken('Markdown')).bytes.toString()
	const whole = (await taken('A page with the texts')).bytes.toString()
	for (const title of titles) expect(markdown).toContain(`[${title}]`)
	expect(whole.length).toBeGreaterThan(forPrint.length * 2)
})

test('the EPUB of a list opens in a reader of books, and its notes pop up there', async ({
	aReader,
	aVisitor,
	request,
}) => {
	const { page } = await aReader()
	const { hits } = await (await request.get('/api/v1/search?in=footnotes&q=the&per_page=3')).json()
	const list = await makeList(page, 'To the e-reader')
	await putOnList(page, 'To the e-reader', hits)
	const book = await (await page.request.get(`${list}/export?as=epub`)).body()

	const seen = await inFoliate(await aVisitor(), book)

	expect(seen.title).toBe('To the e-reader')
	expect(seen.contents.slice(1, -1)).toEqual(hits.map(({ title }: { title: string }) => title))
	for (const [n, { id }] of hits.entries()) {
		const { blocks, footnotes } = await (await request.get(`/api/v1/articles/${id}`)).json()
		const [first] = blocks.filter(({ calls }: { calls: string[] }) => calls.length === 0)
		expect(seen.texts[n + 2]).toContain(first.text.replace(/\s+/g, ' ').trim())
		if (n === 0) expect(seen.popUp).toContain(footnotes[0].text.replace(/\s+/g, ' ').trim())
	}
})

test('everything that a list’s articles cite is taken along in the style that one chooses', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader({ script: false })
	const list = await makeList(page, 'Sources')
	await putOnList(page, 'Sources', articles)
	const sources = async (query: string) =>
		(await page.request.get(`${list}/export?as=bibliography&${query}`)).text()
	const works = JSON.parse(await sources('form=json')) as { title?: string }[]
	expect(works.length, 'the first articles cite something').toBeGreaterThan(0)

	for (const style of ['chicago', 'chicago-notes', 'mla', 'apa', 'harvard', 'vancouver', 'ieee'])
		expect((await sources(`form=txt&style=${style}`)).trim().split('\n\n')).toHaveLength(
			works.length,
		)
	expect(await sources('form=txt&style=apa')).not.toBe(await sources('form=txt&style=mla'))

	await page.goto(list)
	await page.getByText('Take along', { exact: true }).click()
	await page.getByLabel('Style').selectOption('MLA')
	const arriving = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Take the sources' }).click()
	expect((await arriving).suggestedFilename()).toBe('sources-sources.html')

	expect((await page.request.get(`${list}/export?as=bibliography&style=own`)).status()).toBe(400)
	expect((await page.request.get(`${list}/export?as=exe`)).status()).toBe(400)
})

test('a private list is taken along by nobody else', async ({ aReader, aVisitor, articles }) => {
	const { page } = await aReader()
	const list = await makeList(page, 'Mine alone')
	await putOnList(page, 'Mine alone', articles.slice(0, 1))
	const { page: stranger } = await aReader()
	const visitor = await aVisitor()

	for (const form of ['epub', 'md', 'html', 'csv', 'bib', 'ris', 'json', 'bibliography']) {
		const address = `${list}/export?as=${form}`
		expect((await page.request.get(address)).status(), form).toBe(200)
		for (const other of [stranger, visitor])
			for (const asked of [address, `${address}&token=null`, `${address}&token=`]) {
				const answer = await other.request.get(asked)
				expect(answer.status(), asked).toBe(404)
				expect(await answer.text()).not.toContain('Mine alone')
			}
	}
	expect((await page.request.get('/lists/none/export')).status()).toBe(404)
})

for (const script of [true, false]) {
	test(`a syllabus is brought to a list and its reader told what became of it, ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader, articles }) => {
		const { page } = await aReader({ script })
		const [one, two] = articles
		const list = await makeList(page, 'Syllabus')
		await putOnList(page, 'Syllabus', [one!])
		await page.goto(list)
		await page.getByText('Take along', { exact: true }).click()
		await page.getByRole('link', { name: 'Bring articles to this list' }).click()
		await expect(page.getByLabel('To which list')).toHaveValue(list.split('/').at(-1)!)

		const origin = new URL(page.url()).origin
		const bib = `@article{a, title={{${two!.title}}}, url={${origin}${two!.url}}, annote={Read it slowly.}}
@article{b, title={{${one!.title}}}, url={${origin}${one!.url}}}
@misc{c, title={A page elsewhere}, url={https://elsewhere.example/page}}
@book{d, title={A book that nobody has}}`
		const file = {
			name: 'syllabus.bib',
			mimeType: 'application/x-bibtex',
			buffer: Buffer.from(bib),
		}
		await page.getByLabel('File').setInputFiles(file)
		await page.getByRole('button', { name: 'Bring them along' }).click()

		await expect(
			page.getByText('4 works: 1 not found, 1 put there as links, 1 matched, 1 there already.'),
		).toBeVisible()
		await expect(page.getByText('A book that nobody has')).toBeVisible()
		await expect(page.getByRole('link', { name: 'A page elsewhere' })).toHaveAttribute(
			'href',
			'https://elsewhere.example/page',
		)
		await page.getByRole('link', { name: 'Syllabus', exact: true }).click()
		await expect(page.getByRole('heading', { name: two!.title })).toBeVisible()
		await expect(page.getByText('Read it slowly.').first()).toBeVisible()
	})
}

test('a new list is made of pasted addresses, and of what cannot be read nothing', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const bring = async (text: string, title = '') => {
		await page.goto('/lists/import')
		await page.getByLabel('Or paste it here').fill(text)
		await page.getByLabel('Title, if the list is new').fill(title)
		await page.getByRole('button', { name: 'Bring them along' }).click()
	}

	await bring('Dear Ana,\nplease read this.', 'Never made')
	await expect(page.getByText('neither BibTeX nor RIS')).toBeVisible()
	await expect(page.getByText('Nothing was put on any list.')).toBeVisible()
	await bring('')
	await expect(page.getByText('Choose a file, or type or paste something.')).toBeVisible()

	const origin = new URL(page.url()).origin
	await bring(`${origin}${articles[0]!.url}\n${origin}${articles[1]!.url}`, 'Pasted')
	await page.getByRole('link', { name: 'Pasted', exact: true }).click()
	await expect(page.getByRole('heading', { name: articles[1]!.title })).toBeVisible()
	await page.goto('/lists')
	await expect(page.getByRole('link', { name: 'Pasted' })).toBeVisible()
	await expect(page.getByRole('link', { name: 'Never made' })).toBeHidden()
})

test('nobody brings anything to a stranger’s list, nor without an account', async ({
	aReader,
	aVisitor,
}) => {
	const { page } = await aReader()
	const list = await makeList(page, 'Mine alone')
	const { page: stranger } = await aReader()
	const visitor = await aVisitor()
	const multipart = { list: list.split('/').at(-1)!, title: '', text: 'https://elsewhere.example/' }

	const refused = await stranger.request.post('/lists/import/upload', { multipart })
	expect(refused.status()).toBe(404)
	const sent = await visitor.request.post('/lists/import/upload', { multipart, maxRedirects: 0 })
	expect(sent.headers().location).toMatch(/^\/sign-in\?/)

	const rows = await (await page.request.get(`${list}/export?as=csv`)).text()
	expect(rows.trim().split('\n')).toHaveLength(1)
})
