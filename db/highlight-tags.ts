import { and, count, desc, eq, isNull } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { highlights, highlightTags } from './schema/readers.ts'

/** The reader's own tags, those used most first. */
export async function tagsOf(db: Connection, readerId: string): Promise<string[]> {
	const rows = await db
		.select({ tag: highlightTags.tag })
		.from(highlightTags)
		.innerJoin(highlights, eq(highlights.id, highlightTags.highlightId))
		.where(and(eq(highlights.readerId, readerId), isNull(highlights.deletedAt)))
		.groupBy(highlightTags.tag)
		.orderBy(desc(count()), highlightTags.tag)
		.limit(500)
	return rows.map(({ tag }) => tag)
}
