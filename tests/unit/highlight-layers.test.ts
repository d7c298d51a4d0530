import { expect, test } from 'vitest'
import { layersOf } from '../../app/articles/[id]/_highlights/layers.ts'

const yellow = (start: number, end: number) =>
	({ colour: 'yellow', range: { start, end } }) as const
const blue = (start: number, end: number) => ({ colour: 'blue', range: { start, end } }) as const

test('a highlight alone is painted whole', () => {
	expect(layersOf([yellow(3, 9)])).toEqual([{ layer: 'yellow', range: { start: 3, end: 9 } }])
})

test('a shorter highlight within a longer one keeps its colour, and says that it lies on another', () => {
	const layers = layersOf([yellow(0, 20), blue(5, 10)])

	expect(layers).toEqual([
		{ layer: 'blue', range: { start: 5, end: 10 } },
		{ layer: 'overlap', range: { start: 5, end: 10 } },
		{ layer: 'yellow', range: { start: 0, end: 5 } },
		{ layer: 'yellow', range: { start: 10, end: 20 } },
	])
})

test('highlights that only touch do not overlap', () => {
	expect(layersOf([yellow(0, 5), blue(5, 10)]).map(({ layer }) => layer)).toEqual([
		'yellow',
		'blue',
	])
})

test('two highlights of the very same words are both told of', () => {
	expect(layersOf([yellow(2, 4), blue(2, 4)])).toEqual([
		{ layer: 'yellow', range: { start: 2, end: 4 } },
		{ layer: 'overlap', range: { start: 2, end: 4 } },
	])
})
