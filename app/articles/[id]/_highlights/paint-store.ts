import type { Strokes } from './strokes.ts'

/** The highlights that stand in each place, by id, the shortest first. */
export type MarkedPlaces = Readonly<Record<string, readonly string[]>>

/** What the text has to show of the highlights in it, and what it can ask of them. */
interface Shown {
	strokes: Strokes
	marked: MarkedPlaces
	/** Opens highlights; the focus comes back to `from`. */
	open: (ids: readonly string[], from: HTMLElement) => void
	/** Begins marking by keys. */
	byKeys: (from: HTMLElement) => void
}

/** Between the highlights and the text they stand in, which are far apart in the page. */
export interface PaintStore {
	shown: () => Shown
	/** What the server set in the page. */
	initial: Strokes
	show: (change: Partial<Shown>) => void
	listen: (listener: () => void) => () => void
}

export function paintStore(initial: Strokes): PaintStore {
	let shown: Shown = { strokes: initial, marked: {}, open: () => {}, byKeys: () => {} }
	const listeners = new Set<() => void>()
	return {
		shown: () => shown,
		initial,
		show(change) {
			shown = { ...shown, ...change }
			for (const listener of listeners) listener()
		},
		listen(listener) {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
	}
}
