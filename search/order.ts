import type { ArticleDocument } from './documents.ts'
import { amongIds } from './filters.ts'
import { type Known, type Matched, membersAmong, queryFor, TOP } from './matching.ts'
import type { Planned } from './plan.ts'
import type { Question } from './question.ts'
import type { Ranked } from './ranking/rank.ts'
import { ask, type SearchServer } from './server.ts'

/** More than words and meaning together can give, less than the very title. */
const PHRASE = 500
/**
 * The ids of a question's page, the best first: those that the ranking knows by their merit, an exact phrase before
 * scattered words; then those that match by a typo or a beginning, in Meilisearch's order.
 */
export async function pageByMerit(
	server: SearchServer,
	{ question, matched, best: ranked }: Planned,
): Promise<string[]> {
	const { matching, main, known } = matched
	const { page, perPage } = question
	const [from, to] = [(page - 1) * perPage, page * perPage]
	const native = main.hits.map(({ id }) => id)
	if (ranked.length === 0 || from >= (main.totalHits ?? 0)) return native

	const ordered = byMerit(ranked, known)
	if (ordered.length >= to || ordered.length >= (main.totalHits ?? 0))
		return ordered.slice(from, to)

	const rest = await rankedRest(server, question, matching, ranked.slice(TOP))
	const all = [...ordered, ...rest.filter((id) => !known.phrased.has(id))]
	if (all.length >= to) return all.slice(from, to)
	const others = await othersThan(server, question, matching, {
		known: all,
		offset: Math.max(0, from - all.length),
		limit: to - Math.max(from, all.length),
	})
	return [...all.slice(from, to), ...others]
}

function byMerit(ranked: readonly Ranked[], { matching, phrased }: Known): string[] {
	const merits = new Map<string, { score: number; day: number }>()
	for (const [id, day] of phrased) merits.set(id, { score: PHRASE, day })
	for (const { article, score, day } of ranked.slice(0, TOP))
		if (phrased.has(article)) merits.set(article, { score: score + PHRASE, day })
		else if (matching.has(article)) merits.set(article, { score, day })
	return [...merits]
		.sort(([, a], [, b]) => b.score - a.score || b.day - a.day)
		.map(([article]) => article)
}

async function rankedRest(
	server: SearchServer,
	question: Question,
	matching: Matched['matching'],
	ranked: readonly Ranked[],
): Promise<string[]> {
	const ids = ranked.map(({ article }) => article)
	const members = await membersAmong(server, question, matching, ids)
	return ids.filter((id) => members.has(id))
}

async function othersThan(
	server: SearchServer,
	question: Question,
	matching: Matched['matching'],
	{ known, offset, limit }: { known: readonly string[]; offset: number; limit: number },
): Promise<string[]> {
	const also = known.length > 0 ? [`NOT ${amongIds(known)}`] : []
	const [found] = await ask<ArticleDocument>(server, [
		{
			...queryFor(server, question, matching, { also }),
			attributesToRetrieve: ['id'],
			offset,
			limit,
		},
	])
	return found?.hits.map(({ id }) => id) ?? []
}
