import { MeilisearchApiError, type Settings } from 'meilisearch'
import { EnvironmentNotReady, env } from '#env'
import type { SearchServer } from '#search/server'
import { articleSettingsWith, indexNames, passageSettings, rankingSettings } from '#search/settings'
import { writerOf } from './library.ts'

/** What the indexes of a library, or of its rebuilding, are called. */
export type IndexNames = ReturnType<typeof indexNames>

export const INDEXES = ['articles', 'passages', 'ranking'] as const

/** Today's settings of each. */
export function settingsOf(part: (typeof INDEXES)[number]): Settings {
	if (part === 'passages') return passageSettings
	if (part === 'ranking') return rankingSettings
	const { MEILI_EMBEDDER: embedder } = env()
	if (embedder?.source === 'on')
		throw new EnvironmentNotReady(
			'MEILI_EMBEDDER says “on”, which is enough for the app: the indexer needs the embedder itself, in JSON.',
		)
	return articleSettingsWith(embedder ?? null)
}

/** The names beside the live ones, under which a rebuilding grows. */
export function sideNames(prefix: string): IndexNames {
	const live = indexNames(prefix)
	return {
		articles: `${live.articles}_new`,
		passages: `${live.passages}_new`,
		ranking: `${live.ranking}_new`,
	}
}

/** The indexes are there, with today's settings, before anything is sent: settings that come later index all anew. */
export async function ensureIndexes(search: SearchServer, names: IndexNames): Promise<void> {
	const client = writerOf(search)
	for (const part of INDEXES) {
		const uid = names[part]
		if ((await countIn(search, uid)) === null) {
			const made = await client.createIndex(uid, { primaryKey: 'id' }).waitTask()
			if (made.error && made.error.code !== 'index_already_exists')
				throw new IndexRefused(`Meilisearch cannot create ${uid}: ${made.error.message}`)
		}
		const set = await client.index(uid).updateSettings(settingsOf(part)).waitTask()
		if (set.status !== 'succeeded')
			throw new IndexRefused(`Meilisearch refuses the settings of ${uid}: ${set.error?.message}`)
	}
}

/** Thrown when Meilisearch does not do what the library cannot go on without; the message says what. */
export class IndexRefused extends Error {
	override name = 'IndexRefused'
}

/** How many documents an index holds; null when there is no such index. */
export async function countIn(search: SearchServer, uid: string): Promise<number | null> {
	try {
		const { numberOfDocuments } = await writerOf(search).index(uid).getStats()
		return numberOfDocuments
	} catch (error) {
		if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null
		throw error
	}
}
