import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { importRuns, ledger, type RunGiven } from './schema/archive.ts'

/** A failed input, or a failed record in it, that no later run has read without failing. */
export interface OpenFailure {
	runId: number
	/** As the run named it. */
	input: string
	/** The same from anywhere. */
	path: string
	place: string | null
	articleId: string | null
	reason: string | null
	given: RunGiven | null
	/** Whether another record of that run is the article of this id: reading this one alone must not replace it. */
	isTaken: boolean
}

/** Every open failure, oldest first; several of one input when it failed again and again. */
export async function openFailures(db: Connection): Promise<OpenFailure[]> {
	const rows = await db.execute<Omit<OpenFailure, 'runId'> & { runId: string }>(sql`
		select l.run_id as "runId", l.input, ${pathOf(sql`l`, sql`r`)} as path, l.place, r.given, l.reason,
			l.article_id as "articleId",
			exists (select from ${ledger} o where o.article_id = l.article_id and o.run_id = l.run_id
				and o.outcome in ('new', 'changed', 'held', 'unchanged')) as "isTaken"
		from ${ledger} l join ${importRuns} r on r.id = l.run_id
		where l.outcome = 'failed' and l.resolved_by is null
		order by l.run_id, l.n`)
	return rows.map((row) => ({ ...row, runId: Number(row.runId) }))
}

/** Marks the open failures of earlier runs that are none any more in this one. */
export async function resolveFailures(tx: Connection, runId: number): Promise<void> {
	await tx.execute(sql`
		update ${ledger} f set resolved_by = ${runId}::bigint
		from ${importRuns} fr, ${ledger} o, ${importRuns} r
		where f.outcome = 'failed' and f.resolved_by is null and f.run_id < ${runId}::bigint
			and fr.id = f.run_id and r.id = ${runId}::bigint
			and o.run_id = r.id and o.outcome <> 'failed' and (f.place is null or f.place = o.place)
			and ${pathOf(sql`o`, sql`r`)} = ${pathOf(sql`f`, sql`fr`)}`)
}

/** An input's own name when that is whole, else within the folder that its run was started in. */
function pathOf(line: SQL, run: SQL): SQL {
	return sql`case when ${line}.input ~ '^(/|[A-Za-z][A-Za-z0-9+.-]*://)' then ${line}.input
		else coalesce(${run}.given ->> 'cwd' || '/', '') || ${line}.input end`
}
