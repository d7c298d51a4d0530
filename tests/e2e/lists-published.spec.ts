import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { faultsOn } from '#support/axe'
import { expect, test } from '#support/browser'
import { makeList, publish, putOnList, saved, titlesOn } from '#support/lists'

for (const script of [true, false])
	test(`a list is read by all once it is public, and by nobody once it is withdrawn, ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader, aVisitor, articles }) => {
		const { page: owner } = await aReader({ name: 'Olga', script })
		const { page: stranger } = await aReader({ script })
		const visitor = await aVisitor({ script })
		const list = await makeList(owner, 'Harbours for all')
		await putOnList(owner, 'Harbours for all', articles.slice(0, 2))
		await publish(owner, list, 'Everybody')
		await expect(owner.getByLabel('Its public page')).toHaveValue(new RegExp(`${list}$`))

		for (const page of [visitor, stranger]) {
			await page.goto(list)
			await expect(page.getByRole('heading', { name: 'Harbours for all' })).toBeVisible()
			await expect(page.getByText('By Olga · 2 items · published')).toBeVisible()
			await expect(page.getByRole('link', { name: articles[1]!.title })).toBeVisible()
			await expect(page.getByRole('button', { name: /Move|Remove/ })).toHaveCount(0)
		}

		await publish(owner, list, 'Nobody else')
		expect((await stranger.goto(list))?.status()).toBe(404)
		await visitor.goto(list)
		await expect(visitor).toHaveURL(/\/sign-in/)
		for (const path of [`${list}/feed`, `${list}/preview`])
			expect((await visitor.request.get(path)).status()).toBe(404)
		await visitor.goto('/lists/public?q=harbours')
		await expect(visitor.getByText(list)).toBeHidden()
	})

test('a list is read by whoever has its link until there is another link', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const visitor = await aVisitor()
	const list = await makeList(owner, 'Harbours by link')
	await putOnList(owner, 'Harbours by link', articles.slice(0, 1))
	await publish(owner, list, 'Whoever has the link')
	const link = await owner.getByLabel('The link', { exact: true }).inputValue()

	await visitor.goto(link)
	await expect(visitor.getByRole('heading', { name: 'Harbours by link' })).toBeVisible()
	await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
	await visitor.goto(list)
	await expect(visitor).toHaveURL(/\/sign-in/)

	const another = owner.getByRole('button', { name: 'Make another link' })
	await saved(owner, () => another.click())
	await expect(owner.getByLabel('The link', { exact: true })).not.toHaveValue(link)
	expect((await visitor.goto(link))?.status()).toBe(404)

	const second = await owner.getByLabel('The link', { exact: true }).inputValue()
	await publish(owner, list, 'Everybody')
	await visitor.goto(second)
	await expect(visitor).toHaveURL(list)
})

test('a copy of a public list is one’s own and says where it comes from', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const { page: reader } = await aReader()
	const visitor = await aVisitor()
	const list = await makeList(owner, 'Harbours to copy')
	await putOnList(owner, 'Harbours to copy', articles.slice(0, 2))
	await publish(owner, list, 'Everybody')

	await reader.goto(list)
	await reader.getByRole('button', { name: 'Make a copy of my own' }).click()
	await expect(reader.getByText('Began as a copy of “Harbours to copy” by Olga')).toBeVisible()
	await expect(titlesOn(reader)).toHaveText(articles.slice(0, 2).map(({ title }) => title))
	await reader.getByRole('button', { name: `Remove “${articles[0]!.title}”` }).click()
	await expect(titlesOn(reader)).toHaveText([articles[1]!.title])

	await visitor.goto(list)
	await expect(visitor.getByRole('link', { name: articles[0]!.title })).toBeVisible()
	await visitor.getByRole('button', { name: 'Make a copy of my own' }).click()
	await expect(visitor).toHaveURL(`/sign-in?${new URLSearchParams({ next: list })}`)
})

test('a public list has a feed, a picture, and says so to machines', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const list = await makeList(owner, 'Harbours & <quays> 港')
	await putOnList(owner, 'Harbours & <quays> 港', articles.slice(0, 2))
	await publish(owner, list, 'Everybody')
	const visitor = await aVisitor()
	await visitor.goto(list)

	const feed = await visitor.request.get(`${list}/feed`)
	expect(feed.headers()['content-type']).toContain('application/atom+xml')
	const text = await feed.text()
	expect(XMLValidator.validate(text)).toBe(true)
	const atom = new XMLParser().parse(text).feed
	expect(atom.title).toBe(
		'Harbours &amp; &lt;quays&gt; 港, by Olga'
			.replaceAll('&amp;', '&')
			.replace('&lt;', '<')
			.replace('&gt;', '>'),
	)
	const titles = atom.entry.map(({ title }: { title: string }) => title)
	expect(titles.toSorted()).toEqual(
		articles
			.slice(0, 2)
			.map(({ title }) => title)
			.toSorted(),
	)

	const alternate = visitor.locator('link[type="application/atom+xml"]')
	await expect(alternate).toHaveAttribute('href', new RegExp(`${list}/feed$`))
	await expect(visitor.locator('meta[property="og:title"]')).toHaveAttribute('content', /Harbours/)
	const picture = await visitor.locator('meta[property="og:image"]').getAttribute('content')
	const drawn = await visitor.request.get(picture!)
	expect(drawn.headers()['content-type']).toBe('image/png')
	expect((await drawn.body()).subarray(1, 4).toString()).toBe('PNG')
})

test('the directory finds a public list by its words, and an article says that it stands on it', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const name = `Harbours ${Date.now()}`
	const list = await makeList(owner, name)
	await putOnList(owner, name, articles.slice(0, 1))
	const visitor = await aVisitor()
	await visitor.goto(articles[0]!.url)
	await expect(visitor.getByRole('link', { name })).toBeHidden()
	await owner.goto(articles[0]!.url)
	await expect(owner.getByText('On your lists').locator('..')).toContainText(name)

	await publish(owner, list, 'Everybody')

	await visitor.goto('/lists/public')
	await visitor.getByLabel('Words in titles').fill(name)
	await visitor.getByRole('button', { name: 'Find' }).click()
	await expect(visitor.getByText('1 list', { exact: false }).first()).toBeVisible()
	expect(await faultsOn(visitor)).toEqual([])
	await visitor.getByRole('link', { name }).click()
	await expect(visitor.getByRole('heading', { name })).toBeVisible()
	expect(await faultsOn(visitor)).toEqual([])
	await visitor.goto(articles[0]!.url)
	await expect(visitor.getByRole('link', { name })).toBeVisible()
})

test('a search says what it finds on one’s own lists, and not on others’', async ({ aReader }) => {
	const { page: owner } = await aReader()
	const { page: stranger } = await aReader()
	await makeList(owner, 'Zanzibar ferries')

	await owner.goto('/search?q=zanzibar')
	await expect(owner.getByText('On your lists:')).toContainText('Zanzibar ferries')
	await owner.goto('/search?q=nothingofthis')
	await expect(owner.getByRole('status').first()).toBeVisible()
	await expect(owner.getByText('On your lists:')).toBeHidden()
	await stranger.goto('/search?q=zanzibar')
	await expect(stranger.getByRole('status').first()).toBeVisible()
	await expect(stranger.getByText('Zanzibar ferries')).toBeHidden()
})
