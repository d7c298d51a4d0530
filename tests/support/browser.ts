import { randomBytes, randomUUID } from 'node:crypto'
import {
	type Browser,
	type BrowserContextOptions,
	test as base,
	expect,
	type Page,
} from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { open } from '#db/connection'
import { giveRole } from '#db/roles'
import type { Role } from '#db/schema/readers'
import { openSession } from '#db/sessions'
import { aReader as anAccountOf } from '#support/readers'

/** A reader with an account. */
type Account = { id: string; name: string; email: string; password: string }

/** A reader who is signed in in a browser of their own, and the page they have open. */
type BrowserReader = Account & { page: Page }

/** What a test may say of a reader's account: verified, and a reader's, unless it says otherwise. */
type AccountWish = { name?: string; isVerified?: boolean; role?: Role }

/** The same of a reader in a browser. Without `script` it runs no JavaScript. */
type ReaderWish = AccountWish & { script?: boolean }

/** An article that the library under test has. */
export type ShelvedArticle = { id: string; title: string; url: string }

type Fixtures = {
	/** Makes an account and signs it in, in a new browser that is closed after the test. */
	aReader: (wish?: ReaderWish) => Promise<BrowserReader>
	/** A browser in which nobody is signed in. */
	aVisitor: (wish?: { script?: boolean }) => Promise<Page>
	/** The library's first articles by date. */
	articles: ShelvedArticle[]
}

export const test = base.extend<Fixtures>({
	// What is counted by address is counted for each test alone.
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
	extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': anAddress() }),
	aVisitor: async ({ browser, serviceWorkers }, use) => {
		const opened: Page[] = []
		await use(async (wish) => {
			const page = await aPage(browser, { ...wish, serviceWorkers })
			opened.push(page)
			return page
		})
		for (const page of opened) await page.context().close()
	},
	aReader: async ({ aVisitor }, use) => {
		await use(async ({ script, ...wish } = {}) => {
			const page = await aVisitor({ script })
			return { page, ...(await asNewReader(page, '/', wish)) }
		})
	},
	articles: async ({ request }, use) => {
		const answer = await request.get('/api/v1/search?sort=oldest&per_page=5')
		const { hits } = (await answer.json()) as { hits: ShelvedArticle[] }
		expect(hits.length, 'the library has at least three articles').toBeGreaterThan(2)
		await use(hits)
	},
})

export { expect }

/** An e-mail nobody has yet, and a password. */
export function anAccount() {
	return {
		email: `reader-${randomUUID()}@example.org`,
		password: `the quiet harbour ${randomUUID()}`,
	}
}

/** Makes an account in the library under test, without any page. */
export async function makeAccount({
	name = 'Ana Reader',
	isVerified = true,
	role,
}: AccountWish = {}): Promise<Account> {
	const account = { name, ...anAccount() }
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	try {
		const { id } = await anAccountOf(db, { ...account, isVerified })
		if (role) await giveRole(db, account.email, role)
		return { id, ...account }
	} finally {
		await close()
	}
}

/** Makes an account, opens a session for it as signing in does, and comes to `path`. */
export async function asNewReader(page: Page, path = '/', wish: AccountWish = {}) {
	const account = await makeAccount(wish)
	const url = process.env.BASE_URL ?? 'http://localhost:3000'
	const value = await aSession(account.id)
	await page.context().addCookies([{ name: 'next-auth.session-token', value, url, httpOnly: true }])
	await page.goto(path)
	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
	return account
}

/** What the cookie of a browser in which this reader is signed in holds. */
async function aSession(readerId: string): Promise<string> {
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	try {
		const wish = { readerId, way: 'password', isWhole: true, browser: '', network: null } as const
		const sid = await openSession(db, wish)
		return await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? '' })
	} finally {
		await close()
	}
}

/** Fills in the page for making an account, wherever one has come to it from. */
export async function signUp(
	page: Page,
	account: { name: string; email: string; password: string },
) {
	await page.getByLabel('Name').fill(account.name)
	await page.getByLabel('E-mail').fill(account.email)
	await page.getByLabel('Password').fill(account.password)
	await page.getByRole('button', { name: 'Make the account' }).click()
}

/** Fills in the page for signing in. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
	await page.getByLabel('E-mail').fill(email)
	await page.getByLabel('Password').fill(password)
	await page.getByRole('button', { name: 'Sign in' }).click()
}

async function aPage(
	browser: Browser,
	{ script = true, ...rest }: { script?: boolean } & Pick<BrowserContextOptions, 'serviceWorkers'>,
) {
	const context = await browser.newContext({
		javaScriptEnabled: script,
		extraHTTPHeaders: { 'x-forwarded-for': anAddress() },
		...rest,
	})
	return context.newPage()
}

/** An address that nobody else comes from. */
function anAddress(): string {
	const [a, b, c] = randomBytes(3)
	return `10.${a}.${b}.${c}`
}

/** Waits until the page's script has taken over its search box: a key pressed before that is nobody's. */
export async function awake(page: Page) {
	await page.waitForFunction(() => {
		const boxes = [...document.querySelectorAll('[data-search-field]')]
		return boxes.some((box) => Object.keys(box).some((key) => key.startsWith('__reactProps')))
	})
}
