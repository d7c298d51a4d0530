const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let ending = false
let winding: { tell: () => void; done: Promise<unknown> } | null = null

/** True once a signal has begun to end this process: what fails from then on, fails because of it. */
export const isEnding = () => ending

/** Lets work that was told to stop come to its end before this process does. Returns the words that take it back. */
export function windDownFirst(tell: () => void, done: Promise<unknown>): () => void {
	const own = { tell, done }
	winding = own
	return () => {
		if (winding === own) winding = null
	}
}

/**
 * Ends this process in good order when it is told to, `stop` first. A second signal changes nothing: Ctrl-C reaches us
 * from the terminal and once more through npm. Returns the words that take it back.
 */
export function endOnSignals(stop: () => Promise<void>, code?: number): () => void {
	const end = async (signal: (typeof SIGNALS)[number]) => {
		if (ending) return
		ending = true
		try {
			winding?.tell()
			// How the work ended is told by whoever waits for it.
			await winding?.done.catch(() => {})
			await stop()
			process.exit(code ?? { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal])
		} catch (error) {
			console.error(error)
			process.exit(1)
		}
	}
	for (const signal of SIGNALS) process.on(signal, end)
	const orphaned = watchParent(() => end('SIGTERM'))
	return () => {
		for (const signal of SIGNALS) process.off(signal, end)
		clearInterval(orphaned)
	}
}

/** npm that is killed outright passes nothing on; without it nobody could reach us with a Ctrl-C any more. */
function watchParent(onLoss: () => void): NodeJS.Timeout | undefined {
	if (!process.env.npm_lifecycle_event) return undefined
	const parent = process.ppid
	return setInterval(() => process.ppid !== parent && onLoss(), 500).unref()
}
