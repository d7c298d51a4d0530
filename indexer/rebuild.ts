import type { Database } from '#db/connection'
import { fillingAlone } from '#db/index-lock'
import { nextRankingRevision, settlePending } from '#db/index-pending'
import { libraryState } from '#db/library'
import { currentRecords } from '#db/versions'
import { indexNames } from '#search/settings'
import { Conveyor } from './conveyor.ts'
import {
	countIn,
	ensureIndexes,
	INDEXES,
	type IndexNames,
	IndexRefused,
	sideNames,
} from './indexes.ts'
import { type Library, writerOf } from './library.ts'
import { emptyParcel, isFull, pack } from './parcel.ts'
import { push } from './push.ts'
import { Sample } from './sample.ts'
import { keepSpace } from './space.ts'

const PAGE = 100
/** So many settled changes fit in one statement, whatever the archive's size. */
const PORTION = 10_000

export interface RebuildOptions {
	onProgress?: (progress: { indexed: number; total: number }) => void
	onBusy: (who: string) => void
}

/**
 * Builds the indexes anew from Postgres beside the live ones, then swaps all at once: nobody searches a half.
 * What changes meanwhile stays pending and follows after the swap. Gives the number of articles.
 */
export function rebuild(library: Library, { onProgress, onBusy }: RebuildOptions): Promise<number> {
	return fillingAlone(library.db, { name: 'carrel rebuild', onBusy }, async () => {
		const { db, search } = library
		const live = indexNames(search.prefix)
		const side = sideNames(search.prefix)
		await drop(library, side)
		await ensureIndexes(search, side)

		const { articles: total } = await libraryState(db)
		let indexed = 0
		const nextRevision = () => nextRankingRevision(db)
		const conveyor = new Conveyor<Copied>(
			{ search, names: side, nextRevision },
			async ({ contents }, error) => {
				if (error) throw new IndexRefused(`Meilisearch did not take the articles: ${error}`)
				indexed += contents.length
				onProgress?.({ indexed, total })
			},
		)
		const sample = new Sample()
		const copied = await copyAll(db, conveyor, sample)
		await keepSpace(library, { uid: side.ranking, sample })
		await conveyor.settle()

		// A swap needs both of each pair, and after a loss there is no live one.
		await ensureIndexes(search, live)
		await swap(library, live, side)
		await drop(library, side)
		await settleInPortions(db, copied)
		await push(library)
		return indexed
	})
}

type Copied = { articleId: string; revision: number | null }
type Pending = { articleId: string; revision: number }

const isPending = (copied: Copied): copied is Pending => copied.revision !== null

/** Sends every article as it now stands. Gives back those that were pending, with the revision that was sent. */
async function copyAll(
	db: Database,
	conveyor: Conveyor<Copied>,
	sample: Sample,
): Promise<Pending[]> {
	const pending: Pending[] = []
	let parcel = emptyParcel<Copied>()
	for (let after = ''; ; ) {
		const page = await currentRecords(db, { after, limit: PAGE })
		for (const { id, record, pendingRevision } of page) {
			const copied = { articleId: id, revision: pendingRevision }
			if (isPending(copied)) pending.push(copied)
			pack(parcel, record, { content: copied, sample })
			if (!isFull(parcel)) continue
			await conveyor.send(parcel)
			parcel = emptyParcel(parcel)
		}
		const last = page.at(-1)
		if (!last) break
		after = last.id
	}
	await conveyor.send(parcel)
	return pending
}

async function settleInPortions(db: Database, copied: readonly Pending[]) {
	for (let from = 0; from < copied.length; from += PORTION)
		await settlePending(db, copied.slice(from, from + PORTION))
}

async function swap({ search }: Library, live: IndexNames, side: IndexNames) {
	const task = await writerOf(search)
		.swapIndexes(INDEXES.map((part) => ({ indexes: [live[part], side[part]], rename: false })))
		.waitTask()
	if (task.status !== 'succeeded')
		throw new IndexRefused(`Meilisearch did not swap the indexes: ${task.error?.message}`)
}

async function drop({ search }: Library, names: IndexNames) {
	for (const uid of INDEXES.map((part) => names[part]))
		if ((await countIn(search, uid)) !== null) await writerOf(search).deleteIndex(uid).waitTask()
}
