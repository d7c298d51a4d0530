import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { setInline } from '../../app/articles/[id]/_text/inline.tsx'
import { piecesOf } from '../../app/articles/[id]/_text/pieces.ts'
import { callCounter } from '../../app/articles/[id]/_text/places.ts'
import { minutesToRead } from '../../app/articles/[id]/_text/reading-time.ts'

const shown = (setting: Parameters<typeof setInline>[0]) =>
	renderToStaticMarkup(createElement(Fragment, null, setInline(setting)))

const marked = (html: string) =>
	[...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, text]) => text)

test('keeps emphasis and links, and nothing that could run', () => {
	const html = '<em>Now</em> <a href="https://a.example/">here</a><script>alert(1)</script>'

	expect(shown({ html })).toBe('<em>Now</em> <a href="https://a.example/">here</a>')
})

test('a link that would run a script is a link to nowhere', () => {
	expect(shown({ html: '<a href="javascript:alert(1)">x</a>' })).toBe('<a>x</a>')
})

test('marks run through emphasis and keep every letter', () => {
	const html = shown({ html: 'the <em>salt road</em> ends', marks: [[0, 8]] })

	expect(marked(html)).toEqual(['the ', 'salt'])
	expect(html.replace(/<[^>]+>/g, '')).toBe('the salt road ends')
})

test('marks count code points, so that a character outside the first plane shifts nothing', () => {
	const html = shown({ html: '𝔄𝔅 road', marks: [[3, 7]] })

	expect(marked(html)).toEqual(['road'])
})

test('marks count a line break as one and the call of a note as nothing', () => {
	const html = shown({ html: 'one<br>two<a data-call="1">1</a> three', marks: [[8, 13]] })

	expect(marked(html)).toEqual(['three'])
})

test('only the first mark of a place is one that the keyboard stops at', () => {
	const html = shown({
		html: 'salt and salt',
		marks: [
			[0, 4],
			[9, 13],
		],
	})

	expect(html.match(/data-step/g)).toHaveLength(1)
})

test('a mark that ends in the next text node is cut at its border', () => {
	expect(piecesOf('road', 10, [[8, 12]])).toEqual([
		{ text: 'ro', at: 10, mark: 0, isFirst: false },
		{ text: 'ad', at: 12, mark: null, isFirst: false },
	])
})

test('a note called twice knows its first call from its second', () => {
	const note = { marker: '1', text: 'See above.', html: 'See above.', calledFrom: ['b1', 'b2'] }
	const count = callCounter([note])

	expect(count('1')).toEqual({ n: 0, note, place: 'note 0' })
	expect(count('1')).toEqual({ n: 1, note, place: 'note 0' })
	expect(count('2')).toMatchObject({ n: 0, note: null })
})

test('even the shortest text takes a minute', () => {
	const block = { id: 'b1', kind: 'paragraph' as const, text: 'Short.', html: 'Short.', calls: [] }

	expect(minutesToRead({ blocks: [block] })).toBe(1)
	expect(minutesToRead({ blocks: [{ ...block, text: 'word '.repeat(660) }] })).toBe(3)
})
