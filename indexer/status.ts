import { outcomesOf, runOf } from '#db/ledger'
import { libraryCounts } from '#db/library'
import { indexNames } from '#search/settings'
import { countIn } from './indexes.ts'
import type { Library } from './library.ts'
import { meilisearchTrouble } from './trouble.ts'

/** What is here: the truth, the index, and whether the numbers of the two agree. */
export type Status = Awaited<ReturnType<typeof statusOf>>

export async function statusOf({ db, search }: Library) {
	const counts = await libraryCounts(db)
	const last = await runOf(db)
	const index = await indexCounts(search)
	return {
		...counts,
		index,
		/** The numbers only; `verify` compares every document. */
		agrees: counts.pending === 0 && index.articles === counts.articles && index.ranked !== null,
		lastRun: last && { ...last, outcomes: await outcomesOf(db, last.id) },
	}
}

export function statusText({ index, lastRun, agrees, ...counts }: Status): string {
	const agreement = index.trouble
		? 'unknown while Meilisearch is away'
		: agrees
			? 'the numbers agree'
			: 'the numbers differ: npm run indexer -- verify'
	const lines = [
		`articles      ${counts.articles} (${counts.versions} versions, ${counts.notes} notes, ${counts.publications} publications)`,
		`search index  ${index.trouble ?? `${index.articles ?? 'no'} articles, ${index.passages ?? 'no'} passages and notes`}`,
		`waiting       ${counts.pending} changes${counts.pending > 0 ? ': npm run indexer -- sync' : ''}`,
		`agreement     ${agreement}`,
	]
	if (counts.held > 0)
		lines.push(
			`held back     ${counts.held} newer texts wait for an editor: npm run indexer -- held`,
		)
	if (!lastRun) return [...lines, 'last run      none'].join('\n')
	const ended = lastRun.finishedAt ? `ended ${lastRun.finishedAt.toISOString()}` : 'did not end'
	const { outcomes } = lastRun
	return [
		...lines,
		`last run      ${lastRun.id}: ${lastRun.command}, began ${lastRun.startedAt.toISOString()}, ${ended}`,
		`              ${Object.entries(outcomes)
			.map(([outcome, count]) => `${count} ${outcome}`)
			.join(', ')}`,
	].join('\n')
}

async function indexCounts(search: Library['search']) {
	const names = indexNames(search.prefix)
	try {
		const articles = await countIn(search, names.articles)
		const passages = await countIn(search, names.passages)
		return { articles, passages, ranked: await countIn(search, names.ranking), trouble: null }
	} catch (error) {
		const trouble = meilisearchTrouble(error)
		if (trouble === null) throw error
		return { articles: null, passages: null, ranked: null, trouble }
	}
}
