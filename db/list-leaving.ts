import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { asOwner, isOwned, type OwnList, UNDO_FOR } from './list-owner.ts'
import { readingLists } from './schema/lists.ts'

/** Ends the membership of somebody else. False, here and below: it is not this reader's to do, or there is nothing to do. */
export async function takeOut(own: OwnList, memberId: string): Promise<boolean> {
	const { listId } = own
	const done = await asOwner(own, (tx) => depart(tx, { listId, readerId: memberId, byOwner: true }))
	return done !== null
}

/** Undoes `takeOut`, for a day. */
export async function putBack(own: OwnList, memberId: string): Promise<boolean> {
	const { listId } = own
	const done = await asOwner(own, (tx) => rejoin(tx, { listId, readerId: memberId, byOwner: true }))
	return done !== null
}

/** Ends one's own membership. */
export function leaveList(db: Connection, readerId: string, listId: string): Promise<boolean> {
	return db.transaction(
		async (tx) => (await depart(tx, { listId, readerId, byOwner: false })) !== null,
	)
}

/** Undoes `leaveList`, for a day. */
export function comeBack(db: Connection, readerId: string, listId: string): Promise<boolean> {
	return db.transaction(
		async (tx) => (await rejoin(tx, { listId, readerId, byOwner: false })) !== null,
	)
}

/** A list that this reader left and can still come back to. */
export async function leftList(
	db: Connection,
	readerId: string,
	listId: string,
): Promise<{ id: string; title: string } | null> {
	const [found] = await db.execute<{ id: string; title: string }>(sql`
		select l.id, l.title from list_departures d join reading_lists l on l.id = d.list_id
		where d.reader_id = ${readerId} and l.id = ${listId} and not d.by_owner
			and l.deleted_at is null and ${isRecent}`)
	return found ?? null
}

/** Whom the owner of a list took out of it and can still put back. */
export async function takenOutOf({
	db,
	readerId,
	listId,
}: OwnList): Promise<{ readerId: string; name: string }[]> {
	const rows = await db.execute<{ readerId: string; name: string }>(sql`
		select r.id as "readerId", r.name
		from list_departures d join readers r on r.id = d.reader_id
			join ${readingLists} on ${readingLists.id} = d.list_id
		where ${isOwned(readerId, listId)} and d.by_owner and ${isRecent}
		order by d.departed_at desc`)
	return [...rows]
}

const isRecent = sql`d.departed_at > now() - ${UNDO_FOR}::interval`

interface Departure {
	listId: string
	readerId: string
	byOwner: boolean
}

async function depart(tx: Connection, { listId, readerId, byOwner }: Departure) {
	const [gone] = await tx.execute(sql`
		with gone as (
			delete from list_members m using reading_lists l
			where m.list_id = ${listId} and m.reader_id = ${readerId} and l.id = m.list_id and l.deleted_at is null
			returning m.role
		)
		insert into list_departures (list_id, reader_id, role, by_owner)
		select ${listId}, ${readerId}, role, ${byOwner} from gone
		on conflict (list_id, reader_id) do update
			set role = excluded.role, by_owner = excluded.by_owner, departed_at = now()
		returning list_id`)
	return gone ?? null
}

async function rejoin(tx: Connection, { listId, readerId, byOwner }: Departure) {
	const [back] = await tx.execute(sql`
		with back as (
			delete from list_departures d using reading_lists l
			where d.list_id = ${listId} and d.reader_id = ${readerId} and d.by_owner = ${byOwner}
				and ${isRecent} and l.id = d.list_id and l.deleted_at is null and l.reader_id <> d.reader_id
			returning d.role
		)
		insert into list_members (list_id, reader_id, role)
		select ${listId}, ${readerId}, role from back
		on conflict do nothing returning list_id`)
	return back ?? null
}
