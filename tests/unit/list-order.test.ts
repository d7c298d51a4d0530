import { describe, expect, test } from 'vitest'
import type { ListItem } from '#db/list-items'
import { changed, step } from '../../app/lists/[id]/order.ts'

const anItem = (id: string): ListItem => ({
	id,
	articleId: id,
	title: id,
	note: '',
	kicker: null,
	issueNumber: null,
	publishedOn: null,
})
const items = ['a', 'b', 'c', 'd'].map(anItem)
const order = (list: ListItem[]) => list.map(({ id }) => id).join('')

describe('a list as it will be', () => {
	test.each([
		['a', 'd', 'bcda'],
		['d', '', 'dabc'],
		['b', 'c', 'acbd'],
		['b', 'a', 'abcd'],
		['b', 'b', 'abcd'],
	])('with %s moved after %s', (itemId, after, expected) => {
		expect(order(changed(items, { do: 'move', itemId, after }))).toBe(expected)
	})

	test('is unchanged by a move of or after what is not there', () => {
		expect(changed(items, { do: 'move', itemId: 'x', after: 'a' })).toBe(items)
		expect(changed(items, { do: 'move', itemId: 'a', after: 'x' })).toBe(items)
	})

	test('is shorter by what was removed', () => {
		expect(order(changed(items, { do: 'remove', itemId: 'b' }))).toBe('acd')
	})

	test('has the note that was written, on its item alone', () => {
		const notes = changed(items, { do: 'note', itemId: 'c', note: 'Read first.' })

		expect(notes.map(({ note }) => note)).toEqual(['', '', 'Read first.', ''])
	})
})

test('one step up or down is a move after a neighbour, and there is none beyond the ends', () => {
	const after = (n: number, direction: 'up' | 'down') => step(items, n, direction)

	expect([0, 1, 2, 3].map((n) => after(n, 'up'))).toEqual([null, '', 'a', 'b'])
	expect([0, 1, 2, 3].map((n) => after(n, 'down'))).toEqual(['b', 'c', 'd', null])
})
