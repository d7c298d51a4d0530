import { windDownFirst } from '#services/signals'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does `work` to its own end when the program is told to stop; the signal that it gets tells it. */
export async function untilToldToStop<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
	const stopping = new AbortController()
	const tell = () => stopping.abort()
	for (const signal of SIGNALS) process.on(signal, tell)
	const done = work(stopping.signal)
	const forget = windDownFirst(tell, done)
	try {
		return await done
	} finally {
		forget()
		for (const signal of SIGNALS) process.off(signal, tell)
	}
}
