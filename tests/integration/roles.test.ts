import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { auditLog } from '#db/audit-log'
import { open } from '#db/connection'
import { joinArticles } from '#db/joining'
import { publicationName } from '#db/library'
import { publish } from '#db/list-publishing'
import { createList } from '#db/lists'
import { describePublication, publicationLines } from '#db/publications'
import { readerLine } from '#db/reader-directory'
import { appoint, giveRole, LastAdmin, shutOrOpen, signOutEverywhere } from '#db/roles'
import { auditEntries } from '#db/schema/accounts'
import { type Role, readers } from '#db/schema/readers'
import { openSession, sessionOf } from '#db/sessions'
import { understand } from '#db/understanding'
import { correcting } from '#indexer/correct'
import type { CorrectCommand } from '#indexer/correct-usage'
import { appointing } from '#indexer/reader'
import { starting } from '#indexer/start-here'
import { anArticle } from '#support/articles'
import { runIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 240_000

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())
beforeEach(() => library.db.update(readers).set({ role: 'reader', shutAt: null }))

async function somebody(role: Role) {
	const reader = await aReader(library.db)
	await library.db.update(readers).set({ role }).where(eq(readers.id, reader.id))
	return reader
}

const roleOf = async (id: string) => (await readerLine(library.db, id))?.role
const written = async (deed: string | null = null) =>
	(await auditLog(library.db, { deed, by: null, limit: 100, offset: 0 })).entries
const signedIn = (readerId: string) =>
	openSession(library.db, { readerId, way: 'password', isWhole: true, browser: '', network: null })

describe('the command reader', () => {
	test(
		'makes the first admin, lists who has a role, and refuses to take the last one away',
		async () => {
			const { email, id } = await aReader(library.db)

			const made = await runIndexer(library, 'reader', 'admin', email.toUpperCase())
			const listed = await runIndexer(library, 'reader', 'list')
			const refused = await runIndexer(library, 'reader', 'reader', email)
			const nobody = await runIndexer(library, 'reader', 'admin', 'nobody@example.org')

			expect([made.code, listed.code, refused.code, nobody.code]).toEqual([0, 0, 1, 1])
			expect(listed.stdout).toContain(`admin  ${email}`)
			expect(refused.stderr).toContain('is the last admin')
			expect(await roleOf(id)).toBe('admin')
			expect((await written())[0]).toMatchObject({
				by: 'command',
				deed: 'reader.role',
				subject: id,
				detail: { before: 'reader', after: 'admin' },
			})
		},
		MINUTES,
	)
})

describe('there is always an admin', () => {
	test('the last one is neither demoted nor shut, though another’s account is shut', async () => {
		const [admin, other] = [await somebody('admin'), await somebody('admin')]
		await shutOrOpen(library.db, { readerId: admin.id }, { readerId: other.id, isShut: true })

		const demoted = await appoint(library.db, 'command', { readerId: admin.id, role: 'reader' })
		const shut = await shutOrOpen(library.db, 'command', { readerId: admin.id, isShut: true })

		expect([demoted, shut]).toEqual(['last', 'last'])
		expect(await roleOf(admin.id)).toBe('admin')
		await expect(giveRole(library.db, admin.email, 'editor')).rejects.toThrow(LastAdmin)
	})

	test('of two who demote each other at once one stays, however often they try', async () => {
		for (let n = 0; n < 8; n++) {
			await library.db.update(readers).set({ role: 'reader' })
			const [one, two] = [await somebody('admin'), await somebody('admin')]
			const lines = [open(library.databaseUrl, { max: 1 }), open(library.databaseUrl, { max: 1 })]

			const outcomes = await Promise.all([
				appoint(lines[0]!.db, { readerId: one.id }, { readerId: two.id, role: 'reader' }),
				shutOrOpen(lines[1]!.db, { readerId: two.id }, { readerId: one.id, isShut: true }),
			])

			expect(outcomes.toSorted()).toEqual(['changed', 'last'])
			await Promise.all(lines.map(({ close }) => close()))
		}
	})
})

describe('an account', () => {
	test('that is shut lets nobody in, loses nothing, and can be opened again', async () => {
		const [admin, reader] = [await somebody('admin'), await aReader(library.db)]
		const actor = { readerId: admin.id }
		const session = await signedIn(reader.id)
		expect(await sessionOf(library.db, session)).not.toBeNull()

		await shutOrOpen(library.db, actor, { readerId: reader.id, isShut: true })
		expect(await sessionOf(library.db, session)).toBeNull()
		await shutOrOpen(library.db, actor, { readerId: reader.id, isShut: false })

		expect(await sessionOf(library.db, session), 'the old cookie stays worthless').toBeNull()
		expect(await readerLine(library.db, reader.id)).toMatchObject({ isShut: false })
		expect((await written()).slice(0, 2)).toMatchObject([
			{ deed: 'reader.open', by: { id: admin.id } },
			{ deed: 'reader.shut', by: { id: admin.id } },
		])
	})

	test('can be signed out everywhere, and nobody else is', async () => {
		const [admin, reader] = [await somebody('admin'), await aReader(library.db)]
		const [theirs, own] = [await signedIn(reader.id), await signedIn(admin.id)]

		await signOutEverywhere(library.db, { readerId: admin.id }, reader.id)

		expect(await sessionOf(library.db, theirs)).toBeNull()
		expect(await sessionOf(library.db, own)).not.toBeNull()
	})
})

describe('the audit log', () => {
	test('is only added to: nothing in it is changed, taken out or emptied', async () => {
		const admin = await somebody('admin')
		await appoint(
			library.db,
			{ readerId: admin.id },
			{ readerId: (await aReader(library.db)).id, role: 'editor' },
		)
		const before = await written()

		for (const statement of [
			sql`update audit_entries set deed = 'nothing'`,
			sql`update audit_entries set actor_id = null, detail = '{}' where actor_id is not null`,
			sql`delete from audit_entries`,
			sql`truncate audit_entries`,
		])
			await expect(library.db.execute(statement)).rejects.toMatchObject({
				cause: { message: 'The audit log is never changed' },
			})

		expect(before.length).toBeGreaterThan(0)
		expect(await written()).toEqual(before)
	})

	test('forgets who somebody was once their account is deleted, and keeps what they did', async () => {
		const [admin, reader] = [await somebody('admin'), await aReader(library.db)]
		await appoint(library.db, { readerId: admin.id }, { readerId: reader.id, role: 'editor' })

		await library.db.delete(readers).where(eq(readers.id, admin.id))

		expect((await written('reader.role'))[0]).toMatchObject({ by: null, subject: reader.id })
	})

	test('can be asked for one deed, for one person, and for commands', async () => {
		const admin = await somebody('admin')
		const reader = await aReader(library.db)
		await appoint(library.db, { readerId: admin.id }, { readerId: reader.id, role: 'editor' })
		await appoint(library.db, 'command', { readerId: reader.id, role: 'reader' })

		const page = { deed: null, limit: 10, offset: 0 }
		const theirs = await auditLog(library.db, { ...page, by: admin.id })
		const commands = await auditLog(library.db, { ...page, by: 'command' })

		expect(theirs.entries.map(({ by }) => by)).toEqual([{ id: admin.id, name: admin.name }])
		expect(new Set(commands.entries.map(({ by }) => by))).toEqual(new Set(['command']))
		expect(theirs.total + commands.total).toBeLessThanOrEqual(await library.db.$count(auditEntries))
	})
})

test('what commands do as editors and admins do is written down as theirs', async () => {
	const { db } = library
	const [article, other] = [anArticle(), anArticle()]
	for (const one of [article, other]) await saveArticle(db, one)
	const owner = await aReader(db)
	const listId = await createList(db, owner.id, { title: 'Harbours', description: '' })
	await publish({ db, readerId: owner.id, listId }, 'public')
	const [json, by] = [false, undefined]
	const correct = (wish: CorrectCommand['wish']) =>
		correcting({ db }, { name: 'correct', article: article.id, wish, by, json })
	const start = (kind: 'add' | 'remove') =>
		starting({ db }, { name: 'start-here', wish: { kind, listId, country: null }, json })

	await appointing(
		{ db },
		{ name: 'reader', wish: { kind: 'appoint', role: 'editor', email: owner.email }, json },
	)
	await start('add')
	await start('remove')
	await correct({ kind: 'set', field: 'kicker', value: 'Salt' })
	await correct({ kind: 'withdraw', field: 'kicker', was: '' })
	await joinArticles(db, { keep: article.id, other: other.id, understand })

	const entries = (await written()).slice(0, 6)
	expect(entries.map(({ by }) => by)).toEqual(entries.map(() => 'command'))
	expect(entries.map(({ deed }) => deed)).toEqual([
		'article.join',
		'article.take-back',
		'article.correct',
		'start-here.take',
		'start-here.put',
		'reader.role',
	])
})

test('a publication that is called something else goes on under its slug when more of it comes in', async () => {
	const { db } = library
	const actor = { readerId: (await somebody('admin')).id }
	await saveArticle(db, anArticle({ publication: 'The Slow Tide' }))
	const facts = { slug: 'the-slow-tide', name: 'Slow Tide Review', homePage: null }

	expect(await describePublication(db, actor, facts)).toBe(true)
	expect(await describePublication(db, actor, { ...facts, slug: 'nothing' })).toBe(false)
	const named = await publicationName(db, 'the-slow-tide')
	await saveArticle(db, anArticle({ publication: named }))

	const lines = (await publicationLines(db)).filter(({ name }) => /slow tide/i.test(name))
	expect(lines).toMatchObject([{ slug: 'the-slow-tide', name: 'Slow Tide Review', articles: 2 }])
	expect((await written())[0]).toMatchObject({
		deed: 'publication.edit',
		called: 'Slow Tide Review',
		detail: { before: { name: 'The Slow Tide' }, after: { name: 'Slow Tide Review' } },
	})
})
