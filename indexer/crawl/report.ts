import { isWell, type Summary, summaryText } from '../summary.ts'

/** How a crawl came to its end: there was nothing left, or why it is to be gone on with. */
export type End = { how: 'done' } | { how: 'stopped' | 'limit' | 'away' | 'later'; why: string }

/** What a crawl came to. */
export interface CrawlReport {
	site: string
	isResumed: boolean
	end: End
	/** Everything that was asked of the site, its robots.txt too. */
	requests: number
	queued: number
	/** What was not asked for, by reason. */
	refusals: Record<string, { count: number; example: string }>
	summary: Summary
}

/** Whether the crawl did what it was to do: nothing failed, and it did not end before its time by itself. */
export function isGood({ end, summary }: CrawlReport): boolean {
	return isWell(summary) && end.how !== 'away' && end.how !== 'later'
}

/** The report as a person reads it. */
export function reportText({
	end,
	site,
	queued,
	requests,
	refusals,
	summary,
}: CrawlReport): string {
	const lines = Object.entries(refusals)
		.sort(([, a], [, b]) => b.count - a.count)
		.map(
			([reason, { count, example }]) => `not asked for: ${count} × ${reason}, such as ${example}`,
		)
	const [last, ...before] = summaryText(summary).split('\n').reverse()
	lines.push(...before.reverse())
	if (end.how !== 'done')
		lines.push(
			end.why,
			`${queued} addresses of ${site} wait. To go on: npm run indexer -- crawl with the same address.`,
		)
	lines.push(`${requests} requests: ${last}`)
	return lines.join('\n')
}
