import type { Clock } from './clock.ts'

/** However often a site complains, we come back within a minute. */
const SLOWEST = 60_000
const LEAST_PAUSE = 1000
/** So many good answers in a row, and half of the slowing down is taken back. */
const TRUST = 20

/** The pace of requests to one site: never more often than every `delayMs`, slower when the site complains. */
export class Pace {
	#clock
	#delay
	#current
	#next = 0
	#good = 0

	constructor(clock: Clock, delayMs: number) {
		this.#clock = clock
		this.#delay = delayMs
		this.#current = delayMs
	}

	/** How long there is between two requests now. */
	get currentMs(): number {
		return this.#current
	}

	/** Makes the pace no faster than a site asks for. */
	atLeast(delayMs: number): void {
		this.#delay = Math.max(this.#delay, delayMs)
		this.#current = Math.max(this.#current, delayMs)
	}

	/** Waits until a request may be made, and counts it as made. */
	async turn(signal?: AbortSignal): Promise<void> {
		const wait = this.#next - this.#clock.now()
		if (wait > 0) await this.#clock.sleep(wait, signal)
		this.#next = this.#clock.now() + this.#current
	}

	/** The site answered well. */
	well(): void {
		this.#good++
		if (this.#good % TRUST === 0)
			this.#current = Math.max(this.#delay, Math.floor(this.#current / 2))
	}

	/** The site asked for less: nothing is asked of it for `pauseMs`, and then at half the speed. */
	slowDown(pauseMs: number): void {
		this.#good = 0
		this.#current = Math.min(
			Math.max(this.#current * 2, LEAST_PAUSE),
			Math.max(SLOWEST, this.#delay),
		)
		this.#next = Math.max(this.#next, this.#clock.now() + Math.max(pauseMs, this.#current))
	}
}

/** What a `Retry-After` asks for in milliseconds, which is seconds or a date; null when it says nothing readable. */
export function retryAfterMs(header: string | undefined, now: number): number | null {
	if (header === undefined) return null
	if (/^\s*\d{1,9}\s*$/u.test(header)) return Number(header) * 1000
	const date = Date.parse(header)
	return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** How long to wait before the next try: twice as long after each, up to an hour. */
export function backoffMs(tries: number): number {
	return Math.min(2000 * 2 ** Math.max(0, tries - 1), 3_600_000)
}
