import type { ArticleDocument } from './documents.ts'
import { likeByEmbedder } from './embedder.ts'
import { amongIds } from './filters.ts'
import { nearest } from './ranking/rank.ts'
import { rankingFrom } from './ranking/ranker.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'

/** An article that is about the same, as much as a line of a list says of it. */
export type Related = Pick<
	ArticleDocument,
	'id' | 'title' | 'kicker' | 'authors' | 'issue' | 'publishedOn'
>

const PATIENCE = 300

/** The articles nearest in meaning to one, the nearest first. Throws `SearchUnavailable`. */
export async function relatedTo(
	server: SearchServer,
	article: string,
	limit: number,
): Promise<Related[]> {
	const ids =
		(await likeByEmbedder(server, article, limit)) ?? (await nearestInSpace(server, article, limit))
	if (ids.length === 0) return []
	const [found] = await ask<Related>(server, [
		{
			indexUid: indexNames(server.prefix).articles,
			q: '',
			filter: [amongIds(ids)],
			limit: ids.length,
			attributesToRetrieve: ['id', 'title', 'kicker', 'authors', 'issue', 'publishedOn'],
		},
	])
	const byId = new Map((found?.hits ?? []).map((hit) => [hit.id, hit]))
	return ids.flatMap((id) => byId.get(id) ?? [])
}

async function nearestInSpace(server: SearchServer, article: string, limit: number) {
	// Reading never waits for what stands below the text.
	const ranking = await rankingFrom(server, { patience: PATIENCE })
	return ranking ? nearest(ranking, article, limit) : []
}
