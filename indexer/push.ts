import { setTimeout as pause } from 'node:timers/promises'
import { markAllPending, pendingChanges } from '#db/index-pending'
import { indexNames } from '#search/settings'
import { countIn, ensureIndexes, INDEXES } from './indexes.ts'
import type { Library } from './library.ts'
import { type PushReport, Sending } from './sending.ts'
import { keepSpace } from './space.ts'

const PAGE = 100

export interface PushOptions {
	/** While this is not over, more changes may come, and the push waits for them. */
	until?: Promise<unknown>
	onProgress?: (indexed: number) => void
}

/**
 * Brings the index what it lacks. A change is forgotten only when Meilisearch has done all its tasks for it and no
 * newer one came in between, so it can be killed at any moment. One at a time: call it within `fillingAlone`.
 */
export async function push(
	library: Library,
	{ until, onProgress }: PushOptions = {},
): Promise<PushReport> {
	await makeIndexesReady(library)
	const sending = new Sending(library, onProgress)
	const isOver = overOnce(until)
	for (let after = 0, isLastRound = false; ; ) {
		const wasOver = isOver()
		const page = await pendingChanges(library.db, { after, limit: PAGE })
		const last = page.at(-1)
		if (last) {
			after = last.revision
			if (await sending.take(page)) isLastRound = false
		} else if (!wasOver) {
			await sending.rest()
			await pause(200)
		} else if (isLastRound) {
			await keepSpace(library)
			return sending.report
		} else {
			await sending.send()
			await keepSpace(library, { sample: sending.sample })
			await sending.settle()
			// A transaction that began earlier may end later: its revision then lies behind what was read.
			after = 0
			isLastRound = true
		}
	}
}

/** The indexes are there with today's settings; when one had been lost, every article is pending. */
export async function makeIndexesReady({ db, search }: Library) {
	const names = indexNames(search.prefix)
	// Marked before the index is made, so that a kill between the two leaves no empty index that seems complete.
	for (const uid of INDEXES.map((part) => names[part]))
		if ((await countIn(search, uid)) === null) await markAllPending(db)
	await ensureIndexes(search, names)
}

function overOnce(until: Promise<unknown> | undefined): () => boolean {
	let isOver = until === undefined
	const end = () => {
		isOver = true
	}
	until?.then(end, end)
	return () => isOver
}
