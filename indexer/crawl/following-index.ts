import { fillingAlone } from '#db/index-lock'
import { libraryState } from '#db/library'
import type { Library } from '../library.ts'
import { push } from '../push.ts'
import type { PushReport } from '../sending.ts'
import type { Clock } from '../web/clock.ts'

const EVERY_MS = 30_000

/** Lets the search index follow a crawl, which takes hours: a push now and then, and the lock on the index only for it. */
export class FollowingIndex {
	#library
	#tools
	#running: Promise<unknown> | null = null
	#lastAt
	#indexed = 0

	constructor(library: Library, tools: { clock: Clock; onBusy: (who: string) => void }) {
		this.#library = library
		this.#tools = tools
		this.#lastAt = tools.clock.now()
	}

	/** How many changes the index got. */
	get indexed(): number {
		return this.#indexed
	}

	/** There is something new; the index gets it when its turn comes. */
	nudge(): void {
		const { clock } = this.#tools
		if (this.#running || clock.now() - this.#lastAt < EVERY_MS) return
		this.#lastAt = clock.now()
		// Whatever goes wrong here goes wrong again at the end, where it is told.
		this.#running = this.#push()
			.catch(() => {})
			.finally(() => {
				this.#running = null
			})
	}

	/** Brings the index all that it lacks. Most rounds of a watch bring nothing, and leave it alone. */
	async finish(): Promise<PushReport> {
		await this.#running
		const { pending } = await libraryState(this.#library.db)
		return pending > 0 ? this.#push() : { indexed: 0, failures: [] }
	}

	async #push(): Promise<PushReport> {
		const filler = { name: 'carrel crawl', onBusy: this.#tools.onBusy }
		const report = await fillingAlone(this.#library.db, filler, () => push(this.#library))
		this.#indexed += report.indexed
		return report
	}
}
