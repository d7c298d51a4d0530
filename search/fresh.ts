import { resolve } from './asking/resolve.ts'
import type { ArticleDocument } from './documents.ts'
import { amongIds } from './filters.ts'
import { queryFor } from './matching.ts'
import { answerTo } from './plan.ts'
import type { Question } from './question.ts'
import { ask, type SearchServer } from './server.ts'

/** An article as much as a feed says of it. */
export type Fresh = Pick<ArticleDocument, 'id' | 'title' | 'standfirst' | 'authors' | 'publishedOn'>

const PORTION = 2000

/** Those of these articles that answer a question, in the order in which they are given. Throws `SearchUnavailable`. */
export async function freshAmong(
	server: SearchServer,
	question: Question,
	ids: readonly string[],
): Promise<Fresh[]> {
	if (ids.length === 0) return []
	const plan = await answerTo(server, question, await resolve(server, question))
	const found = new Map<string, Fresh>()
	for (let from = 0; from < ids.length; from += PORTION) {
		const also = [amongIds(ids.slice(from, from + PORTION))]
		const [portion] = await ask<Fresh>(server, [
			{
				...queryFor(server, plan.question, plan.matched.matching, { also }),
				attributesToRetrieve: ['id', 'title', 'standfirst', 'authors', 'publishedOn'],
				limit: PORTION,
			},
		])
		for (const hit of portion?.hits ?? []) found.set(hit.id, hit)
	}
	return ids.flatMap((id) => found.get(id) ?? [])
}
