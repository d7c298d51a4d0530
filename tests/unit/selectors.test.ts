import { describe, expect, test } from 'vitest'
import { selectorsOf, stillSays, tidy } from '#article/selectors'
import { codePointLength } from '#article/text'

const at = (text: string, words: string) => {
	const start = codePointLength(text.slice(0, text.indexOf(words)))
	return { start, end: start + codePointLength(words) }
}

describe('the selectors of a passage', () => {
	test('quote the passage with what stands before and after it', () => {
		const text = 'The port was closed. The strike spread. The minister resigned.'

		const selectors = selectorsOf(text, at(text, 'The strike spread.'))

		expect(selectors).toEqual({
			start: 21,
			end: 39,
			exact: 'The strike spread.',
			prefix: 'The port was closed. ',
			suffix: ' The minister resigned.',
		})
	})

	test('keep a passage that begins at the very first character', () => {
		const text = 'Bread, peace, land. And so on.'

		expect(selectorsOf(text, { start: 0, end: 19 })).toMatchObject({ start: 0, prefix: '' })
	})

	test('keep 64 graphemes of the surroundings, however many code points those take', () => {
		const family = '👨‍👩‍👧‍👦'
		const text = `${family.repeat(80)}strike${'e\u0301'.repeat(80)}`

		const selectors = selectorsOf(text, at(text, 'strike'))!

		expect(selectors.prefix).toBe(family.repeat(64))
		// The last letter of the quote and the accents after it stay apart.
		expect(selectors.suffix).toBe('e\u0301'.repeat(64))
	})

	test('count code points, so that an emoji before the passage moves it by one', () => {
		const text = '🚩 flags and 🚩 songs'

		expect(selectorsOf(text, at(text, 'songs'))).toMatchObject({
			start: 14,
			end: 19,
			exact: 'songs',
		})
	})

	test('are none for white space alone, an empty range, or a range beyond the text', () => {
		const text = 'One.\n\nTwo.'

		expect(selectorsOf(text, { start: 4, end: 6 })).toBeNull()
		expect(selectorsOf(text, { start: 2, end: 2 })).toBeNull()
		expect(selectorsOf(text, { start: 3, end: 1 })).toBeNull()
		expect(selectorsOf(text, { start: 40, end: 50 })).toBeNull()
	})

	test('may reach across paragraphs and keep the blank line between them', () => {
		const text = 'One day.\n\nTwo days.'

		expect(selectorsOf(text, at(text, 'day.\n\nTwo'))?.exact).toBe('day.\n\nTwo')
	})
})

describe('a tidied range', () => {
	test('leaves out the white space at its edges', () => {
		const text = 'One.\n\nTwo words here.\n\nThree.'

		expect(tidy(text, { start: 4, end: 23 })).toEqual(at(text, 'Two words here.'))
	})

	test('cuts no combining mark off its letter and no emoji in two', () => {
		const text = 'cafe\u0301 👨‍👩‍👧 x'

		expect(tidy(text, { start: 0, end: 4 })).toEqual({ start: 0, end: 5 })
		expect(tidy(text, { start: 7, end: 9 })).toEqual({ start: 6, end: 11 })
	})

	test('is clamped to the text', () => {
		expect(tidy('Short.', { start: -5, end: 99 })).toEqual({ start: 0, end: 6 })
	})
})

test('a passage still says its words only where they stand unchanged', () => {
	const text = '🚩 The strike spread.'
	const selectors = selectorsOf(text, at(text, 'strike'))!

	expect(stillSays(text, selectors)).toBe(true)
	expect(stillSays(`A ${text}`, selectors)).toBe(false)
})
