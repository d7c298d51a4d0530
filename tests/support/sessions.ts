import postgres from 'postgres'
import { hashOf } from '../../app/_session/passwords.ts'
import { databaseUrl } from './another-library.ts'

/** Makes it long ago that a reader proved in their browsers that it is them. */
export async function longAgo(email: string): Promise<void> {
	const sql = postgres(databaseUrl(), { max: 1 })
	await sql`update sessions set proved_at = now() - interval '11 minutes'
		where reader_id = (select id from readers where email = ${email})`
	await sql.end()
}

/** Makes an account as if it had been there for long. */
export async function makeAccount(account: { email: string; password: string }): Promise<void> {
	const sql = postgres(databaseUrl(), { max: 1 })
	await sql`insert into readers (name, email, password_hash, email_verified_at)
		values ('Ana Reader', ${account.email}, ${await hashOf(account.password)}, now())`
	await sql.end()
}
