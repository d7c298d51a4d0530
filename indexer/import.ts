import { carryForward } from '#db/anchors'
import { standingOf } from '#db/articles'
import { fillingAlone } from '#db/index-lock'
import { finishRun, startRun } from '#db/ledger'
import { isMigrated, libraryState } from '#db/library'
import { close, type Deed, type Entry, saveBatch } from './batch.ts'
import { type EntryOptions, entriesOf } from './entries.ts'
import type { Library } from './library.ts'
import { push } from './push.ts'
import type { Summary } from './summary.ts'
import { type ImportProgress, Tally } from './tally.ts'
import { indexTroubleOf } from './trouble.ts'

/** A batch is a transaction: large enough to be quick, small enough that a kill costs little. */
const BATCH = 100
const BATCH_CHARACTERS = 4_000_000

export interface ImportOptions extends EntryOptions {
	/** How the run was called, for the ledger. */
	command: string
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
	const run = await startRun(library.db, options.command)
	const reading = readInto(
		library,
		entriesOf(paths, { ...options, onFile: tally.atFile.bind(tally) }),
		{ run, tally },
	).finally(() => tally.allRead())
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
	const deed: Deed = (await isMigrated(db))
		? (article) => standingOf(db, article)
		: async () => 'new'
	const onFile = tally.atFile.bind(tally)
	for await (const entry of entriesOf(paths, { ...options, onFile }))
		tally.add([await close(entry, deed)])
	return tally.summary({ run: null, pending: 0, indexTrouble: null })
}

async function readInto(
	{ db }: Library,
	entries: AsyncIterable<Entry>,
	{ run, tally }: { run: number; tally: Tally },
): Promise<void> {
	let batch: Entry[] = []
	let characters = 0
	const save = async () => {
		if (batch.length > 0)
			tally.add(
				await saveBatch(db, batch, {
					runId: run,
					firstLine: tally.lines + 1,
					onNewVersion: carryForward,
				}),
			)
		batch = []
		characters = 0
	}
	for await (const entry of entries) {
		batch.push(entry)
		if (entry.kind === 'article')
			for (const { html } of entry.article.blocks) characters += html.length
		if (batch.length >= BATCH || characters >= BATCH_CHARACTERS) await save()
	}
	await save()
}
