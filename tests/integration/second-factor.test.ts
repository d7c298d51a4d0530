import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
	authenticatorOf,
	confirmAuthenticator,
	proposeAuthenticator,
	removeAuthenticator,
	takeStep,
} from '#db/authenticators'
import { backupCodesLeft, replaceBackupCodes, takeBackupCode } from '#db/backup-codes'
import { endPendingSession, hasSecondFactor } from '#db/second-factor'
import { openSession, pendingSessionOf, sessionOf } from '#db/sessions'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const SECRET = Buffer.from('a sealed secret')

/** A reader whose authenticator app is in force since step 100. */
async function aCarefulReader() {
	const reader = await aReader(library.db)
	await proposeAuthenticator(library.db, reader.id, SECRET)
	await confirmAuthenticator(library.db, reader.id, 100)
	return reader
}

describe('an authenticator app', () => {
	test('is asked for only once its reader has shown a first code', async () => {
		const { id } = await aReader(library.db)

		await proposeAuthenticator(library.db, id, SECRET)
		expect(await hasSecondFactor(library.db, id)).toBe(false)
		expect(await takeStep(library.db, id, 100)).toBe(false)
		expect(await confirmAuthenticator(library.db, id, 100)).toBe(true)

		expect(await hasSecondFactor(library.db, id)).toBe(true)
	})

	test('in force is not put out of force by beginning anew', async () => {
		const { id } = await aCarefulReader()

		await proposeAuthenticator(library.db, id, Buffer.from('the secret of somebody else'))

		const kept = await authenticatorOf(library.db, id)
		expect(kept).toMatchObject({ isInForce: true })
		expect(Buffer.from(kept!.secret)).toEqual(SECRET)
		expect(await confirmAuthenticator(library.db, id, 101)).toBe(false)
	})

	test('takes no code twice, nor an older one, nor the one it was confirmed by', async () => {
		const { id } = await aCarefulReader()

		expect(await takeStep(library.db, id, 100)).toBe(false)
		expect(await takeStep(library.db, id, 102)).toBe(true)
		expect(await takeStep(library.db, id, 102)).toBe(false)
		expect(await takeStep(library.db, id, 101)).toBe(false)
	})

	test('takes a code once when it is sent ten times at the same moment', async () => {
		const { id } = await aCarefulReader()

		const taken = await Promise.all(Array.from({ length: 10 }, () => takeStep(library.db, id, 105)))

		expect(taken.filter(Boolean)).toHaveLength(1)
	})

	test('goes with its backup codes, and nobody else’s', async () => {
		const [own, other] = [await aCarefulReader(), await aCarefulReader()]
		for (const { id } of [own, other]) await replaceBackupCodes(library.db, id, ['a mark'])

		await removeAuthenticator(library.db, own.id)

		expect(await authenticatorOf(library.db, own.id)).toBeNull()
		expect(await takeBackupCode(library.db, own.id, 'a mark')).toBe(false)
		expect(await hasSecondFactor(library.db, other.id)).toBe(true)
		expect(await backupCodesLeft(library.db, other.id)).toBe(1)
	})
})

describe('a backup code', () => {
	test('is good once, also when it is sent ten times at the same moment', async () => {
		const { id } = await aCarefulReader()
		await replaceBackupCodes(library.db, id, ['one', 'two'])

		const taken = await Promise.all(
			Array.from({ length: 10 }, () => takeBackupCode(library.db, id, 'one')),
		)

		expect(taken.filter(Boolean)).toHaveLength(1)
		expect(await backupCodesLeft(library.db, id)).toBe(1)
	})

	test('opens nobody else’s account', async () => {
		const [own, other] = [await aCarefulReader(), await aCarefulReader()]
		await replaceBackupCodes(library.db, own.id, ['mine'])

		expect(await takeBackupCode(library.db, other.id, 'mine')).toBe(false)
	})

	test('is worth nothing once there are new ones', async () => {
		const { id } = await aCarefulReader()
		await replaceBackupCodes(library.db, id, ['old'])

		await replaceBackupCodes(library.db, id, ['new'])

		expect(await takeBackupCode(library.db, id, 'old')).toBe(false)
		expect(await takeBackupCode(library.db, id, 'new')).toBe(true)
	})
})

describe('a session that awaits its second factor', () => {
	const pending = (readerId: string) =>
		openSession(library.db, {
			...{ readerId, way: 'password', isWhole: false, browser: '', network: null },
		})

	test('is nobody’s, ends once, and after ten minutes by itself', async () => {
		const { id } = await aCarefulReader()
		const [sid, late] = [await pending(id), await pending(id)]
		await library.db.execute(
			`update sessions set ends_at = ends_at - interval '10 minutes' where id = '${late}'`,
		)

		expect(await sessionOf(library.db, sid)).toBeNull()
		expect(await pendingSessionOf(library.db, sid)).toMatchObject({ reader: { id } })
		expect(await pendingSessionOf(library.db, late)).toBeNull()
		expect(await endPendingSession(library.db, late)).toBe(false)
		const ended = await Promise.all([1, 2, 3].map(() => endPendingSession(library.db, sid)))
		expect(ended.filter(Boolean)).toHaveLength(1)
	})

	test('is not what a whole one is ended by', async () => {
		const { id } = await aReader(library.db)
		const whole = await openSession(library.db, {
			...{ readerId: id, way: 'password', isWhole: true, browser: '', network: null },
		})

		expect(await endPendingSession(library.db, whole)).toBe(false)
		expect(await sessionOf(library.db, whole)).not.toBeNull()
	})
})
