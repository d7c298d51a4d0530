import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearerOf, makeToken, revokeToken, tokensOf } from '#db/api-tokens'
import { everyRow } from '#support/database-text'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const wish = { name: 'My notebook', scopes: ['read' as const], endsAt: null }

test('a token stands for its reader, and is written down nowhere', async () => {
	const { db } = library
	const reader = await aReader(db)

	const token = (await makeToken(db, reader.id, wish))!

	expect(await bearerOf(db, token)).toMatchObject({ reader: { id: reader.id }, scopes: ['read'] })
	const secret = token.slice('carrel_'.length)
	expect((await everyRow(db)).filter((row) => row.includes(secret))).toEqual([])
})

test('a token that is revoked, has ended, or whose account is shut is worth nothing at once', async () => {
	const { db } = library
	const [reader, shut] = [await aReader(db), await aReader(db)]
	const revoked = (await makeToken(db, reader.id, wish))!
	const ended = (await makeToken(db, reader.id, { ...wish, endsAt: new Date(Date.now() - 1000) }))!
	const ofShut = (await makeToken(db, shut.id, wish))!
	expect(await bearerOf(db, revoked)).not.toBeNull()
	expect(await bearerOf(db, ofShut)).not.toBeNull()

	const [newest, first] = await tokensOf(db, reader.id)
	await revokeToken(db, reader.id, first!.id)
	await db.execute(sql`update readers set shut_at = now() where id = ${shut.id}`)

	expect(newest!.ending).toBe(ended.slice(-4))
	for (const token of [revoked, ended, ofShut, `${revoked}x`, '', 'carrel_'])
		expect(await bearerOf(db, token)).toBeNull()
})

test('nobody revokes another reader’s token', async () => {
	const { db } = library
	const [owner, stranger] = [await aReader(db), await aReader(db)]
	const token = (await makeToken(db, owner.id, wish))!
	const [made] = await tokensOf(db, owner.id)

	expect(await revokeToken(db, stranger.id, made!.id)).toBe(false)

	expect(await bearerOf(db, token)).not.toBeNull()
	expect(await tokensOf(db, stranger.id)).toEqual([])
})

test('the last use is told to the hour and no closer', async () => {
	const { db } = library
	const reader = await aReader(db)
	const token = (await makeToken(db, reader.id, wish))!
	expect((await tokensOf(db, reader.id))[0]!.usedAt).toBeNull()

	await bearerOf(db, token)

	const used = (await tokensOf(db, reader.id))[0]!.usedAt!
	expect(used.getTime() % 3_600_000).toBe(0)
})

test('a reader has no more than fifty tokens', async () => {
	const { db } = library
	const reader = await aReader(db)

	const made = await Promise.all(Array.from({ length: 55 }, () => makeToken(db, reader.id, wish)))

	expect(made.filter(Boolean)).toHaveLength(50)
})
