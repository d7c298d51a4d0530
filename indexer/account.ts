import type { OpenFailure } from '#db/failures'
import { type KeptLine, linesOf, outcomesOf, type Run, runOf } from '#db/ledger'
import type { Library } from './library.ts'
import { lineText } from './summary.ts'

/** A run with its ledger: what became of every input. */
export interface Account {
	run: Run
	outcomes: Record<KeptLine['outcome'], number>
	lines: KeptLine[]
}

/** The account of a run, or of the last one, its lines of one outcome if that is wished; null when there is none. */
export async function accountOf(
	{ db }: Pick<Library, 'db'>,
	id?: number,
	wish: { outcome?: KeptLine['outcome'] } = {},
): Promise<Account | null> {
	const run = await runOf(db, id)
	if (!run) return null
	const [outcomes, lines] = await Promise.all([outcomesOf(db, run.id), linesOf(db, run.id, wish)])
	return { run, outcomes, lines }
}

export function accountText({ run, outcomes, lines }: Account): string {
	const ended = run.finishedAt ? `ended ${run.finishedAt.toISOString()}` : 'did not end'
	return [
		`Run ${run.id}: ${run.command}, began ${run.startedAt.toISOString()}, ${ended}`,
		...Object.entries(outcomes).map(([outcome, count]) => `${outcome.padEnd(10)} ${count}`),
		'',
		...lines.map((line) => `${line.outcome.padEnd(10)} ${lineText(line)}${resolution(line)}`),
	].join('\n')
}

/** What is still to be mended, run by run, and how to try it again. */
export function failuresText(failures: readonly OpenFailure[]): string {
	if (failures.length === 0) return 'Nothing failed that has not gone well since'
	return [
		...failures.map((failure) => `run ${String(failure.runId).padEnd(6)} ${lineText(failure)}`),
		'',
		'To read these again and nothing else: npm run indexer -- import --retry',
	].join('\n')
}

const resolution = ({ resolvedBy }: KeptLine) =>
	resolvedBy === null ? '' : ` (went well in run ${resolvedBy})`
