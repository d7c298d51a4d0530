import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	linkAccount,
	linkedAccountsOf,
	openAccountFor,
	readerLinkedTo,
	unlinkAccount,
} from '#db/linked-accounts'
import { credentialsByEmail } from '#db/readers'
import { readers } from '#db/schema/readers'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

let made = 0
const elsewhere = (provider = 'google') => ({ provider, subject: `person ${++made}` })

test('an account is made once for somebody elsewhere, verified and without a password', async () => {
	const newcomer = { ...elsewhere(), name: 'Ana', email: 'new@example.org' }

	const twice = await Promise.all([1, 2].map(() => openAccountFor(library.db, newcomer)))

	expect(twice.filter(Boolean)).toHaveLength(1)
	const account = await credentialsByEmail(library.db, 'new@example.org')
	expect(account).toMatchObject({ name: 'Ana', isVerified: true, passwordHash: null })
	expect(await readerLinkedTo(library.db, newcomer)).toEqual({
		...{ readerId: account!.id, isShut: false },
	})
})

test('an address that has an account gets no second one, and is not linked', async () => {
	const own = await aReader(library.db, { email: 'Taken@example.org' })
	const newcomer = { ...elsewhere(), name: 'Ana', email: 'taken@EXAMPLE.org' }

	expect(await openAccountFor(library.db, newcomer)).toBe(false)

	expect(await readerLinkedTo(library.db, newcomer)).toBeNull()
	expect(await linkedAccountsOf(library.db, own.id)).toEqual([])
})

test('no account is left behind when the account elsewhere opens one already', async () => {
	const [own, link] = [await aReader(library.db), elsewhere()]
	await linkAccount(library.db, own.id, link)

	const isMade = await openAccountFor(library.db, { ...link, name: 'A', email: 'left@example.org' })

	expect(isMade).toBe(false)
	expect(await credentialsByEmail(library.db, 'left@example.org')).toBeNull()
})

test('an account elsewhere opens one account, and an account has one of each provider', async () => {
	const [own, other, link] = [await aReader(library.db), await aReader(library.db), elsewhere()]

	expect(await linkAccount(library.db, own.id, link)).toBe(true)
	expect(await linkAccount(library.db, other.id, link)).toBe(false)
	expect(await linkAccount(library.db, own.id, elsewhere())).toBe(false)
	expect(await linkAccount(library.db, own.id, elsewhere('github'))).toBe(true)

	expect(await readerLinkedTo(library.db, link)).toMatchObject({ readerId: own.id })
})

test('the same name with another issuer is somebody else', async () => {
	const [own, link] = [await aReader(library.db), elsewhere('oidc https://one.example')]
	await linkAccount(library.db, own.id, link)

	expect(
		await readerLinkedTo(library.db, { ...link, provider: 'oidc https://two.example' }),
	).toBeNull()
})

test('a link is undone by its reader only, and never the last way in', async () => {
	const [own, other, link] = [await aReader(library.db), await aReader(library.db), elsewhere()]
	await linkAccount(library.db, own.id, link)

	await unlinkAccount(library.db, other.id, link.provider)
	expect(await readerLinkedTo(library.db, link)).not.toBeNull()
	await library.db.update(readers).set({ passwordHash: null }).where(eq(readers.id, own.id))
	expect(await unlinkAccount(library.db, own.id, link.provider)).toBe(false)
	await linkAccount(library.db, own.id, elsewhere('github'))

	const both = ['google', 'github'].map((name) => unlinkAccount(library.db, own.id, name))
	expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1)
	expect(await linkedAccountsOf(library.db, own.id)).toHaveLength(1)
})

test('an account that was shut is known as shut', async () => {
	const [own, link] = [await aReader(library.db), elsewhere()]
	await linkAccount(library.db, own.id, link)
	await library.db.update(readers).set({ shutAt: new Date() }).where(eq(readers.id, own.id))

	expect(await readerLinkedTo(library.db, link)).toEqual({ readerId: own.id, isShut: true })
})
