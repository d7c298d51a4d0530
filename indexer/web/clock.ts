import { setTimeout as pause } from 'node:timers/promises'

/** The time, and how to wait in it; a test gives its own. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number
	/** Ends early, without an error, when the signal comes. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
	now: Date.now,
	sleep: (ms, signal) =>
		pause(ms, undefined, { signal }).catch((error) => {
			if (!signal?.aborted) throw error
		}),
}
