import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { QueryFailed } from '#db/failure'
import {
	changePassword,
	createReader,
	credentialsByEmail,
	credentialsOf,
	renameReader,
} from '#db/readers'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const NOBODY = '00000000-0000-4000-8000-000000000000'

describe('an account', () => {
	test('keeps the e-mail as it was typed and answers to it in any case', async () => {
		const made = await aReader(library.db, { name: 'Ana', email: 'Ana@Example.org' })

		const found = await credentialsByEmail(library.db, 'aNA@eXAMPLE.ORG')

		expect(found).toMatchObject({ id: made.id, name: 'Ana', email: 'Ana@Example.org' })
	})

	test('is the only one of its e-mail, whatever the case', async () => {
		await aReader(library.db, { email: 'once@example.org' })

		const second = await createReader(library.db, {
			name: 'Twice',
			email: 'ONCE@example.org',
			passwordHash: '-',
		})

		expect(second).toBeNull()
	})

	test('is made once when two forms are sent at the same moment', async () => {
		const sent = ['race@example.org', 'Race@example.org'].map((email) =>
			createReader(library.db, { name: 'Racer', email, passwordHash: '-' }),
		)

		const made = (await Promise.all(sent)).filter(Boolean)

		expect(made).toHaveLength(1)
	})

	test('an e-mail with a wildcard in it is a name and not a pattern', async () => {
		await aReader(library.db, { email: 'wild-card@example.org' })

		expect(await credentialsByEmail(library.db, 'wild%@example.org')).toBeNull()
		expect(await credentialsByEmail(library.db, 'wild_card@example.org')).toBeNull()
	})

	test('somebody who was never here is nobody', async () => {
		expect(await credentialsOf(library.db, NOBODY)).toBeNull()
		expect(await credentialsByEmail(library.db, 'nobody@example.org')).toBeNull()
	})

	test('changes its own name and password and leaves the others alone', async () => {
		const [own, other] = [await aReader(library.db), await aReader(library.db)]

		await renameReader(library.db, own.id, 'Renamed')
		await changePassword(library.db, own.id, 'a new hash')

		expect(await credentialsOf(library.db, own.id)).toMatchObject({
			name: 'Renamed',
			passwordHash: 'a new hash',
		})
		expect(await credentialsOf(library.db, other.id)).toMatchObject({
			name: other.name,
			passwordHash: 'no password opens this',
		})
	})
})

test('a query that fails says which it was and why, and none of the values it was given', async () => {
	const failure = await createReader(library.db, {
		name: 'Ana\0',
		email: 'ana-of-the-log@example.org',
		passwordHash: 'a hash for nobody to read',
	}).catch((error: unknown) => error)

	expect(failure).toBeInstanceOf(QueryFailed)
	const logged = inspect(failure, { depth: 10 })
	expect(logged).toMatch(/insert into "readers"[\s\S]*invalid byte sequence/)
	expect(logged).not.toMatch(/ana-of-the-log|a hash for/)
})
