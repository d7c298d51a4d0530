import { sql } from 'drizzle-orm'
import type { Connection } from '#db/connection'

/** Every row of every table of every schema as text, `table: (…)` each, in no order. */
export async function everyRow(db: Connection): Promise<string[]> {
	const tables = await db.execute<{ schema: string; name: string }>(sql`
		select table_schema as schema, table_name as name from information_schema.tables
		where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
	const rows: string[] = []
	for (const { schema, name } of tables) {
		const from = sql`${sql.identifier(schema)}.${sql.identifier(name)}`
		const found = await db.execute<{ row: string }>(sql`select t::text as row from ${from} t`)
		rows.push(...found.map(({ row }) => `${name}: ${row}`))
	}
	return rows
}

/** The tables whose rows belong to a reader, by a foreign key to readers or to a table of which that is true. */
export async function tablesOfReaders(db: Connection): Promise<string[]> {
	const rows = await db.execute<{ name: string }>(sql`
		with recursive theirs(oid) as (
			select 'public.readers'::regclass::oid
			union
			select k.conrelid from pg_constraint k join theirs t on k.confrelid = t.oid where k.contype = 'f'
		)
		select c.relname as name from theirs t join pg_class c on c.oid = t.oid order by 1`)
	return rows.map(({ name }) => name)
}

/** Every table there is, but for the one in which migrations are counted. */
export async function everyTable(db: Connection): Promise<string[]> {
	const rows = await db.execute<{ name: string }>(sql`
		select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`)
	return rows.map(({ name }) => name)
}
