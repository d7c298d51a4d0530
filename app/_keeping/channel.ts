const listeners = new Set<() => void>()
let channel: BroadcastChannel | undefined

function open(): BroadcastChannel {
	if (channel) return channel
	channel = new BroadcastChannel('carrel')
	channel.onmessage = tellHere
	return channel
}

function tellHere() {
	for (const listener of listeners) listener()
}

/** Says to this page and to every other of this browser that what it keeps has changed. */
export function tell(): void {
	open().postMessage(null)
	tellHere()
}

/** Hears of it; what it gives ends the hearing. */
export function hear(listener: () => void): () => void {
	open()
	listeners.add(listener)
	return () => listeners.delete(listener)
}
