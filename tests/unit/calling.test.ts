import { expect, test } from 'vitest'
import { callingSentences } from '#search/calling'
import { toPassageDocuments } from '#search/documents'
import { aBlock, anArticle } from '#support/articles'

const note = (marker: string, ...calledFrom: string[]) => ({
	marker,
	text: 'See there.',
	html: 'See there.',
	calledFrom,
})
const call = (marker: string) => `<a data-call="${marker}">${marker}</a>`

/** The sentences that call the notes 1, 2, … of a block. */
function called(html: string, markers = ['1']) {
	return callingSentences({
		blocks: [aBlock(html)],
		footnotes: markers.map((marker) => note(marker, 'b1')),
	})
}

test('a call behind a full stop, with a blank or without, belongs to the sentence before it', () => {
	expect(called(`It rained. The wells filled.${call('1')} Nobody came.`)).toEqual([
		'The wells filled.',
	])
	expect(called(`The wells filled. ${call('1')} Nobody came.`)).toEqual(['The wells filled.'])
	expect(called(`The wells filled. Nobody came.\u00a0${call('1')}`)).toEqual(['Nobody came.'])
})

test('a call within a sentence belongs to it, whatever stands about it', () => {
	const html = `😀 First. <em>The “wells”${call('1')}</em> filled<br>twice${call('2')}. Last.`

	expect(called(html, ['1', '2'])).toEqual(['The “wells” filled', 'twice.'])
})

test('of a note called twice it is the sentence of the first call', () => {
	const blocks = [aBlock('Nothing.', 'b1'), aBlock(`One${call('1')}. Two${call('1')}.`, 'b2')]

	expect(callingSentences({ blocks, footnotes: [note('1', 'b2')] })).toEqual(['One.'])
})

test('a note that nothing calls has no sentence', () => {
	expect(called('Nothing calls.')).toEqual([null])
	expect(callingSentences({ blocks: [aBlock('Text.')], footnotes: [note('1')] })).toEqual([null])
	expect(called(call('1'))).toEqual([null])
})

test('a long sentence is cut around the call, at words and with an ellipsis', () => {
	const words = 'so many words '.repeat(60)
	const [sentence] = called(`It ${words}and here the call${call('1')} and ${words}end.`)

	expect([...(sentence ?? '')].length).toBeLessThanOrEqual(240)
	expect(sentence).toMatch(/^….*and here the call and.*…$/)
})

test('the document of a note has its sentence, and that of a passage has none', () => {
	const article = anArticle({ paragraphs: ['The wells filled.'], notes: ['See there.'] })

	const [passage, footnote] = toPassageDocuments(article)

	expect(footnote?.calling).toBe('The wells filled.')
	expect(passage).not.toHaveProperty('calling')
})
