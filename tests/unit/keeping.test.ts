import { describe, expect, test } from 'vitest'
import { movedOn, whatIsLeft } from '../../app/_keeping/answers.ts'
import type { WaitingChange } from '../../app/_keeping/browser-database.ts'
import { type Change, collides, foreseen, isMarkedAlready } from '../../app/_keeping/changes.ts'
import type { KeptHighlight } from '../../app/_keeping/kept.ts'
import { learned, type StoredHighlight } from '../../app/_keeping/learning.ts'
import { mergedWith, withWaiting } from '../../app/_keeping/outbox.ts'

const aHighlight = (wish: Partial<KeptHighlight> = {}): KeptHighlight => ({
	id: 'one',
	articleId: 'article',
	articleTitle: 'The silent port',
	articleKicker: null,
	createdAt: '2026-11-26T12:00:00.000Z',
	versionId: 1,
	colour: 'yellow',
	note: '',
	tags: [],
	rev: 1,
	quote: 'the port',
	words: 'the port',
	state: 'exact',
	range: { start: 3, end: 11 },
	...wish,
})

const aStored = (wish: Partial<StoredHighlight> = {}): StoredHighlight => ({
	...aHighlight(),
	owner: 'ana',
	at: 10,
	isRemoved: false,
	...wish,
})

const aChange = (wish: Partial<WaitingChange> = {}): WaitingChange => ({
	n: 1,
	key: 'key',
	owner: 'ana',
	highlightId: 'one',
	change: { deed: 'change', id: 'one', wish: { note: 'mine' } },
	rev: 1,
	was: { note: '' },
	isTried: true,
	...wish,
})

describe('what a change will do', () => {
	test('shows before it is saved, one after the other', () => {
		const waiting = [
			aChange({ change: { deed: 'add', highlight: aHighlight() } }),
			aChange({ change: { deed: 'change', id: 'one', wish: { note: 'seen' } } }),
		]

		expect(withWaiting([], waiting)).toMatchObject([{ id: 'one', note: 'seen' }])
		const removed = aChange({ change: { deed: 'remove', id: 'one' } })
		expect(withWaiting([], [...waiting, removed])).toEqual([])
	})

	test('shows on the page of its own article only', () => {
		const waiting = [aChange({ change: { deed: 'add', highlight: aHighlight() } })]

		expect(withWaiting([], waiting, 'another')).toEqual([])
	})

	test('brings back what was removed as it was', () => {
		const note = aHighlight({ note: 'kept' })
		const removed = foreseen([note], { deed: 'remove', id: 'one' })

		expect(foreseen(removed, { deed: 'restore', highlight: note })).toEqual([note])
	})
})

describe('the same passage', () => {
	test('is marked already in the same colour, and not in another or elsewhere', () => {
		const again = aHighlight({ id: 'two' })

		expect(isMarkedAlready([aHighlight()], again)).toBe(true)
		expect(isMarkedAlready([aHighlight()], { ...again, colour: 'blue' })).toBe(false)
		expect(isMarkedAlready([aHighlight()], { ...again, range: { start: 4, end: 11 } })).toBe(false)
	})

	test('two lost ones, which have no place, are not the same', () => {
		const lost = aHighlight({ range: null })

		expect(isMarkedAlready([lost], { ...lost, id: 'two' })).toBe(false)
	})
})

describe('a change upon something newer', () => {
	test('collides with another change of the same field', () => {
		expect(collides({ note: 'mine' }, { note: '' }, aHighlight({ note: 'theirs' }))).toBe(true)
	})

	test('does not collide with a change of another field, nor with the same change', () => {
		const wish = { note: 'mine' }

		expect(collides(wish, { note: '' }, aHighlight({ colour: 'pink' }))).toBe(false)
		expect(collides(wish, { note: '' }, aHighlight({ note: 'mine' }))).toBe(false)
		expect(collides({ tags: ['a'] }, { tags: [] }, aHighlight({ note: 'theirs' }))).toBe(false)
	})

	test('does not collide with its own tags, which the library puts in order', () => {
		const now = aHighlight({ tags: ['ashore', 'water'] })

		expect(collides({ tags: ['new'] }, { tags: ['water', 'ashore'] }, now)).toBe(false)
		expect(collides({ tags: ['new'] }, { tags: ['water'] }, now)).toBe(true)
	})

	test('is sent again upon it, or waits for its reader', () => {
		const newer = (wish: Partial<KeptHighlight>) =>
			whatIsLeft(aChange(), { at: 1, outcome: 'newer', highlight: aHighlight({ rev: 5, ...wish }) })

		expect(newer({ colour: 'pink' })).toMatchObject({ rev: 5, was: { note: '' } })
		expect(newer({ colour: 'pink' })).not.toHaveProperty('theirs')
		expect(newer({ note: 'theirs' })).toMatchObject({ rev: 1, theirs: { note: 'theirs' } })
	})

	test('waits for its reader when the highlight was removed, and is over when it is done', () => {
		expect(whatIsLeft(aChange(), { at: 1, outcome: 'removed' })).toMatchObject({ theirs: null })
		expect(
			whatIsLeft(aChange(), { at: 1, outcome: 'done', rev: 2, highlight: aHighlight() }),
		).toBeNull()
	})
})

describe('a change that waits behind another', () => {
	const left = (wish: Partial<KeptHighlight>) => ({ rev: 3, highlight: aHighlight(wish) })

	test('stands on what that one left', () => {
		expect(movedOn(aChange(), left({ tags: ['here'] })).rev).toBe(3)
		expect(movedOn(aChange({ was: { note: 'first' } }), left({ note: 'first' })).rev).toBe(3)
	})

	test('is not moved over what another device wrote meanwhile, so that its maker is asked', () => {
		const note = aChange()

		const moved = movedOn(note, left({ tags: ['here'], note: 'theirs' }))

		expect(moved).toEqual(note)
		const theirs = aHighlight({ rev: 3, note: 'theirs' })
		expect(whatIsLeft(moved, { at: 1, outcome: 'newer', highlight: theirs })).toMatchObject({
			theirs,
		})
	})

	test('is not moved past a removal, after which nobody knows yet what is there', () => {
		expect(movedOn(aChange(), { rev: 2, highlight: null }).rev).toBe(1)
	})

	test('may be a removal or a restoring, which write over nothing', () => {
		const restore = aChange({ change: { deed: 'restore', highlight: aHighlight() }, was: {} })

		expect(movedOn(restore, left({ note: 'theirs' })).rev).toBe(3)
	})
})

describe('two changes that were not sent', () => {
	test('become one upon the older of what their maker saw', () => {
		const change: Change = { deed: 'change', id: 'one', wish: { tags: ['here'] } }
		const last = aChange({ change, was: { tags: [] }, rev: 2, isTried: false })

		expect(mergedWith(last, aChange({ rev: 1 }))).toMatchObject({
			rev: 1,
			change: { wish: { tags: ['here'], note: 'mine' } },
			was: { tags: [], note: '' },
		})
		expect(mergedWith({ ...last, rev: 1 }, aChange({ rev: 2 }))).toMatchObject({ rev: 1 })
	})

	test('stay two when the second was typed, in another tab, without sight of the first', () => {
		const last = aChange({ isTried: false })
		const next: Change = { deed: 'change', id: 'one', wish: { note: 'other' } }

		expect(mergedWith(last, aChange({ change: next }))).toBeNull()
		expect(mergedWith(last, aChange({ change: next, was: { note: 'mine' } }))).toMatchObject({
			change: { wish: { note: 'other' } },
			was: { note: '' },
		})
	})
})

describe('what an older page says', () => {
	const learn = (stored: StoredHighlight[], told: KeptHighlight[], at: number) =>
		learned(stored, told, { owner: 'ana', at })

	test('does not undo what was said later', () => {
		const later = aStored({ note: 'later', at: 20 })

		expect(learn([later], [aHighlight()], 15)).toEqual({ write: [], forget: [] })
	})

	test('does not bring back what was removed later', () => {
		const removed = aStored({ isRemoved: true, at: 20 })

		expect(learn([removed], [aHighlight()], 15).write).toEqual([])
	})

	test('gives way to a newer page, which also says what is gone', () => {
		const gone = aStored({ id: 'gone' })

		const { write, forget } = learn([aStored(), gone], [aHighlight({ note: 'newer' })], 30)

		expect(write).toMatchObject([{ id: 'one', note: 'newer', at: 30, owner: 'ana' }])
		expect(forget).toEqual([gone])
	})
})
