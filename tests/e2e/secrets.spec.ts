import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { startApp, untilItAnswers } from '#services/app'
import { stop } from '#services/children'
import { freePort } from '#services/ports'
import { anAccount, askForAccount, expect, signIn, test } from '#support/browser'
import { aServedLibrary } from '#support/hostile/library'
import { aFolder, startIndexer } from '#support/indexer'
import { aReader } from '#support/readers'

test.describe.configure({ timeout: 480_000 })

const KNOWN = {
	session: 'the-secret-that-sessions-are-signed-with',
	mail: 'the-password-of-the-mail-server',
	database: 'the-password-of-the-database',
	search: 'the-key-of-the-search',
}
const SMTP = {
	SMTP_URL: `smtp://library:${KNOWN.mail}@127.0.0.1:9`,
	MAIL_FROM: 'library@example.org',
}

test('no log tells a secret: not of signing in, nor of a database or a mail server that fails', async ({
	browser,
}) => {
	const folder = await aFolder()
	const log = folder.file('app.log')
	const library = await aServedLibrary(
		{},
		{ log, variables: { NEXTAUTH_SECRET: KNOWN.session, ...SMTP } },
	)
	const context = await browser.newContext({ baseURL: library.base })
	const page = await context.newPage()
	const account = { name: 'Ana', ...anAccount() }
	const wrong = 'a password that is not hers'

	await aReader(library.db, { ...account, isVerified: true })
	await page.goto('/sign-in')
	await signIn(page, account)
	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
	const cookies = await context.cookies()
	await context.clearCookies()
	await page.goto('/sign-in')
	await signIn(page, { ...account, password: wrong })
	await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
	await page.goto('/sign-up')
	await askForAccount(page, { name: 'Cy', ...anAccount() })
	await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
	// What fails in the midst of making an account names, in a trace, all that was to be written.
	const waiting = sql.identifier('waiting_accounts')
	await library.db.execute(
		sql`alter table ${waiting} add constraint no_more check (false) not valid`,
	)
	const another = { name: 'Ben', ...anAccount() }
	await page.goto('/sign-up')
	await askForAccount(page, another)
	// Whether it went well is not told to whoever asks, and comes after the answer.
	await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()
	await expect.poll(() => readFile(log, 'utf8')).toContain('waiting_accounts')
	await library.db.execute(sql`alter table ${waiting} drop constraint no_more`)
	await library.close()
	const broken = await withoutServers(folder.file('broken.log'))

	const said = `${await readFile(log, 'utf8')}${broken}`
	expect(said, 'something was logged').toMatch(/Error|error/)
	for (const secret of [
		...[...Object.values(KNOWN), account.password, another.password, wrong, '$argon2id$'],
		...cookies.map(({ value }) => value).filter((value) => value.length > 20),
	])
		expect(said, secret).not.toContain(secret)
	await folder.remove()
})

/** All that the app and the indexer say while nothing answers them. */
async function withoutServers(log: string): Promise<string> {
	const port = await freePort()
	const base = `http://localhost:${port}`
	const databaseUrl = `postgres://carrel:${KNOWN.database}@127.0.0.1:9/carrel`
	const search = { url: 'http://127.0.0.1:9', key: KNOWN.search, prefix: 'carrel_' }
	const app = startApp({
		...{ root: process.cwd(), mode: 'start', port, databaseUrl, meiliUrl: search.url },
		...{ searchKey: search.key, prefix: search.prefix, nextAuthUrl: base },
		...{ nextAuthSecret: KNOWN.session, log, variables: SMTP },
	})
	await untilItAnswers(app, port)
	for (const path of ['/', '/search?q=salt', '/lists', '/api/health', '/api/v1/search?q=salt'])
		await fetch(`${base}${path}`)
	await stop(app)
	const { stdout, stderr } = await startIndexer({ databaseUrl, search }, ['digest'], SMTP).ended
	return `${await readFile(log, 'utf8')}${stdout}${stderr}`
}
