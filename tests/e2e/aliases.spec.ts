import { sql } from 'drizzle-orm'
import { open } from '#db/connection'
import { expect, test } from '#support/browser'

/** A library that remembers an older id of an article, as it does of one that came twice. */
async function anAlias(articleId: string): Promise<string> {
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	const id = `before-${articleId}`
	await db.execute(sql`insert into article_aliases (id, article_id) values (${id}, ${articleId})
		on conflict do nothing`)
	await close()
	return id
}

test('a link to an id that an article had before leads to it for good', async ({
	page,
	request,
	articles,
}) => {
	const [article] = articles
	const alias = await anAlias(article!.id)

	const answer = await request.get(`/articles/${alias}?q=salt`, { maxRedirects: 0 })
	await page.goto(`/articles/${alias}`)

	expect(answer.status()).toBe(308)
	expect(answer.headers().location).toContain(`/articles/${article!.id}?q=salt`)
	await expect(page).toHaveURL(new RegExp(`/articles/${article!.id}$`))
	await expect(page.getByRole('heading', { level: 1 })).toContainText(article!.title)
})

test('the interface answers an older id with the article under its own', async ({
	request,
	articles,
}) => {
	const [article] = articles
	const alias = await anAlias(article!.id)

	const answer = await request.get(`/api/v1/articles/${alias}`)

	expect(answer.status()).toBe(200)
	expect(await answer.json()).toMatchObject({ id: article!.id })
	expect((await request.get('/articles/before-nothing')).status()).toBe(404)
})
