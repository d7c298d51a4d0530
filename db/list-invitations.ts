import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { asOwner, isOwned, type OwnList, UNDO_FOR } from './list-owner.ts'
import { listInvitations, type MemberRole, readingLists } from './schema/lists.ts'

/** An invitation as the owner of the list sees it; one that was withdrawn is there while that can be undone. */
export type Invitation = {
	id: string
	role: MemberRole
	email: string | null
	isOpen: boolean
	expiresAt: Date
	isWithdrawn: boolean
}

/** What is asked for when somebody is invited; `days` is how long the invitation holds. */
export type InvitationWish = Pick<Invitation, 'role' | 'email' | 'isOpen'> & { days: number }

/** What an invitation leads to, for whoever has its link. */
export type Invited = { listId: string; title: string; owner: string; role: MemberRole }

/** Mails that one reader may have sent in a day: enough for a class, too few for a nuisance. */
const MOST_MAILS = 40

/**
 * Makes a way into a list for others; the token is told here and never again. Null: this reader owns no such list;
 * `'too many'`: they have had too many invitations mailed today.
 */
export function invite(
	own: OwnList,
	{ role, email, isOpen, days }: InvitationWish,
): Promise<{ id: string; token: string } | 'too many' | null> {
	const { listId, readerId } = own
	return asOwner(own, async (tx) => {
		if (email !== null && (await mailedToday(tx, readerId)) >= MOST_MAILS) return 'too many'
		const token = randomBytes(24).toString('base64url')
		const [made] = await tx
			.insert(listInvitations)
			.values({
				...{ listId, role, email, isOpen, invitedBy: readerId, tokenSha256: hashOf(token) },
				expiresAt: sql`now() + ${`${days} days`}::interval`,
			})
			.returning({ id: listInvitations.id })
		return { id: made!.id, token }
	})
}

/** The invitations to a list that can still be followed, and those just withdrawn; none when this reader does not own it. */
export async function invitationsOf({ db, readerId, listId }: OwnList): Promise<Invitation[]> {
	const rows = await db.execute<Omit<Invitation, 'expiresAt'> & { expiresAt: string }>(sql`
		select i.id, i.role, i.email, i.is_open as "isOpen", i.expires_at as "expiresAt",
			i.withdrawn_at is not null as "isWithdrawn"
		from list_invitations i join ${readingLists} on ${readingLists.id} = i.list_id
		where ${isOwned(readerId, listId)} and i.expires_at > now() and (i.is_open or i.used_at is null)
			and (i.withdrawn_at is null or i.withdrawn_at > now() - ${UNDO_FOR}::interval)
		order by i.created_at desc, i.id`)
	return rows.map((row) => ({ ...row, expiresAt: new Date(row.expiresAt) }))
}

/** Makes an invitation worth nothing. False, here and below: this reader owns no list with it, or there is nothing to do. */
export function withdrawInvitation(own: OwnList, id: string): Promise<boolean> {
	return setWithdrawn(own, id, true)
}

/** Undoes `withdrawInvitation`, for a day. */
export function restoreInvitation(own: OwnList, id: string): Promise<boolean> {
	return setWithdrawn(own, id, false)
}

/** What the link with this token leads to; null: it was used, withdrawn, has expired, or never was. */
export async function invitationBehind(db: Connection, token: string): Promise<Invited | null> {
	const [found] = await db.execute<Invited>(sql`
		select l.id as "listId", l.title, r.name as owner, i.role
		from list_invitations i join reading_lists l on l.id = i.list_id join readers r on r.id = l.reader_id
		where ${isGood(token)}`)
	return found ?? null
}

/**
 * Makes this reader a member of the list that they are invited to and gives its id. Who is in it already keeps the better role,
 * and an invitation that would change nothing is not used up. Null: it leads nowhere, or its owner took this reader out since.
 */
export function acceptInvitation(
	db: Connection,
	readerId: string,
	token: string,
): Promise<string | null> {
	return db.transaction(async (tx) => {
		const [found] = await tx.execute<{ id: string; listId: string }>(sql`
			select i.id, i.list_id as "listId"
			from list_invitations i join reading_lists l on l.id = i.list_id
			where ${isGood(token)} and not exists (
				select 1 from list_departures d where d.list_id = i.list_id and d.reader_id = ${readerId}
					and d.by_owner and d.departed_at >= i.created_at
			) for update of i`)
		if (!found) return null
		const [joined] = await tx.execute(sql`
			insert into list_members as m (list_id, reader_id, role)
			select i.list_id, ${readerId}, i.role from list_invitations i
				join reading_lists l on l.id = i.list_id
			where i.id = ${found.id} and l.reader_id <> ${readerId}
			on conflict (list_id, reader_id) do update set role = 'editor'
				where m.role = 'reader' and excluded.role = 'editor'
			returning list_id`)
		if (joined)
			await tx.execute(sql`update list_invitations set used_at = now() where id = ${found.id}`)
		return found.listId
	})
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

const isGood = (token: string) => sql`i.token_sha256 = ${hashOf(token)} and i.withdrawn_at is null
	and i.expires_at > now() and (i.is_open or i.used_at is null) and l.deleted_at is null`

async function mailedToday(tx: Connection, readerId: string): Promise<number> {
	const [row] = await tx.execute<{ count: number }>(sql`
		select count(*)::int as count from list_invitations
		where invited_by = ${readerId} and email is not null and created_at > now() - interval '1 day'`)
	return row?.count ?? 0
}

async function setWithdrawn(own: OwnList, id: string, isWithdrawn: boolean): Promise<boolean> {
	const done = await asOwner(own, async (tx) => {
		const [changed] = await tx.execute(sql`
			update list_invitations set withdrawn_at = ${isWithdrawn ? sql`now()` : null}
			where id = ${id} and list_id = ${own.listId}
				and ${isWithdrawn ? sql`withdrawn_at is null` : sql`withdrawn_at > now() - ${UNDO_FOR}::interval`}
			returning id`)
		return changed ?? null
	})
	return done !== null
}
