import type { TextPlace } from '#article/place-in-text'

/** A place is sent at once, the next ones not more often than this. */
const GAP_MS = 4000

/** Tells the library where its reader is. `flush` sends what waits, also from a page that is about to go. */
export function sendingOf(articleId: string) {
	let waiting: TextPlace | null = null
	let timer: ReturnType<typeof setTimeout> | undefined
	let sentAt = 0

	function flush() {
		clearTimeout(timer)
		if (!waiting) return
		const place = waiting
		waiting = null
		sentAt = Date.now()
		fetch(`/articles/${articleId}/place`, {
			method: 'PUT',
			body: JSON.stringify(place),
			headers: { 'Content-Type': 'application/json' },
			keepalive: true,
		}).catch(() => {
			// The browser remembers it and sends it when the article is opened next; a later place is the better one.
			waiting ??= place
		})
	}

	function send(place: TextPlace) {
		waiting = place
		clearTimeout(timer)
		timer = setTimeout(flush, Math.max(0, sentAt + GAP_MS - Date.now()))
	}

	return { send, flush }
}
