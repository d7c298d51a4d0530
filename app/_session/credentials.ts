import { z } from 'zod'
import { type Credentials, credentialsByEmail } from '#db/readers'
import { isPassword } from './passwords.ts'

const Given = z.object({
	email: z.string().trim().min(1).max(320),
	password: z.string().min(1).max(200),
})

/** The account this e-mail and password open, or null. Neither the answer nor its time tells which of the two was wrong. */
export async function readerWith(given: unknown): Promise<Credentials | null> {
	const parsed = Given.safeParse(given)
	if (!parsed.success) return null
	const found = await credentialsByEmail(parsed.data.email)
	const matches = await isPassword(parsed.data.password, found?.passwordHash ?? null)
	return matches ? found : null
}
