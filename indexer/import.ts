import { normalize, resolve } from 'node:path'
import { fillingAlone } from '#db/index-lock'
import { fillKeys } from '#db/keys'
import { finishRun, startRun } from '#db/ledger'
import { isMigrated, libraryState } from '#db/library'
import { type Entry, rehearseBatch, saveBatch } from './batch.ts'
import { type EntryOptions, entriesOf } from './entries.ts'
import { isAddress } from './inputs.ts'
import type { Library } from './library.ts'
import { push } from './push.ts'
import { type Retry, retriedEntries } from './retry.ts'
import type { Summary } from './summary.ts'
import { type ImportProgress, Tally } from './tally.ts'
import { indexTroubleOf } from './trouble.ts'

/** A batch is a transaction: large enough to be quick, small enough that a kill costs little. */
const BATCH = 100
const BATCH_CHARACTERS = 4_000_000

export interface ImportOptions extends EntryOptions {
	/** How the run was called, for the ledger. */
	command: string
	/** What failed before and is all that is read: each as it was first read, whatever the other options say. */
	retries?: readonly Retry[]
	onProgress?: (progress: ImportProgress) => void
	/** Told who fills the index when it is somebody else; the import then waits before it does. */
	onBusy: (who: string) => void
}

/**
 * Reads the paths into the library: rows and their ledger lines first, in transactions, while the index follows.
 * It can be killed at any moment and run again. When Meilisearch is away the articles are in, and `sync` does the rest.
 */
export async function importInto(
	library: Library,
	paths: readonly string[],
	options: ImportOptions,
): Promise<Summary> {
	const tally = new Tally(options.onProgress)
	await fillKeys(library.db)
	const { as, publication, retries, readAddress } = options
	const given = { cwd: process.cwd(), as, publication, retries: retries !== undefined }
	const run = await startRun(library.db, options.command, given)
	const onFile = tally.atFile.bind(tally)
	const entries = retries
		? retriedEntries(retries, { onFile, readAddress })
		: entriesOf(paths.map(nameOf), { ...options, onFile })
	const reading = readInto(library, entries, { run, tally }).finally(() => tally.allRead())
	const filler = { name: 'carrel import', onBusy: options.onBusy }
	const [read, pushed] = await Promise.allSettled([
		reading,
		fillingAlone(library.db, filler, () =>
			push(library, { until: reading, onProgress: (count) => tally.indexed(count) }),
		),
	])
	if (read.status === 'rejected') throw read.reason
	await finishRun(library.db, run)
	const indexTrouble = indexTroubleOf(pushed)
	const { pending } = await libraryState(library.db)
	return tally.summary({ run, pending, indexTrouble })
}

/** What an import of the paths would come to. Writes nothing, not even a ledger. */
export async function rehearse(
	{ db }: Pick<Library, 'db'>,
	paths: readonly string[],
	{ onProgress, ...options }: EntryOptions & Pick<ImportOptions, 'onProgress'>,
): Promise<Summary> {
	const tally = new Tally(onProgress)
	const kept = (await isMigrated(db)) ? db : null
	const onFile = tally.atFile.bind(tally)
	for await (const batch of batchesOf(entriesOf(paths, { ...options, onFile })))
		tally.add(await rehearseBatch(kept, batch))
	return tally.summary({ run: null, pending: 0, indexTrouble: null })
}

/** A path as the ledger names it: the same input has one name in a folder, however it was written. */
function nameOf(path: string): string {
	if (isAddress(path)) return path
	const plain = normalize(path)
	return plain.startsWith('..') ? resolve(plain) : plain
}

async function readInto(
	{ db }: Library,
	entries: AsyncIterable<Entry>,
	{ run, tally }: { run: number; tally: Tally },
): Promise<void> {
	for await (const batch of batchesOf(entries))
		tally.add(await saveBatch(db, batch, { runId: run, firstLine: tally.lines + 1 }))
}

async function* batchesOf(entries: AsyncIterable<Entry>): AsyncGenerator<Entry[]> {
	let batch: Entry[] = []
	let characters = 0
	for await (const entry of entries) {
		batch.push(entry)
		if (entry.kind === 'article')
			for (const { html } of entry.article.blocks) characters += html.length
		if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue
		yield batch
		batch = []
		characters = 0
	}
	if (batch.length > 0) yield batch
}
