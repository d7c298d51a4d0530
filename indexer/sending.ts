import {
	nextRankingRevision,
	type PendingChange,
	pendingNamesakes,
	settlePending,
} from '#db/index-pending'
import { indexNames } from '#search/settings'
import { Conveyor } from './conveyor.ts'
import type { Library } from './library.ts'
import { emptyParcel, isFull, pack } from './parcel.ts'
import { Sample } from './sample.ts'

/** A slow reader's articles do not wait for a full parcel longer than this, in milliseconds. */
const PATIENCE = 1500

type Sent = Pick<PendingChange, 'articleId' | 'revision'>

export interface PushReport {
	/** How many changes the index got. */
	indexed: number
	/** The articles it did not get, with Meilisearch's reason. They stay pending. */
	failures: { articles: string[]; error: string }[]
}

/** Pending changes on their way into the live indexes: packed, sent, and forgotten once they have arrived. */
export class Sending {
	readonly report: PushReport = { indexed: 0, failures: [] }
	/** Of what is sent. */
	readonly sample = new Sample()
	/** Revisions underway or failed: not to be sent again. */
	#sent = new Set<number>()
	#parcel = emptyParcel<Sent>()
	#packingSince = 0
	#conveyor
	#db

	constructor({ db, search }: Library, onProgress: (indexed: number) => void = () => {}) {
		this.#db = db
		this.#conveyor = new Conveyor<Sent>(
			{ search, names: indexNames(search.prefix), nextRevision: () => nextRankingRevision(db) },
			async ({ contents }, error) => {
				if (error) {
					this.report.failures.push({ articles: contents.map((sent) => sent.articleId), error })
					return
				}
				await settlePending(db, contents)
				for (const { revision } of contents) this.#sent.delete(revision)
				this.report.indexed += contents.length
				onProgress(this.report.indexed)
			},
		)
	}

	/** Takes those of the changes that are not underway yet; says whether there were any. */
	async take(changes: readonly PendingChange[]): Promise<boolean> {
		const fresh = changes.filter(({ revision }) => !this.#sent.has(revision))
		for (const change of fresh) {
			this.#put(change)
			if (isFull(this.#parcel)) await this.#flush()
		}
		return fresh.length > 0
	}

	/** Nothing more has come for now: what waits too long in a parcel goes, if Meilisearch has nothing else to do. */
	async rest(): Promise<void> {
		if (await this.#conveyor.settleArrived()) return
		const waited = performance.now() - this.#packingSince
		if (this.#parcel.contents.length > 0 && waited > PATIENCE) await this.#flush()
	}

	/** Sends what is packed, whether or not it fills a parcel. */
	async send(): Promise<void> {
		await this.#flush()
	}

	/** Waits until everything has arrived. */
	async settle(): Promise<void> {
		await this.#conveyor.settle()
	}

	#put({ articleId, revision, record, isFirst }: PendingChange) {
		this.#sent.add(revision)
		if (this.#parcel.contents.length === 0) this.#packingSince = performance.now()
		if (record) {
			if (!isFirst) this.#parcel.renewed.push(articleId)
			pack(this.#parcel, record, { content: { articleId, revision }, sample: this.sample })
		} else {
			this.#parcel.gone.push(articleId)
			this.#parcel.contents.push({ articleId, revision })
		}
	}

	async #flush() {
		const { renewed, gone, contents } = this.#parcel
		const except = contents.map(({ articleId }) => articleId)
		const namesakes = await pendingNamesakes(this.#db, { like: [...renewed, ...gone], except })
		for (const change of namesakes) this.#put(change)
		await this.#conveyor.send(this.#parcel)
		this.#parcel = emptyParcel(this.#parcel)
	}
}
