import { type LedgerLine, linesOf, outcomesOf, type Run, runOf } from '#db/ledger'
import type { Library } from './library.ts'
import { lineText } from './summary.ts'

/** A run with its ledger: what became of every input. */
export interface Account {
	run: Run
	outcomes: Record<LedgerLine['outcome'], number>
	lines: LedgerLine[]
}

/** The account of a run, or of the last one; null when there is no such run. */
export async function accountOf({ db }: Pick<Library, 'db'>, id?: number): Promise<Account | null> {
	const run = await runOf(db, id)
	if (!run) return null
	return { run, outcomes: await outcomesOf(db, run.id), lines: await linesOf(db, run.id) }
}

export function accountText({ run, outcomes, lines }: Account): string {
	const ended = run.finishedAt ? `ended ${run.finishedAt.toISOString()}` : 'did not end'
	return [
		`Run ${run.id}: ${run.command}, began ${run.startedAt.toISOString()}, ${ended}`,
		...Object.entries(outcomes).map(([outcome, count]) => `${outcome.padEnd(10)} ${count}`),
		'',
		...lines.map((line) => `${line.outcome.padEnd(10)} ${lineText(line)}`),
	].join('\n')
}
