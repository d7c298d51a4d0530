import { expect, test } from 'vitest'
import { callsOf, markersIn, notesIn } from '#article/passage-notes'
import { canonicalText, codePointLength } from '#article/text'
import { aBlock, anArticle } from '#support/articles'

const article = anArticle({
	blocks: [
		aBlock(
			'The port 🚩 is silent.<a data-call="1">1</a> Nobody<br>is <em>paid<a data-call="2">2</a></em>.',
		),
		aBlock('A strike<a data-call="1">1</a> was called<a data-call="9">9</a>.', 'b2'),
	],
	footnotes: [
		{
			marker: '1',
			text: 'See the port’s log.',
			html: 'See the port’s log.',
			calledFrom: ['b1', 'b2'],
		},
		{ marker: '2', text: 'In coin.', html: 'In coin.', calledFrom: ['b1'] },
	],
})
const text = canonicalText(article.blocks)

/** The range of words in the text, in code points. */
function rangeOf(words: string) {
	const start = codePointLength(text.slice(0, text.indexOf(words)))
	return { start, end: start + codePointLength(words) }
}

test('each call stands behind the words it is printed after, in code points', () => {
	const calls = callsOf(article.blocks)

	expect(calls.map(({ marker, at }) => [marker, [...text].slice(at - 6, at).join('')])).toEqual([
		['1', 'ilent.'],
		['2', 's paid'],
		['1', 'strike'],
		['9', 'called'],
	])
})

test('a passage carries the notes it calls, one at its very end included', () => {
	expect(notesIn(article, rangeOf('is silent.'))).toEqual([
		{ marker: '1', text: 'See the port’s log.' },
	])
	expect(notesIn(article, rangeOf('Nobody\nis paid.'))).toEqual([{ marker: '2', text: 'In coin.' }])
})

test('a call before the first word belongs to the words before it', () => {
	expect(notesIn(article, rangeOf(' Nobody'))).toEqual([])
})

test('a note called twice is carried once, and a call without a note is left out', () => {
	const all = { start: 0, end: codePointLength(text) }

	expect(markersIn(callsOf(article.blocks), all)).toEqual(['1', '2', '9'])
	expect(notesIn(article, all).map(({ marker }) => marker)).toEqual(['1', '2'])
})
