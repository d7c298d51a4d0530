import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { resolveFailures } from './failures.ts'
import { rowsFrom } from './rows.ts'
import { importRuns, ledger, type Outcome, type RunGiven } from './schema/archive.ts'

/** What became of one input or one record of it. */
export interface LedgerLine {
	n: number
	input: string
	place: string | null
	articleId: string | null
	outcome: Outcome
	reason: string | null
}

/** One run of the indexer; `finishedAt` is null while it runs, and for good when it was killed. */
export type Run = typeof importRuns.$inferSelect

/** A line as it is kept; `resolvedBy` is the later run in which a failed one did not fail any more. */
export interface KeptLine extends LedgerLine {
	resolvedBy: number | null
}

/** Opens a run and gives its number; `given` is what reading its inputs again will need to know. */
export async function startRun(
	db: Connection,
	command: string,
	given: RunGiven | null = null,
): Promise<number> {
	const [run] = await db
		.insert(importRuns)
		.values({ command, given })
		.returning({ id: importRuns.id })
	return run!.id
}

/** Closes a run. Failures of earlier ones whose input did not fail in it are resolved. */
export async function finishRun(db: Connection, runId: number): Promise<void> {
	await db.transaction(async (tx) => {
		await resolveFailures(tx, runId)
		await tx.update(importRuns).set({ finishedAt: sql`now()` }).where(eq(importRuns.id, runId))
	})
}

/** Adds lines to a run's ledger, in the transaction that does what they say. */
export async function addLines(
	tx: Connection,
	runId: number,
	lines: readonly LedgerLine[],
): Promise<void> {
	if (lines.length === 0) return
	const rows = rowsFrom(
		lines.map(({ articleId, ...line }) => ({ ...line, article_id: articleId })),
		'n int, input text, place text, article_id text, outcome text, reason text',
	)
	await tx.execute(sql`
		insert into ${ledger} (run_id, n, input, place, article_id, outcome, reason)
		select ${runId}::bigint, n, input, place, article_id, outcome, reason from ${rows}`)
}

/** A run by its number, or the last one; null when there is none. */
export async function runOf(db: Connection, id?: number): Promise<Run | null> {
	const [run] = await db
		.select()
		.from(importRuns)
		.where(id === undefined ? undefined : eq(importRuns.id, id))
		.orderBy(desc(importRuns.id))
		.limit(1)
	return run ?? null
}

/** How many inputs of a run came to which end. */
export async function outcomesOf(db: Connection, runId: number): Promise<Record<Outcome, number>> {
	const rows = await db
		.select({ outcome: ledger.outcome, count: count() })
		.from(ledger)
		.where(eq(ledger.runId, runId))
		.groupBy(ledger.outcome)
	const none = { new: 0, changed: 0, held: 0, unchanged: 0, skipped: 0, failed: 0 }
	return Object.assign(none, Object.fromEntries(rows.map((row) => [row.outcome, row.count])))
}

/** A run's ledger, or those of one outcome: failures first, then what was skipped, what is held, and the rest, in their order. */
export function linesOf(
	db: Connection,
	runId: number,
	{ outcome }: { outcome?: Outcome } = {},
): Promise<KeptLine[]> {
	const gravity = sql`case ${ledger.outcome} when 'failed' then 0 when 'skipped' then 1 when 'held' then 2 else 3 end`
	return db
		.select({
			n: ledger.n,
			input: ledger.input,
			place: ledger.place,
			articleId: ledger.articleId,
			outcome: ledger.outcome,
			reason: ledger.reason,
			resolvedBy: ledger.resolvedBy,
		})
		.from(ledger)
		.where(and(eq(ledger.runId, runId), outcome && eq(ledger.outcome, outcome)))
		.orderBy(gravity, asc(ledger.n))
}
