'use client'

import { piecesOf } from '../_text/pieces.ts'
import type { Layer } from './layers.ts'
import { useStrokes } from './painted-text.tsx'

/**
 * Words of a block or a note. Their highlights are marks that React itself sets: on the server, and in browsers that
 * cannot paint without elements. `at` is where the words begin, in code points.
 */
export function Words({ place, at, text }: { place: string; at: number; text: string }) {
	const strokes = useStrokes(place)
	if (strokes.length === 0) return text
	const ranges = strokes.map(({ start, end }) => [start, end] as const)
	return piecesOf(text, at, ranges).map(({ text, at, mark }) =>
		mark === null ? (
			text
		) : (
			<mark key={at} className={`painted ${classesOf(strokes[mark]?.layers ?? [])}`}>
				{text}
			</mark>
		),
	)
}

const classesOf = (layers: readonly Layer[]) => layers.map((layer) => `mark-${layer}`).join(' ')
