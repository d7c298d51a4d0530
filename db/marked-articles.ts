import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { highlights } from './schema/readers.ts'

/** How many passages the reader marked in each of these articles; those without any are left out. */
export async function markedIn(
	db: Connection,
	readerId: string,
	articleIds: readonly string[],
): Promise<Map<string, number>> {
	if (articleIds.length === 0) return new Map()
	const rows = await db
		.select({ articleId: highlights.articleId, count: sql<number>`count(*)::int` })
		.from(highlights)
		.where(
			and(
				eq(highlights.readerId, readerId),
				isNull(highlights.deletedAt),
				inArray(highlights.articleId, [...articleIds]),
			),
		)
		.groupBy(highlights.articleId)
	return new Map(rows.map(({ articleId, count }) => [articleId, count]))
}
