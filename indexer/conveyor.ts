import type { EnqueuedTask } from 'meilisearch'
import { equals } from '#search/filters'
import type { SearchServer } from '#search/server'
import type { IndexNames } from './indexes.ts'
import { writerOf } from './library.ts'
import type { Parcel } from './parcel.ts'

/** So much may wait in Meilisearch's queue: enough for it to merge payloads, too little to fill its disk. */
const MOST_UNDERWAY = 24

/** Told of every parcel once Meilisearch has done all it asks for; `error` is Meilisearch's own words when it failed. */
export type Arrival<T> = (parcel: Parcel<T>, error: string | null) => Promise<void>

/** Parcels on their way into a pair of indexes: sent at once, followed until they arrive. */
export class Conveyor<T> {
	#underway: { parcel: Parcel<T>; tasks: number[] }[] = []
	#client
	#names
	#onArrival

	constructor(search: SearchServer, names: IndexNames, onArrival: Arrival<T>) {
		this.#client = writerOf(search)
		this.#names = names
		this.#onArrival = onArrival
	}

	/** Hands a parcel over. Waits for the oldest one only when too many are underway. */
	async send(parcel: Parcel<T>): Promise<void> {
		if (parcel.contents.length === 0) return
		const articles = this.#client.index(this.#names.articles)
		const passages = this.#client.index(this.#names.passages)
		const tasks: EnqueuedTask[] = []
		// Meilisearch works through its queue in order, so the old passages are gone before the new ones come.
		const outdated = [...parcel.renewed, ...parcel.gone]
		if (outdated.length > 0) {
			const filter = [outdated.map((id) => equals('article', id))]
			tasks.push(await passages.deleteDocuments({ filter }))
		}
		if (parcel.gone.length > 0) tasks.push(await articles.deleteDocuments(parcel.gone))
		if (parcel.passages.length > 0) tasks.push(await add(passages, parcel.passages))
		if (parcel.articles.length > 0) tasks.push(await add(articles, parcel.articles))
		this.#underway.push({
			parcel: { ...parcel, articles: [], passages: [] },
			tasks: tasks.map(({ taskUid }) => taskUid),
		})
		while (this.#underway.length > MOST_UNDERWAY) await this.#settleOldest()
	}

	/** Waits until all that was sent has arrived. */
	async settle(): Promise<void> {
		while (this.#underway.length > 0) await this.#settleOldest()
	}

	async #settleOldest() {
		const { parcel, tasks } = this.#underway.shift()!
		let error: string | null = null
		for (const uid of tasks) {
			const task = await this.#client.tasks.waitForTask(uid, { timeout: 0, interval: 100 })
			if (task.status !== 'succeeded')
				error ??= task.error?.message ?? `Meilisearch's task ${uid} was ${task.status}`
		}
		await this.#onArrival(parcel, error)
	}
}

function add(index: ReturnType<ReturnType<typeof writerOf>['index']>, lines: string[]) {
	return index.addDocumentsFromString(lines.join('\n'), 'application/x-ndjson')
}
