import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import type { KeptLine } from './ledger.ts'
import type { Outcome } from './schema/archive.ts'

/** A run of the indexer with how many inputs came to which end; `openFailures` is how many of them still fail. */
export type RunLine = {
	id: number
	command: string
	startedAt: Date
	finishedAt: Date | null
	outcomes: Partial<Record<Outcome, number>>
	openFailures: number
}

/** The runs, the newest first, and how many there are in all. */
export async function runLines(
	db: Connection,
	{ limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; runs: RunLine[] }> {
	const rows = await db.execute<Row>(sql`
		select r.id, r.command, r.started_at as "startedAt", r.finished_at as "finishedAt",
			(select count(*)::int from import_runs) as total,
			coalesce((select json_object_agg(outcome, count) from (
				select outcome, count(*)::int as count from ledger where run_id = r.id group by outcome
			) o), '{}') as outcomes,
			(select count(*)::int from ledger l where l.run_id = r.id and l.outcome = 'failed'
				and l.resolved_by is null) as "openFailures"
		from import_runs r order by r.id desc limit ${limit} offset ${offset}`)
	return { total: rows[0]?.total ?? 0, runs: rows.map(runOf) }
}

/** Part of a run's ledger, those of one outcome or all: failures first, then what was skipped and held, and the rest. */
export async function ledgerPart(
	db: Connection,
	runId: number,
	{ outcome, limit, offset }: { outcome: Outcome | null; limit: number; offset: number },
): Promise<KeptLine[]> {
	const rows = await db.execute<LedgerRow>(sql`
		select n, input, place, article_id as "articleId", outcome, reason, resolved_by as "resolvedBy"
		from ledger where run_id = ${runId}::bigint and ${outcome === null ? sql`true` : sql`outcome = ${outcome}`}
		order by case outcome when 'failed' then 0 when 'skipped' then 1 when 'held' then 2 else 3 end, n
		limit ${limit} offset ${offset}`)
	return rows.map((row) => ({
		...row,
		resolvedBy: row.resolvedBy === null ? null : Number(row.resolvedBy),
	}))
}

/** How many inputs failed in any run and never went well since, and how many issues are here. */
export async function keepersCounts(
	db: Connection,
): Promise<{ openFailures: number; issues: number }> {
	const [row] = await db.execute<{ openFailures: number; issues: number }>(sql`
		select (select count(*)::int from ledger where outcome = 'failed' and resolved_by is null) as "openFailures",
			(select count(distinct (publication, issue_number))::int from articles
				where issue_number is not null) as issues`)
	return { openFailures: row!.openFailures, issues: row!.issues }
}

type LedgerRow = Omit<KeptLine, 'resolvedBy'> & { resolvedBy: string | null }

type Row = Omit<RunLine, 'id' | 'startedAt' | 'finishedAt'> & {
	id: string
	startedAt: string
	finishedAt: string | null
	total: number
}

const runOf = ({ id, startedAt, finishedAt, total: _, ...run }: Row): RunLine => ({
	...run,
	id: Number(id),
	startedAt: new Date(startedAt),
	finishedAt: finishedAt === null ? null : new Date(finishedAt),
})
