import { describe, expect, test } from 'vitest'
import type { ListEntry } from '#article/lists/entry'
import { changed, undoing } from '../../app/lists/[id]/order.ts'
import { around, step } from '../../app/lists/[id]/steps.ts'
import { wishIn, wishOf } from '../../app/lists/[id]/wish.ts'

const common = { note: '', addedBy: null }
const anItem = (id: string): ListEntry => ({
	...common,
	...{ kind: 'article', id, articleId: id, title: id, kicker: null, issueNumber: null },
	...{ publishedOn: null, authors: [], words: 0 },
})
/** Capitals are headings. */
const aList = (ids: string): ListEntry[] =>
	Array.from(ids, (id) =>
		id === id.toUpperCase() ? { ...common, kind: 'section', id, title: id } : anItem(id),
	)
const aroundOf = (list: readonly ListEntry[], from: number, to: number) =>
	around(
		list.map(({ id, kind }) => ({ id, isSection: kind === 'section' })),
		from,
		to,
	)
const order = (list: readonly ListEntry[]) => list.map(({ id }) => id).join('')

describe('a list as it will be', () => {
	const items = aList('abcd')

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
		const notes = changed(items, { do: 'note', itemId: 'c', note: 'Read first.', was: '' })

		expect(notes.map(({ note }) => note)).toEqual(['', '', 'Read first.', ''])
	})
})

describe('a section', () => {
	test.each([
		['a section goes behind the whole of another', 'AbcDeF', 'A', 'D', 'DeAbcF'],
		['also when the item named is in its midst', 'AbcDef', 'A', 'e', 'DefAbc'],
		['it goes first', 'AbCd', 'C', '', 'CdAb'],
		['but never above what stands under no heading', 'abCdEf', 'E', '', 'abEfCd'],
		['a heading alone moves alone', 'ABc', 'A', 'c', 'BcA'],
	])('moves as a whole: %s', (_, ids, itemId, after, expected) => {
		expect(order(changed(aList(ids), { do: 'move section', itemId, after }))).toBe(expected)
	})

	test('does not move behind something of its own, and an item is none', () => {
		const list = aList('AbCd')

		expect(changed(list, { do: 'move section', itemId: 'A', after: 'b' })).toBe(list)
		expect(changed(list, { do: 'move section', itemId: 'b', after: 'd' })).toBe(list)
	})
})

describe('one step', () => {
	const steps = (ids: string, direction: 'up' | 'down') => {
		const list = aList(ids)
		return list.map((_, n) => {
			const change = step(list, n, direction, aroundOf(list, 0, list.length))
			return change && order(changed(list, change))
		})
	}

	test('goes past one neighbour, and there is none beyond the ends', () => {
		expect(steps('abc', 'up')).toEqual([null, 'bac', 'acb'])
		expect(steps('abc', 'down')).toEqual(['bac', 'acb', null])
	})

	test('takes an item over a heading, and a section past a section', () => {
		expect(steps('AbCd', 'up')).toEqual([null, 'bACd', 'CdAb', 'AbdC'])
		expect(steps('AbCd', 'down')).toEqual(['CdAb', 'ACbd', null, null])
	})

	test('leads over the edge of a page', () => {
		const list = aList('abcdef')
		const page = list.slice(2, 4)
		const edge = aroundOf(list, 2, 4)

		expect(step(page, 0, 'up', edge)).toEqual({ do: 'move', itemId: 'c', after: 'a' })
		expect(step(page, 1, 'down', edge)).toEqual({ do: 'move', itemId: 'd', after: 'e' })
	})
})

describe('what takes a change back', () => {
	test.each([
		['a move', { do: 'move', itemId: 'b', after: 'd' }],
		['a move of the first', { do: 'move', itemId: 'a', after: 'c' }],
	] as const)('%s', (_, change) => {
		const list = aList('abcd')
		const back = undoing(list, change)!

		expect(order(changed(changed(list, change), back))).toBe('abcd')
	})

	test('a section moved', () => {
		const list = aList('AbCdEf')
		const change = { do: 'move section', itemId: 'E', after: '' } as const

		expect(order(changed(changed(list, change), undoing(list, change)!))).toBe('AbCdEf')
	})

	test('a removal is put back, a note is what it was', () => {
		const list = changed(aList('ab'), { do: 'note', itemId: 'a', note: 'Old', was: '' })
		const change = { do: 'note', itemId: 'a', note: 'New', was: 'Old' } as const

		expect(undoing(list, { do: 'remove', itemId: 'a' })).toEqual({ do: 'put back', itemId: 'a' })
		expect(undoing(list, change)).toEqual({ ...change, note: 'Old', was: 'New' })
		expect(undoing(list, { do: 'remove', itemId: 'x' })).toBeNull()
	})
})

test('a button’s value says the change it asks for', () => {
	const change = { do: 'move section', itemId: 'a', after: 'b' } as const

	expect(wishIn({ itemId: 'a', wish: wishOf(change) })).toEqual(change)
	expect(wishIn({ itemId: 'a', wish: wishOf({ do: 'move', itemId: 'a', after: '' }) })).toEqual({
		...{ do: 'move', itemId: 'a', after: '' },
	})
})
