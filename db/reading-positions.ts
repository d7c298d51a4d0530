import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { TextPlace } from '#article/place-in-text'
import type { Connection } from './connection.ts'
import { articles } from './schema/archive.ts'
import { readingPositions } from './schema/reading.ts'

/** How far a reader is in an article. */
export interface Position {
	place: TextPlace | null
	placeAt: Date | null
	readAt: Date | null
}

/** What a list says of an article to the reader: read, or how much of it (0 to 1). */
export interface Standing {
	isRead: boolean
	share: number
}

/** How far the reader is in the article; null where they never began. */
export async function positionOf(
	db: Connection,
	readerId: string,
	articleId: string,
): Promise<Position | null> {
	const [found] = await db
		.select({
			place: readingPositions.place,
			placeAt: readingPositions.placeAt,
			readAt: readingPositions.readAt,
		})
		.from(readingPositions)
		.where(isOf(readerId, articleId))
	return found ?? null
}

/** Every article that the reader has begun or read, by its id; of `ids` alone where they are given. */
export async function standingsOf(
	db: Connection,
	readerId: string,
	ids?: readonly string[],
): Promise<Map<string, Standing>> {
	const rows = await db
		.select({
			articleId: readingPositions.articleId,
			isRead: sql<boolean>`${readingPositions.readAt} is not null`,
			share: sql<number>`coalesce((${readingPositions.place} ->> 'share')::real, 0)`,
		})
		.from(readingPositions)
		.where(
			and(
				eq(readingPositions.readerId, readerId),
				ids && inArray(readingPositions.articleId, [...ids]),
			),
		)
	return new Map(rows.map(({ articleId, ...standing }) => [articleId, standing]))
}

/** Keeps where the reader is, over where they were before; false when there is no such article. */
export function keepPlace(
	db: Connection,
	readerId: string,
	articleId: string,
	place: TextPlace,
): Promise<boolean> {
	return write(db, readerId, articleId, { place, placeAt: sql`now()` })
}

/** Marks the article as read or as unread for the reader; false when there is no such article. */
export function markRead(
	db: Connection,
	readerId: string,
	articleId: string,
	isRead: boolean,
): Promise<boolean> {
	return write(db, readerId, articleId, { readAt: isRead ? sql`now()` : sql`null` })
}

async function write(
	db: Connection,
	readerId: string,
	articleId: string,
	set: { place?: TextPlace; placeAt?: SQL; readAt?: SQL },
): Promise<boolean> {
	const [known] = await db
		.select({ id: articles.id })
		.from(articles)
		.where(eq(articles.id, articleId))
		.for('key share')
	if (!known) return false
	await db
		.insert(readingPositions)
		.values({ readerId, articleId, ...set })
		.onConflictDoUpdate({ target: [readingPositions.readerId, readingPositions.articleId], set })
	return true
}

/**
 * Takes along how far readers are in an article that becomes part of another. Whoever has begun both keeps the later
 * place, and has read the one if they had read either.
 */
export async function movePositions(
	tx: Connection,
	{ from, into }: { from: string; into: string },
): Promise<void> {
	await tx.execute(sql`
		insert into reading_positions as kept (reader_id, article_id, place, place_at, read_at)
		select reader_id, ${into}, place, place_at, read_at from reading_positions where article_id = ${from}
		on conflict (reader_id, article_id) do update set
			place = case when excluded.place_at > kept.place_at or kept.place_at is null
				then excluded.place else kept.place end,
			place_at = greatest(kept.place_at, excluded.place_at),
			read_at = greatest(kept.read_at, excluded.read_at)`)
}

const isOf = (readerId: string, articleId: string) =>
	and(eq(readingPositions.readerId, readerId), eq(readingPositions.articleId, articleId))
