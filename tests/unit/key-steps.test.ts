import { expect, test } from 'vitest'
import { meaningOf } from '../../app/articles/[id]/_highlights/key-meaning.ts'
import {
	chosenBy,
	extended,
	type KeyChoice,
	moved,
	unitsOf,
} from '../../app/articles/[id]/_highlights/key-steps.ts'

const FIRST = 'The port is silent. Nobody came 🚩 today.'
const SECOND = 'A strike! It lasted.'
const text = `${FIRST}\n\n${SECOND}`
const places = [
	{ start: 0, end: FIRST.length },
	{ start: FIRST.length + 2, end: text.length },
]
const units = unitsOf(text, places, 'en')
const within = { start: 0, end: text.length }
const said = (choice: KeyChoice) => {
	const { start, end } = chosenBy(choice)
	return text.slice(start, end)
}
const first: KeyChoice = { anchor: units.word[0]!, head: units.word[0]!.end }

test('a text is its words, sentences and paragraphs; a sign that stands for a word is one', () => {
	const says = (kind: keyof typeof units) =>
		units[kind].map(({ start, end }) => text.slice(start, end))

	expect(says('word').slice(4, 8)).toEqual(['Nobody', 'came', '🚩', 'today'])
	expect(says('sentence')).toEqual([
		'The port is silent.',
		'Nobody came 🚩 today.',
		'A strike!',
		'It lasted.',
	])
	expect(says('paragraph')).toEqual([FIRST, SECOND])
})

test('words without spaces between them are words, too', () => {
	const thai = 'ท่าเรือเงียบ'

	expect(unitsOf(thai, [{ start: 0, end: thai.length }], 'th').word.length).toBeGreaterThan(1)
})

test('a language that is none does not stop it', () => {
	expect(unitsOf('one two', [{ start: 0, end: 7 }], 'not a language!').word).toHaveLength(2)
})

test('one moves on and back by word, sentence and paragraph, and stays at the ends', () => {
	const second = moved(units.word, first, 1)

	expect(said(second)).toBe('port')
	expect(said(moved(units.word, second, -1))).toBe('The')
	expect(moved(units.word, first, -1)).toBe(first)
	expect(said(moved(units.sentence, first, 1))).toBe('Nobody came 🚩 today.')
	expect(said(moved(units.paragraph, first, 1))).toBe(SECOND)
	const last = moved(units.paragraph, first, 1)
	expect(moved(units.paragraph, last, 1)).toBe(last)
})

test('a passage grows by what is asked for, and over a paragraph', () => {
	const two = extended(units.word, first, { by: 1, within })
	const sentence = extended(units.sentence, two, { by: 1, within })
	const on = extended(units.paragraph, sentence, { by: 1, within })

	expect(said(two)).toBe('The port')
	expect(said(sentence)).toBe('The port is silent.')
	expect(said(on)).toBe(FIRST)
	expect(said(extended(units.word, on, { by: 1, within }))).toBe(`${FIRST}\n\nA`)
})

test('taking back leaves out the last word, and past the first grows to the other side', () => {
	const start = moved(units.word, moved(units.word, first, 1), 1)
	const two = extended(units.word, start, { by: 1, within })

	const one = extended(units.word, two, { by: -1, within })
	const before = extended(units.word, one, { by: -1, within })
	const again = extended(units.word, before, { by: 1, within })

	expect([start, two, one, before, again].map(said)).toEqual([
		'is',
		'is silent',
		'is',
		'port is',
		'is',
	])
})

test('a passage of the body does not grow into the notes', () => {
	const body = { start: 0, end: FIRST.length }
	const whole = extended(units.paragraph, first, { by: 1, within: body })

	expect(said(extended(units.word, whole, { by: 1, within: body }))).toBe(FIRST)
})

const key = (key: string, more: Partial<KeyboardEvent> = {}) => ({
	...{ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
	...more,
})

test('right goes on where the text runs to the right, and back where it runs to the left', () => {
	const on = { deed: 'step', unit: 'word', by: 1, isExtending: false }

	expect(meaningOf(key('ArrowRight'), false)).toEqual(on)
	expect(meaningOf(key('ArrowLeft'), true)).toEqual(on)
	expect(meaningOf(key('ArrowRight'), true)).toEqual({ ...on, by: -1 })
})

test('keys that mean something to the browser are left to it', () => {
	expect(meaningOf(key('c', { ctrlKey: true }), false)).toBeNull()
	expect(meaningOf(key('Tab'), false)).toBeNull()
	expect(meaningOf(key('5'), false)).toBeNull()
	expect(meaningOf(key('2'), false)).toMatchObject({ deed: 'mark', colour: 'green' })
})
