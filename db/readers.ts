import { eq, sql } from 'drizzle-orm'
import { type Connection, database } from './connection.ts'
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
	{ name, email, passwordHash }: Omit<Credentials, 'id'>,
	db: Connection = database(),
): Promise<Reader | null> {
	const [made] = await db
		.insert(readers)
		.values({ name, email, passwordHash })
		.onConflictDoNothing()
		.returning({ id: readers.id, name: readers.name, email: readers.email })
	return made ?? null
}

/** The reader a session names, or null when there is no such account any more. */
export async function credentialsOf(
	readerId: string,
	db: Connection = database(),
): Promise<Credentials | null> {
	const [found] = await db.select(credentials).from(readers).where(eq(readers.id, readerId))
	return found ?? null
}

/** The account behind an e-mail, in whatever case it is typed. */
export async function credentialsByEmail(
	email: string,
	db: Connection = database(),
): Promise<Credentials | null> {
	const [found] = await db
		.select(credentials)
		.from(readers)
		.where(eq(sql`lower(${readers.email})`, sql`lower(${email})`))
	return found ?? null
}

/** Changes the name others see. */
export async function renameReader(
	readerId: string,
	name: string,
	db: Connection = database(),
): Promise<void> {
	await db.update(readers).set({ name }).where(eq(readers.id, readerId))
}

/** Changes the password; every session made with the old one is worth nothing from then on. */
export async function changePassword(
	readerId: string,
	passwordHash: string,
	db: Connection = database(),
): Promise<void> {
	await db.update(readers).set({ passwordHash }).where(eq(readers.id, readerId))
}
