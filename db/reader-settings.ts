import { eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { readerSettings } from './schema/reading.ts'

/** What the reader chose, by name, as it was kept; null for one who never chose. Whoever asks must check it. */
export async function settingsOf(
	db: Connection,
	readerId: string,
): Promise<Record<string, string> | null> {
	const [found] = await db
		.select({ chosen: readerSettings.chosen })
		.from(readerSettings)
		.where(eq(readerSettings.readerId, readerId))
	return found?.chosen ?? null
}

/** Keeps what the reader chose; what is not named stays as it was. */
export async function keepSettings(
	db: Connection,
	readerId: string,
	chosen: Record<string, string>,
): Promise<void> {
	await db
		.insert(readerSettings)
		.values({ readerId, chosen })
		.onConflictDoUpdate({
			target: readerSettings.readerId,
			set: { chosen: sql`${readerSettings.chosen} || excluded.chosen`, updatedAt: sql`now()` },
		})
}
