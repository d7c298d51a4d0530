import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { isPublic } from './list-directory.ts'
import { auditEntries } from './schema/accounts.ts'
import { articles } from './schema/archive.ts'
import { readers } from './schema/readers.ts'

/** Who did something: a reader by name, a command, or somebody whose account is gone (null). */
export type Doer = { id: string; name: string } | 'command' | null

/** A deed as it was written down; `called` is what its subject is called now, where that is known. */
export type AuditEntry = {
	id: number
	at: Date
	by: Doer
	deed: string
	subject: string
	called: string | null
	detail: Record<string, unknown>
}

/** What is asked of the log; `by` is a reader's id, or `command`. */
export type AuditQuestion = {
	deed: string | null
	by: string | null
	limit: number
	offset: number
}

/** What was written down, the newest first, and how much there is in all. */
export async function auditLog(
	db: Connection,
	{ deed, by, limit, offset }: AuditQuestion,
): Promise<{ total: number; entries: AuditEntry[] }> {
	const wanted = sql`${deed === null ? sql`true` : sql`e.deed = ${deed}`} and ${doneBy(by)}`
	const rows = await db.execute<Row>(sql`
		select e.id, e.at, e.actor_id as "actorId", e.is_by_command as "isByCommand", r.name as actor,
			e.deed, e.subject, e.detail, coalesce(a.title, s.name, l.title, p.name) as called, count(*) over ()::int as total
		from ${auditEntries} e left join ${readers} r on r.id = e.actor_id
			left join ${articles} a on e.deed similar to '(article|held).%' and a.id = e.subject
			left join reading_lists l on e.deed like 'start-here.%' and l.id::text = e.subject and ${isPublic}
			left join publications p on e.deed like 'publication.%' and p.slug = e.subject
			left join ${readers} s on e.deed like 'reader.%' and s.id::text = e.subject
		where ${wanted} order by e.id desc limit ${limit} offset ${offset}`)
	return { total: rows[0]?.total ?? 0, entries: rows.map(entryOf) }
}

/** The deeds that there are in the log, and those who did them, to choose from. */
export async function auditChoices(
	db: Connection,
): Promise<{ deeds: string[]; doers: { id: string; name: string }[] }> {
	const deeds = await db.execute<{ deed: string }>(
		sql`select distinct deed from ${auditEntries} order by deed`,
	)
	const doers = await db.execute<{ id: string; name: string }>(sql`
		select r.id, r.name from ${readers} r
		where exists (select from ${auditEntries} e where e.actor_id = r.id) order by lower(r.name), r.id`)
	return { deeds: deeds.map(({ deed }) => deed), doers: [...doers] }
}

type Row = {
	id: string
	at: string
	actorId: string | null
	isByCommand: boolean
	actor: string | null
	deed: string
	subject: string
	called: string | null
	detail: Record<string, unknown>
	total: number
}

function entryOf({ id, at, actorId, isByCommand, actor, deed, subject, called, detail }: Row) {
	const person = actorId && actor !== null ? { id: actorId, name: actor } : null
	const by: Doer = isByCommand ? 'command' : person
	return { id: Number(id), at: new Date(at), by, deed, subject, called, detail }
}

function doneBy(by: string | null) {
	if (by === null) return sql`true`
	return by === 'command' ? sql`e.is_by_command` : sql`e.actor_id = ${by}::uuid`
}
