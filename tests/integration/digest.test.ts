import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { saveArticle, saveInTurn } from '#db/articles'
import { isDigestToken, stopDigests } from '#db/digests'
import { markPending } from '#db/index-pending'
import type { Reader } from '#db/readers'
import {
	chooseDigest,
	deleteSearch,
	restoreSearch,
	savedSearchesOf,
	saveSearch,
} from '#db/saved-searches'
import { saveTexts } from '#db/saving'
import type { DigestPace } from '#db/schema/readers'
import { mailDigests } from '#indexer/digest/digest'
import { sync } from '#indexer/sync'
import { mailerOn } from '#mail/mailer'
import { alone } from '#support/agreement'
import { type ArticleWish, anArticle } from '#support/articles'
import { startIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'
import { aPostOffice } from '#support/post-office'
import { aReader } from '#support/readers'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 120_000
const SITE = 'https://library.example.org'
const FROM = { name: 'The Library', address: 'library@example.org' }

let library: Library

beforeAll(async () => {
	library = await aLibrary()
	await cameIn({ id: 'old', paragraphs: ['Salt was dear.'] })
})
afterAll(() => library.close())

// Nobody gets what an earlier test asked for.
beforeEach(() => library.db.execute(sql`update saved_searches set digest = 'never'`))

/** Articles come into the library and its index. */
async function cameIn(...wishes: ArticleWish[]) {
	for (const wish of wishes) await saveArticle(library.db, anArticle(wish))
	await sync(library, { onBusy: alone })
}

/** A search of this reader's that is mailed so often, from now on. */
async function aSearch(
	reader: Reader,
	{ name = 'Salt', query = 'q=salt', digest = 'daily' as DigestPace } = {},
) {
	await saveSearch(library.db, reader.id, { name, query })
	const [search] = await savedSearchesOf(library.db, reader.id)
	await chooseDigest(library.db, reader.id, search!.id, digest)
	return search!
}

/** Everything that is remembered happened so many days earlier. */
async function daysPass(days: number) {
	const { db } = library
	const ago = sql`make_interval(days => ${days})`
	await db.execute(sql`update articles set imported_at = imported_at - ${ago}`)
	await db.execute(sql`update saved_searches
		set mailed_at = mailed_at - ${ago}, unmailed_since = unmailed_since - ${ago}`)
}

async function anOffice(...wish: Parameters<typeof aPostOffice>) {
	const office = await aPostOffice(...wish)
	onTestFinished(() => office.close())
	return office
}

/** A run of the digests that hands its mails to this server. */
function mailed(url: string, failures: string[] = []) {
	return mailDigests(library, {
		mailer: mailerOn({ url, from: FROM }, { whole: 5000 }),
		site: SITE,
		onFailure: ({ message }) => failures.push(message),
	})
}

type Office = Awaited<ReturnType<typeof aPostOffice>>

const cameTo = ({ delivered }: Office, { email }: Reader) =>
	delivered.filter(({ to }) => to.includes(email)).map(({ mail }) => mail)

describe('a digest', () => {
	test('says in one mail what came in for each search, with its authors, date and link', async () => {
		const office = await anOffice()
		const reader = await aReader(library.db)
		await aSearch(reader)
		await aSearch(reader, { name: 'Coal & <iron>', query: 'q=coal' })
		await aSearch(reader, { name: 'Tin', query: 'q=tin' })
		await cameIn(
			{
				id: 'cheap',
				title: 'The <b>price</b> of salt',
				authors: ['Ana Writer', 'Bo Other'],
				publishedOn: '2020-01-05',
				paragraphs: ['Salt is cheap.'],
			},
			{ id: 'mines', title: 'Mines', paragraphs: ['Coal is old.'] },
		)
		await daysPass(1)

		const report = await mailed(office.url)

		expect(report).toMatchObject({ mailed: 1, failed: 0, left: 0, waiting: 0 })
		const [mail, ...others] = cameTo(office, reader)
		expect(others).toEqual([])
		expect(mail!.subject).toBe('2 new for 2 of your searches')
		expect(mail!.messageId).toMatch(/^<[0-9a-f]{32}@library\.example\.org>$/)
		expect(mail!.text).toContain(
			`Salt: 1 new\n\n* The <b>price</b> of salt\n  Ana Writer, Bo Other, 5 January 2020\n  ${SITE}/articles/cheap\n`,
		)
		expect(mail!.text).toContain(`${SITE}/articles/mines`)
		expect(mail!.text).not.toMatch(/Tin|old/)
		expect(mail!.html).toContain(
			`<a href="${SITE}/articles/cheap">The &#x3C;b>price&#x3C;/b> of salt</a><br>Ana Writer, Bo Other, 5 January 2020`,
		)
		expect(mail!.html).toContain('Coal &#x26; &#x3C;iron>: 1 new')
	})

	test('names twenty articles and says how many more there are, and where', async () => {
		const office = await anOffice()
		const reader = await aReader(library.db)
		await aSearch(reader, { name: 'Amber', query: 'q=amber' })
		await cameIn(...Array.from({ length: 23 }, () => ({ paragraphs: ['Amber floats.'] })))
		await daysPass(1)

		await mailed(office.url)

		const { text, html } = cameTo(office, reader)[0]!
		expect(text!.match(/\/articles\//g)).toHaveLength(20)
		expect(text).toContain(`and 3 more: ${SITE}/search?q=amber`)
		expect(html).toContain(`<a href="${SITE}/search?q=amber">and 3 more</a>`)
	})

	test('comes daily or weekly, as its reader chose, and never on the day of the choice', async () => {
		const office = await anOffice()
		const [daily, weekly, never] = [
			await aReader(library.db),
			await aReader(library.db),
			await aReader(library.db),
		]
		await aSearch(daily)
		await aSearch(weekly, { digest: 'weekly' })
		await aSearch(never, { digest: 'never' })
		const counts = () => [daily, weekly, never].map((reader) => cameTo(office, reader).length)

		await cameIn({ id: 'day-0', paragraphs: ['Salt on day 0.'] })
		await mailed(office.url)
		expect(counts()).toEqual([0, 0, 0])
		for (const day of [1, 2, 3, 4, 5, 6, 7]) {
			await daysPass(1)
			await mailed(office.url)
			await cameIn({ id: `day-${day}`, paragraphs: [`Salt on day ${day}.`] })
			await mailed(office.url)
		}

		expect(counts()).toEqual([7, 1, 0])
		const told = cameTo(office, daily).map(({ text }) => text!.match(/day-\d/g))
		expect(told).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => [`day-${day}`]))
		expect(cameTo(office, weekly)[0]!.text!.match(/day-\d/g)).toEqual(
			[6, 5, 4, 3, 2, 1, 0].map((day) => `day-${day}`),
		)
	})

	test('does not come when nothing is new, and a new version of the old is not', async () => {
		const office = await anOffice()
		await aSearch(await aReader(library.db))
		await cameIn({ id: 'old', paragraphs: ['Salt was very dear.'] })
		await cameIn({ id: 'coal-only', paragraphs: ['Coal it is.'] })
		await daysPass(1)

		expect(await mailed(office.url)).toMatchObject({ mailed: 0, failed: 0 })
		expect(office.delivered).toEqual([])
	})

	test('holds nothing of what others search for, and goes to its reader alone', async () => {
		const office = await anOffice()
		const reader = await aReader(library.db)
		const other = await aReader(library.db)
		await aSearch(reader)
		await aSearch(other, { name: 'A secret of theirs', query: 'q=coal' })
		await cameIn({ id: 'of-salt', paragraphs: ['Salt.'] }, { id: 'of-coal', paragraphs: ['Coal.'] })
		await daysPass(1)

		await mailed(office.url)

		expect(office.delivered.map(({ to }) => to).sort()).toEqual(
			[[reader.email], [other.email]].sort(),
		)
		const mine = office.delivered.find(({ to }) => to[0] === reader.email)!
		expect(mine.source).not.toMatch(/secret|of-coal/)
		expect(mine.source).not.toContain(other.email)
		expect(mine.source).toContain('of-salt')
	})

	test('of a search with line breaks in its name has no headers but ours', async () => {
		const office = await anOffice()
		const reader = await aReader(library.db)
		await aSearch(reader, { name: 'Salt\r\nBcc: eve@example.org\r\n\r\nHello' })
		await cameIn({ title: 'Salt\r\nof the earth', paragraphs: ['Salt.'] })
		await daysPass(1)

		await mailed(office.url)

		const [{ to, mail }] = office.delivered as [(typeof office.delivered)[0]]
		expect(to).toEqual([reader.email])
		expect(mail.headers.has('bcc')).toBe(false)
		expect(mail.subject).toBe('1 new for “Salt Bcc: eve@example.org Hello”')
		expect(mail.text).toContain('* Salt of the earth\n')
	})

	test('is not sent for a search that was deleted, and makes up for it when that is undone', async () => {
		const office = await anOffice()
		const reader = await aReader(library.db)
		const { id } = await aSearch(reader)
		await deleteSearch(library.db, reader.id, id)
		await cameIn({ id: 'meanwhile', paragraphs: ['Salt.'] })
		await daysPass(1)

		await mailed(office.url)
		expect(office.delivered).toEqual([])

		await restoreSearch(library.db, reader.id, id)
		await mailed(office.url)
		expect(cameTo(office, reader)[0]!.text).toContain('/articles/meanwhile')
	})

	test('is chosen by nobody else', async () => {
		const { id } = await aSearch(await aReader(library.db), { digest: 'never' })
		const stranger = await aReader(library.db)

		expect(await chooseDigest(library.db, stranger.id, id, 'daily')).toBe(false)
	})
})

describe('news is neither told twice nor lost', () => {
	test('when the digests are run again', async () => {
		const office = await anOffice()
		await aSearch(await aReader(library.db))
		await cameIn({ paragraphs: ['Salt.'] })
		await daysPass(1)

		await mailed(office.url)
		await mailed(office.url)
		await daysPass(1)
		await mailed(office.url)

		expect(office.delivered).toHaveLength(1)
	})

	test('when they are run twice at once: the second says that it leaves it to the first', async () => {
		let arrived = () => {}
		const isIn = new Promise<void>((resolve) => {
			arrived = resolve
		})
		let goOn = () => {}
		const answered = new Promise<void>((resolve) => {
			goOn = resolve
		})
		const office = await anOffice({
			beforeTaking() {
				arrived()
				return answered
			},
		})
		await aSearch(await aReader(library.db))
		await cameIn({ paragraphs: ['Salt.'] })
		await daysPass(1)

		const first = mailed(office.url)
		await isIn
		await expect(mailed(office.url)).rejects.toThrow(
			/^The digests are being mailed by carrel digest \(process \d+.*Nothing was done here\.$/,
		)
		goOn()

		expect(await first).toMatchObject({ mailed: 1 })
		expect(office.delivered).toHaveLength(1)
	})

	test('when the server refuses a reader: the others get theirs, and this one the next time', async () => {
		const readers = [
			await aReader(library.db),
			await aReader(library.db),
			await aReader(library.db),
		]
		for (const reader of readers) await aSearch(reader)
		const [, refused] = readers as [Reader, Reader, Reader]
		const office = await anOffice({ refuses: [refused.email] })
		await cameIn({ id: 'kept', paragraphs: ['Salt.'] })
		await daysPass(1)
		const failures: string[] = []

		expect(await mailed(office.url, failures)).toMatchObject({ mailed: 2, failed: 1, left: 0 })
		expect(failures).toEqual([expect.stringContaining(refused.email)])
		expect(cameTo(office, refused)).toEqual([])

		office.refused.clear()
		await cameIn({ id: 'later', paragraphs: ['Salt.'] })
		expect(await mailed(office.url)).toMatchObject({ mailed: 1, failed: 0 })
		expect(cameTo(office, refused)[0]!.text!.match(/kept|later/g)).toEqual(['later', 'kept'])
	})

	test('when the server is away, which is not asked for every reader', async () => {
		const readers = await Promise.all(Array.from({ length: 5 }, () => aReader(library.db)))
		for (const reader of readers) await aSearch(reader)
		await cameIn({ paragraphs: ['Salt.'] })
		await daysPass(1)
		const gone = await aPostOffice()
		await gone.close()

		expect(await mailed(gone.url)).toMatchObject({ mailed: 0, failed: 3, left: 2 })

		const office = await anOffice()
		expect(await mailed(office.url)).toMatchObject({ mailed: 5, failed: 0, left: 0 })
	})

	test('when the search index lacks an article: it is told when it is there', async () => {
		const office = await anOffice()
		const reader = await aReader(library.db)
		await aSearch(reader)
		for (const id of ['there', 'lacking', 'after']) await cameIn({ id, paragraphs: ['Salt.'] })
		await markPending(library.db, ['lacking'])
		await daysPass(1)

		expect(await mailed(office.url)).toMatchObject({ mailed: 1, waiting: 1 })
		await sync(library, { onBusy: alone })
		await daysPass(1)
		await mailed(office.url)

		const told = cameTo(office, reader).map(({ text }) =>
			text!.match(/\b(?:there|lacking|after)$/gm),
		)
		expect(told).toEqual([['there'], ['after', 'lacking']])
	})
	test('when an article comes in late, from a transaction that began before the mails were written', async () => {
		const office = await anOffice()
		const reader = await aReader(library.db)
		await aSearch(reader)
		await cameIn({ id: 'early', paragraphs: ['Salt.'] })
		await daysPass(1)
		let commit = () => {}
		const mayCommit = new Promise<void>((resolve) => {
			commit = resolve
		})
		let hasBegun = () => {}
		const begun = new Promise<void>((resolve) => {
			hasBegun = resolve
		})
		const saving = library.db.transaction(async (tx) => {
			await saveInTurn(tx)
			hasBegun()
			await mayCommit
			await saveTexts(tx, [
				{ article: anArticle({ id: 'late', paragraphs: ['Salt.'] }), input: 'x' },
			])
		})
		await begun

		expect(await mailed(office.url)).toMatchObject({ mailed: 1 })
		commit()
		await saving
		await cameIn()
		await daysPass(1)
		await mailed(office.url)

		const told = cameTo(office, reader).map(({ text }) => text!.match(/(?:early|late)$/gm))
		expect(told).toEqual([['early'], ['late']])
	})
})

describe('the link in a mail', () => {
	test('stops all digests of its reader, who can choose anew, and nobody else’s', async () => {
		const office = await anOffice()
		const reader = await aReader(library.db)
		const other = await aReader(library.db)
		await aSearch(reader)
		await aSearch(reader, { name: 'Coal', query: 'q=coal', digest: 'weekly' })
		await aSearch(other)
		await cameIn({ paragraphs: ['Salt.'] })
		await daysPass(1)
		await mailed(office.url)
		const { mail, source } = office.delivered.find(({ to }) => to[0] === reader.email)!
		const { text, headers } = mail
		const [, link, token] = /(https:\S+\/searches\/digest\/(\S+))/.exec(text!)!

		expect(headers.get('list')).toMatchObject({ unsubscribe: { url: `${link}/stop` } })
		expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
		expect(await stopDigests(library.db, token!)).toBe(true)

		const paces = await savedSearchesOf(library.db, reader.id)
		expect(paces.map(({ digest }) => digest)).toEqual(['never', 'never'])
		await cameIn({ id: 'after-the-stop', paragraphs: ['Salt and coal.'] })
		await daysPass(7)
		await mailed(office.url)
		expect(cameTo(office, reader)).toHaveLength(1)
		expect(cameTo(office, other)).toHaveLength(2)

		await chooseDigest(library.db, reader.id, paces[0]!.id, 'daily')
		await daysPass(1)
		await mailed(office.url)
		expect(cameTo(office, reader)).toHaveLength(1)
	})

	test('stops nothing with a token that is nobody’s', async () => {
		const reader = await aReader(library.db)
		await aSearch(reader)
		const wrong = '00000000-0000-4000-8000-000000000000'

		expect(await isDigestToken(library.db, wrong)).toBe(false)
		expect(await stopDigests(library.db, wrong)).toBe(false)

		expect(await savedSearchesOf(library.db, reader.id)).toMatchObject([{ digest: 'daily' }])
	})
})

describe('the command', () => {
	const digest = (variables: Record<string, string>) =>
		startIndexer(library, ['digest'], variables).ended

	test(
		'says what is to be set where mail is not',
		async () => {
			const { code, stderr } = await digest({ SMTP_URL: '', MAIL_FROM: '', NEXTAUTH_URL: '' })

			expect(code).toBe(1)
			expect(stderr).toMatch(
				/^Nothing is mailed before these are set: SMTP_URL.*MAIL_FROM.*NEXTAUTH_URL/,
			)
		},
		MINUTES,
	)

	test(
		'mails once though it runs twice at once, and fails with a line when a mail does',
		async () => {
			const reader = await aReader(library.db)
			await aSearch(reader)
			await cameIn({ paragraphs: ['Salt.'] })
			await daysPass(1)
			const refusing = await anOffice({ refuses: [reader.email] })
			const office = await anOffice()
			const variables = { MAIL_FROM: 'The Library <library@example.org>', NEXTAUTH_URL: `${SITE}/` }

			const failed = await digest({ ...variables, SMTP_URL: refusing.url })
			const runs = await Promise.all(
				[1, 2].map(() => digest({ ...variables, SMTP_URL: office.url })),
			)

			expect(failed.code).toBe(1)
			expect(failed.stderr).toMatch(
				new RegExp(`^The mail server \\S+ did not take the mail to ${reader.email}: .*\n$`),
			)
			expect(failed.stdout).toContain('nothing is lost')
			expect(runs.map(({ code }) => code)).toContain(0)
			expect(cameTo(office, reader)).toHaveLength(1)
			expect(office.delivered[0]!.mail.from?.value).toEqual([FROM])
			expect(office.delivered[0]!.mail.text).toContain(`${SITE}/articles/`)
		},
		MINUTES,
	)

	test.each([
		['told to stop', 'interrupt', 130, 1],
		['killed', 'kill', null, 2],
	] as const)(
		'that is %s while the server takes a mail loses nothing, and a mail that comes again has the same id',
		async (_, end, exit, copies) => {
			const reader = await aReader(library.db)
			await aSearch(reader)
			await cameIn({ paragraphs: ['Salt.'] })
			await daysPass(1)
			let ending: () => unknown = () => {}
			const office = await anOffice({
				async beforeTaking() {
					ending()
					await setTimeout(500)
				},
			})
			const variables = {
				SMTP_URL: office.url,
				MAIL_FROM: 'library@example.org',
				NEXTAUTH_URL: SITE,
			}

			const program = startIndexer(library, ['digest'], variables)
			ending = () => program[end]()
			expect((await program.ended).code).toBe(exit)
			ending = () => {}
			const again = await digest(variables)

			expect(again.code).toBe(0)
			expect(cameTo(office, reader)).toHaveLength(copies)
			expect(new Set(cameTo(office, reader).map(({ messageId }) => messageId)).size).toBe(1)
		},
		MINUTES,
	)
})
