import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { type AnotherLibrary, anotherLibrary } from '#support/another-library'
import { setUpSecondStep } from '#support/authenticator'
import { faultsOn } from '#support/axe'
import { anAccount, signIn } from '#support/browser'
import { anIdentityProvider } from '#support/identity-provider'
import { longAgo, makeAccount } from '#support/sessions'

const HOUSE = 'The Example House'

type House = Awaited<ReturnType<typeof anIdentityProvider>>
let house: House
let library: AnotherLibrary

const test = base
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
	house = await anIdentityProvider({})
	library = await anotherLibrary(house.variables, 200)
})
test.afterAll(async () => {
	library.app.kill()
	await house.close()
})

/** Somebody the provider knows, with what it says of them. */
function aPerson({ isVerified = true, email = anAccount().email } = {}) {
	const id = `person-${email}`
	house.people[id] = { name: 'Ana Elsewhere', email, email_verified: isVerified }
	return { id, email }
}

async function aBrowser(browser: Browser, { script = true } = {}): Promise<Page> {
	const context = await browser.newContext({ baseURL: library.base, javaScriptEnabled: script })
	return context.newPage()
}

/** Says at the provider who one is. */
async function sayWho(page: Page, { id }: { id: string }) {
	await page.getByLabel('Who are you?').fill(id)
	await page.getByRole('button', { name: 'Go on' }).click()
}

async function signInElsewhere(page: Page, person: { id: string }, next = '/account') {
	await page.goto(`/sign-in?next=${next}`)
	await page.getByRole('button', { name: `Go on with ${HOUSE}` }).click()
	await sayWho(page, person)
}

/** The same once the provider knows who is in this browser, and does not ask. */
async function signInAgainElsewhere(page: Page) {
	await page.goto('/sign-in?next=/account')
	await page.getByRole('button', { name: `Go on with ${HOUSE}` }).click()
}

/** A reader with a password, signed in, whose address the provider verified. */
async function aReaderKnownElsewhere(browser: Browser) {
	const account = anAccount()
	await makeAccount(account)
	const person = aPerson({ email: account.email })
	const page = await aBrowser(browser)
	await page.goto('/sign-in?next=/account/providers')
	await signIn(page, account)
	await expect(page.getByRole('heading', { name: 'Accounts elsewhere' })).toBeVisible()
	return { page, person, ...account }
}

async function link(page: Page, person: { id: string }) {
	await page.goto('/account/providers')
	await page.getByRole('button', { name: `Link ${HOUSE}` }).click()
	await sayWho(page, person)
	await expect(page).toHaveURL(/\/account\/providers/)
}

async function expectNobody(page: Page) {
	await page.goto('/account')
	await expect(page).toHaveURL(/\/sign-in\?next=/)
}

for (const script of [true, false])
	test(`an account elsewhere makes one here, and opens it from then on, ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ browser }) => {
		const person = aPerson()
		const page = await aBrowser(browser, { script })

		await signInElsewhere(page, person, '/account')
		await expect(page).toHaveURL('/account')
		await expect(page.getByText(person.email)).toBeVisible()
		await page.getByRole('textbox', { name: 'Name' }).fill('Ana Renamed')
		await page.getByRole('button', { name: 'Change the name' }).click()
		await expect(page.getByText('The name is changed.')).toBeVisible()
		const again = await aBrowser(browser, { script })
		await signInElsewhere(again, person, '/account')

		await expect(again.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Renamed')
	})

test('an address that has an account is no reason to open it; linked by its reader, the account elsewhere does', async ({
	browser,
}) => {
	const { page, person, email } = await aReaderKnownElsewhere(browser)
	const other = await aBrowser(browser)
	await signInElsewhere(other, person)
	await expect(other.getByText(`has an account here already`)).toBeVisible()
	await expectNobody(other)

	await link(page, person)
	await expect(page.getByText(HOUSE, { exact: true })).toBeVisible()
	await expect(page.getByRole('button', { name: `Unlink ${HOUSE}` })).toBeVisible()
	await signInAgainElsewhere(other)
	await expect(other.getByText(email)).toBeVisible()

	await page.getByRole('button', { name: `Unlink ${HOUSE}` }).click()
	await expect(page.getByRole('button', { name: `Link ${HOUSE}` })).toBeVisible()
	const third = await aBrowser(browser)
	await signInElsewhere(third, person)
	await expect(third.getByText(`has an account here already`)).toBeVisible()
})

test('an address that is not verified makes no account, and nobody learns whether it has one', async ({
	browser,
}) => {
	const account = anAccount()
	await makeAccount(account)
	const words: string[] = []
	for (const person of [
		aPerson({ isVerified: false }),
		aPerson({ isVerified: false, email: account.email }),
	]) {
		const page = await aBrowser(browser)
		await signInElsewhere(page, person)
		await expect(page.getByText(/did not say that your e-mail address is verified/)).toBeVisible()
		words.push((await page.getByRole('main').textContent()) ?? '')
		await expectNobody(page)
	}

	expect(words[0]).toBe(words[1])
})

test('an account elsewhere that opens one account is not linked to another', async ({
	browser,
}) => {
	const first = aPerson()
	const page = await aBrowser(browser)
	await signInElsewhere(page, first)
	await expect(page.getByText(first.email)).toBeVisible()
	const other = await aReaderKnownElsewhere(browser)

	await link(other.page, first)

	await expect(other.page.getByText('It was not linked')).toBeVisible()
	await expect(other.page.getByRole('button', { name: `Unlink ${HOUSE}` })).toBeHidden()
	const again = await aBrowser(browser)
	await signInElsewhere(again, first)
	await expect(again.getByText(first.email)).toBeVisible()
})

test('the last way in is not unlinked', async ({ browser }) => {
	const person = aPerson()
	const page = await aBrowser(browser)
	await signInElsewhere(page, person, '/account/providers')

	await page.getByRole('button', { name: `Unlink ${HOUSE}` }).click()

	await expect(page.getByText('This is the only way into your account.')).toBeVisible()
	await expect(page.getByRole('button', { name: `Unlink ${HOUSE}` })).toBeVisible()
})

test('the second step is asked for after an account elsewhere, too', async ({ browser }) => {
	const person = aPerson()
	const page = await aBrowser(browser)
	await signInElsewhere(page, person)
	await expect(page.getByText(person.email)).toBeVisible()
	const { backup } = await setUpSecondStep(page)
	const again = await aBrowser(browser)

	await signInElsewhere(again, person, '/account')
	await expect(again).toHaveURL('/sign-in/second?next=%2Faccount')
	await expectNobody(again)
	await again.goto('/sign-in/second?next=%2Faccount')
	await again.getByText('The app is not at hand').click()
	await again.getByLabel('Backup code').fill(backup[0]!)
	await again.getByRole('button', { name: 'Go on' }).click()

	await expect(again.getByText(person.email)).toBeVisible()
})

test('linking is asked for by a reader who has proved that it is them', async ({ browser }) => {
	const { page, person, email, password } = await aReaderKnownElsewhere(browser)
	await longAgo(email)

	await page.getByRole('button', { name: `Link ${HOUSE}` }).click()
	await expect(page.getByRole('heading', { name: 'Is it still you?' })).toBeVisible()
	await page.getByLabel('Password').fill(password)
	await page.getByRole('button', { name: 'Go on' }).click()
	await expect(page).toHaveURL('/account/providers')
	await link(page, person)

	await expect(page.getByRole('button', { name: `Unlink ${HOUSE}` })).toBeVisible()
})

test('what a reader began to link is linked to nobody once they are signed out', async ({
	browser,
}) => {
	const { page, person } = await aReaderKnownElsewhere(browser)
	await page.getByRole('button', { name: `Link ${HOUSE}` }).click()
	await expect(page.getByLabel('Who are you?')).toBeVisible()
	const tab = await page.context().newPage()
	await tab.goto('/account')
	await tab.getByRole('button', { name: 'Sign out' }).click()
	await expect(tab.getByRole('link', { name: 'Sign in' })).toBeVisible()

	await sayWho(page, person)

	await expect(page.getByText('has an account here already')).toBeVisible()
	await expectNobody(page)
})

test('whoever has neither password nor code proves again that it is them by signing in', async ({
	browser,
}) => {
	const person = aPerson()
	const page = await aBrowser(browser)
	await signInElsewhere(page, person)
	await expect(page.getByText(person.email)).toBeVisible()
	await longAgo(person.email)

	await page.goto('/account/second-step')
	await page.getByRole('button', { name: 'Sign in again' }).click()
	await expect(page).toHaveURL('/sign-in?next=%2Faccount%2Fsecond-step')
	await page.getByRole('button', { name: `Go on with ${HOUSE}` }).click()

	await expect(page).toHaveURL('/account/second-step')
	await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
})

/** Signs in as far as the provider’s answer, which is kept back. */
async function answerFor(page: Page, person: { id: string }): Promise<URL> {
	house.holds.isOn = true
	await signInElsewhere(page, person)
	await expect(page).not.toHaveTitle(HOUSE)
	house.holds.isOn = false
	const url = new URL((await page.locator('body').textContent()) ?? '')
	expect(url.searchParams.get('code')).toBeTruthy()
	return url
}

test('an answer with another state, or in another browser, signs nobody in', async ({
	browser,
}) => {
	const person = aPerson()
	const page = await aBrowser(browser)
	const answer = await answerFor(page, person)
	const forged = new URL(answer)
	forged.searchParams.set('state', 'a state of somebody else')
	const other = await aBrowser(browser)

	for (const [where, url] of [
		[page, forged],
		[other, answer],
	] as const) {
		await where.goto(url.href)
		await expect(where.getByText('did not come to an end')).toBeVisible()
		await expectNobody(where)
	}
})

test('an answer that was used signs nobody in a second time', async ({ browser }) => {
	const person = aPerson()
	const page = await aBrowser(browser)
	const answer = await answerFor(page, person)
	const cookies = await page.context().cookies()
	await page.goto(answer.href)
	await expect(page.getByText(person.email)).toBeVisible()
	await page.getByRole('button', { name: 'Sign out' }).click()
	await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
	const thief = await aBrowser(browser)
	await thief.context().addCookies(cookies)

	for (const where of [page, thief]) {
		await where.goto(answer.href)
		await expect(where.getByText('did not come to an end')).toBeVisible()
		await expectNobody(where)
	}
})

test('whoever thinks better of it at the provider is told that nothing was changed', async ({
	browser,
}) => {
	const page = await aBrowser(browser)
	await page.goto('/sign-in')
	await page.getByRole('button', { name: `Go on with ${HOUSE}` }).click()
	await page.getByRole('button', { name: 'Rather not' }).click()

	await expect(page.getByText('Nothing was changed; begin again.')).toBeVisible()
	expect(await faultsOn(page)).toEqual([])
})

test('signing in elsewhere never leads on to another site', async ({ browser }) => {
	const person = aPerson()
	const page = await aBrowser(browser)

	await signInElsewhere(page, person, '//evil.example')

	await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
	expect(new URL(page.url()).origin).toBe(library.base)
})

test('a library that has no provider offers none', async ({ page }) => {
	await page.goto('/sign-in')

	await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
	await expect(page.getByRole('button', { name: /Go on with/ })).toBeHidden()
})
