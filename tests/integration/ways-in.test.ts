import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmAuthenticator, proposeAuthenticator } from '#db/authenticators'
import { waysInOf } from '#db/ways-in'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

test('the ways into an account are a reader’s own', async () => {
	const [own, other] = [await aReader(library.db), await aReader(library.db)]
	await proposeAuthenticator(library.db, own.id, Buffer.from('sealed'))
	await confirmAuthenticator(library.db, own.id, 1)

	const none = { hasPassword: true, passkeys: 0, linkedAccounts: 0 }
	expect(await waysInOf(library.db, own.id)).toEqual({ ...none, hasAuthenticator: true })
	expect(await waysInOf(library.db, other.id)).toEqual({ ...none, hasAuthenticator: false })
})

test('an account that is gone has no way in', async () => {
	const ways = await waysInOf(library.db, '00000000-0000-4000-8000-000000000000')

	expect(ways).toEqual({
		...{ hasPassword: false, hasAuthenticator: false, passkeys: 0, linkedAccounts: 0 },
	})
})
