import { z } from 'zod'
import { database } from '#db/connection'
import { type Credentials, credentialsByEmail } from '#db/readers'
import { forgetOften, secondsUntil, secondsUntilHere } from './often.ts'
import { isPassword } from './passwords.ts'

const Given = z.object({
	email: z
		.string()
		.trim()
		.regex(/^[^\u0000]{1,320}$/),
	password: z.string().min(1).max(200),
})

/** What an e-mail and a password open: an account, nothing, or nothing before so many `seconds` are over. */
export type Entry = { reader: Credentials } | { seconds: number } | null

/**
 * Tries an e-mail and a password. Neither the answer nor its time tells which of the two was wrong, and who tries too often has
 * to wait, whether there is such an account or not; the right password takes back what was counted against it.
 */
export async function entryWith(given: unknown): Promise<Entry> {
	const parsed = Given.safeParse(given)
	if (!parsed.success) return null
	const { email, password } = parsed.data
	const seconds = await secondsUntilTry(email)
	if (seconds > 0) return { seconds }
	const found = await credentialsByEmail(database(), email)
	const matches = await isPassword(password, found?.passwordHash ?? null)
	if (!matches || !found) return null
	await forgetOften('sign-in by account', email)
	return { reader: found }
}

/** Counts a try at the password of an account, and gives the seconds until it may be made: 0 when it may be now. */
export async function secondsUntilTry(email: string): Promise<number> {
	const here = await secondsUntilHere('sign-in by address')
	return here || secondsUntil('sign-in by account', email)
}
