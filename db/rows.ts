import { type SQL, sql } from 'drizzle-orm'

/**
 * Rows as something to select from, whatever their number: they travel as one parameter, where a statement takes 65,535
 * and building it with one for each value costs more than all else in saving. `columns` are names with their types.
 */
export function rowsFrom(rows: readonly object[], columns: string): SQL {
	return sql`json_to_recordset(${JSON.stringify(rows)}::json) as given (${sql.raw(columns)})`
}
