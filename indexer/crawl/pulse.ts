import type { Clock } from '../web/clock.ts'

/** How far a crawl is. */
export interface CrawlProgress {
	pages: number
	queued: number
	articles: number
	failed: number
	perSecond: number
	/** An estimate; more pages may still be found. Null while there is nothing to go by. */
	secondsLeft: number | null
	/** From 0 to 1: of the pages that are known. */
	share: number
}

const ENOUGH = 5

/** Counts what passes, and estimates what is to come. */
export class Pulse {
	#clock
	#onProgress
	#began
	queued = 0
	pages = 0
	articles = 0
	failed = 0

	constructor(clock: Clock, onProgress: (progress: CrawlProgress) => void = () => {}) {
		this.#clock = clock
		this.#onProgress = onProgress
		this.#began = clock.now()
	}

	tell(): void {
		const { pages, queued, articles, failed } = this
		const seconds = (this.#clock.now() - this.#began) / 1000
		const perSecond = seconds > 0 ? pages / seconds : 0
		const secondsLeft = pages >= ENOUGH && perSecond > 0 ? queued / perSecond : null
		const share = pages / Math.max(1, pages + queued)
		this.#onProgress({ pages, queued, articles, failed, perSecond, secondsLeft, share })
	}
}

/** How far a crawl is, in words. */
export function crawlProgressText(progress: CrawlProgress): string {
	const { pages, queued, articles, failed, perSecond, secondsLeft } = progress
	return [
		`${pages} pages`,
		`${queued} queued`,
		`${articles} articles`,
		...(failed > 0 ? [`${failed} failed`] : []),
		`${perSecond.toFixed(1)}/s`,
		...(secondsLeft === null ? [] : [`${timeText(secondsLeft)} left`]),
	].join(', ')
}

/** A time in its largest unit that says enough. */
export function timeText(seconds: number): string {
	if (seconds < 90) return `${Math.round(seconds)} s`
	if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`
	return `${(seconds / 3600).toFixed(1)} h`
}
