import type { Page } from '@playwright/test'
import { anAccount, asNewReader, expect, signIn, signUp, test } from '#support/browser'
import { markWords, painted, savedHighlights, selectWords, writeNote } from '#support/marks-in-page'

test.use({ serviceWorkers: 'allow' })

const ARTICLE = '/articles/landingstage-45'

const quotes = async (page: Page) => (await savedHighlights(page)).map(({ quote }) => quote)
const notes = async (page: Page) => (await savedHighlights(page)).map(({ note }) => note)
const offer = (page: Page) => page.getByRole('region', { name: 'Highlights in this browser' })
const beside = (page: Page) => page.getByRole('complementary', { name: 'Your highlights' })

async function signOut(page: Page) {
	await page.goto('/account')
	await page.getByRole('button', { name: 'Sign out' }).click()
	await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
}

test.describe('without an account', () => {
	test('a passage is marked, changed, removed and brought back, in this browser alone', async ({
		aVisitor,
	}) => {
		const page = await aVisitor()
		await page.goto(ARTICLE)
		const quote = await markWords(page, 'b2', [0, 5], 'green')
		await expect.poll(() => painted(page)).toEqual({ green: quote })

		await writeNote(page, 'Nobody knows me.')
		await page.reload()
		await expect.poll(() => painted(page)).toEqual({ green: quote })
		await expect(beside(page)).toContainText('Nobody knows me.')

		await page.getByRole('banner').getByRole('link', { name: 'Highlights' }).click()
		const item = page.getByRole('listitem').filter({ hasText: quote })
		await expect(item).toContainText('Nobody knows me.')
		await item.getByRole('button', { name: 'Remove' }).click()
		await expect(item).toBeHidden()
		await page.getByRole('button', { name: 'Undo' }).click()
		await expect(item).toContainText('Nobody knows me.')
		await item.getByRole('link', { name: 'Go to passage' }).click()
		await expect(page.locator('#b2')).toBeFocused()

		const stranger = await aVisitor()
		await stranger.goto('/highlights')
		await expect(stranger.getByText('Open an article and select some words')).toBeVisible()
	})

	test('of two tabs that write on the same passage, the later is told', async ({ aVisitor }) => {
		const page = await aVisitor()
		const other = await page.context().newPage()
		await page.goto(ARTICLE)
		const quote = await markWords(page, 'b2', [0, 5])
		await expect(beside(page)).toContainText(quote)
		await other.goto(ARTICLE)
		await beside(other).getByRole('button', { name: 'Add note' }).click()
		await other.getByRole('textbox', { name: 'Note' }).fill('From the other.')
		await writeNote(page, 'From this one.')
		await expect(beside(other)).toContainText('From this one.')

		await other.getByRole('button', { name: 'Done' }).click()
		await expect(other.getByText('It was changed in another tab meanwhile')).toBeVisible()
		await expect(beside(page)).toContainText('From this one.')
		await expect(other.getByRole('textbox', { name: 'Note' })).toHaveValue('From the other.')
		await other.getByRole('button', { name: 'Done' }).click()

		await expect(beside(page)).toContainText('From the other.')
	})

	test('they are taken along as JSON', async ({ aVisitor }) => {
		const page = await aVisitor()
		await page.goto(ARTICLE)
		const quote = await markWords(page, 'b2', [0, 5])
		await expect(beside(page)).toContainText(quote)
		await page.goto('/highlights')

		const download = page.waitForEvent('download')
		await page.getByRole('link', { name: 'Take them along as JSON' }).click()

		const stream = await (await download).createReadStream()
		const text = await new Response(stream as unknown as BodyInit).text()
		expect(JSON.parse(text)).toMatchObject([{ quote, articleId: 'landingstage-45' }])
	})

	test('they are carried over at sign-up, with a report, and then are nobody else’s', async ({
		aVisitor,
	}) => {
		const page = await aVisitor()
		await page.goto(ARTICLE)
		const first = await markWords(page, 'b1', [0, 3])
		const second = await markWords(page, 'b2', [0, 5], 'pink')
		await expect(beside(page)).toContainText(second)

		await page.goto(`/sign-up?next=${encodeURIComponent(ARTICLE)}`)
		await signUp(page, { name: 'Ana', ...anAccount() })
		await expect(offer(page)).toContainText('You have 2 highlights in this browser.')
		await offer(page).getByRole('button', { name: 'Bring them along' }).click()
		await expect(page.getByText('2 placed.')).toBeVisible()
		await expect.poll(() => painted(page)).toEqual({ yellow: first, pink: second })
		expect((await quotes(page)).sort()).toEqual([first, second].sort())

		await signOut(page)
		await page.goto(ARTICLE)
		await expect(page.locator('#b2')).toBeVisible()
		await expect(beside(page)).toBeHidden()
		await asNewReader(page, '/', { name: 'Ben' })
		await expect(offer(page)).toBeHidden()
		expect(await quotes(page)).toEqual([])
	})

	test('whoever says “not now” keeps them in the browser', async ({ aVisitor }) => {
		const page = await aVisitor()
		await page.goto(ARTICLE)
		const quote = await markWords(page, 'b2', [0, 5])
		await expect(beside(page)).toContainText(quote)
		await page.goto('/sign-up')
		await signUp(page, { name: 'Ana', ...anAccount() })

		await offer(page).getByRole('button', { name: 'Not now' }).click()
		await page.reload()
		await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
		await expect(offer(page)).toBeHidden()
		expect(await quotes(page)).toEqual([])

		await signOut(page)
		await page.goto('/highlights')
		await expect(page.getByRole('listitem').filter({ hasText: quote })).toBeVisible()
	})
})

test.describe('with an account', () => {
	test('two clicks on a colour mark a passage once', async ({ aReader }) => {
		const { page } = await aReader()
		await page.goto(ARTICLE)
		const quote = await selectWords(page, 'b2', 0, 5)

		await page.getByRole('button', { name: 'Highlight in blue' }).dblclick()

		await expect.poll(() => quotes(page)).toEqual([quote])
		await expect(beside(page).getByRole('listitem')).toHaveCount(1)
	})

	test('what is marked without a connection stays, says that it waits, and is sent once', async ({
		aReader,
	}) => {
		const { page } = await aReader()
		await page.goto(ARTICLE)
		const other = await page.context().newPage()
		await other.goto(ARTICLE)
		await expect(other.getByRole('link', { name: 'Account' })).toBeVisible()
		const sent: number[] = []
		page.context().on('response', (response) => {
			const isSent = response.request().method() === 'POST'
			if (isSent && response.url().endsWith('/api/highlights')) sent.push(response.status())
		})
		await page.context().setOffline(true)

		const quote = await markWords(page, 'b2', [0, 5])
		await expect(page.getByText('1 change waits for the connection.')).toBeVisible()
		await writeNote(page, 'In a tunnel.')
		await expect(page.getByText('2 changes wait for the connection.')).toBeVisible()
		await writeNote(page, 'Still in a tunnel.')
		await expect.poll(() => painted(page)).toEqual({ yellow: quote })

		await page.context().setOffline(false)
		await expect
			.poll(() => savedHighlights(page))
			.toMatchObject([{ quote, note: 'Still in a tunnel.' }])
		await expect(page.getByText('for the connection')).toBeHidden()
		// Both tabs heard that the connection is back; one of them sent the passage, and its note once.
		expect(sent).toEqual([200, 200])
	})

	test('another tab shows at once what was marked in this one', async ({ aReader }) => {
		const { page } = await aReader()
		const other = await page.context().newPage()
		await page.goto(ARTICLE)
		await other.goto(ARTICLE)

		const quote = await markWords(page, 'b2', [0, 5])
		await expect.poll(() => painted(other)).toEqual({ yellow: quote })
		await writeNote(other, 'From the other tab.')

		await expect(beside(page)).toContainText('From the other tab.')
		await expect.poll(() => notes(page)).toEqual(['From the other tab.'])
	})

	test('of two devices the later is told what the other wrote, and either can be kept', async ({
		aReader,
		aVisitor,
	}) => {
		const { page: desk, email, password } = await aReader()
		const phone = await aVisitor()
		await phone.goto('/sign-in')
		await signIn(phone, { email, password })
		await expect(phone.getByRole('link', { name: 'Account' })).toBeVisible()
		await desk.goto(ARTICLE)
		const quote = await markWords(desk, 'b2', [0, 5])
		await expect.poll(() => quotes(desk)).toEqual([quote])
		await phone.goto(ARTICLE)
		await expect(beside(phone)).toContainText(quote)

		await beside(phone).getByRole('button', { name: 'Add note' }).click()
		await phone.getByRole('textbox', { name: 'Note' }).fill('From the phone.')
		await writeNote(desk, 'From the desk.')
		await expect.poll(() => notes(desk)).toEqual(['From the desk.'])
		await phone.getByRole('button', { name: 'Done' }).click()

		const told = phone.getByRole('region', { name: 'Changed on another device' })
		await expect(told).toContainText('From the desk.')
		await expect(told).toContainText('From the phone.')
		expect(await notes(desk)).toEqual(['From the desk.'])
		await beside(desk).getByRole('button', { name: 'Edit note' }).click()
		await desk.getByRole('textbox', { name: 'Note' }).fill('From the desk again.')
		await told.getByRole('button', { name: 'Keep yours' }).click()
		await expect(told).toBeHidden()
		await expect.poll(() => notes(desk)).toEqual(['From the phone.'])

		await desk.getByRole('button', { name: 'Done' }).click()
		const toldDesk = desk.getByRole('region', { name: 'Changed on another device' })
		await toldDesk.getByRole('button', { name: 'Take theirs' }).click()
		await expect(beside(desk)).toContainText('From the phone.')
		await expect(beside(desk)).not.toContainText('From the desk again.')
		expect(await notes(phone)).toEqual(['From the phone.'])
	})

	test('what another device wrote while a note was being typed is not written over unseen', async ({
		aReader,
		aVisitor,
	}) => {
		const { page: desk, email, password } = await aReader()
		const phone = await aVisitor()
		await phone.goto(`/sign-in?next=${encodeURIComponent(ARTICLE)}`)
		await desk.goto(ARTICLE)
		const quote = await markWords(desk, 'b2', [0, 5])
		await expect.poll(() => quotes(desk)).toEqual([quote])
		await signIn(phone, { email, password })
		await expect(beside(phone)).toContainText(quote)

		await beside(desk).getByRole('button', { name: 'Add note' }).click()
		await desk.getByRole('textbox', { name: 'Note' }).fill('From the desk.')
		await writeNote(phone, 'From the phone.')
		await expect.poll(() => notes(desk)).toEqual(['From the phone.'])
		// Another tab brings it to this browser while the card is open.
		const tab = await desk.context().newPage()
		await tab.goto(ARTICLE)
		await expect(beside(tab)).toContainText('From the phone.')
		await expect(beside(desk)).toContainText('From the phone.')
		await desk.getByRole('button', { name: 'Done' }).click()

		const told = desk.getByRole('region', { name: 'Changed on another device' })
		await expect(told).toContainText('From the phone.')
		await expect(told).toContainText('From the desk.')
		expect(await notes(phone)).toEqual(['From the phone.'])
	})

	test('a note on what was removed on another device is not lost', async ({
		aReader,
		aVisitor,
	}) => {
		const { page: desk, email, password } = await aReader()
		await desk.goto(ARTICLE)
		const quote = await markWords(desk, 'b2', [0, 5])
		await expect.poll(() => quotes(desk)).toEqual([quote])
		const phone = await aVisitor()
		await phone.goto(`/sign-in?next=${encodeURIComponent(ARTICLE)}`)
		await signIn(phone, { email, password })
		await expect(beside(phone)).toContainText(quote)
		await beside(phone).getByRole('button', { name: 'Add note' }).click()
		await phone.getByRole('textbox', { name: 'Note' }).fill('Do not lose me.')

		await desk.goto('/highlights')
		await desk.getByRole('button', { name: 'Remove' }).click()
		await expect.poll(() => quotes(desk)).toEqual([])
		await phone.getByRole('button', { name: 'Done' }).click()
		const told = phone.getByRole('region', { name: 'Changed on another device' })
		await expect(told).toContainText('Removed on another device meanwhile.')
		await phone.reload()
		await expect(told).toContainText('Do not lose me.')
		await told.getByRole('button', { name: 'Bring it back with yours' }).click()

		await expect
			.poll(() => savedHighlights(desk))
			.toMatchObject([{ quote, note: 'Do not lose me.' }])
	})

	test('a colour changed here and a note written there are both kept, unasked', async ({
		aReader,
		aVisitor,
	}) => {
		const { page: desk, email, password } = await aReader()
		await desk.goto(ARTICLE)
		const quote = await markWords(desk, 'b2', [0, 5])
		await expect.poll(() => quotes(desk)).toEqual([quote])
		const phone = await aVisitor()
		await phone.goto(`/sign-in?next=${encodeURIComponent(ARTICLE)}`)
		await signIn(phone, { email, password })
		await expect(beside(phone)).toContainText(quote)

		await writeNote(desk, 'From the desk.')
		await expect.poll(() => notes(desk)).toEqual(['From the desk.'])
		await beside(phone).getByRole('button', { name: 'Add note' }).click()
		await phone.getByRole('button', { name: 'Change to pink' }).click()

		await expect
			.poll(() => savedHighlights(desk))
			.toMatchObject([{ note: 'From the desk.', colour: 'pink' }])
		await expect(phone.getByRole('region', { name: 'Changed on another device' })).toBeHidden()
	})

	test('what waits when one is signed out is sent as the same reader, and never as another', async ({
		aReader,
	}) => {
		const { page, email, password } = await aReader()
		await page.goto(ARTICLE)
		await expect(page.getByRole('link', { name: 'Account' })).toBeVisible()
		await page.context().clearCookies()

		const quote = await markWords(page, 'b2', [0, 5])
		await expect(page.getByText('1 change waits until you sign in again.')).toBeVisible()
		await asNewReader(page, '/', { name: 'Somebody else' })
		await page.goto(ARTICLE)
		await expect(page.locator('#b2')).toBeVisible()
		await expect(beside(page)).toBeHidden()
		expect(await quotes(page)).toEqual([])

		await signOut(page)
		await page.goto(`/sign-in?next=${encodeURIComponent(ARTICLE)}`)
		await signIn(page, { email, password })
		await expect(beside(page)).toContainText(quote)
		await expect.poll(() => quotes(page)).toEqual([quote])
	})
})

test('a change is refused to whoever is not signed in, and to another reader', async ({
	aReader,
	request,
}) => {
	const [owner, stranger] = [await aReader(), await aReader()]
	await owner.page.goto(ARTICLE)
	const quote = await markWords(owner.page, 'b2', [0, 5])
	await expect.poll(() => quotes(owner.page)).toEqual([quote])
	const answer = await owner.page.request.get('/api/highlights')
	const { reader, highlights } = await answer.json()
	const change = { deed: 'remove', id: crypto.randomUUID(), highlightId: highlights[0].id }
	const data = { reader, change }

	expect((await request.post('/api/highlights', { data })).status()).toBe(401)
	expect((await request.get('/api/highlights')).status()).toBe(401)
	expect((await stranger.page.request.post('/api/highlights', { data })).status()).toBe(403)
	expect(await quotes(owner.page)).toEqual([quote])
	expect(await quotes(stranger.page)).toEqual([])
})
