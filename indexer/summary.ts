import type { LedgerLine } from '#db/ledger'

type Outcome = LedgerLine['outcome']

/** What an import came to. `run` is the ledger's number, null for a dry run. */
export interface Summary extends Record<Outcome, number> {
	run: number | null
	/** How many articles the search index got, and how many it still lacks. */
	indexed: number
	pending: number
	seconds: number
	articlesPerSecond: number
	failures: Pick<LedgerLine, 'input' | 'place' | 'articleId' | 'reason'>[]
	/** Why the search index does not have everything, when it does not. */
	indexTrouble: string | null
}

/** Whether everything that came in is in, and can be found. */
export function isWell({ failed, indexTrouble }: Summary): boolean {
	return failed === 0 && indexTrouble === null
}

const SHOWN = 20

/** The summary as a person reads it at the end of a run. */
export function summaryText(summary: Summary): string {
	const lines: string[] = []
	for (const failure of summary.failures.slice(0, SHOWN)) lines.push(`failed: ${lineText(failure)}`)
	const more = summary.failed - SHOWN
	if (more > 0)
		lines.push(`… and ${more} more: npm run indexer -- ledger ${summary.run ?? ''}`.trimEnd())
	if (summary.held > 0)
		lines.push(
			`${summary.held} newer texts wait for an editor, for too many highlights would lose their place in them: npm run indexer -- held`,
		)
	if (summary.indexTrouble)
		lines.push(
			summary.indexTrouble,
			`The articles are safe in the database; ${summary.pending} wait for the search index: npm run indexer -- sync`,
		)
	// The last line is the one that a calling program shows.
	const { run, seconds, articlesPerSecond, indexed } = summary
	const outcomes = OUTCOMES.filter((outcome) => outcome !== 'held' || summary.held > 0)
		.map((outcome) => `${summary[outcome]} ${outcome}`)
		.join(', ')
	const pace = `in ${seconds} s (${articlesPerSecond} articles/s)`
	lines.push(
		run === null
			? `${outcomes} ${pace}; nothing was written`
			: `${outcomes} ${pace}; ${indexed} sent to the search index`,
	)
	return lines.join('\n')
}

const OUTCOMES = ['new', 'changed', 'held', 'unchanged', 'skipped', 'failed'] as const

/** Where and why, in one line. */
export function lineText({ input, place, articleId, reason }: Summary['failures'][number]): string {
	const where = [input, place, articleId].filter(Boolean).join(', ')
	return reason ? `${where}: ${reason}` : where
}
