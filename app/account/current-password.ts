import { database } from '#db/connection'
import { credentialsOf, type Reader } from '#db/readers'
import { secondsUntilTry } from '../_session/credentials.ts'
import { forgetOften, inAWhile } from '../_session/often.ts'
import { isPassword } from '../_session/passwords.ts'

/** What is wrong with what a reader says is their password now, or null. Tries at it are counted as at the door. */
export async function faultInCurrent({ id, email }: Reader, given: string): Promise<string | null> {
	const seconds = await secondsUntilTry(email)
	if (seconds > 0) return `There were too many tries: ${inAWhile(seconds)}.`
	const found = await credentialsOf(database(), id)
	if (!found?.passwordHash) return 'This account has no password yet: set one first.'
	if (!(await isPassword(given, found.passwordHash)))
		return 'This is not the password you have now.'
	await forgetOften('sign-in by account', email)
	return null
}
