import type { TextRange } from '#article/selectors'
import type { HighlightColour } from '#db/schema/readers'

/** A layer of paint: a colour, where several highlights lie upon each other, or the passage that a link leads to. */
export type Layer = HighlightColour | 'overlap' | 'linked'

/**
 * What to paint where. A passage within a longer one keeps its colour, so that both stay visible; where two lie
 * upon each other, the layer `overlap` says so.
 */
export function layersOf(
	highlights: readonly { colour: HighlightColour; range: TextRange }[],
): { layer: Layer; range: TextRange }[] {
	const painted: { layer: Layer; range: TextRange }[] = []
	const shortestFirst = [...highlights].sort((a, b) => lengthOf(a.range) - lengthOf(b.range))
	let covered: TextRange[] = []
	for (const { colour, range } of shortestFirst) {
		for (const other of covered) {
			const shared = {
				start: Math.max(range.start, other.start),
				end: Math.min(range.end, other.end),
			}
			if (shared.start < shared.end) painted.push({ layer: 'overlap', range: shared })
		}
		for (const bare of without(range, covered)) painted.push({ layer: colour, range: bare })
		covered = [...covered, range]
	}
	return painted
}

function without(range: TextRange, covered: readonly TextRange[]): TextRange[] {
	return covered.reduce(
		(bare, { start, end }) =>
			bare.flatMap((part) =>
				[
					{ start: part.start, end: Math.min(part.end, start) },
					{ start: Math.max(part.start, end), end: part.end },
				].filter((rest) => lengthOf(rest) > 0),
			),
		[range],
	)
}

const lengthOf = ({ start, end }: TextRange) => end - start
