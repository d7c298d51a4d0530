import { eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { sessions } from './schema/accounts.ts'

/** Notes that whoever uses the session has just proved again that it is them. */
export async function provedAgain(db: Connection, sessionId: string): Promise<void> {
	await db.update(sessions).set({ provedAt: sql`now()` }).where(eq(sessions.id, sessionId))
}
