import { describe, expect, test } from 'vitest'
import { MARK_END, MARK_START, marksIn, snippetOf } from '#search/snippet'

const marked = (text: string) => marksIn(text.replaceAll('[', MARK_START).replaceAll(']', MARK_END))
const cut = (text: string, marks: [number, number][]) =>
	marks.map(([start, end]) => [...text].slice(start, end).join(''))

describe('marks', () => {
	test('are counted in code points, so that an emoji is one', () => {
		expect(marked('🌊🌊 [sea] wall')).toEqual({ text: '🌊🌊 sea wall', marks: [[3, 6]] })
	})

	test('that touch are one', () => {
		expect(marked('[sea][wall]').marks).toEqual([[0, 7]])
	})
})

describe('a snippet', () => {
	test('is the whole passage where that is short', () => {
		expect(snippetOf('The sea wall held.', [[4, 7]])).toEqual({
			text: 'The sea wall held.',
			marks: [[4, 7]],
		})
	})

	test('shows the thickest part of a long one, its marks still on their words', () => {
		const filler = 'plain words that say little '.repeat(30)
		const { text, marks } = marked(
			`${filler}[harbour] ${filler}the [sea] [wall] of the [harbour] ${filler}`,
		)

		const snippet = snippetOf(text, marks)

		expect(snippet.text.length).toBeLessThan(400)
		expect(snippet.text).toMatch(/^….*sea wall of the harbour.*…$/)
		expect(cut(snippet.text, snippet.marks)).toEqual(['sea', 'wall', 'harbour'])
	})

	test('cuts at words', () => {
		const { text, marks } = marked(
			`${'abcdefghij '.repeat(60)}[needle] ${'abcdefghij '.repeat(60)}`,
		)

		const words = snippetOf(text, marks).text.replaceAll('…', '').trim().split(' ')

		expect(new Set(words)).toEqual(new Set(['abcdefghij', 'needle']))
	})
})
