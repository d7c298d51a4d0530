import { faultsOn } from '#support/axe'
import { anAccount, askForAccount, expect, test } from '#support/browser'
import { makeList, putOnList } from '#support/lists'
import { linkIn, mailTo } from '#support/mails'

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
	'/sign-in/link',
	'/sign-in/reset',
	'/sign-up',
	`/sign-up/${'a'.repeat(32)}`,
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
		test(`axe finds nothing serious on any page, ${colorScheme}, ${theme}, ${name}`, {
			tag: colorScheme === 'light' && theme === 'system' && name === 'wide' ? [] : ['@thorough'],
		}, async ({ browser, baseURL, request, articles }) => {
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

test('axe finds nothing serious where links in mails lead, nor where an address is to be confirmed', async ({
	aReader,
	aVisitor,
}) => {
	const reader = await aReader({ isVerified: false })
	const visitor = await aVisitor()
	const account = { name: 'Ana', ...anAccount() }
	for (const path of ['/sign-in/link', '/sign-in/reset']) {
		await visitor.goto(path)
		await visitor.getByLabel('E-mail').fill(reader.email)
		await visitor.getByRole('button', { name: 'Mail me a link' }).click()
		await expect(visitor.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
		expect.soft(await faultsOn(visitor), path).toEqual([])
	}
	await visitor.goto('/sign-up')
	await askForAccount(visitor, account)
	const list = await makeList(reader.page, 'Harbours')
	await reader.page.goto('/account')
	await reader.page.getByRole('button', { name: 'Mail me the link' }).click()
	const links = await Promise.all([
		mailTo(reader.email, /sign in/),
		mailTo(reader.email, /new password/),
		mailTo(reader.email, /^Confirm/),
		mailTo(account.email),
	])

	for (const path of ['/account', `${list}/publish`, `${list}/members`, linkIn(links[2])]) {
		await reader.page.goto(path)
		expect.soft(await faultsOn(reader.page), path).toEqual([])
	}
	const other = await aVisitor()
	for (const mail of [links[0], links[1], links[3]]) {
		await other.goto(linkIn(mail))
		expect.soft(await faultsOn(other), mail.subject).toEqual([])
	}
})

test('axe finds nothing serious in what opens over a text, light and dark', async ({
	page,
	baseURL,
}) => {
	test.setTimeout(120_000)
	const themes = process.env.THOROUGH ? THEMES : THEMES.slice(0, 2)
	for (const [colorScheme, theme] of themes) {
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
