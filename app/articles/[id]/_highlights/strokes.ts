import type { Article } from '#article/article'
import type { TextRange } from '#article/selectors'
import { codePointLength } from '#article/text'
import { notePlace } from '../_text/places.ts'
import type { Layer } from './layers.ts'

/** A block or a note, and where its text stands in the markable text, in code points. */
export interface PlaceInText extends TextRange {
	place: string
}

/** A stretch of one place with all that is painted on it; code points of that place. */
export interface Stroke extends TextRange {
	layers: readonly Layer[]
}

/** What is painted in each place; places with nothing are left out. Strokes are in order and apart. */
export type Strokes = Readonly<Record<string, readonly Stroke[]>>

/** Every block and note of an article, in the order of its markable text. */
export function placesIn({
	blocks,
	footnotes,
}: Pick<Article, 'blocks' | 'footnotes'>): PlaceInText[] {
	const parts = [
		...blocks.map(({ id, text }) => ({ place: id, text })),
		...footnotes.map(({ text }, n) => ({ place: notePlace(n), text })),
	]
	let at = 0
	return parts.map(({ place, text }) => {
		const start = at
		const end = start + codePointLength(text)
		at = end + 2
		return { place, start, end }
	})
}

/** Layers of paint cut into strokes, place by place, for browsers in which elements have to carry the paint. */
export function strokesOf(
	places: readonly PlaceInText[],
	painted: readonly { layer: Layer; range: TextRange }[],
): Strokes {
	const strokes: Record<string, Stroke[]> = {}
	for (const { place, start, end } of places) {
		const here = painted
			.filter(({ range }) => range.start < end && range.end > start)
			.map(({ layer, range }) => ({
				layer,
				start: Math.max(range.start, start) - start,
				end: Math.min(range.end, end) - start,
			}))
		if (here.length > 0) strokes[place] = cut(here)
	}
	return strokes
}

function cut(here: readonly (TextRange & { layer: Layer })[]): Stroke[] {
	const edges = [...new Set(here.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
	return edges.slice(1).flatMap((end, n) => {
		const start = edges[n]!
		const layers = here.filter((one) => one.start <= start && one.end >= end)
		const names = [...new Set(layers.map(({ layer }) => layer))]
		return names.length > 0 ? [{ start, end, layers: names }] : []
	})
}
