import postgres from 'postgres'
import { databaseUrl } from './another-library.ts'

/** Makes it long ago that a reader proved in their browsers that it is them. */
export async function longAgo(email: string): Promise<void> {
	const sql = postgres(databaseUrl(), { max: 1 })
	await sql`update sessions set proved_at = now() - interval '11 minutes'
		where reader_id = (select id from readers where email = ${email})`
	await sql.end()
}
