import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeAddress, claimByMail, verifyAddress } from '#db/addresses'
import {
	dropMailLinksOf,
	mailLinkBehind,
	makeMailLink,
	markOfToken,
	takeMailLink,
} from '#db/mail-links'
import { credentialsByEmail, credentialsOf } from '#db/readers'
import { mailLinks } from '#db/schema/accounts'
import { readers } from '#db/schema/readers'
import { waitingAccounts } from '#db/schema/waiting-accounts'
import { endOwnSession, sessionsOf } from '#db/session-list'
import { openSession, sessionOf } from '#db/sessions'
import { finishWaiting, keepWaiting, waitingBehind } from '#db/waiting-accounts'
import { mailerOn } from '#mail/mailer'
import { aLibrary, type Library } from '#support/library'
import { aPostOffice } from '#support/post-office'
import { aReader } from '#support/readers'
import { finishLetter, resetLetter, signInLetter } from '../../app/_session/mail/letters.ts'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const aSession = (readerId: string) =>
	openSession(library.db, {
		...{ readerId, way: 'password', isWhole: true, browser: 'Firefox on Linux' },
		network: '203.0.113.0',
	})

async function aLink(kind: 'sign-in' | 'reset' = 'sign-in') {
	const reader = await aReader(library.db)
	const link = { kind, readerId: reader.id, address: reader.email, next: '/lists' } as const
	return { reader, token: await makeMailLink(library.db, link) }
}

/** Lets the time of a link run out. */
const runOut = (token: string) =>
	library.db
		.update(mailLinks)
		.set({ endsAt: sql`now() - interval '1 second'` })
		.where(eq(mailLinks.tokenSha256, markOfToken(token)))

describe('a link in a mail', () => {
	test('is good once, however often it was looked at, and of two who come at once for one', async () => {
		const { reader, token } = await aLink()
		const leads = { readerId: reader.id, address: reader.email, next: '/lists' }
		expect(await mailLinkBehind(library.db, 'sign-in', token)).toEqual(leads)
		expect(await mailLinkBehind(library.db, 'sign-in', token)).toEqual(leads)

		const taken = await Promise.all([1, 2, 3].map(() => takeMailLink(library.db, 'sign-in', token)))

		expect(taken.filter(Boolean)).toEqual([leads])
		expect(await mailLinkBehind(library.db, 'sign-in', token)).toBeNull()
	})

	test('is nothing of another kind, which does not use it up', async () => {
		const { token } = await aLink()

		expect(await takeMailLink(library.db, 'reset', token)).toBeNull()

		expect(await takeMailLink(library.db, 'sign-in', token)).not.toBeNull()
	})

	test('is good for a while', async () => {
		const { token } = await aLink()
		await runOut(token)

		expect(await mailLinkBehind(library.db, 'sign-in', token)).toBeNull()
		expect(await takeMailLink(library.db, 'sign-in', token)).toBeNull()
	})

	test('opens no account that is shut or gone', async () => {
		const [shut, gone] = [await aLink('reset'), await aLink('reset')]
		await library.db
			.update(readers)
			.set({ shutAt: new Date() })
			.where(eq(readers.id, shut.reader.id))
		await library.db.delete(readers).where(eq(readers.id, gone.reader.id))

		for (const { token } of [shut, gone])
			expect(await takeMailLink(library.db, 'reset', token)).toBeNull()
	})

	test('is dropped with all others of its reader, and with nobody else’s', async () => {
		const [own, other] = [await aLink(), await aLink()]

		await dropMailLinksOf(library.db, own.reader.id)

		expect(await takeMailLink(library.db, 'sign-in', own.token)).toBeNull()
		expect(await takeMailLink(library.db, 'sign-in', other.token)).not.toBeNull()
	})
})

describe('an account that waits', () => {
	const wish = (email: string) => ({
		...{ name: 'Ana', email, passwordHash: 'a hash', next: null, browserSha256: 'a mark' },
	})

	test('is made once, with a confirmed address, and leaves nothing behind', async () => {
		const token = await keepWaiting(library.db, wish('waits@example.org'))
		expect(await credentialsByEmail(library.db, 'waits@example.org')).toBeNull()

		const made = await Promise.all([1, 2].map(() => finishWaiting(library.db, token)))

		expect(made.filter(Boolean)).toMatchObject([{ email: 'waits@example.org', isVerified: true }])
		expect(await waitingBehind(library.db, token)).toBeNull()
		expect(await library.db.select().from(waitingAccounts)).toEqual([])
	})

	test('is not made where the address has an account by then', async () => {
		const token = await keepWaiting(library.db, wish('Taken@example.org'))
		const first = await aReader(library.db, { email: 'taken@example.org', name: 'First' })

		expect(await finishWaiting(library.db, token)).toBe('taken')

		expect(await credentialsOf(library.db, first.id)).toMatchObject({ name: 'First' })
	})

	test('is forgotten when its time has run out', async () => {
		const token = await keepWaiting(library.db, wish('late@example.org'))
		await runOut(token)

		expect(await finishWaiting(library.db, token)).toBeNull()
		await aLink()
		expect(await library.db.select().from(waitingAccounts)).toEqual([])
	})
})

describe('an address', () => {
	test('is confirmed only while it is the account’s', async () => {
		const { id, email } = await aReader(library.db)

		expect(await verifyAddress(library.db, id, 'former@example.org')).toBe(false)
		expect(await credentialsOf(library.db, id)).toMatchObject({ isVerified: false })
		expect(await verifyAddress(library.db, id, email)).toBe(true)
		expect(await credentialsOf(library.db, id)).toMatchObject({ isVerified: true })
	})

	test('changes, and with it the links to the old one end', async () => {
		const { reader, token } = await aLink('reset')

		expect(await changeAddress(library.db, reader.id, 'moved@example.org')).toBe(reader.email)

		const now = await credentialsOf(library.db, reader.id)
		expect(now).toMatchObject({ email: 'moved@example.org', isVerified: true })
		expect(await takeMailLink(library.db, 'reset', token)).toBeNull()
	})

	test('of somebody else, in whatever case, is not to be had', async () => {
		await aReader(library.db, { email: 'theirs@example.org' })
		const own = await aReader(library.db)

		expect(await changeAddress(library.db, own.id, 'Theirs@Example.org')).toBeNull()

		expect(await credentialsOf(library.db, own.id)).toMatchObject({ email: own.email })
	})

	test('that was never confirmed opens to its mailbox, and to nobody who was there before', async () => {
		const [own, confirmed] = [
			await aReader(library.db),
			await aReader(library.db, { isVerified: true }),
		]
		const sessions = [await aSession(own.id), await aSession(confirmed.id)] as const

		for (const { id } of [own, confirmed]) await claimByMail(library.db, id)

		expect(await sessionOf(library.db, sessions[0])).toBeNull()
		expect(await credentialsOf(library.db, own.id)).toMatchObject({
			...{ isVerified: true, passwordHash: null },
		})
		expect(await sessionOf(library.db, sessions[1])).not.toBeNull()
		expect((await credentialsOf(library.db, confirmed.id))?.passwordHash).not.toBeNull()
	})
})

test('sessions are listed and ended by their own reader only', async () => {
	const [own, other] = [await aReader(library.db), await aReader(library.db)]
	const [id, theirs] = [await aSession(own.id), await aSession(other.id)]

	expect(await sessionsOf(library.db, own.id)).toMatchObject([
		{ id, browser: 'Firefox on Linux', network: '203.0.113.0' },
	])
	expect(await endOwnSession(library.db, own.id, theirs)).toBe(false)
	expect(await sessionOf(library.db, theirs)).not.toBeNull()
	expect(await endOwnSession(library.db, own.id, id)).toBe(true)
	expect(await sessionOf(library.db, id)).toBeNull()
})

test('a name with line breaks adds neither headers nor readers to a mail about an account', async () => {
	const office = await aPostOffice()
	const mailer = mailerOn({ url: office.url, from: { name: '', address: 'library@example.org' } })
	const name = 'Ana\r\nBcc: all@example.org\r\n\r\n<b>Hello</b>'
	const link = 'https://library.example.org/sign-up/token'

	await mailer.send(finishLetter('ana@example.org', link, name))
	for (const letter of [signInLetter, resetLetter])
		await expect(
			mailer.send(letter('ana@example.org\r\nBcc: all@example.org', link)),
		).rejects.toThrow('was not sent')
	await office.close()

	const [{ to, source, mail } = { to: [], source: '', mail: undefined }, ...more] = office.delivered
	expect(more).toEqual([])
	expect(to).toEqual(['ana@example.org'])
	expect(source.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im)
	expect(mail?.text).toContain('under the name Ana Bcc: all@example.org')
	expect(String(mail?.html)).not.toContain('<b>')
})
