import { eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { type Reader, reader } from './readers.ts'
import { type Role, readers } from './schema/readers.ts'

/** Gives the account of an e-mail address a role; null when there is no such account. */
export async function giveRole(db: Connection, email: string, role: Role): Promise<Reader | null> {
	const [changed] = await db
		.update(readers)
		.set({ role })
		.where(eq(sql`lower(${readers.email})`, sql`lower(${email})`))
		.returning(reader)
	return changed ?? null
}
