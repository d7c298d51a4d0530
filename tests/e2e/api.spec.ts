import { expect, test } from '#support/browser'

test('the library says that it is well', async ({ request }) => {
	const answer = await request.get('/api/health')

	expect(answer.status()).toBe(200)
	expect(await answer.json()).toEqual({
		status: 'well',
		postgres: 'well',
		meilisearch: 'well',
		agreement: 'well',
	})
})

test('a search answers with hits, snippets and facets', async ({ request }) => {
	const answer = await request.get('/api/v1/search?q=salt&per_page=2')
	const { total, page, perPage, hits, facets } = await answer.json()

	expect({ page, perPage }).toEqual({ page: 1, perPage: 2 })
	expect(total).toBeGreaterThan(1)
	expect(hits).toHaveLength(2)
	for (const { snippets } of hits)
		for (const { text, marks } of snippets)
			for (const [start, end] of marks)
				expect([...text].slice(start, end).join('').toLowerCase()).toContain('salt')
	expect(Object.keys(facets)).toEqual(
		expect.arrayContaining(['country', 'region', 'author', 'issue', 'topic', 'language', 'year']),
	)
})

test('what cannot be read is refused with a problem that says what to do', async ({ request }) => {
	const answer = await request.get('/api/v1/search?page=none&from=soon')

	expect(answer.status()).toBe(400)
	expect(answer.headers()['content-type']).toContain('application/problem+json')
	expect((await answer.json()).detail).toContain('page must be a whole number')
})

test('an article comes as the indexer made it, and a missing one as a problem', async ({
	request,
	articles,
}) => {
	const article = await (await request.get(`/api/v1/articles/${articles[0]?.id}`)).json()
	const missing = await request.get('/api/v1/articles/there-is-none')

	expect(article).toMatchObject({ id: articles[0]?.id, title: articles[0]?.title })
	expect(article.blocks[0]).toMatchObject({ id: 'b1', kind: expect.any(String) })
	expect(missing.status()).toBe(404)
	expect(missing.headers()['content-type']).toContain('application/problem+json')
})

test('an address without anything there, and an id nothing can have, are problems too', async ({
	request,
}) => {
	for (const path of [
		'/api/v1',
		'/api/v1/nothing',
		'/api/v1/search/more',
		'/api/v1/articles/a%00b',
		'/api/v1/articles/..%2F..%2Fsecrets',
		`/api/v1/articles/${'a'.repeat(5000)}`,
	]) {
		const answer = await request.get(path)

		expect([path, answer.status()]).toEqual([path, 404])
		expect(answer.headers()['content-type']).toContain('application/problem+json')
	}
})

test('nothing can be changed through the interface, and it says so', async ({ request }) => {
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
		for (const path of ['/api/v1/search', '/api/v1/articles/any', '/api/v1/openapi.json']) {
			const answer = await request.fetch(path, { method })

			expect([method, path, answer.status()]).toEqual([method, path, 405])
			expect(answer.headers()['content-type']).toContain('application/problem+json')
			expect(answer.headers().allow).toContain('GET')
		}
})

test('a search for names that every object has is a search like any other', async ({ request }) => {
	const answer = await request.get('/api/v1/search?author=constructor&topic=__proto__')

	expect(answer.status()).toBe(200)
	const { facets } = await answer.json()
	for (const { count } of [...facets.author, ...facets.topic]) expect(typeof count).toBe('number')
})

test('the interface describes itself', async ({ request }) => {
	const description = await (await request.get('/api/v1/openapi.json')).json()

	expect(description.openapi).toBe('3.1.0')
	expect(Object.keys(description.paths)).toContain('/api/v1/search')
})
