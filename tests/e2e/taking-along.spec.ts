import { awake, expect, test } from '#support/browser'
import { readBibtex, readCslJson, readCsv, readRis } from '#support/citations-read'

test('the results are taken along in four formats', async ({ request }) => {
	for (const [format, type, beginning] of [
		['csv', 'text/csv', 'id,title,authors'],
		['bib', 'application/x-bibtex', '@article{'],
		['ris', 'application/x-research-info-systems', 'TY  - MGZN'],
		['json', 'application/vnd.citationstyles.csl+json', '['],
	] as const) {
		const response = await request.get(`/search/export?q=water&format=${format}`)

		expect(response.headers()['content-type']).toContain(type)
		expect(response.headers()['content-disposition']).toBe(
			`attachment; filename="search.${format}"`,
		)
		expect((await response.text()).startsWith(beginning)).toBe(true)
	}
	expect((await request.get('/search/export?q=water&format=exe')).status()).toBe(400)
	expect((await request.get('/search/export?year=x')).status()).toBe(400)
})

test('as many are taken along as were found', async ({ request }) => {
	const { total } = await (await request.get('/api/v1/search?q=water')).json()
	const items = await (await request.get('/search/export?q=water&format=json')).json()

	expect(items).toHaveLength(total)
})

test('every occurrence is seen, ordered as one likes, and leads to its place', async ({
	aVisitor,
}) => {
	const page = await aVisitor({ script: false })
	await page.goto('/search?q=water')
	await page.getByRole('link', { name: 'concordance' }).click()

	await expect(page.getByText(/“water”: \d+ occurrences in \d+ articles\./)).toBeVisible()
	await page.getByRole('link', { name: 'Country', exact: true }).click()
	await expect(page).toHaveURL(/by=country/)
	await page.getByRole('listitem').getByRole('link').first().click()

	await expect(page).toHaveURL(/\/articles\/[^/?]+\?q=water#/)
	await expect(page.locator('mark').first()).toBeVisible()
})

test('a search can be cited with its address and the day of the index', async ({ page }) => {
	await page.goto('/search?q=water&from=2000')
	await page.getByText('Cite this search').click()

	await expect(page.getByRole('textbox', { name: 'Citation of this search' })).toHaveValue(
		/“water” · since 2000\. \d+ articles; index of \d+ \w+ \d{4}\. http.*\/search\?q=water&from=2000 \(accessed/,
	)
})

test('the years of the results narrow them, one by a click, several by the keyboard or a drag', async ({
	page,
}) => {
	await page.goto('/search?q=water')
	await awake(page)
	await page.getByText('Over time').click()
	const bars = page.locator('[data-year]')
	const first = bars.first()
	const year = Number(await first.getAttribute('data-year'))

	await first.focus()
	await page.keyboard.press('Shift+ArrowRight')
	await page.keyboard.press('Shift+ArrowRight')
	await expect(page.getByText(`${year} to ${year + 2}`)).toBeVisible()
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL(new RegExp(`from=${year}&to=${year + 2}`))

	await page.goto('/search?q=water&shares=1')
	await awake(page)
	await expect(first).toHaveAttribute('aria-label', /^\d{4}: \d+ articles? of \d+, \d+ %$/)
	await bars.nth(4).scrollIntoViewIfNeeded()
	const [a, b] = [await bars.nth(1).boundingBox(), await bars.nth(4).boundingBox()]
	await page.mouse.move(a!.x + a!.width / 2, a!.y + 50)
	await page.mouse.down()
	await page.mouse.move(b!.x + b!.width / 2, b!.y + 50, { steps: 6 })
	await page.mouse.up()
	await expect(page).toHaveURL(new RegExp(`from=${year + 1}&to=${year + 4}`))
})

test('a misspelt word is put as the archive spells it', async ({ page }) => {
	await page.goto('/search?q=harbuor')

	await page.getByRole('link', { name: 'harbour', exact: true }).click()

	await expect(page).toHaveURL(/\/search\?q=harbour$/)
})

test('what is taken along reads as what was found, in all four formats', async ({ request }) => {
	const { hits } = await (await request.get('/api/v1/search?q=water&per_page=100')).json()
	const taken = async (format: string) =>
		(await request.get(`/search/export?q=water&format=${format}`)).text()
	const read = {
		bib: readBibtex(await taken('bib')),
		ris: readRis(await taken('ris')),
		json: readCslJson(await taken('json')),
		csv: readCsv(await taken('csv')),
	}

	for (const [format, citations] of Object.entries(read)) {
		expect(citations, format).toHaveLength(hits.length)
		for (const [n, { id, title, authors, publication, issue, publishedOn }] of hits.entries())
			expect(citations[n], format).toMatchObject({
				...{ id, title, authors, publication, issue, publishedOn },
				url: expect.stringMatching(new RegExp(`^https?://.+/articles/${id}$`)),
			})
	}
})
