import { randomBytes } from 'node:crypto'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { mayOpen, type Viewer } from './list-entries.ts'
import { asOwner, isOwned, type OwnList } from './list-owner.ts'
import { type ListVisibility, readingLists } from './schema/lists.ts'

/** Who reads a list beside those who are in it, as its owner sees it; the token is that of its link, if it ever had one. */
export type Publishing = { title: string; visibility: ListVisibility; linkToken: string | null }

/** A list as those read it who do not work on it. `origin` is the list it began as a copy of, while that is public. */
export type ReadableList = {
	id: string
	title: string
	description: string
	query: string | null
	curator: string
	visibility: ListVisibility
	publishedAt: Date | null
	updatedAt: Date
	credit: string | null
	origin: string | null
}

/** How a list of this reader's is published; null when they own none such. */
export async function publishingOf({ db, readerId, listId }: OwnList): Promise<Publishing | null> {
	const { title, visibility, linkToken } = readingLists
	const [found] = await db
		.select({ title, visibility, linkToken })
		.from(readingLists)
		.where(isOwned(readerId, listId))
	return found ?? null
}

/**
 * Says who reads a list beside those who are in it; from then on nobody else does. A link that is allowed again is the old one.
 * False, here and below: this reader owns no such list.
 */
export async function publish(own: OwnList, visibility: ListVisibility): Promise<boolean> {
	const done = await asOwner(own, async (tx) => {
		const isPublic = visibility === 'public'
		await tx
			.update(readingLists)
			.set({
				visibility,
				...(visibility === 'link' && {
					linkToken: sql`coalesce(${readingLists.linkToken}, ${aToken()})`,
				}),
				...(isPublic && { publishedAt: sql`coalesce(${readingLists.publishedAt}, now())` }),
			})
			.where(eq(readingLists.id, own.listId))
		return true
	})
	return done ?? false
}

/** Gives a list another link, so that whoever had the old one reads no more by it. */
export async function renewLink(own: OwnList): Promise<boolean> {
	const done = await asOwner(own, async (tx) => {
		await tx
			.update(readingLists)
			.set({ linkToken: aToken() })
			.where(eq(readingLists.id, own.listId))
		return true
	})
	return done ?? false
}

/** A list as this viewer may read it, as a member, by its link or with everybody; or null. */
export async function listToRead(
	db: Connection,
	viewer: Viewer,
	listId: string,
): Promise<ReadableList | null> {
	const [found] = await db.execute<
		Omit<ReadableList, 'publishedAt' | 'updatedAt'> & {
			publishedAt: string | null
			updatedAt: string
		}
	>(sql`
		select ${readingLists.id}, ${readingLists.title}, ${readingLists.description}, ${readingLists.query},
			r.name as curator, ${readingLists.visibility}, ${readingLists.publishedAt} as "publishedAt",
			${readingLists.updatedAt} as "updatedAt", ${readingLists.forkCredit} as credit,
			(select o.id from reading_lists o where o.id = ${readingLists.forkedFrom}
				and o.visibility = 'public' and o.deleted_at is null) as origin
		from ${readingLists} join readers r on r.id = ${readingLists.readerId}
		where ${readingLists.id} = ${listId} and ${mayOpen(viewer)}`)
	if (!found) return null
	const { publishedAt, updatedAt, ...list } = found
	return {
		...list,
		publishedAt: publishedAt ? new Date(publishedAt) : null,
		updatedAt: new Date(updatedAt),
	}
}

/** The list that a link with this token leads to, whether it is read by link only or public by now; or null. */
export async function listBehindLink(db: Connection, token: string): Promise<string | null> {
	const [found] = await db
		.select({ id: readingLists.id })
		.from(readingLists)
		.where(
			and(
				eq(readingLists.linkToken, token),
				ne(readingLists.visibility, 'private'),
				isNull(readingLists.deletedAt),
			),
		)
	return found?.id ?? null
}

/** When each item of a list was put on it, by the item's id. */
export async function addedAtOn(db: Connection, listId: string): Promise<Map<string, Date>> {
	const rows = await db.execute<{ id: string; addedAt: string }>(sql`
		select id, added_at as "addedAt" from reading_list_items
		where list_id = ${listId} and removed_at is null`)
	return new Map(rows.map(({ id, addedAt }) => [id, new Date(addedAt)]))
}

const aToken = () => randomBytes(24).toString('base64url')
