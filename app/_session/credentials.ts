import { z } from 'zod'
import { database } from '#db/connection'
import { type Credentials, credentialsByEmail } from '#db/readers'
import { isPassword } from './passwords.ts'

const Given = z.object({
	email: z
		.string()
		.trim()
		.regex(/^[^\u0000]{1,320}$/),
	password: z.string().min(1).max(200),
})

/** The account this e-mail and password open, or null. Neither the answer nor its time tells which of the two was wrong. */
export async function readerWith(given: unknown): Promise<Credentials | null> {
	const parsed = Given.safeParse(given)
	if (!parsed.success) return null
	const found = await credentialsByEmail(database(), parsed.data.email)
	const matches = await isPassword(parsed.data.password, found?.passwordHash ?? null)
	return matches ? found : null
}
