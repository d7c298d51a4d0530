import { setTimeout as pause } from 'node:timers/promises'
import type { EnqueuedTask, Task } from 'meilisearch'
import { equals } from '#search/filters'
import { entryId } from '#search/ranking/entry'
import type { SearchServer } from '#search/server'
import { type IndexNames, IndexRefused } from './indexes.ts'
import { writerOf } from './library.ts'
import type { Parcel } from './parcel.ts'

/** So much may wait in Meilisearch's queue: enough for it to merge payloads, too little to fill its disk. */
const MOST_UNDERWAY = 24

const SHORTEST_PAUSE = 30
const LONGEST_PAUSE = 400

/** Told of every parcel once Meilisearch has done all it asks for; `error` is Meilisearch's own words when it failed. */
export type Arrival<T> = (parcel: Parcel<T>, error: string | null) => Promise<void>

/** Gives numbers that only grow, over all processes and runs. */
type NextRevision = () => Promise<number>

/** Where parcels go. */
interface Destination {
	search: SearchServer
	names: IndexNames
	nextRevision: NextRevision
}

/** Parcels on their way into a set of indexes: sent at once, followed until they arrive. */
export class Conveyor<T> {
	#underway: { parcel: Parcel<T>; tasks: number[] }[] = []
	#client
	#names
	#onArrival
	#nextRevision

	constructor({ search, names, nextRevision }: Destination, onArrival: Arrival<T>) {
		this.#client = writerOf(search)
		this.#names = names
		this.#nextRevision = nextRevision
		this.#onArrival = onArrival
	}

	/** Hands a parcel over. Waits for the oldest one only when too many are underway. */
	async send(parcel: Parcel<T>): Promise<void> {
		if (parcel.contents.length === 0) return
		const articles = this.#client.index(this.#names.articles)
		const passages = this.#client.index(this.#names.passages)
		const ranking = this.#client.index(this.#names.ranking)
		const tasks: EnqueuedTask[] = []
		// Meilisearch works through its queue in order, so the old passages are gone before the new ones come.
		const outdated = [...parcel.renewed, ...parcel.gone]
		if (outdated.length > 0) {
			const filter = [outdated.map((id) => equals('article', id))]
			tasks.push(await passages.deleteDocuments({ filter }))
		}
		if (parcel.gone.length > 0) {
			tasks.push(await articles.deleteDocuments(parcel.gone))
			tasks.push(await ranking.deleteDocuments(parcel.gone.map(entryId)))
		}
		if (parcel.passages.length > 0) tasks.push(await add(passages, parcel.passages))
		if (parcel.articles.length > 0) tasks.push(await add(articles, parcel.articles))
		if (parcel.ranking.length > 0)
			tasks.push(await add(ranking, await this.#numbered(parcel.ranking)))
		this.#underway.push({
			parcel: { ...parcel, articles: [], passages: [], ranking: [] },
			tasks: tasks.map(({ taskUid }) => taskUid),
		})
		await this.settleArrived()
		while (this.#underway.length > MOST_UNDERWAY) await this.#settleOldest()
	}

	/** Tells of what has arrived by now, and waits for nothing. Says whether anything is still underway. */
	async settleArrived(): Promise<boolean> {
		for (let oldest = this.#underway[0]; oldest; oldest = this.#underway[0]) {
			const tasks = await this.#tasks(oldest.tasks)
			if (!tasks.every(isOver)) return true
			await this.#settleOldest()
		}
		return false
	}

	/** Waits until all that was sent has arrived. */
	async settle(): Promise<void> {
		while (this.#underway.length > 0) await this.#settleOldest()
	}

	/** All of a parcel have one revision, and the time of sending. */
	async #numbered(entries: readonly string[]): Promise<string[]> {
		const revision = await this.#nextRevision()
		const sent = `"revision":${revision},"sentAt":"${new Date().toISOString()}"`
		return entries.map((entry) => `{${sent},${entry.slice(1)}`)
	}

	async #settleOldest() {
		const { parcel, tasks } = this.#underway.shift()!
		const failed = (await this.#finished(tasks)).find(({ status }) => status !== 'succeeded')
		const error = failed && (failed.error?.message ?? `task ${failed.uid} was ${failed.status}`)
		await this.#onArrival(parcel, error ?? null)
	}

	/** The tasks once all of them are over. Asking costs both sides, so the pauses grow with the wait. */
	async #finished(uids: number[]): Promise<Task[]> {
		for (let ms = SHORTEST_PAUSE; ; ms = Math.min(ms * 1.5, LONGEST_PAUSE)) {
			const tasks = await this.#tasks(uids)
			if (tasks.every(isOver)) return tasks
			await pause(ms)
		}
	}

	async #tasks(uids: number[]): Promise<Task[]> {
		const { results } = await this.#client.tasks.getTasks({ uids, limit: uids.length })
		if (results.length < uids.length)
			throw new IndexRefused('Meilisearch no longer knows what it was sent: was it exchanged?')
		return results
	}
}

function isOver({ status }: Task): boolean {
	return status !== 'enqueued' && status !== 'processing'
}

function add(index: ReturnType<ReturnType<typeof writerOf>['index']>, lines: string[]) {
	return index.addDocumentsFromString(lines.join('\n'), 'application/x-ndjson')
}
