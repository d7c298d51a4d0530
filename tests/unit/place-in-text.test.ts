import { expect, test } from 'vitest'
import { findPlace, placeOf, type TextPart } from '#article/place-in-text'

const HARBOUR = 'The harbour was quiet, and nobody had unloaded a ship since the month of May.'
const BREAD = 'In the town the bakers sold bread by the half loaf, and later by the slice.'
const SALT = 'Salt came over the hills on mules that knew the way better than their drivers.'

const textOf = (...texts: string[]): TextPart[] =>
	texts.map((text, n) => ({ id: `b${n + 1}`, text }))

const FIRST = textOf(HARBOUR, BREAD, SALT)

const placed = (within: number, block = 'b2') => placeOf(FIRST, { block, within }, 1)!

test('a place says which words stand there, from a whole word on', () => {
	expect(placed(0).words).toBe(BREAD)
	expect(BREAD.split(' ')).toContain(placed(0.3).words.split(' ')[0])
})

test('a place says how much of the text lies before it', () => {
	expect(placed(0).share).toBeCloseTo(HARBOUR.length / (HARBOUR + BREAD + SALT).length, 3)
	expect(placeOf(FIRST, { block: 'b1', within: 0 }, 1)?.share).toBe(0)
})

test('there is no place in a block that the text does not have', () => {
	expect(placeOf(FIRST, { block: 'b9', within: 0 }, 1)).toBeNull()
})

test('in the same version a place is where it was', () => {
	expect(findPlace(placed(0.4), FIRST, 1)).toEqual({ block: 'b2', within: 0.4 })
})

test('in a corrected version it is found by its words, though its paragraph has another number', () => {
	const corrected = textOf('A new first paragraph.', HARBOUR, BREAD, SALT)

	expect(findPlace(placed(0), corrected, 2)).toEqual({ block: 'b3', within: 0 })
})

test('a word that was put right among them does not lose it', () => {
	const corrected = textOf('A new first paragraph.', HARBOUR, BREAD.replace('later', 'afterwards'))

	expect(findPlace(placed(0), corrected, 2)?.block).toBe('b3')
})

test('of words that stand twice those nearest to the old place are taken', () => {
	const corrected = textOf(BREAD, HARBOUR, SALT, HARBOUR, SALT, BREAD)
	const late = placeOf(textOf(HARBOUR, SALT, HARBOUR, SALT, BREAD), { block: 'b5', within: 0 }, 1)!

	expect(findPlace(late, corrected, 2)?.block).toBe('b6')
})

test('where the words are gone it is as far on in the text as it was', () => {
	const rewritten = textOf('x'.repeat(100), 'y'.repeat(100), 'z'.repeat(100))

	expect(findPlace({ ...placed(0), share: 0.5 }, rewritten, 2)).toEqual({
		block: 'b2',
		within: 0.5,
	})
})

test('in a text that lost all its words there is no place', () => {
	expect(findPlace(placed(0), [], 2)).toBeNull()
})
