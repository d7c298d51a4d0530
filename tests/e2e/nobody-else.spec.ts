import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { saveArticle } from '#db/articles'
import { type Database, open } from '#db/connection'
import { deleteReader } from '#db/leaving'
import { articles, indexPending } from '#db/schema/archive'
import { databaseUrl } from '#support/another-library'
import { aBlock, anArticle } from '#support/articles'
import { expect, makeAccount, signIn, test } from '#support/browser'
import { everyRow } from '#support/database-text'
import { aReaderWithEverything } from '#support/everything'
import { COOKIES } from '../../app/privacy/kept.ts'

/** What an import may have left of a page that loaded half the web. */
const EMBEDS = `The quiet ship <img src="https://elsewhere.invalid/a.png" srcset="https://elsewhere.invalid/b.png 2x">
	<iframe src="https://video.invalid/x"></iframe><video src="https://video.invalid/y" autoplay></video>
	<link rel="stylesheet" href="https://faces.invalid/z.css"><script src="https://count.invalid/s.js"></script>
	<span style="background:url(https://elsewhere.invalid/c.png)">here</span>`

/** An address for each kind of page, by the folder that it stands in; null: it is seen on the way to another. */
type Addresses = Record<string, string | null>

async function addresses(
	db: Database,
	given: { articleId: string; listId: string; readerId: string },
) {
	const { articleId, listId, readerId } = given
	const one = async (query: ReturnType<typeof sql>) =>
		(await db.execute<{ v: string }>(query))[0]?.v ?? 'none'
	const article = `/articles/${articleId}`
	const of = sql`where reader_id = ${readerId}`
	const [share, digest, imported, listImport, issue] = [
		await one(sql`select token as v from shares ${of}`),
		await one(sql`select digest_token::text as v from readers where id = ${readerId}`),
		await one(sql`select id::text as v from annotation_imports ${of}`),
		await one(sql`select id::text as v from list_imports ${of}`),
		await one(sql`select issue_number as v from articles where issue_number is not null limit 1`),
	]
	const admin = await adminPages(db, readerId)
	return {
		...plain(['', 'account', 'account/leave', 'account/left', 'authors', 'countries', 'help/keys']),
		...plain(['highlights', 'highlights/import', 'highlights/print', 'highlights/share']),
		...plain(['highlights/shared', 'issues', 'lists', 'lists/import', 'lists/public']),
		...plain(['lists/smart', 'offline', 'privacy', 'searches', 'sign-in', 'sign-up', 'sources']),
		'articles/[id]': `${article}?q=quiet`,
		'articles/[id]/[slug]': `${article}/a-slug`,
		'articles/[id]/correct': `${article}/correct`,
		'authors/[slug]': '/authors/ama-reyes',
		'countries/[code]': '/countries/IR',
		'issues/[number]': `/issues/${issue}`,
		'highlights/import/[id]': `/highlights/import/${imported}`,
		'lists/[id]': `/lists/${listId}`,
		'lists/[id]/members': `/lists/${listId}/members`,
		'lists/[id]/publish': `/lists/${listId}/publish`,
		'lists/[id]/send': `/lists/${listId}/send`,
		'lists/add': `/lists/add?article=${articleId}`,
		'lists/import/[id]': `/lists/import/${listImport}`,
		'lists/invited/[token]': '/lists/invited/a-token-of-nobodys',
		search: '/search?q=salt',
		'search/concordance': '/search/concordance?q=salt',
		'search/values/[facet]': '/search/values/country?q=salt',
		'searches/digest/[token]': `/searches/digest/${digest}`,
		'searches/save': '/searches/save?q=salt',
		'shared/[token]': `/shared/${share}`,
		'sources/[slug]': '/sources/a-source',
		...admin,
	} satisfies Addresses
}

const plain = (folders: readonly string[]): Addresses =>
	Object.fromEntries(folders.map((folder) => [folder, `/${folder}`]))

async function adminPages(db: Database, readerId: string): Promise<Addresses> {
	const [run] = await db.execute<{ id: string }>(sql`select id::text from import_runs limit 1`)
	const rooms = ['audit', 'imports', 'index', 'publications', 'readers', 'runs', 'start-here']
	return {
		...plain(['admin', ...rooms.map((room) => `admin/${room}`)]),
		'admin/readers/[id]': `/admin/readers/${readerId}`,
		'admin/runs/[run]': `/admin/runs/${run?.id ?? 1}`,
	}
}

/** Pages that are come to in the middle of something: they are set like those beside them. */
const ON_THE_WAY = /^(sign-in|sign-up)\/.|^account\/(?!leave$|left$)/

const pageFolders = () =>
	readdirSync('app', { recursive: true, encoding: 'utf8' })
		.filter((path) => /(^|\/)page\.tsx$/.test(path))
		.map((path) => dirname(path).replace(/^\.$/, ''))
		.sort()

test('no page asks anybody but the library itself for anything, and only cookies that are named are set', {
	tag: '@thorough',
}, async ({ aVisitor, baseURL }) => {
	test.setTimeout(240_000)
	const { db, close } = open(databaseUrl(), { max: 2 })
	const article = anArticle({ authors: ['Ama Reyes'], blocks: [aBlock(EMBEDS)] })
	await saveArticle(db, article)
	const { reader, other, listId } = await aReaderWithEverything(db, article.id)
	await db.execute(sql`delete from start_here where list_id = ${listId}`)
	await db.execute(sql`delete from authenticators where reader_id = ${reader.id}`)
	await db.execute(sql`delete from jobs where asked_by = ${reader.id}`)
	await db.execute(
		sql`update readers set role = 'admin', email_verified_at = now() where id = ${reader.id}`,
	)
	const visited: Addresses = await addresses(db, {
		articleId: article.id,
		listId,
		readerId: reader.id,
	})
	const page = await aVisitor()
	const asked: string[] = []
	page.context().on('request', (request) => asked.push(request.url()))

	for (const path of ['/', `/articles/${article.id}`, '/search?q=salt', '/sign-in'])
		await page.goto(path)
	await signIn(page, { email: reader.email, password: 'the quiet harbour at night' })
	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
	for (const path of Object.values(visited)) if (path) await page.goto(path, { waitUntil: 'load' })

	const folders = pageFolders().filter((folder) => !ON_THE_WAY.test(folder))
	expect(folders.filter((folder) => !(folder in visited))).toEqual([])
	expect(asked.length).toBeGreaterThan(200)
	expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL!).origin)).toEqual([])
	const named = COOKIES.flatMap(({ names }) => names)
	const cookies = (await page.context().cookies()).map(({ name }) => name)
	expect(cookies.filter((name) => !named.includes(name.replace(/^__(Secure|Host)-/, '')))).toEqual(
		[],
	)
	await db.execute(sql`update readers set role = 'reader' where id = ${reader.id}`)
	for (const { id } of [reader, other]) await deleteReader(db, id)
	await db.delete(articles).where(eq(articles.id, article.id))
	await db.delete(indexPending).where(eq(indexPending.articleId, article.id))
	await close()
})

test('what a reader searches for, and what fails, is written down nowhere', async ({
	aReader,
	request,
}) => {
	const word = `zqsearch${Date.now().toString(36)}`
	const { page, email, id } = await aReader({ name: `Nour ${word}name` })
	const from = { 'x-forwarded-for': '203.0.113.77' }

	await page.goto(`/search?q=${word}`)
	await page.goto(`/search/concordance?q=${word}`)
	await page.getByRole('banner').getByRole('searchbox').fill(`${word} again`)
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL(/again/)
	for (const path of [
		`/api/v1/search?q=${word}&page=none`,
		`/api/v1/search?author=${word}%00`,
		`/search?q=${word}&country=${word}&page=99999999`,
		`/search/export?q=${word}&format=csv`,
		`/articles/${word}%00?q=${word}`,
		`/lists/${word}?email=${email}`,
		`/api/v1/suggest?q=${word}`,
	])
		await request.get(path, { headers: from, failOnStatusCode: false })
	await request.post('/api/highlights', { data: `{"${word}"`, headers: from })
	await request.post('/sign-in', { form: { email, password: word }, headers: from })
	const stranger = await makeAccount()

	const log = readFileSync(process.env.APP_LOG ?? '', 'utf8')
	const { db, close } = open(databaseUrl(), { max: 1 })
	const rows = await everyRow(db)
	await close()
	const found = rows.filter((row) => row.includes(word))
	// The reader's name has the word in it: the database can be looked through, and what is sought there would be found.
	expect(found.map((row) => row.split(':')[0])).toEqual(['readers'])
	for (const telling of [word, email, stranger.email, id, '203.0.113.77'])
		expect(log).not.toContain(telling)
})
