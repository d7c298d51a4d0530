import { database } from '#db/connection'
import { forget } from '#db/rate-counts'
import { credentialsOf } from '#db/readers'
import { waysInOf } from '#db/ways-in'
import { markOf } from './client.ts'
import { inAWhile, secondsUntil } from './often.ts'
import { isPassword } from './passwords.ts'
import { faultOfCode } from './second-factor.ts'

/** By what a reader can prove again that it is them: whoever has a second step by that and not by the password alone. */
export type Proofs = { word: 'code' | 'password' | null; hasPasskey: boolean }

/** What a reader can be asked for. */
export async function proofsOf(readerId: string): Promise<Proofs> {
	const { hasPassword, hasAuthenticator, passkeys } = await waysInOf(database(), readerId)
	const word = hasAuthenticator ? 'code' : hasPassword ? 'password' : null
	return { word, hasPasskey: passkeys > 0 }
}

/** What is wrong with the code or password that a reader typed; null when it proves that it is them. */
export async function faultOfProof(readerId: string, form: FormData): Promise<string | null> {
	const { word } = await proofsOf(readerId)
	if (word === 'code') return faultOfCode(readerId, form)
	return faultOfPassword(readerId, String(form.get('password') ?? '').slice(0, 200))
}

async function faultOfPassword(readerId: string, password: string): Promise<string | null> {
	const wait = await secondsUntil('password again by account', readerId)
	if (wait > 0) return `Too many passwords were wrong; ${inAWhile(wait)}.`
	const found = await credentialsOf(database(), readerId)
	if (!(await isPassword(password, found?.passwordHash ?? null)))
		return 'This is not the password you have now.'
	await forget(database(), 'password again by account', markOf(readerId))
	return null
}
