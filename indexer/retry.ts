import { resolve } from 'node:path'
import type { Database } from '#db/connection'
import { type OpenFailure, openFailures } from '#db/failures'
import type { Entry } from './batch.ts'
import { type EntryOptions, line, Met, readingsOf } from './entries.ts'
import { expand, isAddress } from './inputs.ts'

/** An input to be read again: what failed in it, and how it was read when it failed first. */
export interface Retry {
	path: string
	given: Pick<EntryOptions, 'as' | 'publication'>
	/** The records that failed, by place; null when the input failed as a whole. */
	failed: Map<string, OpenFailure> | null
}

/** What failed in a run and since never went well; of all runs when none is named. */
export async function retriesOf(db: Database, run?: number): Promise<Retry[]> {
	const open = await openFailures(db)
	const isWanted = ({ runId }: OpenFailure) => run === undefined || runId === run
	const wanted = new Set(open.filter(isWanted).map(keyOf))
	const retries = new Map<string, Retry>()
	for (const failure of open.filter((one) => wanted.has(keyOf(one)))) {
		const path = inputOf(failure)
		const retry = retries.get(path) ?? {
			path,
			given: firstGiven(open, failure, run),
			failed: new Map(),
		}
		if (failure.place === null) retry.failed = null
		else retry.failed?.set(failure.place, failure)
		retries.set(path, retry)
	}
	return [...retries.values()]
}

/** How an input was read when it failed first: a retry has no options of its own. */
function firstGiven(
	open: readonly OpenFailure[],
	failure: OpenFailure,
	run?: number,
): Retry['given'] {
	const told = open.filter((one) => inputOf(one) === inputOf(failure) && !one.given?.retries)
	const { as, publication } = (told.find(({ runId }) => runId === run) ?? told[0])?.given ?? {}
	return { as, publication }
}

/** The inputs read again as they were first read; of their records only those that failed. */
export async function* retriedEntries(
	retries: readonly Retry[],
	{ onFile, readAddress }: Pick<EntryOptions, 'onFile' | 'readAddress'> = {},
): AsyncGenerator<Entry> {
	const met = new Met()
	for (const [n, { path, given, failed }] of retries.entries()) {
		onFile?.(n, retries.length)
		const left = new Set(failed?.keys())
		for (const input of await expand([path], { isReadable: () => true })) {
			if ('reason' in input) {
				yield line({ input: input.path, outcome: input.kind, reason: input.reason })
				left.clear()
				continue
			}
			let readings = 0
			for await (const reading of readingsOf(input, { ...given, readAddress })) {
				readings++
				const before = failed?.get(reading.place ?? '')
				if (failed && !before) continue
				if (before?.place) left.delete(before.place)
				yield held(met.entryFor(reading, input.path), before)
			}
			if (readings === 0)
				yield line({ input: input.path, outcome: 'failed', reason: 'holds no article' })
		}
		for (const place of left)
			yield line({ input: path, place, outcome: 'skipped', reason: 'is not in the file any more' })
	}
}

/** The entry, unless its id belongs to another record of the run it failed in, which it must not replace. */
function held(entry: Entry, before: OpenFailure | undefined): Entry {
	if (!before?.isTaken || entry.kind !== 'article' || entry.article.id !== before.articleId)
		return entry
	const { input, place } = entry
	const { articleId, reason } = before
	return line({ input, place, articleId, outcome: 'failed', reason })
}

const keyOf = (failure: OpenFailure) => `${inputOf(failure)}\n${failure.place ?? ''}`

const inputOf = ({ path }: OpenFailure) => (isAddress(path) ? path : resolve(path))
