import { expect, test } from 'vitest'
import { areSame, inOrder, withTyped } from '../../app/articles/[id]/_highlights/tag-words.ts'

test('what was typed becomes tags at its commas, without white space around', () => {
	expect(withTyped(['old'], '  to   read again, water ,')).toEqual([
		'old',
		'to read again',
		'water',
	])
})

test('a tag is not added twice, however it is written, and is written as it was before', () => {
	expect(withTyped(['Water'], 'water')).toEqual(['Water'])
	expect(withTyped([], 'ÉTÉ', ['été'])).toEqual(['été'])
})

test('a tag may be of any script, and is kept in one form', () => {
	expect(withTyped([], 'ماء, cafe\u0301')).toEqual(['ماء', 'caf\u00e9'])
})

test('more than 20 tags, and one of more than 50 characters, are left out', () => {
	const many = Array.from({ length: 30 }, (_, n) => `t${n}`).join(',')

	expect(withTyped([], many)).toHaveLength(20)
	expect(withTyped([], 'x'.repeat(51))).toEqual([])
})

test('two lists are the same in whatever order', () => {
	expect(areSame(['a', 'b'], ['b', 'a'])).toBe(true)
	expect(areSame(['a', 'b'], ['a', 'c'])).toBe(false)
	expect(areSame(['a'], ['a', 'b'])).toBe(false)
})

test('tags are shown in the order of the alphabet, whatever their case and accents', () => {
	expect(inOrder(['water', 'Étude', 'ashore', 'Zinc'])).toEqual([
		'ashore',
		'Étude',
		'water',
		'Zinc',
	])
})
