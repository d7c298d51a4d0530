import { expect, test } from '#support/browser'

const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
const isKept = (html: string) => !/<meta name="robots" content="[^"]*noindex/.test(html)

for (const [path, canonical] of [
	['/search?country=MA', '/countries/MA'],
	['/search?author=Ines%20Calloway', '/authors/ines-calloway'],
	['/search?topic=Railways', '/search?topic=Railways'],
] as const)
	test(`a search engine may keep ${path}, as ${canonical}`, async ({ request, baseURL }) => {
		const html = await (await request.get(path)).text()

		expect(isKept(html)).toBe(true)
		expect(canonicalOf(html)).toBe(baseURL + canonical)
	})

for (const path of [
	'/search?country=MA&topic=Railways',
	'/search?country=MA&country=DZ',
	'/search?country=MA&page=2',
	'/search?not_country=MA',
	'/search?q=salt',
	'/search/values/topic?country=MA',
	'/search/concordance?q=salt',
])
	test(`a search engine does not keep ${path}`, async ({ request }) => {
		expect(isKept(await (await request.get(path)).text())).toBe(false)
	})

test('the same choices in another order have one address', async ({ request, baseURL }) => {
	const [one, other] = await Promise.all(
		[
			'country=MA&country=DZ&topic=Railways&sort=newest',
			'topic=Railways&page=3&country=DZ&country=MA',
		].map(async (params) => canonicalOf(await (await request.get(`/search?${params}`)).text())),
	)

	expect(one).toBe(`${baseURL}/search?country=DZ&amp;country=MA&amp;topic=Railways`)
	expect(other).toBe(one)
})

const DEEP = `/search?${[1, 2, 3, 4, 5, 6, 7].map((n) => `year=200${n}`).join('&')}`
const MANY_COUNTRIES = `/search?${['MA', 'DZ', 'FR', 'US', 'IR', 'BR', 'IN'].map((code) => `country=${code}`).join('&')}`

for (const path of [DEEP, '/search?q=salt&page=51'])
	test(`without an account ${path} goes too deep; a reader goes on`, async ({
		aVisitor,
		aReader,
	}) => {
		const visitor = await aVisitor()
		await visitor.goto(path)
		await expect(visitor.getByRole('heading', { name: /goes deeper/ })).toBeVisible()
		await expect(visitor.getByRole('main').getByRole('link', { name: 'sign in' })).toBeVisible()

		const { page: reader } = await aReader()
		await reader.goto(path)
		await expect(reader.getByRole('status').first()).toBeVisible()
		await expect(reader.getByRole('heading', { name: /goes deeper/ })).toBeHidden()
	})

test('six choices, a frame of countries, and the fiftieth page, are open to everybody', async ({
	aVisitor,
}) => {
	const visitor = await aVisitor()
	for (const path of [DEEP.replace('&year=2007', ''), MANY_COUNTRIES, '/search?q=salt&page=50']) {
		await visitor.goto(path)
		await expect(visitor.getByRole('heading', { name: 'Search' })).toBeAttached()
		await expect(visitor.getByRole('heading', { name: /goes deeper/ })).toBeHidden()
	}
})

test('files of results are not written that deep without an account, and none is kept by a search engine', async ({
	request,
}) => {
	const deep = await request.get(DEEP.replace('/search?', '/search/export?'))
	const file = await request.get('/search/export?q=salt')

	expect(deep.status()).toBe(403)
	expect(file.status()).toBe(200)
	expect(file.headers()['x-robots-tag']).toBe('noindex')
})

test('crawlers are told where to go, and where not', async ({ request, baseURL, articles }) => {
	const robots = await (await request.get('/robots.txt')).text()
	expect(robots).toContain('Disallow: /search?*&')
	expect(robots).toContain('Disallow: /search/concordance')
	expect(robots).not.toMatch(/^Disallow: \/search$/m)
	expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)

	const index = await (await request.get('/sitemap.xml')).text()
	const parts = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, part]) => part!)
	const places = await Promise.all(parts.map(async (part) => (await request.get(part)).text()))
	expect(parts.length).toBeGreaterThan(1)
	for (const place of [`/articles/${articles[0]?.id}`, '/countries/MA', '/issues/LS26'])
		expect(places.join()).toContain(`<loc>${baseURL}${place}</loc>`)
})
