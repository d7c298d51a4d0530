import type { LedgerLine } from '#db/ledger'
import type { Summary } from './summary.ts'

/** How far an import is. */
export interface ImportProgress {
	/** Ledger lines written: every record or unreadable input is one. */
	lines: number
	failed: number
	/** Articles that the search index has got. */
	indexed: number
	/** Articles that the search index needs to get. */
	toIndex: number
	/** From 0 to 1: of the files while there are several to read, then of what the index needs. Nobody knows of a single file. */
	share: number | undefined
}

/** Failures that are listed at the end; the ledger has them all. */
const LISTED = 1000

/** Counts what becomes of an import's inputs, and tells of every step. */
export class Tally {
	readonly counts = { new: 0, changed: 0, held: 0, unchanged: 0, skipped: 0, failed: 0 }
	#indexed = 0
	#filesLeft = 1
	#files = 1
	#isAllRead = false
	#failures: Summary['failures'] = []
	#started = performance.now()
	#onProgress

	constructor(onProgress: (progress: ImportProgress) => void = () => {}) {
		this.#onProgress = onProgress
	}

	/** How many lines there are; also the number that the next one gets, counted from 0. */
	get lines(): number {
		return Object.values(this.counts).reduce((sum, count) => sum + count, 0)
	}

	add(lines: readonly Omit<LedgerLine, 'n'>[]): void {
		for (const { outcome, input, place, articleId, reason } of lines) {
			this.counts[outcome]++
			if (outcome === 'failed' && this.#failures.length < LISTED)
				this.#failures.push({ input, place, articleId, reason })
		}
		this.#tell()
	}

	/** A file is about to be read: which of how many, counted from 0. */
	atFile(n: number, files: number): void {
		this.#files = files
		this.#filesLeft = files - n
		this.#tell()
	}

	/** Nothing more is read: what is left is the index's. */
	allRead(): void {
		this.#isAllRead = true
		this.#tell()
	}

	indexed(count: number): void {
		this.#indexed = count
		this.#tell()
	}

	summary(told: Pick<Summary, 'run' | 'pending' | 'indexTrouble'>): Summary {
		const seconds = (performance.now() - this.#started) / 1000
		const articles = this.counts.new + this.counts.changed + this.counts.unchanged
		return {
			run: told.run,
			...this.counts,
			indexed: this.#indexed,
			pending: told.pending,
			seconds: Math.round(seconds * 10) / 10,
			articlesPerSecond: Math.round(articles / Math.max(seconds, 0.001)),
			failures: this.#failures,
			indexTrouble: told.indexTrouble,
		}
	}

	#tell() {
		const { new: fresh, changed, failed } = this.counts
		// The index may also have lacked what came before this import.
		const toIndex = Math.max(fresh + changed, this.#indexed)
		const ofFiles = this.#filesLeft > 1 ? 1 - this.#filesLeft / this.#files : undefined
		const share = this.#isAllRead ? this.#indexed / Math.max(toIndex, 1) : ofFiles
		this.#onProgress({ lines: this.lines, failed, indexed: this.#indexed, toIndex, share })
	}
}
