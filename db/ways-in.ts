import { eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { readers } from './schema/readers.ts'

/** By what a reader can come in, and prove that it is them. */
export type WaysIn = {
	hasPassword: boolean
	hasAuthenticator: boolean
	passkeys: number
	linkedAccounts: number
}

/** The ways into an account; all of them missing when there is no such account. */
export async function waysInOf(db: Connection, readerId: string): Promise<WaysIn> {
	const [found] = await db.execute<WaysIn>(sql`
		select r.password_hash is not null as "hasPassword",
			exists (select from authenticators a where a.reader_id = r.id and a.confirmed_at is not null)
				as "hasAuthenticator",
			(select count(*)::int from passkeys p where p.reader_id = r.id) as "passkeys",
			(select count(*)::int from linked_accounts l where l.reader_id = r.id) as "linkedAccounts"
		from readers r where r.id = ${readerId}`)
	return found ?? { hasPassword: false, hasAuthenticator: false, passkeys: 0, linkedAccounts: 0 }
}

/** Keeps a reader's ways in as they are until the transaction ends, so that two of them are not taken away at once. */
export async function holdWaysIn(db: Connection, readerId: string): Promise<WaysIn> {
	await db.select({ id: readers.id }).from(readers).where(eq(readers.id, readerId)).for('update')
	return waysInOf(db, readerId)
}

/** Whether a way in is left when one passkey or linked account is taken away. */
export function hasAnother({ hasPassword, passkeys, linkedAccounts }: WaysIn): boolean {
	return hasPassword || passkeys + linkedAccounts > 1
}
