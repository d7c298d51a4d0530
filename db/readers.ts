import { eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { readers } from './schema/readers.ts'

/** A person with an account, as the rest of the house knows them. */
export type Reader = { id: string; name: string; email: string }

/** A reader together with what proves that it is them; stays between the database and the session. */
export type Credentials = Reader & { passwordHash: string }

const credentials = {
	id: readers.id,
	name: readers.name,
	email: readers.email,
	passwordHash: readers.passwordHash,
}

/** Makes an account, or gives null when the e-mail (in any case) already has one. */
export async function createReader(
	db: Connection,
	{ name, email, passwordHash }: Omit<Credentials, 'id'>,
): Promise<Reader | null> {
	const [made] = await db
		.insert(readers)
		.values({ name, email, passwordHash })
		.onConflictDoNothing()
		.returning({ id: readers.id, name: readers.name, email: readers.email })
	return made ?? null
}

/** The reader a session names, or null when there is no such account any more. */
export async function credentialsOf(db: Connection, readerId: string): Promise<Credentials | null> {
	const [found] = await db.select(credentials).from(readers).where(eq(readers.id, readerId))
	return found ?? null
}

/** The account behind an e-mail, in whatever case it is typed. */
export async function credentialsByEmail(
	db: Connection,
	email: string,
): Promise<Credentials | null> {
	const [found] = await db
		.select(credentials)
		.from(readers)
		.where(eq(sql`lower(${readers.email})`, sql`lower(${email})`))
	return found ?? null
}

/** Changes the name others see. */
export async function renameReader(db: Connection, readerId: string, name: string): Promise<void> {
	await db.update(readers).set({ name }).where(eq(readers.id, readerId))
}

/** Changes the password; every session made with the old one is worth nothing from then on. */
export async function changePassword(
	db: Connection,
	readerId: string,
	passwordHash: string,
): Promise<void> {
	await db.update(readers).set({ passwordHash }).where(eq(readers.id, readerId))
}
