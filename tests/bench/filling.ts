import { setInterval } from 'node:timers'
import { ensureIndexes, INDEXES } from '#indexer/indexes'
import { emptyParcel, isFull, type Parcel, pack } from '#indexer/parcel'
import { readInput } from '#indexer/read'
import { clientOf } from '#search/server'
import { indexNames } from '#search/settings'
import { startIndexer } from '#support/indexer'
import { timed } from './figures.ts'
import { cpuSecondsOf, type FreshServers, peakMbOf } from './servers.ts'

/** What filling the index took: seconds of the clock, and of the processors for each program. */
export interface Filling {
	seconds: number
	indexerCpu: number
	postgresCpu: number
	meilisearchCpu: number
	/** The most memory of the indexer; 0 where there was none or the system does not tell. */
	peakMb: number
}

/** Runs the indexer as a person does and waits for its end; its memory is its own, for it is a process of its own. */
export async function byIndexer(servers: FreshServers, ...args: string[]): Promise<Filling> {
	let indexerCpu = 0
	let peakMb = 0
	return measured(servers, async () => {
		const { pid, ended } = startIndexer(servers, args)
		const watch = setInterval(() => {
			// Both only grow, and read 0 once the process is gone.
			indexerCpu = Math.max(indexerCpu, cpuSecondsOf(pid))
			peakMb = Math.max(peakMb, peakMbOf(pid))
		}, 50)
		const { code, stderr } = await ended.finally(() => clearInterval(watch))
		if (code !== 0) throw new Error(`The indexer ended with ${code}:\n${stderr}`)
		return { indexerCpu, peakMb }
	})
}

/** The finished documents of an archive as the payloads an import sends, ready in memory. */
export async function payloadsOf(archive: string): Promise<Parcel<null>[]> {
	const parcels = [emptyParcel<null>()]
	for await (const one of readInput(archive)) {
		if (one.kind !== 'article') throw new Error(one.reason)
		if (isFull(parcels.at(-1)!)) parcels.push(emptyParcel(parcels.at(-1)))
		pack(parcels.at(-1)!, one.article, { content: null })
	}
	return parcels
}

/** Pushes the payloads straight to an empty Meilisearch: settings first, all enqueued at once, then the wait. */
export function straight(
	servers: FreshServers,
	payloads: readonly Parcel<null>[],
): Promise<Filling> {
	const names = indexNames(servers.search.prefix)
	const client = clientOf(servers.search, { timeout: 600_000 })
	return measured(servers, async () => {
		await ensureIndexes(servers.search, names)
		const tasks: number[] = []
		for (const payload of payloads)
			for (const part of INDEXES) {
				const index = client.index(names[part])
				const body = payload[part].join('\n')
				const { taskUid } = await index.addDocumentsFromString(body, 'application/x-ndjson')
				tasks.push(taskUid)
			}
		for (const uid of tasks) {
			const { status, error } = await client.tasks.waitForTask(uid, { interval: 50 })
			if (status !== 'succeeded') throw new Error(error?.message)
		}
		return { indexerCpu: 0, peakMb: 0 }
	})
}

async function measured(
	{ cpuSeconds }: FreshServers,
	work: () => Promise<Pick<Filling, 'indexerCpu' | 'peakMb'>>,
): Promise<Filling> {
	const before = cpuSeconds()
	let own = { indexerCpu: 0, peakMb: 0 }
	const ms = await timed(async () => {
		own = await work()
	})
	const after = cpuSeconds()
	return {
		...own,
		seconds: ms / 1000,
		postgresCpu: after.postgres - before.postgres,
		meilisearchCpu: after.meilisearch - before.meilisearch,
	}
}
