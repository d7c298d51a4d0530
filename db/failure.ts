import { DrizzleQueryError } from 'drizzle-orm'
import { PgPreparedQuery } from 'drizzle-orm/pg-core'

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
				cause: withoutRow(error.cause),
			})
		}
	}
}

/** Postgres tells in a `detail` which row it refused, with all that is in it. */
function withoutRow(cause: unknown): unknown {
	if (cause instanceof Error && 'detail' in cause) delete cause.detail
	return cause
}
