import { sql } from 'drizzle-orm'
import type { Facts, OwnList } from '#article/archive/archive'
import { citablesOf } from './citables.ts'
import type { Connection } from './connection.ts'
import { entriesOf } from './list-entries.ts'
import { listToTake } from './list-taking.ts'
import { facts } from './own-facts.ts'

/** The ids of a reader's own lists that are not deleted, in the order of their making. */
export async function ownListIds(db: Connection, readerId: string): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`
		select id from reading_lists where reader_id = ${readerId} and deleted_at is null
		order by created_at, id`)
	return rows.map(({ id }) => id)
}

/** One of a reader's own lists with all that belongs to it; null: they have none such (any more). */
export async function ownList(
	db: Connection,
	{ readerId, listId, origin }: { readerId: string; listId: string; origin: string },
): Promise<OwnList | null> {
	const about = await aboutList(db, readerId, listId)
	const list = await listToTake(db, { readerId }, listId)
	if (!about || !list) return null
	const entries = await entriesOf(db, { readerId }, listId)
	const ids = [...new Set(entries.flatMap((one) => ('articleId' in one ? one.articleId : [])))]
	const { changedAt, query: _, ...rest } = list
	return {
		about,
		list: {
			...{ ...rest, origin, entries, changedAt: changedAt.toISOString() },
			address: `${origin}/lists/${listId}`,
			articles: await citablesOf(db, ids, origin),
			...{ texts: new Map(), references: new Map() },
		},
		...(await aroundList(db, readerId, listId)),
	}
}

async function aboutList(db: Connection, readerId: string, listId: string): Promise<Facts | null> {
	const [about] = await facts(
		db,
		sql`select title, description, visibility as "whoReads", published_at as "publishedAt", query,
				fork_credit as "copiedFrom", created_at as "madeAt", updated_at as "changedAt", array(
					select coalesce(country, 'front page') from start_here where list_id = l.id
				) as "startsReadersOn"
			from reading_lists l where id = ${listId} and reader_id = ${readerId} and deleted_at is null`,
	)
	return about ?? null
}

async function aroundList(db: Connection, readerId: string, listId: string) {
	const [items, comments, members, invitations] = await Promise.all([
		facts(
			db,
			sql`select i.id, i.kind, coalesce(i.title, a.title, o.title) as title, i.article_id as "article",
					i.highlight_id as "highlight", i.included_list as "list", i.url, i.marker as "footnote", i.note,
					i.noted_by = ${readerId} as "isNoteYours", r.name as "addedBy", i.added_at as "addedAt"
				from reading_list_items i left join readers r on r.id = i.added_by
					left join articles a on a.id = i.article_id
					left join reading_lists o on o.id = i.included_list and o.reader_id = ${readerId}
				where i.list_id = ${listId} and i.removed_at is null
				order by i.position collate "C", i.id`,
		),
		facts(
			db,
			sql`select c.item_id as "item", c.text, c.created_at as "writtenAt"
				from list_comments c join reading_list_items i on i.id = c.item_id
				where i.list_id = ${listId} and c.reader_id = ${readerId} and c.deleted_at is null
				order by c.created_at`,
		),
		facts(
			db,
			sql`select r.name, m.role, m.joined_at as "joinedAt"
				from list_members m join readers r on r.id = m.reader_id where m.list_id = ${listId}
				order by m.joined_at`,
		),
		facts(
			db,
			sql`select role, email as "address", is_open as "isOpen", created_at as "sentAt", expires_at as "endsAt",
					used_at as "usedAt", withdrawn_at as "withdrawnAt"
				from list_invitations where list_id = ${listId} order by created_at`,
		),
	])
	return { items, comments, members, invitations }
}

/** Lists of others that a reader is in, or was, with what they put and said there; of the rest nothing. */
export function listsOfOthers(db: Connection, readerId: string): Promise<Facts[]> {
	return facts(
		db,
		sql`select l.title, r.name as "of", m.role, m.joined_at as "joinedAt", d.departed_at as "leftAt",
				coalesce((
					select jsonb_agg(jsonb_build_object('text', c.text, 'writtenAt', c.created_at) order by c.created_at)
					from list_comments c join reading_list_items i on i.id = c.item_id
					where i.list_id = l.id and c.reader_id = ${readerId} and c.deleted_at is null
				), '[]') as comments, coalesce((
					select jsonb_agg(jsonb_build_object(
						'title', coalesce(i.title, a.title), 'url', i.url, 'addedAt', i.added_at,
						'note', case when i.noted_by = ${readerId} then i.note end
					) order by i.added_at)
					from reading_list_items i left join articles a on a.id = i.article_id
					where i.list_id = l.id and i.removed_at is null and ${readerId} in (i.added_by, i.noted_by)
				), '[]') as "putThere"
			from reading_lists l join readers r on r.id = l.reader_id
				left join list_members m on m.list_id = l.id and m.reader_id = ${readerId}
				left join list_departures d on d.list_id = l.id and d.reader_id = ${readerId}
			where l.reader_id <> ${readerId} and l.deleted_at is null and (
				num_nonnulls(m.reader_id, d.reader_id) > 0
				or exists (select 1 from reading_list_items i where i.list_id = l.id
					and ${readerId} in (i.added_by, i.noted_by))
				or exists (select 1 from reading_list_items i join list_comments c on c.item_id = i.id
					where i.list_id = l.id and c.reader_id = ${readerId})
			) order by l.title, l.id`,
	)
}
