import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	addPasskey,
	passkeyCredential,
	passkeysOf,
	removePasskey,
	renamePasskey,
	usedPasskey,
} from '#db/passkeys'
import { readers } from '#db/schema/readers'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

let made = 0
async function aPasskey(readerId: string, counter = 0) {
	const id = `credential-${++made}`
	const publicKey = new Uint8Array([1, 2, 3])
	await addPasskey(library.db, {
		...{ id, readerId, publicKey, counter, transports: ['internal'] },
		...{ name: 'A key', isBackedUp: false },
	})
	return id
}

async function withoutPassword() {
	const reader = await aReader(library.db)
	await library.db.update(readers).set({ passwordHash: null }).where(eq(readers.id, reader.id))
	return reader
}

test('a passkey that counts must go on counting, and its last use is kept', async () => {
	const { id: readerId } = await aReader(library.db)
	const id = await aPasskey(readerId, 5)

	expect(await usedPasskey(library.db, id, 5)).toBe(false)
	expect(await usedPasskey(library.db, id, 0)).toBe(false)
	expect((await passkeysOf(library.db, readerId))[0]!.usedAt).toBeNull()
	expect(await usedPasskey(library.db, id, 6)).toBe(true)

	expect((await passkeysOf(library.db, readerId))[0]!.usedAt).toBeInstanceOf(Date)
	expect(await passkeyCredential(library.db, id)).toMatchObject({ readerId, counter: 6 })
})

test('a passkey that does not count says 0 each time', async () => {
	const id = await aPasskey((await aReader(library.db)).id)

	expect(await usedPasskey(library.db, id, 0)).toBe(true)
	expect(await usedPasskey(library.db, id, 0)).toBe(true)
})

test('one passkey never opens two accounts', async () => {
	const [own, other] = [await aReader(library.db), await aReader(library.db)]
	const id = await aPasskey(own.id)

	const isAdded = await addPasskey(library.db, {
		...{ id, readerId: other.id, publicKey: new Uint8Array([9]), counter: 0, transports: [] },
		...{ name: 'Stolen', isBackedUp: false },
	})

	expect(isAdded).toBe(false)
	expect(await passkeyCredential(library.db, id)).toMatchObject({ readerId: own.id })
})

test('a passkey is renamed and removed by its own reader only', async () => {
	const [own, other] = [await aReader(library.db), await aReader(library.db)]
	const id = await aPasskey(own.id)

	await renamePasskey(library.db, other.id, { id, name: 'Stolen' })
	await removePasskey(library.db, other.id, id)
	expect(await passkeysOf(library.db, own.id)).toMatchObject([{ id, name: 'A key' }])

	await renamePasskey(library.db, own.id, { id, name: 'The blue one' })
	expect(await passkeysOf(library.db, own.id)).toMatchObject([{ name: 'The blue one' }])
	expect(await removePasskey(library.db, own.id, id)).toBe(true)
	expect(await passkeysOf(library.db, own.id)).toEqual([])
})

test('the last way in stays, also when two are taken away at the same moment', async () => {
	const { id } = await withoutPassword()
	const [one, two] = [await aPasskey(id), await aPasskey(id)]

	const gone = await Promise.all([one, two].map((key) => removePasskey(library.db, id, key)))

	expect(gone.filter(Boolean)).toHaveLength(1)
	expect(await passkeysOf(library.db, id)).toHaveLength(1)
})

test('a passkey of an account that was shut opens nothing', async () => {
	const reader = await aReader(library.db)
	const id = await aPasskey(reader.id)
	await library.db.update(readers).set({ shutAt: new Date() }).where(eq(readers.id, reader.id))

	expect(await passkeyCredential(library.db, id)).toBeNull()
})
