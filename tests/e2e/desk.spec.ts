import { sql } from 'drizzle-orm'
import { open } from '#db/connection'
import { auditEntries } from '#db/schema/accounts'
import { databaseUrl } from '#support/another-library'
import { faultsOn } from '#support/axe'
import { expect, test } from '#support/browser'
import { runIndexer } from '#support/indexer'
import { PHONE, WIDE } from '#support/phone'
import { appointed } from '#support/roles'
import { syncIndex } from '#support/syncing'

// What is corrected waits for the index, and a library whose index waits is not well.
test.afterAll(syncIndex)

const EDITORS = ['/admin', '/admin/runs', '/admin/runs/1', '/admin/imports', '/admin/start-here']
const ADMINS = ['/admin/index', '/admin/readers', '/admin/publications', '/admin/audit']

test.describe('who may enter the desk', () => {
	test('nobody is asked to sign in, and comes back there', async ({ aVisitor }) => {
		const page = await aVisitor()
		for (const path of [...EDITORS, ...ADMINS, '/articles/landingstage-191/correct']) {
			await page.goto(path)
			await expect(page).toHaveURL(
				new URL(`/sign-in?${new URLSearchParams({ next: path })}`, page.url()).href,
			)
		}
	})

	test('a reader finds no such page, an editor some, an admin all', async ({ aReader }) => {
		const { page, email } = await aReader()
		const own = '/articles/landingstage-191/correct'
		const statuses = async () => {
			const all = [...EDITORS, own, ...ADMINS].map(async (path) =>
				(await page.request.get(path)).status(),
			)
			return Promise.all(all)
		}

		expect(new Set(await statuses())).toEqual(new Set([404]))
		await page.goto('/')
		await expect(page.getByRole('link', { name: 'Desk' })).toBeHidden()

		await appointed({ email }, 'editor')
		expect(await statuses()).toEqual([
			...[...EDITORS, own].map(() => 200),
			...ADMINS.map(() => 404),
		])
		await page.goto('/')
		await page.getByRole('link', { name: 'Desk' }).click()
		await expect(page.getByRole('heading', { name: 'The desk' })).toBeVisible()
		const rooms = page.getByRole('navigation', { name: 'Rooms of the desk' })
		await expect(rooms.getByRole('link', { name: 'Runs' })).toBeVisible()
		await expect(rooms.getByRole('link', { name: 'Readers' })).toBeHidden()

		await appointed({ email }, 'admin')
		expect(new Set(await statuses())).toEqual(new Set([200]))
	})

	test('an editor is offered nothing that only admins do', async ({ aReader }) => {
		const { page } = await appointed(await aReader(), 'editor')

		await page.goto('/admin/runs/1')
		await expect(page.getByRole('region', { name: 'Ledger' })).toBeVisible()
		await expect(page.getByRole('button', { name: /Read again/ })).toBeHidden()
		await page.goto('/admin/imports')
		await expect(page.getByRole('heading', { name: 'Texts that wait' })).toBeVisible()
		await expect(page.getByLabel('Addresses')).toBeHidden()
	})
})

test('the ledger of a run can be read by what became of its inputs', async ({ aReader }) => {
	const { page } = await appointed(await aReader({ script: false }), 'editor')

	await page.goto('/admin/runs')
	await page.getByRole('link', { name: 'Run 1', exact: true }).click()
	const ledger = page.getByRole('region', { name: 'Ledger' })
	await ledger.getByRole('link', { name: /^new/ }).click()

	await expect(page).toHaveURL(/outcome=new/)
	await expect(ledger.getByRole('listitem').first()).toContainText('new')
	await ledger.getByRole('listitem').getByRole('link').first().click()
	await expect(page).toHaveURL(/\/articles\//)
})

test.describe('readers, as an admin sees them', () => {
	test('are found and counted, and nothing of what they keep is shown', async ({ aReader }) => {
		const { page } = await appointed(await aReader(), 'admin')
		const kept = `Kept to myself ${Date.now()}`
		const other = await aReader({ name: 'Olga Quiet' })
		await other.page.goto('/lists')
		await other.page.getByLabel('Title of a new list').fill(kept)
		await other.page.getByRole('button', { name: 'Make the list' }).click()
		await expect(other.page.getByRole('heading', { name: kept })).toBeVisible()

		await page.goto('/admin/readers')
		await page.getByLabel('Name or e-mail address').fill(other.email)
		await page.getByRole('button', { name: 'Find' }).click()
		await page.getByRole('link', { name: 'Olga Quiet' }).click()

		await expect(page.getByText('0 highlights, 1 list, 0 saved searches')).toBeVisible()
		await expect(page.getByText(kept)).toBeHidden()
	})

	for (const script of [true, false])
		test(`are given roles, signed out and shut out ${script ? 'with' : 'without'} script, and opened again`, {
			tag: script ? [] : ['@thorough'],
		}, async ({ aReader }) => {
			const { page } = await appointed(await aReader({ script }), 'admin')
			const other = await aReader({ name: 'Bo Ek' })
			const room = async () => {
				await page.goto(`/admin/readers?q=${encodeURIComponent(other.email)}`)
				await page.getByRole('link', { name: 'Bo Ek' }).click()
				await expect(page.getByRole('heading', { name: 'Bo Ek' })).toBeVisible()
			}
			const done = page.getByText('It is done, and written into the audit log.')

			await room()
			await page.getByLabel('Role').selectOption('editor')
			await page.getByRole('button', { name: 'Give the role' }).click()
			await expect(done).toBeVisible()
			expect((await other.page.request.get('/admin')).status()).toBe(200)

			await room()
			await page.getByRole('button', { name: 'Shut the account' }).click()
			await expect(done).toBeVisible()
			await other.page.goto('/account')
			await expect(other.page).toHaveURL(/\/sign-in/)

			await room()
			await page.getByRole('button', { name: 'Open the account' }).click()
			await expect(done).toBeVisible()
			await expect(page.getByRole('button', { name: 'Shut the account' })).toBeVisible()
		})

	test('an admin changes nothing about themselves', async ({ aReader }) => {
		const { page, email } = await appointed(await aReader({ name: 'Ada Min' }), 'admin')

		await page.goto(`/admin/readers?q=${encodeURIComponent(email)}`)
		await page.getByRole('link', { name: 'Ada Min' }).click()

		await expect(page.getByText('This is you.')).toBeVisible()
		await expect(page.getByRole('button', { name: 'Shut the account' })).toBeHidden()
	})

	test('a page that was open when the role was taken away does nothing any more', async ({
		aReader,
	}) => {
		const admin = await appointed(await aReader(), 'admin')
		await appointed(await aReader(), 'admin')
		const other = await aReader({ name: 'Bo Ek' })
		const { page } = admin
		await page.goto(`/admin/readers?q=${encodeURIComponent(other.email)}`)
		await page.getByRole('link', { name: 'Bo Ek' }).click()
		await expect(page.getByRole('button', { name: 'Shut the account' })).toBeVisible()

		await appointed(admin, 'editor')
		await page.getByRole('button', { name: 'Shut the account' }).click()

		await expect(page.getByText('This page is not in the library')).toBeVisible()
		await other.page.goto('/account')
		await expect(other.page.getByRole('heading', { name: 'Account' })).toBeVisible()
	})
})

test('what is no address is refused before it is asked for', async ({ aReader }) => {
	const { page, email } = await appointed(await aReader(), 'admin')
	const { db, close } = open(databaseUrl(), { max: 1 })
	const isTheirs = sql`${auditEntries.actorId} = (select id from readers where email = ${email})`
	const asked = () => db.$count(auditEntries, isTheirs)
	await page.goto('/admin/imports')

	for (const wrong of [
		'/etc/passwd',
		'file:///etc/passwd',
		'https://ana:secret@example.org/',
		'ftp://example.org/a',
	]) {
		await page.getByLabel('Addresses').fill(wrong)
		await page.getByRole('button', { name: 'Bring in' }).click()
		await expect(page.getByText('is no address such as')).toContainText(wrong.slice(0, 20))
	}

	expect(await asked()).toBe(0)
	await page.getByLabel('Addresses').fill('https://example.invalid/article12')
	await page.getByRole('button', { name: 'Bring in' }).click()
	await expect(page.getByText('Bring in: https://example.invalid/article12')).toBeVisible()
	expect(await asked()).toBe(1)
	await close()
})

test('the audit log says who did what, to whom, and what was before and after', async ({
	aReader,
}) => {
	const { page } = await appointed(await aReader({ name: 'Ada Audits' }), 'admin')
	const other = await aReader({ name: 'Bo Audited' })
	await page.goto(`/admin/readers?q=${encodeURIComponent(other.email)}`)
	await page.getByRole('link', { name: 'Bo Audited' }).click()
	await expect(page.getByRole('heading', { name: 'Bo Audited' })).toBeVisible()
	await page.getByLabel('Role').selectOption('editor')
	await page.getByRole('button', { name: 'Give the role' }).click()
	await expect(page.getByText('It is done')).toBeVisible()

	await page.goto('/admin/audit')
	await page.getByLabel('By whom').selectOption({ label: 'Ada Audits' })
	await page.getByRole('button', { name: 'Find' }).click()

	const entry = page.getByRole('region', { name: 'Entries' }).getByRole('listitem')
	await expect(entry).toHaveCount(1)
	await expect(entry).toContainText('Ada Audits gave a role: Bo Audited')
	await expect(entry).toContainText('was:“reader”')
	await expect(entry).toContainText('is:“editor”')
	await entry.getByRole('link', { name: 'Bo Audited' }).click()
	await expect(page.getByRole('heading', { name: 'Bo Audited' })).toBeVisible()
})

test('what is asked of the indexer is shown as it stands, and the page keeps up with it', async ({
	aReader,
}) => {
	test.setTimeout(180_000)
	const { page } = await appointed(await aReader(), 'admin')
	await page.goto('/admin/index')
	await page.getByRole('button', { name: 'Bring it what it lacks' }).click()
	const job = page
		.getByRole('region', { name: 'Asked of the indexer' })
		.getByRole('listitem')
		.filter({ hasText: 'Bring the index what it lacks' })
		.first()
	await expect(job).toContainText('Asked')
	const plain = await (await page.request.get('/admin/index')).text()
	expect(plain, 'a browser without script is told to come again').toMatch(
		/<meta http-equiv="refresh"/i,
	)

	const { code } = await runIndexer(theLibrary(), 'work', '--once')

	expect(code).toBe(0)
	await expect(job).toContainText('Done')
	await expect(job).toContainText('sent to the search index')
})

for (const [colorScheme, width] of [
	['light', WIDE],
	['dark', PHONE],
] as const)
	test(
		`axe finds nothing serious at the desk, ${colorScheme}, ${width.width} wide, and nothing runs over the edge`,
		{ tag: colorScheme === 'light' ? [] : ['@thorough'] },
		async ({ aReader }, info) => {
			test.setTimeout(180_000)
			const { page, email } = await appointed(await aReader({ name: 'Ada Min' }), 'admin')
			await page.emulateMedia({ colorScheme })
			await page.setViewportSize(width)
			const { db, close } = open(databaseUrl(), { max: 1 })
			const [own] = await db.execute<{ id: string }>(
				sql`select id from readers where email <> ${email} limit 1`,
			)
			await close()
			const one = own ? [`/admin/readers/${own.id}`] : []
			const correct = '/articles/landingstage-191/correct'
			for (const path of [...EDITORS, ...ADMINS, ...one, correct]) {
				await page.goto(path)
				await page.screenshot({
					path: info.outputPath(`${path.slice(1).replaceAll('/', '-').slice(0, 40)}.png`),
					fullPage: true,
				})
				expect(await faultsOn(page), path).toEqual([])
				expect(
					await page.evaluate('document.documentElement.scrollWidth'),
					path,
				).toBeLessThanOrEqual(width.width)
			}
		},
	)

/** The library under test, as the indexer is told of it. */
function theLibrary() {
	const { MEILI_URL = '', MEILI_ADMIN_KEY = '', MEILI_INDEX_PREFIX = '' } = process.env
	const search = { url: MEILI_URL, key: MEILI_ADMIN_KEY, prefix: MEILI_INDEX_PREFIX }
	return { databaseUrl: databaseUrl(), search }
}
