import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { asOwner, type OwnList } from './list-owner.ts'
import { mayRead } from './lists.ts'
import { listMembers, type MemberRole, readingLists } from './schema/lists.ts'

/** What a reader is to a list they are in. */
export type Standing = 'owner' | MemberRole

/** Somebody who is in a list. */
export type Member = { readerId: string; name: string; standing: Standing }

/** A list that somebody is a member of, with whose it is. */
export type Membership = { id: string; title: string; owner: string; role: MemberRole }

/** What this reader is to a list; null: they are not in it, or there is none. */
export async function standingOf(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<Standing | null> {
	const [found] = await db.execute<{ standing: Standing }>(sql`
		select case when ${readingLists.readerId} = ${readerId} then 'owner' else m.role end as standing
		from ${readingLists} left join list_members m
			on m.list_id = ${readingLists.id} and m.reader_id = ${readerId}
		where ${readingLists.id} = ${listId} and ${mayRead(readerId)}`)
	return found?.standing ?? null
}

/** Who is in a list, its owner first; nobody, when this reader is not in it. */
export async function membersOf(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<Member[]> {
	const isTheirs = sql`${readingLists.id} = ${listId} and ${mayRead(readerId)}`
	const rows = await db.execute<Member>(sql`
		select * from (
			select r.id as "readerId", r.name, 'owner' as standing
			from ${readingLists} join readers r on r.id = ${readingLists.readerId} where ${isTheirs}
			union all
			select r.id, r.name, m.role
			from ${readingLists} join list_members m on m.list_id = ${readingLists.id}
				join readers r on r.id = m.reader_id where ${isTheirs}
		) who order by who.standing <> 'owner', lower(who.name), who."readerId"`)
	return [...rows]
}

/** The lists of others that this reader is a member of, the one last worked on first. */
export async function membershipsOf(db: Connection, readerId: string): Promise<Membership[]> {
	const rows = await db.execute<Membership>(sql`
		select l.id, l.title, r.name as owner, m.role
		from list_members m join reading_lists l on l.id = m.list_id join readers r on r.id = l.reader_id
		where m.reader_id = ${readerId} and l.deleted_at is null
		order by l.updated_at desc, l.id`)
	return [...rows]
}

/** Makes a member a reader or an editor. False, here and below: this reader does not own the list, or has no such member. */
export function changeRole(
	own: OwnList,
	{ memberId, role }: { memberId: string; role: MemberRole },
): Promise<boolean> {
	return whether(
		asOwner(own, async (tx) => {
			const [changed] = await tx
				.update(listMembers)
				.set({ role })
				.where(isMember(own.listId, memberId))
				.returning({ role: listMembers.role })
			return changed ?? null
		}),
	)
}

/** Gives a list to one of its members; whoever gave it stays an editor of it. */
export function handOver(own: OwnList, memberId: string): Promise<boolean> {
	return whether(
		asOwner(own, async (tx) => {
			const [heir] = await tx
				.delete(listMembers)
				.where(isMember(own.listId, memberId))
				.returning({ readerId: listMembers.readerId })
			if (!heir) return null
			await tx
				.update(readingLists)
				.set({ readerId: memberId })
				.where(eq(readingLists.id, own.listId))
			await tx
				.insert(listMembers)
				.values({ listId: own.listId, readerId: own.readerId, role: 'editor' })
			return heir
		}),
	)
}

/** Whether something came of a change. */
const whether = async (change: Promise<unknown>) => (await change) !== null

const isMember = (listId: string, memberId: string) =>
	and(eq(listMembers.listId, listId), eq(listMembers.readerId, memberId))
