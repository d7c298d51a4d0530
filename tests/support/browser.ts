import { randomBytes, randomUUID } from 'node:crypto'
import {
	type Browser,
	type BrowserContextOptions,
	test as base,
	expect,
	type Page,
} from '@playwright/test'

/** A reader who made an account in a browser of their own, and the page they have open. */
type BrowserReader = { page: Page; name: string; email: string; password: string }

/** What a test may say of such a reader. Without `script` the browser runs no JavaScript. */
type ReaderWish = { name?: string; script?: boolean }

/** An article that the library under test has. */
export type ShelvedArticle = { id: string; title: string; url: string }

type Fixtures = {
	/** Makes an account through the real pages, in a new browser that is closed after the test. */
	aReader: (wish?: ReaderWish) => Promise<BrowserReader>
	/** A browser in which nobody is signed in. */
	aVisitor: (wish?: { script?: boolean }) => Promise<Page>
	/** The library's first articles by date. */
	articles: ShelvedArticle[]
}

export const test = base.extend<Fixtures>({
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
		await use(async ({ name = 'Ana Reader', script } = {}) => {
			const page = await aVisitor({ script })
			const account = { name, ...anAccount() }
			await page.goto('/sign-up')
			await signUp(page, account)
			await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
			return { page, ...account }
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
