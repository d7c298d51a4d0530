import type { APIRequestContext, APIResponse } from '@playwright/test'
import Ajv2020 from 'ajv/dist/2020.js'
import type { Article } from '#article/article'
import { canonicalText } from '#article/text'
import type { Scope } from '#db/schema/accounts'
import { faultsOn } from '#support/axe'
import { expect, type ShelvedArticle, test } from '#support/browser'
import { makeList } from '#support/lists'
import { as, aToken } from '#support/tokens'

const NOT_THERE = '00000000-0000-4000-8000-000000000000'

/** Words that an article says once. */
async function wordsIn(request: APIRequestContext, { id }: ShelvedArticle): Promise<string> {
	const article = (await (await request.get(`/api/v1/articles/${id}`)).json()) as Article
	return [...canonicalText(article.blocks)].slice(0, 60).join('').trim()
}

test('a token is shown once, and known again by its end', async ({ aReader }) => {
	const { page } = await aReader()

	const token = await aToken(page, 'My notebook', ['read', 'lists'])

	expect(token).toMatch(/^carrel_[\w-]{43}$/)
	await page.reload()
	await expect(page.getByRole('heading', { name: 'My notebook' })).toBeVisible()
	await expect(page.getByText(`…${token.slice(-4)}`)).toBeVisible()
	await expect(page.getByText('not used yet')).toBeVisible()
	expect(await page.content()).not.toContain(token)
})

test('a token can be made and revoked without script', async ({ aReader, request }) => {
	const { page } = await aReader({ script: false })
	const token = await aToken(page, 'Plain', ['read'])
	expect((await request.get('/api/v1/lists', as(token))).status()).toBe(200)

	await page.goto('/account')
	await page.getByRole('button', { name: 'Revoke “Plain”' }).click()

	await expect(page.getByRole('heading', { name: 'Plain' })).toBeHidden()
	expect((await request.get('/api/v1/lists', as(token))).status()).toBe(401)
})

test('a token without a name or a right is not made, and says why', async ({ aReader }) => {
	const { page } = await aReader()
	await page.goto('/account')
	await page.getByText('Make a token', { exact: true }).click()
	await page.locator('[value="read"]').uncheck()

	await page.getByRole('button', { name: 'Make the token' }).click()

	await expect(page.getByText('Say what it is for.')).toBeVisible()
	await expect(page.getByText('Allow it at least one thing.')).toBeVisible()
	await page.getByLabel('What it is for').fill('Late')
	await page.locator('[value="read"]').check()
	await page.getByLabel('Last day').fill('2020-01-05')
	await page.getByRole('button', { name: 'Make the token' }).click()
	await expect(page.getByText('This day is over.')).toBeVisible()
})

test('the account’s page with its tokens can be used by everybody', async ({ aReader }) => {
	const { page } = await aReader()
	await aToken(page, 'My notebook', ['read'])

	expect(await faultsOn(page)).toEqual([])
})

test('a program marks, changes and removes passages for its reader', async ({
	aReader,
	request,
	articles,
}) => {
	const { page } = await aReader()
	const token = await aToken(page, 'Marker', ['highlights'])
	const quote = await wordsIn(request, articles[0]!)

	const wish = { article: articles[0]!.id, quote, note: 'From a program', tags: ['salt'] }
	const made = await request.post('/api/v1/highlights', as(token, wish))
	expect(made.status()).toBe(201)
	const { id } = await made.json()
	const listed = await (await request.get('/api/v1/highlights', as(token))).json()
	expect(listed).toMatchObject({ total: 1, highlights: [{ id, quote, note: 'From a program' }] })
	await page.goto('/highlights')
	await expect(page.getByText('From a program')).toBeVisible()

	const changed = await request.patch(`/api/v1/highlights/${id}`, as(token, { note: 'Anew' }))
	expect(await changed.json()).toMatchObject({ note: 'Anew', tags: ['salt'], rev: 2 })
	const late = await request.patch(`/api/v1/highlights/${id}`, as(token, { rev: 1, note: 'Old' }))
	expect(late.status()).toBe(409)
	const removed = await request.delete(`/api/v1/highlights/${id}`, as(token))
	expect(removed.status()).toBe(204)
	expect((await request.get(`/api/v1/highlights/${id}`, as(token))).status()).toBe(404)
})

test('a program has its reader’s highlights as W3C annotations, page by page', async ({
	aReader,
	request,
	articles,
}) => {
	const { page } = await aReader()
	const token = await aToken(page, 'Marker', ['highlights'])
	for (const article of articles.slice(0, 3)) {
		const quote = await wordsIn(request, article)
		const wish = { article: article.id, quote }
		expect((await request.post('/api/v1/highlights', as(token, wish))).status()).toBe(201)
	}

	const answer = await request.get(
		'/api/v1/highlights?format=annotations&page=2&per_page=2',
		as(token),
	)

	expect(answer.headers()['content-type']).toContain('application/ld+json')
	const { type, startIndex, items } = await answer.json()
	expect({ type, startIndex }).toEqual({ type: 'AnnotationPage', startIndex: 2 })
	expect(items).toHaveLength(1)
	expect(items[0].target.source).toContain(`/articles/${articles[0]!.id}`)
})

test('what an article does not say, or says in many places, is not marked', async ({
	aReader,
	request,
	articles,
}) => {
	const { page } = await aReader()
	const token = await aToken(page, 'Marker', ['highlights'])
	const article = articles[0]!.id

	for (const quote of ['no article says this zxqj', 'e'])
		expect((await request.post('/api/v1/highlights', as(token, { article, quote }))).status()).toBe(
			422,
		)
	const nowhere = { article: 'there-is-none', quote: 'a' }
	expect((await request.post('/api/v1/highlights', as(token, nowhere))).status()).toBe(404)
})

test('a program makes a list, puts things on it and takes them off', async ({
	aReader,
	request,
	articles,
}) => {
	const { page } = await aReader()
	const token = await aToken(page, 'Lister', ['lists'])

	const made = await request.post('/api/v1/lists', as(token, { title: 'By a program' }))
	expect(made.status()).toBe(201)
	const at = made.headers().location!
	const article = { kind: 'article', articleId: articles[0]!.id, note: 'Read it.' }
	const put = await request.post(`${at}/items`, as(token, article))
	expect(put.status()).toBe(201)
	expect((await request.post(`${at}/items`, as(token, article))).status()).toBe(200)
	const section = { kind: 'section', title: 'Later' }
	const { id } = await (await request.post(`${at}/items`, as(token, section))).json()
	expect((await request.delete(`${at}/items/${id}`, as(token))).status()).toBe(204)

	const list = await (await request.get(at, as(token))).json()
	expect(list).toMatchObject({ title: 'By a program', standing: 'owner' })
	expect(list.items).toMatchObject([
		{ kind: 'article', title: articles[0]!.title, note: 'Read it.' },
	])
	await page.goto('/lists')
	await expect(page.getByRole('link', { name: 'By a program' })).toBeVisible()
})

/** Everything a program can ask for, and with which scopes. */
const DOORS: [method: string, path: string, scopes: Scope[]][] = [
	['GET', '/api/v1/highlights', ['read', 'highlights']],
	['POST', '/api/v1/highlights', ['highlights']],
	['GET', `/api/v1/highlights/${NOT_THERE}`, ['read', 'highlights']],
	['PATCH', `/api/v1/highlights/${NOT_THERE}`, ['highlights']],
	['DELETE', `/api/v1/highlights/${NOT_THERE}`, ['highlights']],
	['GET', '/api/v1/lists', ['read', 'lists']],
	['POST', '/api/v1/lists', ['lists']],
	['GET', `/api/v1/lists/${NOT_THERE}`, ['read', 'lists']],
	['POST', `/api/v1/lists/${NOT_THERE}/items`, ['lists']],
	['DELETE', `/api/v1/lists/${NOT_THERE}/items/${NOT_THERE}`, ['lists']],
]

const isRefusal = async (answer: APIResponse, status: number, says: RegExp) => {
	expect([answer.url(), answer.status()]).toEqual([answer.url(), status])
	expect(answer.headers()['content-type']).toContain('application/problem+json')
	expect(answer.headers()['www-authenticate']).toMatch(says)
}

test('each scope opens its own doors and no others', async ({ aReader, request }) => {
	const { page } = await aReader()
	for (const scope of ['read', 'highlights', 'lists'] as const) {
		const token = await aToken(page, scope, [scope])
		for (const [method, path, scopes] of DOORS) {
			const answer = await request.fetch(path, { method, ...as(token) })
			if (scopes.includes(scope)) expect([401, 403]).not.toContain(answer.status())
			else await isRefusal(answer, 403, /insufficient_scope/)
		}
	}
})

test('no door opens without a token, or with a wrong, broken or revoked one', async ({
	aReader,
	request,
}) => {
	const { page } = await aReader()
	const revoked = await aToken(page, 'Gone', ['read', 'highlights', 'lists'])
	await page.reload()
	await page.getByRole('button', { name: 'Revoke “Gone”' }).click()
	await expect(page.getByRole('heading', { name: 'Gone' })).toBeHidden()
	const wrong = `carrel_${'a'.repeat(43)}`

	for (const [method, path] of DOORS) {
		await isRefusal(await request.fetch(path, { method }), 401, /^Bearer realm/)
		for (const token of [revoked, wrong, 'carrel_short'])
			await isRefusal(await request.fetch(path, { method, ...as(token) }), 401, /invalid_token/)
	}
})

test('a cookie is nothing where tokens are asked for', async ({ aReader }) => {
	const { page } = await aReader()

	for (const [method, path] of DOORS)
		await isRefusal(await page.context().request.fetch(path, { method }), 401, /^Bearer realm/)
})

test('a token opens no page and carries out nothing that a page can', async ({
	aReader,
	request,
}) => {
	const { page } = await aReader()
	const token = await aToken(page, 'All', ['read', 'highlights', 'lists'])

	for (const path of ['/account', '/lists', '/account/archive', '/account/leave']) {
		const answer = await request.get(path, as(token))
		expect([path, new URL(answer.url()).pathname]).toEqual([path, '/sign-in'])
	}
	for (const path of ['/api/highlights', '/highlights/export'])
		expect([path, (await request.get(path, as(token))).status()]).toEqual([path, 401])
	const leave = await request.post('/account/leave/now', { ...as(token), form: {} })
	expect(new URL(leave.url()).pathname).toBe('/sign-in')
	await page.goto('/account')
	await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible()
})

test('a token reaches nothing of another reader’s', async ({ aReader, request, articles }) => {
	const { page: owner } = await aReader()
	const { page: stranger } = await aReader()
	const list = (await makeList(owner, 'The owner’s harbours')).split('/').at(-1)
	const own = await aToken(owner, 'Own', ['highlights'])
	const quote = await wordsIn(request, articles[0]!)
	const wish = { article: articles[0]!.id, quote }
	const { id } = await (await request.post('/api/v1/highlights', as(own, wish))).json()
	const token = await aToken(stranger, 'Theirs', ['read', 'highlights', 'lists'])

	for (const [method, path] of [
		['GET', `/api/v1/lists/${list}`],
		['POST', `/api/v1/lists/${list}/items`],
		['GET', `/api/v1/highlights/${id}`],
		['PATCH', `/api/v1/highlights/${id}`],
		['DELETE', `/api/v1/highlights/${id}`],
	] as const) {
		const data = { kind: 'section', title: 'Mine now' }
		const answer = await request.fetch(path, {
			method,
			...as(token, method === 'GET' ? undefined : data),
		})
		expect([method, path, answer.status()]).toEqual([method, path, 404])
	}
	const again = await request.post('/api/v1/highlights', as(token, { ...wish, id }))
	expect(again.status()).toBe(409)
	expect(await (await request.get('/api/v1/highlights', as(token))).json()).toMatchObject({
		total: 0,
	})
	expect((await request.get(`/api/v1/highlights/${id}`, as(own))).status()).toBe(200)
})

test('what a program sends is bounded and checked', async ({ aReader, request }) => {
	const { page } = await aReader()
	const token = await aToken(page, 'All', ['highlights', 'lists'])
	const { headers } = as(token)
	const post = (data: unknown, type = 'application/json') =>
		request.post('/api/v1/lists', { headers: { ...headers, 'Content-Type': type }, data })

	expect((await post('{"title":"A"', 'application/json')).status()).toBe(400)
	expect((await post({ title: 'A', evil: 1 })).status()).toBe(400)
	expect((await post('title=A', 'application/x-www-form-urlencoded')).status()).toBe(415)
	expect((await post({ title: 'A', description: 'x'.repeat(300_000) })).status()).toBe(413)
	for (const query of ['page=0', 'per_page=101', 'page=none'])
		expect((await request.get(`/api/v1/highlights?${query}`, { headers })).status()).toBe(400)
	expect((await request.put('/api/v1/lists', { headers })).status()).toBe(405)
})

test('answers are as the description says', async ({ aReader, request, articles }) => {
	const { page } = await aReader()
	const token = await aToken(page, 'All', ['read', 'highlights', 'lists'])
	const description = await (await request.get('/api/v1/openapi.json')).json()
	const ajv = new Ajv2020({ strict: false, validateFormats: false })
	ajv.addSchema(description, 'api')
	const fits = (name: string, value: unknown) =>
		ajv.validate(`api#/components/schemas/${name}`, value) ? [] : ajv.errors
	const quote = await wordsIn(request, articles[0]!)
	const wish = { article: articles[0]!.id, quote }
	await request.post('/api/v1/highlights', as(token, wish))
	const made = await request.post('/api/v1/lists', as(token, { title: 'By a program' }))
	const article = { kind: 'article', articleId: articles[0]!.id }
	const added = await request.post(`${made.headers().location}/items`, as(token, article))

	expect(fits('NewHighlight', wish)).toEqual([])
	expect(fits('NewListItem', article)).toEqual([])
	expect(fits('AddedItem', await added.json())).toEqual([])
	for (const [path, name] of [
		['/api/v1/highlights', 'Highlights'],
		['/api/v1/lists', 'Lists'],
		[made.headers().location!, 'List'],
	] as const)
		expect(fits(name, await (await request.get(path, as(token))).json())).toEqual([])
	const described = Object.keys(description.paths)
	for (const [, path] of DOORS) {
		const named = path.replace(`/items/${NOT_THERE}`, '/items/{item}').replace(NOT_THERE, '{id}')
		expect(described).toContain(named)
	}
})
