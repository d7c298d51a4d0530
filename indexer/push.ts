import { setTimeout as pause } from 'node:timers/promises'
import {
	markAllPending,
	type PendingChange,
	pendingChanges,
	pendingNamesakes,
	settlePending,
} from '#db/index-pending'
import { indexNames } from '#search/settings'
import { Conveyor } from './conveyor.ts'
import { countIn, ensureIndexes } from './indexes.ts'
import type { Library } from './library.ts'
import { emptyParcel, isFull, type Parcel, pack } from './parcel.ts'

const PAGE = 100

type Sent = Pick<PendingChange, 'articleId' | 'revision'>

export interface PushReport {
	/** How many articles the index got. */
	indexed: number
	/** The articles it did not get, with Meilisearch's reason. They stay pending. */
	failures: { articles: string[]; error: string }[]
}

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
	{ db, search }: Library,
	{ until, onProgress }: PushOptions = {},
): Promise<PushReport> {
	const names = indexNames(search.prefix)
	// Marked before the index is made, so that a kill between the two leaves no empty index that seems complete.
	for (const uid of [names.articles, names.passages])
		if ((await countIn(search, uid)) === null) await markAllPending(db)
	await ensureIndexes(search, names)

	const report: PushReport = { indexed: 0, failures: [] }
	// Changes underway or failed: not to be sent again in this push.
	const sent = new Set<number>()
	const conveyor = new Conveyor<Sent>(search, names, async ({ contents }, error) => {
		if (error) {
			report.failures.push({ articles: contents.map(({ articleId }) => articleId), error })
			return
		}
		await settlePending(db, contents)
		for (const { revision } of contents) sent.delete(revision)
		report.indexed += contents.length
		onProgress?.(report.indexed)
	})

	let over = until === undefined
	const end = () => {
		over = true
	}
	until?.then(end, end)

	let parcel = emptyParcel<Sent>()
	const flush = async () => {
		await addNamesakes(parcel)
		await conveyor.send(parcel)
		parcel = emptyParcel()
	}
	const addNamesakes = async ({ renewed, gone, contents }: Parcel<Sent>) => {
		const except = contents.map(({ articleId }) => articleId)
		const like = [...renewed, ...gone]
		for (const change of await pendingNamesakes(db, { like, except })) put(change)
	}
	const put = (change: PendingChange) => {
		const content = { articleId: change.articleId, revision: change.revision }
		sent.add(change.revision)
		if (!change.isFirst && change.record) parcel.renewed.push(change.articleId)
		if (change.record) return pack(parcel, change.record, content)
		parcel.gone.push(change.articleId)
		parcel.contents.push(content)
	}

	for (let after = 0, isLastRound = false; ; ) {
		const wasOver = over
		const page = await pendingChanges(db, { after, limit: PAGE })
		const fresh = page.filter(({ revision }) => !sent.has(revision))
		for (const change of fresh) {
			put(change)
			if (isFull(parcel)) await flush()
		}
		if (page.length > 0) {
			after = page.at(-1)!.revision
			if (fresh.length > 0) isLastRound = false
		} else if (!wasOver) {
			await pause(200)
		} else if (isLastRound) {
			return report
		} else {
			await flush()
			await conveyor.settle()
			// A transaction that began earlier may end later: its revision then lies behind what was read.
			after = 0
			isLastRound = true
		}
	}
}
