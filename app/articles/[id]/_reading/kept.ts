import type { TextPlace } from '#article/place-in-text'
import type { Position } from '#db/reading-positions'

/** How far somebody is in an article; times in milliseconds since 1970, 0 for never. */
export interface Kept {
	place: TextPlace | null
	placeAt: number
	readAt: number
}

/** What the library remembers, in a form that a page can be sent. */
export function keptFrom(position: Position | null): Kept | null {
	return (
		position && {
			place: position.place,
			placeAt: position.placeAt?.getTime() ?? 0,
			readAt: position.readAt?.getTime() ?? 0,
		}
	)
}

/** The one with the later place, of two that may not be there. */
export function later(a: Kept | null, b: Kept | null): Kept | null {
	if (!a || !b) return a ?? b
	return b.placeAt > a.placeAt ? b : a
}

/** Whether there is a way to go back to: into the text, not to its very end, and no older than when it was read. */
export function isOpen(kept: Kept | null): kept is Kept & { place: TextPlace } {
	const share = kept?.place?.share ?? 0
	return kept !== null && share > 0.02 && share < 0.98 && kept.placeAt > kept.readAt
}
