import { sql } from 'drizzle-orm'
import type { Connection } from '#db/connection'

/** What is a reader's by the name of a column, wherever a table has such a one. */
const THEIRS: Record<string, string> = {
	reader_id: `= $reader`,
	list_id: `in (select id from reading_lists where reader_id = $reader)`,
	item_id: `in (select i.id from reading_list_items i join reading_lists l on l.id = i.list_id where l.reader_id = $reader)`,
	highlight_id: `in (select id from highlights where reader_id = $reader)`,
	share_id: `in (select id from shares where reader_id = $reader)`,
}
/** Who is signed in, and how often who asked, changes with every knock; what is mailed is so after the answer. */
const ASIDE = ['sessions', 'rate_counts', 'mail_links']

/** A mark of all rows in which a reader has a part: it changes when any of them does. */
export async function fingerprintOf(db: Connection, reader: string): Promise<Map<string, string>> {
	const columns = await db.execute<{ table: string; column: string }>(sql`
		select table_name as table, column_name as column from information_schema.columns
		where table_schema = 'public' and column_name in ${Object.keys(THEIRS)}`)
	const wheres = new Map<string, string[]>([['readers', ['id = $reader']]])
	for (const { table, column } of columns) {
		if (ASIDE.includes(table)) continue
		wheres.set(table, [...(wheres.get(table) ?? []), `${column} ${THEIRS[column]}`])
	}
	const questions = [...wheres].map(
		([table, parts]) => `select '${table}' as "table",
			coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as mark
			from ${table} t where ${parts.join(' or ')}`,
	)
	const asked = questions.join(' union all ').replaceAll('$reader', `'${reader}'`)
	const rows = await db.execute<{ table: string; mark: string }>(sql.raw(asked))
	return new Map(rows.map(({ table, mark }) => [table, mark]))
}
