import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { and, eq, isNotNull, notInArray } from 'drizzle-orm'
import type { Database } from '#db/connection'
import { open } from '#db/connection'
import { publish } from '#db/list-publishing'
import { migrate } from '#db/migrate'
import { articles } from '#db/schema/archive'
import { readingListItems } from '#db/schema/lists'
import { readers } from '#db/schema/readers'
import { installedChromium } from '#services/chromium'
import { askForAccount } from '#support/browser'
import { withApp } from './app.ts'
import type { Figure } from './figures.ts'
import { answersOf, movedByKey } from './list-answers.ts'
import { verbsOn } from './list-verbs.ts'
import { aLongList } from './long-list.ts'
import { aMarkedShelf } from './marked-shelf.ts'
import type { FreshServers } from './servers.ts'

const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url))

type Bench = { db: Database; url: string; page: Page; readerId: string }

/**
 * What a list of 2,000 items costs: each verb beside a list of 20, and its pages beside those of a list of 100, which a page
 * shows as many of.
 */
export async function longLists(servers: FreshServers): Promise<Figure[]> {
	await migrate(servers.databaseUrl, MIGRATIONS)
	const { db, close } = open(servers.databaseUrl, { max: 4 })
	try {
		// For the articles that come with it.
		await aMarkedShelf(db, 1000)
		return await withApp(servers, ({ url }) =>
			inBrowser(url, async ({ page, readerId }) => {
				const bench = { db, url, page, readerId: await readerId(db) }
				return [...(await verbs(bench)), ...(await pages(bench))]
			}),
		)
	} finally {
		await close()
	}
}

async function inBrowser(
	url: string,
	work: (signedIn: {
		page: Page
		readerId: (db: Database) => Promise<string>
	}) => Promise<Figure[]>,
): Promise<Figure[]> {
	const executablePath = await installedChromium()
	if (!executablePath) throw new Error('no Chromium is installed to look at lists with')
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
	try {
		const page = await browser.newPage()
		const email = `${randomUUID()}@example.org`
		await page.goto(`${url}/sign-up`)
		await askForAccount(page, { name: 'Ana', email, password: randomUUID() })
		await page.waitForURL((at) => at.pathname !== '/sign-up')
		const readerId = async (db: Database) => {
			const [reader] = await db
				.select({ id: readers.id })
				.from(readers)
				.where(eq(readers.email, email))
			return reader!.id
		}
		return await work({ page, readerId })
	} finally {
		await browser.close()
	}
}

async function verbs({ db, readerId }: Bench): Promise<Figure[]> {
	const on = async (count: number) => {
		const list = await aLongList(db, readerId, count)
		return verbsOn(db, readerId, { ...list, spare: await notOn(db, list.listId) })
	}
	const [few, many] = [await on(20), await on(1900)]
	return [...many].map(([verb, measured]) => ({
		...{ what: `${verb}, list of 1,900 beside 20`, measured, against: few.get(verb) ?? null },
		unit: 'ms',
		...(verb !== 'a page read' && { promise: 'at most 1.5' }),
	}))
}

async function notOn(db: Database, listId: string): Promise<string[]> {
	const on = db
		.select({ id: readingListItems.articleId })
		.from(readingListItems)
		.where(and(eq(readingListItems.listId, listId), isNotNull(readingListItems.articleId)))
	const rows = await db
		.select({ id: articles.id })
		.from(articles)
		.where(notInArray(articles.id, on))
	return rows.map(({ id }) => id)
}

async function pages({ db, url, page, readerId }: Bench): Promise<Figure[]> {
	const cookie = (await page.context().cookies())
		.map(({ name, value }) => `${name}=${value}`)
		.join('; ')
	const on = async (count: number) => {
		const { listId } = await aLongList(db, readerId, count)
		await publish({ db, readerId, listId }, 'public')
		const address = `${url}/lists/${listId}`
		const byKey = await movedByKey(page, address)
		return { byKey, own: await answersOf(address, cookie), read: await answersOf(address, '') }
	}
	const [few, many] = [await on(100), await on(2000)]
	const figure = (what: string, of: (one: typeof few) => number, promise?: string): Figure => ({
		...{ what: `${what}, list of 2,000 beside 100`, measured: of(many), against: of(few) },
		unit: what.includes('size') ? 'kB' : 'ms',
		...(promise && { promise }),
	})
	return [
		figure('its page to work on, first byte', ({ own }) => own.first, 'at most 1.5'),
		figure('its page to work on, whole', ({ own }) => own.whole, 'at most 1.5'),
		figure('its page to work on, size', ({ own }) => own.kB),
		figure('a move by key until it is answered', ({ byKey }) => byKey, 'at most 1.5'),
		figure('all of it to read, first byte', ({ read }) => read.first, 'at most 2'),
		figure('all of it to read, whole', ({ read }) => read.whole),
		figure('all of it to read, size', ({ read }) => read.kB),
	]
}
