import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { open } from '#db/connection'
import { giveRole } from '#db/roles'
import { databaseUrl } from '#support/another-library'
import { faultsOn } from '#support/axe'
import { anAccount, askForAccount, expect, signIn, test } from '#support/browser'
import { everyRow } from '#support/database-text'
import { aServedLibrary } from '#support/hostile/library'
import { makeList, putOnList } from '#support/lists'

/** Takes the archive by the link on the account's page, as its files by their names. */
async function archiveOf(page: Page): Promise<Map<string, string>> {
	await page.goto('/account')
	const coming = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Download the archive' }).click()
	const download = await coming
	expect(download.suggestedFilename()).toMatch(/^carrel-archive-\d{4}-\d\d-\d\d\.zip$/)
	const files = unzipSync(new Uint8Array(await readFile(await download.path())))
	return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

async function leave(page: Page, password: string) {
	await page.goto('/account/leave')
	await page.getByLabel('Your password').fill(password)
	await page.getByRole('button', { name: 'Delete everything of mine' }).click()
}

test('a reader takes everything along in one file', async ({ aReader, articles }) => {
	const { page, name } = await aReader({ name: 'Nour Archive' })
	await makeList(page, 'Quiet harbours')
	await putOnList(page, 'Quiet harbours', articles.slice(0, 1))

	const files = await archiveOf(page)

	expect([...files.keys()].sort()).toEqual([
		'account.json',
		'highlights.json',
		'imports.json',
		'index.html',
		'invitations.json',
		'lists-of-others.json',
		'lists/1-quiet-harbours.json',
		'lists/1-quiet-harbours.md',
		'reading.json',
		'removed.json',
		'searches.json',
		'shares.json',
	])
	expect(JSON.parse(files.get('account.json')!)).toMatchObject({ reader: { name } })
	expect(files.get('lists/1-quiet-harbours.md')).toContain(articles[0]!.title)
})

test('the archive’s page reads from a disk without a program, and asks nobody for anything', async ({
	aReader,
	aVisitor,
	articles,
}) => {
	const { page } = await aReader({ name: '<b>Nour</b> & co' })
	await makeList(page, 'Quiet harbours')
	await putOnList(page, 'Quiet harbours', articles.slice(0, 1))
	const html = (await archiveOf(page)).get('index.html')!
	const disk = await aVisitor()
	const asked: string[] = []
	disk.on('request', (request) => asked.push(request.url()))

	await disk.setContent(html)

	await expect(disk.getByRole('heading', { level: 1 })).toContainText('<b>Nour</b> & co')
	await expect(disk.getByRole('heading', { name: 'Quiet harbours' })).toBeVisible()
	await expect(disk.getByText(articles[0]!.title)).toBeVisible()
	expect(asked).toEqual([])
	expect(await faultsOn(disk)).toEqual([])
})

test('nobody gets an archive without an account', async ({ aVisitor }) => {
	const page = await aVisitor()

	await page.goto('/account/archive')

	await expect(page).toHaveURL('/sign-in?next=%2Faccount%2Farchive')
})

test('before leaving a reader is told what goes, and can be led to hand over a list', async ({
	aReader,
}) => {
	const { page } = await aReader()
	await makeList(page, 'Quiet harbours')

	await page.goto('/account')
	await page.getByRole('link', { name: 'Delete the account' }).click()

	await expect(page.getByText('1 reading list')).toBeVisible()
	await expect(page.getByText('0 highlights')).toBeHidden()
	expect(await faultsOn(page)).toEqual([])
})

for (const script of [true, false])
	test(`whoever leaves is gone at once, ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader, aVisitor }) => {
		const word = `Zqgone${script}`
		const { page, email, password } = await aReader({ name: `${word} Reader`, script })
		const list = await makeList(page, `${word} harbours`)
		await page.goto(`${list}/publish`)
		await page.getByLabel('Everybody').check()
		await page.getByRole('button', { name: 'Save' }).click()
		await expect(page.getByLabel('Its public page')).toBeVisible()
		const visitor = await aVisitor()
		expect((await visitor.goto(list))?.status()).toBe(200)

		await leave(page, password)

		await expect(page.getByRole('heading', { name: 'You have left' })).toBeVisible()
		await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
		for (const path of [`${list}/feed`, `${list}/preview`])
			expect([path, (await visitor.request.get(path)).status()]).toEqual([path, 404])
		expect(await (await visitor.request.get(list)).text()).not.toContain(word)
		const { db, close } = open(databaseUrl(), { max: 1 })
		const rows = await everyRow(db)
		await close()
		expect(rows.filter((row) => row.includes(word) || row.includes(email))).toEqual([])
		await page.goto('/sign-in')
		await signIn(page, { email, password })
		await expect(page.getByText('E-mail or password is wrong.')).toBeVisible()
	})

test('the other browsers of whoever leaves are signed out, too', async ({ aReader, aVisitor }) => {
	const { page, email, password } = await aReader()
	const other = await aVisitor()
	await other.goto('/sign-in')
	await signIn(other, { email, password })
	await expect(other.getByRole('link', { name: 'Account' })).toBeVisible()

	await leave(page, password)
	await expect(page.getByRole('heading', { name: 'You have left' })).toBeVisible()

	await other.goto('/account')
	await expect(other).toHaveURL(/\/sign-in/)
})

/** What a browser keeps: names in its stores, and its cookies. */
const kept = async (page: Page) => ({
	cookies: (await page.context().cookies()).map(({ name }) => name),
	stores: await page.evaluate<string[]>(`(async () => [
		...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys()),
		...(await indexedDB.databases()).map(({ name }) => name),
	])()`),
})

test('the browser of whoever leaves keeps nothing of theirs', async ({ aReader, articles }) => {
	const { page, password } = await aReader()
	await page.goto(`/articles/${articles[0]!.id}`)
	await page.evaluate(`localStorage.setItem('carrel-reading', 'a trace')`)
	await expect.poll(() => page.evaluate(`localStorage.getItem('carrel-reader')`)).not.toBeNull()
	const before = await kept(page)
	expect(before.cookies).toContain('next-auth.session-token')
	expect(before.stores).toContain('carrel-reading')

	await leave(page, password)
	await expect(page.getByRole('heading', { name: 'You have left' })).toBeVisible()

	await expect
		.poll(() => page.evaluate(`JSON.stringify({ ...localStorage })`))
		.not.toMatch(/carrel-reading|carrel-reader/)
	expect((await kept(page)).cookies).not.toContain('next-auth.session-token')
})

test('a browser that does not heed the server forgets by script', async ({ aReader, articles }) => {
	const { page, password } = await aReader()
	await page.route('**/account/leave/now', async (route) => {
		const response = await route.fetch({ maxRedirects: 0 })
		const headers = { ...response.headers() }
		delete headers['clear-site-data']
		await route.fulfill({ response, headers })
	})
	await page.goto(`/articles/${articles[0]!.id}`)
	await page.evaluate(`localStorage.setItem('carrel-reading', 'a trace')`)

	await leave(page, password)

	await expect(page.getByRole('heading', { name: 'You have left' })).toBeVisible()
	await expect.poll(() => page.evaluate(`localStorage.getItem('carrel-reading')`)).toBeNull()
})

test('whoever merely comes by the page after leaving loses nothing', async ({ aReader }) => {
	const { page } = await aReader()
	await page.evaluate(`localStorage.setItem('carrel-reading', 'kept')`)

	await page.goto('/account/left')

	await expect(page.getByRole('heading', { name: 'You have left' })).toBeVisible()
	await page.waitForLoadState('networkidle')
	expect(await page.evaluate(`localStorage.getItem('carrel-reading')`)).toBe('kept')
	await page.goto('/account')
	await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible()
})

test('nobody leaves with a wrong password, nor from a page elsewhere', async ({
	aReader,
	request,
}) => {
	const { page } = await aReader()

	await leave(page, 'not the password')
	await expect(page.getByText('This is not the password you have now.')).toBeVisible()
	const elsewhere = await page.context().request.post('/account/leave/now', {
		headers: { Origin: 'https://elsewhere.example' },
		form: { password: 'any' },
	})
	expect(elsewhere.status()).toBe(403)
	expect((await request.get('/account/leave/now')).status()).toBe(405)

	await page.goto('/account')
	await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible()
})

test('the password is not to be guessed at the way out', async ({ aReader }) => {
	const { page, password } = await aReader()
	const ask = (typed: string) =>
		page.context().request.post('/account/leave/now', { form: { password: typed } })

	for (let n = 0; n < 11; n++) await ask(`wrong ${n}`)

	const answer = await ask(password)
	expect(answer.url()).toContain('missing=later')
})

test('the last admin is asked to name another one first', async ({ browser }) => {
	// In the library that all tests share others make admins, too.
	const library = await aServedLibrary({})
	const context = await browser.newContext({ baseURL: library.base })
	try {
		const page = await context.newPage()
		const account = { name: 'Ada Only', ...anAccount() }
		await page.goto('/sign-up')
		await askForAccount(page, account)
		await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
		await giveRole(library.db, account.email, 'admin')

		await leave(page, account.password)

		await expect(page.getByText('You are the only admin here.')).toBeVisible()
		await page.goto('/account')
		await expect(page.getByRole('heading', { name: 'Account', exact: true })).toBeVisible()
	} finally {
		await context.close()
		await library.close()
	}
})
