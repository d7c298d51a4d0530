import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Database } from '#db/connection'
import { open } from '#db/connection'
import { entriesOf } from '#db/list-entries'
import { moveItem } from '#db/list-order'
import { createList } from '#db/lists'
import { migrate } from '#db/migrate'
import { articles } from '#db/schema/archive'
import { readingListItems } from '#db/schema/lists'
import { readers } from '#db/schema/readers'
import { installedChromium } from '#services/chromium'
import { askForAccount } from '#support/browser'
import { withApp } from './app.ts'
import { type Figure, percentile, timed } from './figures.ts'
import { aMarkedShelf } from './marked-shelf.ts'
import type { FreshServers } from './servers.ts'

const LARGE = 2000
const SMALL = 20
const ROUNDS = 15
const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** What a list of 2,000 items costs beside one of 20: its page, and a move, as asked of the database and of the app. */
export async function longLists(servers: FreshServers): Promise<Figure[]> {
	await migrate(servers.databaseUrl, MIGRATIONS)
	const { db, close } = open(servers.databaseUrl, { max: 4 })
	try {
		// For the articles that come with it.
		await aMarkedShelf(db, 1000)
		const executablePath = await installedChromium()
		if (!executablePath) throw new Error('no Chromium is installed to look at lists with')
		return await withApp(servers, async ({ url }) => {
			const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
			try {
				const page = await browser.newPage()
				const email = `${randomUUID()}@example.org`
				await page.goto(`${url}/sign-up`)
				await askForAccount(page, { name: 'Ana', email, password: randomUUID() })
				await page.waitForURL((at) => at.pathname !== '/sign-up')
				const [reader] = await db
					.select({ id: readers.id })
					.from(readers)
					.where(eq(readers.email, email))
				const lists = { db, url, page, readerId: reader!.id }
				const [large, small] = [await measured(lists, LARGE), await measured(lists, SMALL)]
				return NAMES.map((what, n) => ({
					...{ what, measured: large[n] ?? 0, against: small[n] ?? 0 },
					unit: what.includes('kB') ? 'kB' : 'ms',
				}))
			} finally {
				await browser.close()
			}
		})
	} finally {
		await close()
	}
}

const NAMES = [
	'first byte of a list of 2,000 against 20, p50',
	'its whole page, p50',
	'its page in kB',
	'reading its items from the database, p50',
	'a move written, p50',
	'a move by key until it is kept and shown, p50',
]

type Lists = { db: Database; url: string; page: Page; readerId: string }

async function measured({ db, url, page, readerId }: Lists, count: number): Promise<number[]> {
	const { listId, items } = await aList(db, readerId, count)
	const cookie = (await page.context().cookies())
		.map(({ name, value }) => `${name}=${value}`)
		.join('; ')
	const first: number[] = []
	const whole: number[] = []
	let bytes = 0
	for (let n = 0; n < ROUNDS; n++) {
		const began = performance.now()
		const answer = await fetch(`${url}/lists/${listId}`, { headers: { cookie } })
		first.push(performance.now() - began)
		bytes = (await answer.arrayBuffer()).byteLength
		whole.push(performance.now() - began)
	}
	const reading: number[] = []
	const moving: number[] = []
	for (let n = 0; n < ROUNDS; n++) {
		reading.push(await timed(() => entriesOf(db, { readerId }, listId)))
		const item = items[(n * 7) % count]!
		const after = items[(n * 7 + 9) % count]!
		moving.push(await timed(() => moveItem(db, readerId, listId, item, { after })))
	}
	const keys = await movedByKey(page, `${url}/lists/${listId}`)
	const medians = [first, whole, [bytes / 1000], reading, moving, keys]
	return medians.map((values) => percentile(values, 0.5))
}

/** Milliseconds from a key to the answer that it was kept, with the page as it then is. */
async function movedByKey(page: Page, address: string): Promise<number[]> {
	await page.goto(address)
	const handle = page.locator('[id^="handle-"]').first()
	await handle.focus()
	await page.waitForTimeout(1000)
	const took: number[] = []
	for (let n = 0; n < ROUNDS; n++)
		took.push(
			await timed(async () => {
				const answered = page.waitForResponse((one) => one.request().method() === 'POST')
				await page.keyboard.press('ArrowDown')
				await (await answered).finished()
			}),
		)
	return took
}

async function aList(db: Database, readerId: string, count: number) {
	const listId = await createList(db, readerId, { title: `${count} items`, description: '' })
	const ids = await db.select({ id: articles.id }).from(articles).limit(count)
	const keys = generateNKeysBetween(null, null, count)
	const made = await db
		.insert(readingListItems)
		.values(
			ids.map(({ id }, n) => ({
				...{ listId, articleId: id, position: keys[n]!, addedBy: readerId },
				note: 'Read the second half first.',
			})),
		)
		.returning({ id: readingListItems.id })
	return { listId, items: made.map(({ id }) => id) }
}
