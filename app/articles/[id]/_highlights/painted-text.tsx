'use client'

import { createContext, type ReactNode, use, useState, useSyncExternalStore } from 'react'
import { type PaintStore, paintStore } from './paint-store.ts'
import type { Stroke, Strokes } from './strokes.ts'

const Paint = createContext<PaintStore>(paintStore({}))

/** The text whose highlights are painted; `strokes` are those that the server knows of. */
export function PaintedText({ strokes, children }: { strokes: Strokes; children: ReactNode }) {
	const [store] = useState(() => paintStore(strokes))
	return <Paint value={store}>{children}</Paint>
}

export const usePaintStore = () => use(Paint)

const NOTHING: readonly never[] = []

/** What elements have to show in a place. */
export function useStrokes(place: string): readonly Stroke[] {
	const store = usePaintStore()
	return useSyncExternalStore(
		store.listen,
		() => store.shown().strokes[place] ?? NOTHING,
		() => store.initial[place] ?? NOTHING,
	)
}

/** The highlights in a place; none until there is a script that could open them. */
export function useMarked(place: string): readonly string[] {
	const store = usePaintStore()
	return useSyncExternalStore(
		store.listen,
		() => store.shown().marked[place] ?? NOTHING,
		() => NOTHING,
	)
}
