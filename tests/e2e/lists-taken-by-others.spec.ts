import { EpubCheck } from '@likecoin/epubcheck-ts'
import { parse as parseCsv } from 'csv-parse/sync'
import { expect, test } from '#support/browser'
import { readBibtex } from '#support/citations-read'
import { makeList, publish, putOnList, readByLink } from '#support/lists'

const FORMS = ['epub', 'md', 'html', 'csv', 'bib', 'ris', 'json', 'bibliography']

for (const script of [true, false])
	test(`whoever may read a list takes it along from its page, ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader, aVisitor, articles }) => {
		const { page: owner } = await aReader()
		const list = await makeList(owner, 'Harbours to take')
		await putOnList(owner, 'Harbours to take', articles.slice(0, 2))
		const link = await readByLink(owner, list)
		const visitor = await aVisitor({ script })
		const token = link.split('/').at(-1)
		const takenFrom = async (page: string) => {
			await visitor.goto(page)
			await visitor.getByText('Take along', { exact: true }).click()
			await expect(visitor.getByRole('link', { name: 'Bring articles to this list' })).toHaveCount(
				0,
			)
			const arriving = visitor.waitForEvent('download')
			await visitor.getByRole('link', { name: 'BibTeX', exact: true }).click()
			const chunks: Buffer[] = []
			for await (const chunk of await (await arriving).createReadStream())
				chunks.push(chunk as Buffer)
			return readBibtex(Buffer.concat(chunks).toString()).map(({ title }) => title)
		}
		const titles = articles.slice(0, 2).map(({ title }) => title)

		expect(await takenFrom(link)).toEqual(titles)
		await visitor.getByLabel('Format').selectOption('Plain text')
		const sources = visitor.waitForEvent('download')
		await visitor.getByRole('button', { name: 'Take the sources' }).click()
		expect((await sources).suggestedFilename()).toBe('harbours-to-take-sources.txt')
		for (const form of FORMS) {
			const address = `${list}/export?as=${form}`
			expect((await visitor.request.get(address)).status(), form).toBe(404)
			expect((await visitor.request.get(`${address}&token=${token}`)).status(), form).toBe(200)
		}

		await publish(owner, list, 'Everybody')
		expect(await takenFrom(list)).toEqual(titles)

		await publish(owner, list, 'Nobody else')
		for (const form of FORMS)
			for (const asked of ['', `&token=${token}`])
				expect(
					(await visitor.request.get(`${list}/export?as=${form}${asked}`)).status(),
					form,
				).toBe(404)
	})

test('a smart list is taken along as what its search finds', async ({ aReader, request }) => {
	const { page } = await aReader()
	const { hits } = await (await request.get('/api/v1/search?q=harbour&per_page=50')).json()
	const titles = (hits as { title: string }[]).map(({ title }) => title)
	expect(titles.length, 'the library has something on harbours').toBeGreaterThan(1)
	await page.goto('/search?q=harbour')
	await page.getByRole('link', { name: 'make a smart list of it' }).click()
	await page.getByLabel('Title').fill('On harbours')
	await page.getByRole('button', { name: 'Make the smart list' }).click()
	await expect(page.getByRole('heading', { name: 'On harbours' })).toBeVisible()
	const list = new URL(page.url()).pathname
	const taken = async (as: string) => {
		const answer = await page.request.get(`${list}/export?as=${as}`)
		expect(answer.status(), as).toBe(200)
		return answer.body()
	}

	const rows = parseCsv(await taken('csv'), { columns: true }) as { title: string }[]
	const read = [
		rows,
		readBibtex((await taken('bib')).toString()),
		JSON.parse(String(await taken('json'))),
	]
	for (const works of read)
		expect(works.map(({ title }: { title?: string }) => title)).toEqual(titles)
	for (const form of ['md', 'html', 'html&texts=1', 'ris', 'bibliography&form=txt&style=mla'])
		expect((await taken(form)).length).toBeGreaterThan(200)
	for (const title of titles) expect(String(await taken('html'))).toContain(title.split('&')[0])
	expect((await new EpubCheck().check(await taken('epub'), 'on-harbours.epub')).valid).toBe(true)
})
