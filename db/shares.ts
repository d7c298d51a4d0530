import { randomBytes } from 'node:crypto'
import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { TakenHighlight } from '#article/highlights/taken'
import type { Connection } from './connection.ts'
import { highlights, readers } from './schema/readers.ts'
import { shareHighlights, shares } from './schema/shares.ts'
import { takenWhere } from './taken-highlights.ts'

/** What a reader allows to be told beside the passages. */
export interface ShareWish {
	title: string
	withNotes: boolean
	withTags: boolean
	withName: boolean
}

/** Something that a reader shares, as its reader sees it. */
export interface Share extends ShareWish {
	id: string
	token: string
	createdAt: Date
	/** How many highlights its page shows: those that were removed since are gone from it. */
	count: number
}

/** What whoever has the link reads. */
export interface SharedPage {
	title: string
	/** Who shares it, where they want that known. */
	name: string | null
	highlights: TakenHighlight[]
}

/**
 * Makes those of these highlights that are the reader's readable to whoever has the link, in this order; gives the share's
 * id, or null where none of them is theirs.
 */
export function shareHighlightsOf(
	db: Connection,
	readerId: string,
	{ ids, ...wish }: ShareWish & { ids: readonly string[] },
): Promise<string | null> {
	return db.transaction(async (tx) => {
		const own = await tx
			.select({ id: highlights.id })
			.from(highlights)
			.where(and(eq(highlights.readerId, readerId), isLive, inArray(highlights.id, [...ids])))
		const isOwn = new Set(own.map(({ id }) => id))
		const shared = [...new Set(ids)].filter((id) => isOwn.has(id))
		if (shared.length === 0) return null
		const token = randomBytes(24).toString('base64url')
		const [made] = await tx
			.insert(shares)
			.values({ readerId, token, kind: 'highlights', ...wish })
			.returning({ id: shares.id })
		await tx
			.insert(shareHighlights)
			.values(shared.map((highlightId, position) => ({ shareId: made!.id, highlightId, position })))
		return made!.id
	})
}

/** What the reader shares now, the last first. */
export function sharesOf(db: Connection, readerId: string): Promise<Share[]> {
	return db
		.select({
			id: shares.id,
			token: shares.token,
			title: shares.title,
			withNotes: shares.withNotes,
			withTags: shares.withTags,
			withName: shares.withName,
			createdAt: shares.createdAt,
			count: sql<number>`count(${highlights.id})::int`,
		})
		.from(shares)
		.leftJoin(shareHighlights, eq(shareHighlights.shareId, shares.id))
		.leftJoin(highlights, and(eq(highlights.id, shareHighlights.highlightId), isLive))
		.where(and(eq(shares.readerId, readerId), isNull(shares.withdrawnAt)))
		.groupBy(shares.id)
		.orderBy(desc(shares.createdAt), shares.id)
}

/** Takes a link's page away at once; false, here and below: this reader shares no such thing. */
export function withdrawShare(db: Connection, readerId: string, id: string): Promise<boolean> {
	return write(db, { readerId, id, isShared: true })
}

/** Takes that back: the same link leads to it again. */
export function restoreShare(db: Connection, readerId: string, id: string): Promise<boolean> {
	return write(db, { readerId, id, isShared: false })
}

/** What this link leads to, or null: it was withdrawn, or never was. `origin` is the library's own address. */
export async function sharedPage(
	db: Connection,
	token: string,
	origin: string,
): Promise<SharedPage | null> {
	const [share] = await db
		.select({ share: shares, name: readers.name })
		.from(shares)
		.innerJoin(readers, eq(readers.id, shares.readerId))
		.where(and(eq(shares.token, token), isNull(shares.withdrawnAt)))
	if (!share) return null
	const { id, title, withNotes, withTags, withName } = share.share
	const order = await db
		.select({ id: shareHighlights.highlightId })
		.from(shareHighlights)
		.where(eq(shareHighlights.shareId, id))
		.orderBy(asc(shareHighlights.position))
	const isShared = exists(
		db
			.select({ one: sql`1` })
			.from(shareHighlights)
			.where(and(eq(shareHighlights.shareId, id), eq(shareHighlights.highlightId, highlights.id))),
	)
	const taken = await takenWhere(db, isShared, { ids: order.map((one) => one.id), origin })
	return {
		title,
		name: withName ? share.name : null,
		highlights: taken.map((one) => ({
			...one,
			note: withNotes ? one.note : '',
			tags: withTags ? one.tags : [],
		})),
	}
}

const isLive = isNull(highlights.deletedAt)

async function write(
	db: Connection,
	{ readerId, id, isShared }: { readerId: string; id: string; isShared: boolean },
): Promise<boolean> {
	const written = await db
		.update(shares)
		.set({ withdrawnAt: isShared ? sql`now()` : null })
		.where(
			and(
				eq(shares.id, id),
				eq(shares.readerId, readerId),
				isShared ? isNull(shares.withdrawnAt) : isNotNull(shares.withdrawnAt),
			),
		)
		.returning({ id: shares.id })
	return written.length > 0
}
