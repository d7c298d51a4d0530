import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { backupCodes } from './schema/accounts.ts'

/** Gives a reader new backup codes, of which only the marks are kept; the old ones are worth nothing any more. */
export async function replaceBackupCodes(
	db: Connection,
	readerId: string,
	marks: readonly string[],
): Promise<void> {
	await db.delete(backupCodes).where(eq(backupCodes.readerId, readerId))
	await db.insert(backupCodes).values(marks.map((codeHash) => ({ readerId, codeHash })))
}

/** Takes the backup code of that mark. False: there is none, or it was used; of two at once only one is taken. */
export async function takeBackupCode(
	db: Connection,
	readerId: string,
	mark: string,
): Promise<boolean> {
	const taken = await db
		.update(backupCodes)
		.set({ usedAt: sql`now()` })
		.where(
			and(
				eq(backupCodes.readerId, readerId),
				eq(backupCodes.codeHash, mark),
				isNull(backupCodes.usedAt),
			),
		)
		.returning({ mark: backupCodes.codeHash })
	return taken.length === 1
}

/** How many backup codes of a reader are still good. */
export async function backupCodesLeft(db: Connection, readerId: string): Promise<number> {
	const [row] = await db
		.select({ left: count() })
		.from(backupCodes)
		.where(and(eq(backupCodes.readerId, readerId), isNull(backupCodes.usedAt)))
	return row!.left
}
