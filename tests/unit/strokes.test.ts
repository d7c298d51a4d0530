import { expect, test } from 'vitest'
import { markableText, sliceCodePoints } from '#article/text'
import { anArticle } from '#support/articles'
import { layersOf } from '../../app/articles/[id]/_highlights/layers.ts'
import { placesIn, strokesOf } from '../../app/articles/[id]/_highlights/strokes.ts'

const article = anArticle({
	paragraphs: ['The 🚩 port is silent.', 'Nobody is paid.'],
	notes: ['See the log.', 'In coin.'],
})
const text = markableText(article)

test('each block and note stands where the markable text says it', () => {
	expect(
		placesIn(article).map(({ place, start, end }) => [place, sliceCodePoints(text, start, end)]),
	).toEqual([
		['b1', 'The 🚩 port is silent.'],
		['b2', 'Nobody is paid.'],
		['note 0', 'See the log.'],
		['note 1', 'In coin.'],
	])
})

test('a highlight over two blocks is a stroke in each, counted from its beginning', () => {
	const [first, second] = placesIn(article)
	const range = { start: first!.start + 4, end: second!.start + 6 }

	expect(strokesOf(placesIn(article), [{ layer: 'green', range }])).toEqual({
		b1: [{ start: 4, end: 21, layers: ['green'] }],
		b2: [{ start: 0, end: 6, layers: ['green'] }],
	})
})

test('where highlights overlap, the strokes lie apart and one says so', () => {
	const painted = layersOf([
		{ colour: 'yellow', range: { start: 0, end: 12 } },
		{ colour: 'blue', range: { start: 4, end: 8 } },
	])

	expect(strokesOf(placesIn(article), painted)).toEqual({
		b1: [
			{ start: 0, end: 4, layers: ['yellow'] },
			{ start: 4, end: 8, layers: ['blue', 'overlap'] },
			{ start: 8, end: 12, layers: ['yellow'] },
		],
	})
})
