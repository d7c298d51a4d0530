import { type SQL, sql } from 'drizzle-orm'
import type { Facts } from '#article/archive/archive'
import type { Connection } from './connection.ts'

/** The rows of a question, each by its columns' names, as JSON has them: moments in ISO 8601, numbers and lists as such. */
export async function facts(db: Connection, select: SQL): Promise<Facts[]> {
	const rows = await db.execute<{ row: Facts }>(
		sql`select to_jsonb(own.*) as row from (${select}) own`,
	)
	return rows.map(({ row }) => row)
}
