import { DrizzleQueryError } from 'drizzle-orm'
import { PgPreparedQuery } from 'drizzle-orm/pg-core'
import postgres from 'postgres'

/** Thrown when the database did not do what it was asked; its `cause` says why. */
export class QueryFailed extends Error {
	override name = 'QueryFailed'
}

type Run = (statement: string, values: unknown[], query: () => Promise<unknown>) => Promise<unknown>

/**
 * Lets a failed query name its statement and never its values: they are readers' addresses, notes and password
 * hashes, and whoever logs the error would log them. Drizzle has no setting for it; every query goes through here.
 */
export function keepValuesOutOfErrors(): void {
	const queries = PgPreparedQuery.prototype as unknown as { queryWithCache: Run }
	const run = queries.queryWithCache
	queries.queryWithCache = async function (...given) {
		try {
			return await run.apply(this, given)
		} catch (error) {
			if (!(error instanceof DrizzleQueryError)) throw error
			throw new QueryFailed(`The database refused or did not answer: ${error.query}`, {
				cause: withoutValues(error.cause),
			})
		}
	}
}

/** Class 42, or an unknown database: then what is quoted is what a table or column is called. */
const isMissing = (code: string) => /^(42|3D)/.test(code)

/** What Postgres says of a row that it refused: what stood in it is left out, what it is called stays. */
function withoutValues(cause: unknown): unknown {
	if (!(cause instanceof postgres.PostgresError)) return cause
	const names = [cause.constraint_name, cause.table_name, cause.column_name, cause.schema_name]
	const shown = cause.message.replace(/"([^"]*)"/g, (quoted, inside) =>
		names.includes(inside) || isMissing(cause.code) ? quoted : '"…"',
	)
	cause.stack = cause.stack?.replace(cause.message, shown)
	cause.message = shown
	for (const telling of ['detail', 'where', 'hint', 'internal_query'])
		delete (cause as unknown as Record<string, unknown>)[telling]
	return cause
}
