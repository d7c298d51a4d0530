import { faultsOn } from '#support/axe'
import { expect, test } from '#support/browser'
import { makeList, putOnList } from '#support/lists'

const PUBLIC = [
	'/',
	'/search',
	'/search?q=water&country=EG',
	'/search?region=MENA&country=IR&not_region=South+Asia&mentions=include',
	'/search?q=water&shares=1',
	'/search?q=zzzzzz',
	'/search?q=salt+OR+bread+-country:egypt+author:nobody&shares=1',
	'/search/concordance?q=water',
	'/countries',
	'/countries/EG',
	'/issues',
	'/authors',
	'/sources',
	'/sources?q=zzzzzz',
	'/sources/the-landing-stage',
	'/articles/landingstage-191',
	'/articles/landingstage-118',
	'/highlights',
	'/offline',
	'/sign-in',
	'/sign-up',
	'/help/keys',
	'/nowhere',
]

const THEMES = [
	['light', 'system'],
	['dark', 'system'],
	['light', 'sepia'],
	['light', 'contrast'],
	['dark', 'contrast'],
] as const

for (const [colorScheme, theme] of THEMES)
	for (const [name, width] of [
		['wide', 1440],
		['phone', 390],
	] as const)
		test(`axe finds nothing serious on any page, ${colorScheme}, ${theme}, ${name}`, async ({
			browser,
			baseURL,
			request,
			articles,
		}) => {
			test.setTimeout(180_000)
			const context = await browser.newContext({
				baseURL,
				colorScheme,
				viewport: { width, height: 900 },
			})
			await context.addCookies([{ name: 'theme', value: theme, url: baseURL! }])
			const page = await context.newPage()
			const { facets } = await (await request.get('/api/v1/search')).json()
			const paths = [
				...PUBLIC,
				`${articles[0]?.url}?q=water`,
				...articles.slice(0, 2).map(({ url }) => url),
				`/issues/${encodeURIComponent(facets.issue[0].value)}`,
			]

			for (const path of paths) {
				await page.goto(path)
				expect.soft(await faultsOn(page), path).toEqual([])
			}
			await context.close()
		})

test('axe finds nothing serious in a reader’s own rooms', async ({ aReader, articles }) => {
	const { page } = await aReader()
	const list = await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', articles.slice(0, 2))
	const adding = `/lists/add?article=${articles[0]?.id}`

	await page.goto('/searches/save?q=water')
	await page.getByRole('button', { name: 'Save the search' }).click()
	await expect(page.getByRole('heading', { name: 'Saved searches' })).toBeVisible()

	for (const path of [
		...[
			'/highlights',
			'/highlights/import',
			'/highlights/shared',
			'/lists',
			list,
			adding,
			'/account',
			'/searches',
			'/searches/save?q=salt',
		],
	]) {
		await page.goto(path)
		expect.soft(await faultsOn(page), path).toEqual([])
	}
})

test('axe finds nothing serious in what opens over a text, in any theme', async ({
	page,
	baseURL,
}) => {
	test.setTimeout(120_000)
	for (const [colorScheme, theme] of THEMES) {
		await page.emulateMedia({ colorScheme })
		await page.context().addCookies([{ name: 'theme', value: theme, url: baseURL! }])
		await page.goto('/articles/landingstage-222')
		await page.waitForLoadState('networkidle')
		for (const key of ['a', 't', '?']) {
			await page.keyboard.press(key)
			expect.soft(await faultsOn(page), `${theme}, ${colorScheme}, ${key}`).toEqual([])
			await page.keyboard.press('Escape')
		}
	}
})
