import type { Index } from 'meilisearch'
import { nextRankingRevision } from '#db/index-pending'
import { articleSample, libraryState } from '#db/library'
import { equals } from '#search/filters'
import type { Bag } from '#search/ranking/bag'
import { entryId, type RankingEntry, unpacked } from '#search/ranking/entry'
import { spaceOf } from '#search/ranking/latent'
import { partsOf, type SpacePart } from '#search/ranking/space-parts'
import { indexNames } from '#search/settings'
import { documentsIn } from './documents-in.ts'
import { IndexRefused } from './indexes.ts'
import { type Library, writerOf } from './library.ts'
import { enough, SAMPLE, type Sample } from './sample.ts'

/** Texts that come later find their places in the space that is there, until they are this share of all. */
const MUCH = 0.25
const PORTION = 500

export interface SpaceWish {
	/** The ranking index it is kept in; the live one when not given. */
	uid?: string
	/** What was just sent: when that is about all there is, nothing need be read back. */
	sample?: Sample
}

/**
 * Keeps beside the ranking the space in which texts lie near others of the same meaning: worked out anew when there is
 * none, or when the archive has grown or shrunk by a quarter since. With a sample it does so at once or not at all, while
 * Meilisearch is still at work on what was sent. One at a time: call it within `fillingAlone`.
 */
export async function keepSpace(
	{ db, search }: Library,
	{ uid = indexNames(search.prefix).ranking, sample }: SpaceWish = {},
): Promise<void> {
	const index = writerOf(search).index(uid)
	const { articles } = await libraryState(db)
	const kept = await keptPart(index)
	if (kept && Math.abs(kept.articles - articles) <= kept.articles * MUCH) return
	if (sample && sample.seen < articles * (1 - MUCH)) return
	const bags = sample ? sample.bags : await bagsIn(index, await articleSample(db, SAMPLE))
	const space = spaceOf(bags)
	const revision = await nextRankingRevision(db)
	const parts = space ? partsOf(space, { revision, articles }) : []
	if (parts.length > 0) await done(index.addDocuments(parts))
	// A larger one that was there before has parts that no longer count.
	if (kept)
		await done(
			index.deleteDocuments({ filter: [equals('kind', 'space'), `revision < ${revision}`] }),
		)
}

async function keptPart(index: Index): Promise<Pick<SpacePart, 'articles'> | null> {
	const { hits } = await index.search<SpacePart>('', {
		filter: [equals('kind', 'space')],
		attributesToRetrieve: ['articles'],
		limit: 1,
	})
	return hits[0] ?? null
}

async function bagsIn(index: Index, ids: readonly string[]): Promise<Bag[]> {
	const bags: Bag[] = []
	for (let from = 0; from < ids.length; from += PORTION) {
		const entries = await documentsIn(index, ids.slice(from, from + PORTION).map(entryId))
		for (const { bag } of entries.values()) bags.push(unpacked(bag as RankingEntry['bag']))
	}
	return enough(bags)
}

async function done(task: ReturnType<Index['addDocuments']>): Promise<void> {
	const { status, error } = await task.waitTask()
	if (status !== 'succeeded')
		throw new IndexRefused(`Meilisearch did not keep the space: ${error?.message}`)
}
