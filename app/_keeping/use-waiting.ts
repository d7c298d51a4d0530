import { useEffect, useState } from 'react'
import { BROWSER, type WaitingChange } from './browser-database.ts'
import { hear } from './channel.ts'
import { waitingOf } from './outbox.ts'
import { type Sending, sendingNow } from './sending.ts'

const NOTHING = { changes: [] as WaitingChange[], sending: 'idle' as Sending }

/** A reader's changes that wait in this browser, and why. */
export function useWaiting(owner: string | null) {
	const [waiting, setWaiting] = useState(NOTHING)
	useEffect(() => {
		if (!owner || owner === BROWSER) return setWaiting(NOTHING)
		const read = () =>
			waitingOf(owner).then(
				(changes) => setWaiting({ changes, sending: sendingNow() }),
				// A browser that keeps nothing has nothing waiting.
				() => setWaiting(NOTHING),
			)
		void read()
		return hear(read)
	}, [owner])
	return waiting
}
