import { type SQL, sql } from 'drizzle-orm'
import type { Archive, Facts } from '#article/archive/archive'
import type { Connection } from './connection.ts'
import { facts } from './own-facts.ts'

type Records = Pick<
	Archive,
	'searches' | 'reading' | 'shares' | 'invitations' | 'imports' | 'removed'
>

/** What a reader keeps beside highlights and lists. */
export async function ownRecords(db: Connection, readerId: string): Promise<Records> {
	const ask = (select: SQL) => facts(db, select)
	const [searches, reading, shares, invitations, annotations, lists] = await Promise.all([
		ask(searchesOf(readerId, sql`deleted_at is null`)),
		ask(sql`
			select p.article_id as article, a.title, p.place ->> 'share' as "howFar", p.place, p.place_at as "thereAt",
				p.read_at as "readAt"
			from reading_positions p join articles a on a.id = p.article_id
			where p.reader_id = ${readerId} order by coalesce(p.place_at, p.read_at)`),
		ask(sql`
			select title, with_notes as "withNotes", with_tags as "withTags", with_name as "withName",
				created_at as "madeAt", withdrawn_at as "withdrawnAt", array(
					select highlight_id from share_highlights where share_id = s.id order by position
				) as highlights
			from shares s where reader_id = ${readerId} order by created_at`),
		ask(sql`
			select l.title as list, i.role, i.email as "address", i.is_open as "isOpen", i.created_at as "sentAt",
				i.expires_at as "endsAt", i.used_at as "usedAt", i.withdrawn_at as "withdrawnAt"
			from list_invitations i join reading_lists l on l.id = i.list_id
			where i.invited_by = ${readerId} order by i.created_at`),
		ask(importsOf(readerId, sql`annotation_imports`)),
		ask(importsOf(readerId, sql`list_imports`)),
	])
	const imports = { annotations, lists }
	return { searches, reading, shares, invitations, imports, removed: await removedBy(db, readerId) }
}

const searchesOf = (readerId: string, which: SQL) => sql`
	select name, query, created_at as "savedAt", looked_at as "lastOpenedAt", digest as "mailed",
		mailed_at as "lastMailedAt", deleted_at as "removedAt"
	from saved_searches where reader_id = ${readerId} and ${which} order by created_at`

const importsOf = (readerId: string, table: SQL) => sql`
	select file, fault, lines, created_at as "broughtAt"
	from ${table} where reader_id = ${readerId} order by created_at`

/** What was taken away and can still be put back. */
async function removedBy(db: Connection, readerId: string): Promise<Record<string, Facts[]>> {
	const [highlights, lists, items, comments, searches] = await Promise.all([
		facts(
			db,
			sql`select id, article_id as article, quote_exact as quote, colour, note, array(
					select tag from highlight_tags where highlight_id = h.id order by tag
				) as tags, created_at as "markedAt", deleted_at as "removedAt"
				from highlights h where reader_id = ${readerId} and deleted_at is not null order by deleted_at`,
		),
		facts(
			db,
			sql`select id, title, description, query, created_at as "madeAt", deleted_at as "removedAt"
				from reading_lists where reader_id = ${readerId} and deleted_at is not null order by deleted_at`,
		),
		facts(
			db,
			sql`select l.title as list, i.kind, coalesce(i.title, a.title) as title, i.url, i.note,
					coalesce(i.removed_at, l.deleted_at) as "removedAt"
				from reading_list_items i join reading_lists l on l.id = i.list_id
					left join articles a on a.id = i.article_id
				where (i.removed_at is not null or l.deleted_at is not null)
					and (l.reader_id = ${readerId} or i.noted_by = ${readerId})
				order by l.title, i.position`,
		),
		facts(
			db,
			sql`select c.text, c.created_at as "writtenAt", c.deleted_at as "removedAt" from list_comments c
					join reading_list_items i on i.id = c.item_id join reading_lists l on l.id = i.list_id
				where c.reader_id = ${readerId}
					and (c.deleted_at is not null or l.deleted_at is not null or i.removed_at is not null)
				order by c.created_at`,
		),
		facts(db, searchesOf(readerId, sql`deleted_at is not null`)),
	])
	return { highlights, lists, items, comments, searches }
}
