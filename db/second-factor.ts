import { and, eq, isNotNull } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { authenticators } from './schema/accounts.ts'

/** Whether a reader has an authenticator app in force, whose code is asked for after whatever way in. */
export async function hasSecondFactor(db: Connection, readerId: string): Promise<boolean> {
	const [found] = await db
		.select({ readerId: authenticators.readerId })
		.from(authenticators)
		.where(and(eq(authenticators.readerId, readerId), isNotNull(authenticators.confirmedAt)))
	return found !== undefined
}
