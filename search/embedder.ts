import { ask, askAt, type SearchServer } from './server.ts'
import { EMBEDDER, indexNames } from './settings.ts'

/** So long a reader waits for what an embedder says, in milliseconds; then the latent space has to do. */
const PATIENCE = 1500
/** So many of the nearest are asked for: each takes its time to be fetched, and few questions have more answers. */
const NEAREST = 200

/**
 * The articles nearest in meaning to a question by the configured embedder, each with its nearness from 0 to 1; null where
 * none is configured, or where it does not answer, which is told in the log: then the question is answered without it.
 */
export async function nearestByEmbedder(
	server: SearchServer,
	words: string,
): Promise<ReadonlyMap<string, number> | null> {
	if (!server.hasEmbedder || isAway()) return null
	try {
		const [found] = await ask<{ id: string; _rankingScore?: number }>(
			server,
			[
				{
					indexUid: indexNames(server.prefix).articles,
					q: words,
					hybrid: { embedder: EMBEDDER, semanticRatio: 1 },
					attributesToRetrieve: ['id'],
					showRankingScore: true,
					limit: NEAREST,
				},
			],
			{ timeout: PATIENCE },
		)
		return nearness((found?.hits ?? []).map(({ id, _rankingScore = 0 }) => [id, _rankingScore]))
	} catch (error) {
		tell(error)
		return null
	}
}

/** The articles nearest in meaning to one of them, the nearest first, by the configured embedder; null as above. */
export async function likeByEmbedder(
	server: SearchServer,
	article: string,
	limit: number,
): Promise<string[] | null> {
	if (!server.hasEmbedder || isAway()) return null
	const path = `/indexes/${indexNames(server.prefix).articles}/similar`
	const wish = { id: article, embedder: EMBEDDER, limit, attributesToRetrieve: ['id'] }
	try {
		const { hits } = (await askAt(server, path, wish, PATIENCE)) as { hits?: { id: string }[] }
		return (hits ?? []).map(({ id }) => id)
	} catch (error) {
		tell(error)
		return null
	}
}

/** The nearest has 1, the last of those that were asked for next to nothing. */
function nearness(found: readonly [string, number][]): ReadonlyMap<string, number> {
	const most = found[0]?.[1] ?? 0
	const least = found.length < NEAREST ? 0 : (found.at(-1)?.[1] ?? 0)
	const span = Math.max(most - least, 1e-6)
	return new Map(found.map(([id, score]) => [id, (score - least) / span]))
}

/** One that did not answer is left alone for so long, in milliseconds, lest every question wait for it. */
const PAUSE = 30_000
let awaySince = Number.NEGATIVE_INFINITY

const isAway = () => performance.now() - awaySince < PAUSE

function tell(error: unknown): void {
	awaySince = performance.now()
	console.error('The embedder did not answer; the latent space takes its place.', error)
}
