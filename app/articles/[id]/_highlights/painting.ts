import { useLayoutEffect, useMemo } from 'react'
import type { TextRange } from '#article/selectors'
import { type ArticleText, copiedRangesOf, domRangesOf, wordsAt } from './article-text.ts'
import type { Kept, Placed } from './kept.ts'
import { type Layer, layersOf } from './layers.ts'
import { canPaint, paint } from './paint.ts'
import type { MarkedPlaces, PaintStore } from './paint-store.ts'
import { type PlaceInText, strokesOf } from './strokes.ts'

/**
 * Paints the highlights and gives those that could be: what the text no longer says where it should stand is
 * not painted, for a wrong place is worse than none. `linked` is the passage that a link leads to.
 */
export function usePainted(
	store: PaintStore,
	article: ArticleText | null,
	{ shown, linked }: { shown: readonly Kept[]; linked: TextRange | null },
): Placed[] {
	const placed = useMemo(
		() => (article ? shown.filter((one): one is Placed => isPlaced(article, one)) : []),
		[article, shown],
	)

	useLayoutEffect(() => {
		if (!article) return
		const layers: { layer: Layer; range: TextRange }[] = layersOf(placed)
		if (linked) layers.push({ layer: 'linked', range: linked })
		const places = placesOf(article)
		const marked = markedIn(places, placed)
		if (!canPaint()) return store.show({ strokes: strokesOf(places, layers), marked })
		// Before the marks that the server set go, and new words come in their place.
		const takeAway = paint(
			layers.flatMap(({ layer, range }) =>
				everyRangeOf(article, range).map((range) => ({ layer, range })),
			),
		)
		store.show({ strokes: {}, marked })
		return takeAway
	}, [store, article, placed, linked])

	return placed
}

const isPlaced = (article: ArticleText, { range, versionId, words }: Kept) =>
	range !== null && versionId === article.versionId && wordsAt(article, range) === words

const everyRangeOf = (article: ArticleText, range: TextRange) => [
	...domRangesOf(article, range),
	...copiedRangesOf(article, range).flat(),
]

const placesOf = ({ places, offsets }: ArticleText): PlaceInText[] =>
	places.map(({ place, start, end }) => ({
		place,
		start: offsets.toCodePoints(start),
		end: offsets.toCodePoints(end),
	}))

function markedIn(places: readonly PlaceInText[], placed: readonly Placed[]): MarkedPlaces {
	const lengthOf = ({ range }: Placed) => range.end - range.start
	const shortestFirst = [...placed].sort((a, b) => lengthOf(a) - lengthOf(b))
	return Object.fromEntries(
		places.flatMap(({ place, start, end }) => {
			const here = shortestFirst.filter(({ range }) => range.start < end && range.end > start)
			return here.length > 0 ? [[place, here.map(({ id }) => id)]] : []
		}),
	)
}
