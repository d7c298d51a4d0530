import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { type Role, readers } from './schema/readers.ts'

/** A person with an account, as the rest of the house knows them. `isVerified`: the e-mail address is shown to be theirs. */
export type Reader = { id: string; name: string; email: string; role: Role; isVerified: boolean }

/** A reader together with what proves that it is them; stays between the database and the session. */
export type Credentials = Reader & { passwordHash: string | null }

/** The columns of a `Reader`. */
export const reader = {
	id: readers.id,
	name: readers.name,
	email: readers.email,
	role: readers.role,
	isVerified: sql<boolean>`${readers.emailVerifiedAt} is not null`,
}

const credentials = { ...reader, passwordHash: readers.passwordHash }

/** What an account is made of. */
export type NewReader = Pick<Credentials, 'name' | 'email' | 'passwordHash'> & {
	isVerified?: boolean
}

/** Makes an account, or gives null when the e-mail (in any case) already has one. */
export async function createReader(
	db: Connection,
	{ name, email, passwordHash, isVerified = false }: NewReader,
): Promise<Reader | null> {
	const [made] = await db
		.insert(readers)
		.values({ name, email, passwordHash, emailVerifiedAt: isVerified ? sql`now()` : null })
		.onConflictDoNothing()
		.returning(reader)
	return made ?? null
}

/** The reader of that id with what proves that it is them, or null when there is no such account any more. */
export async function credentialsOf(db: Connection, readerId: string): Promise<Credentials | null> {
	const [found] = await db.select(credentials).from(readers).where(eq(readers.id, readerId))
	return found ?? null
}

/** The account behind an e-mail, in whatever case it is typed; null where there is none or it is shut. */
export async function credentialsByEmail(
	db: Connection,
	email: string,
): Promise<Credentials | null> {
	const [found] = await db
		.select(credentials)
		.from(readers)
		.where(and(eq(sql`lower(${readers.email})`, sql`lower(${email})`), isNull(readers.shutAt)))
	return found ?? null
}

/** Changes the name others see. */
export async function renameReader(db: Connection, readerId: string, name: string): Promise<void> {
	await db.update(readers).set({ name }).where(eq(readers.id, readerId))
}

/** Changes the password. Whoever calls this ends the sessions that were opened by the old one. */
export async function changePassword(
	db: Connection,
	readerId: string,
	passwordHash: string,
): Promise<void> {
	await db.update(readers).set({ passwordHash }).where(eq(readers.id, readerId))
}
