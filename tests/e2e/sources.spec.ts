import { expect, test } from '#support/browser'

/** Articles of the sample archive: one whose notes cite others and say *ibid.*, one that links from its text. */
const CITING = '/articles/landingstage-191'
const LINKING = '/articles/landingstage-401'

for (const script of [true, false]) {
	const how = script ? '' : ', without script'

	test(`a note’s ibid. says what it means, and leads to the work${how}`, async ({ aVisitor }) => {
		const page = await aVisitor({ script })
		await page.goto(CITING)

		const notes = page.getByRole('region', { name: 'Notes' })
		await notes
			.getByRole('link', { name: 'Slaheddine Ben Ghazi-Rouvier, L’arbre d’autrui' })
			.click()

		const work = page.getByRole('region', { name: 'Works cited' }).getByRole('listitem').first()
		await expect(page).toHaveURL(/#work-1$/)
		await expect(work).toBeInViewport()
		await expect(work).toContainText('Sousse: Éditions de la Sebkha, 1983')
		await expect(work.getByRole('link', { name: 'Note 2' })).toHaveAttribute('href', '#note-2')
	})

	test(`an article and the one it cites lead to each other${how}`, async ({ aVisitor }) => {
		const page = await aVisitor({ script })
		await page.goto(CITING)

		await page
			.getByRole('region', { name: 'Cites in this archive' })
			.getByRole('link', { name: 'The Harbour Without Water' })
			.click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Harbour Without Water')

		const back = page.getByRole('region', { name: 'Cited by' })
		await back.locator(`a[href="${CITING}#note-3"]`).click()
		await expect(page).toHaveURL(`${CITING}#note-3`)
	})

	test(`a source is found among the sources and lists who cites it${how}`, async ({ aVisitor }) => {
		const page = await aVisitor({ script })
		await page.goto('/')
		await page
			.getByRole('navigation', { name: 'Rooms', exact: true })
			.getByRole('link', { name: 'Sources' })
			.click()

		await page.getByRole('searchbox', { name: 'A source’s name' }).fill('landing')
		await page.getByRole('button', { name: 'Find' }).click()
		await expect(page.getByText('1 source with “landing” in the name')).toBeVisible()
		await page.getByRole('link', { name: 'The Landing Stage', exact: true }).click()

		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Landing Stage')
		await expect(page.getByRole('link', { name: 'The Ice Ledger' })).toBeVisible()
	})
}

test('a link in the text to another article stays in the library, its own address kept', async ({
	page,
}) => {
	await page.goto(LINKING)

	const link = page.getByRole('link', { name: 'used to be the Aral' })
	await expect(link).toHaveAttribute('href', '/articles/landingstage-118')
	await expect(link).toHaveAttribute('title', 'https://landingstage.example/spip.php?article118')
	await expect(
		page
			.getByRole('region', { name: 'Cites in this archive' })
			.getByRole('link', { name: 'original page' })
			.first(),
	).toHaveAttribute('href', /^https:\/\/landingstage\.example\//)
})

test('only books are listed where books are asked for', async ({ page }) => {
	await page.goto('/sources?kind=book')

	await expect(page.getByRole('link', { name: 'Books' })).toHaveAttribute('aria-current', 'page')
	await expect(page.getByRole('link', { name: 'Wilfred Thesiger, The Marsh Arabs' })).toBeVisible()
	await expect(page.getByRole('link', { name: 'The Landing Stage', exact: true })).toBeHidden()
})

test('a source that nobody cites is not there', async ({ page }) => {
	expect((await page.goto('/sources/nobody-cites-this'))?.status()).toBe(404)
	expect((await page.goto('/sources/%00'))?.status()).toBe(404)
	await page.goto('/sources?q=%25&page=-1')
	await expect(page.getByText('No source with “%” in the name')).toBeVisible()
})
