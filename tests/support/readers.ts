import { hash } from '@node-rs/argon2'
import type { Connection } from '#db/connection'
import { createReader, type Reader } from '#db/readers'

let made = 0

/** What a test may say of a reader. */
export type ReaderWish = Partial<Omit<Reader, 'id'>> & { password?: string }

/** A reader with an account of their own in the library; the password costs something only when a test names one. */
export async function aReader(db: Connection, wish: ReaderWish = {}): Promise<Reader> {
	const n = ++made
	const { name = `Reader ${n}`, email = `reader-${process.pid}-${n}@example.org` } = wish
	const { password, isVerified } = wish
	const passwordHash = password === undefined ? 'no password opens this' : await hash(password)
	const reader = await createReader(db, { name, email, passwordHash, isVerified })
	if (!reader) throw new Error(`there is a reader with the e-mail ${email} already`)
	return reader
}
