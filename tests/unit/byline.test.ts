import { describe, expect, test } from 'vitest'
import { asName, readBylines } from '#indexer/clean/byline'
import { creditsOf } from '#indexer/clean/credits'

describe('a byline', () => {
	test.each([
		['Mara Quill, Tom Bexley', ['Mara Quill', 'Tom Bexley']],
		[' Ona Reyes', ['Ona Reyes']],
		[
			'Pablo Q. Arriaga, Daniel Ferrín and Édouard Lune',
			['Pablo Q. Arriaga', 'Daniel Ferrín', 'Édouard Lune'],
		],
		['Ona Reyes & Jon Vale', ['Ona Reyes', 'Jon Vale']],
		['Ona Reyes et Jon Vale', ['Ona Reyes', 'Jon Vale']],
		['Ona Reyes y Jon Vale', ['Ona Reyes', 'Jon Vale']],
		["Weavers' People's Forum", ["Weavers' People's Forum"]],
		['Committee for Bread, Peace and Land', ['Committee for Bread, Peace and Land']],
		[
			'A One, B Two, C Three, D Four, E Five, F Six, G Seven',
			['A One', 'B Two', 'C Three', 'D Four', 'E Five', 'F Six', 'G Seven'],
		],
		['(par Ona Reyes, universitaire)', ['Ona Reyes']],
		['by Ona Reyes', ['Ona Reyes']],
		['Reyes, Ona', ['Ona Reyes']],
		['Reyes, Ona; Vale, Jon', ['Ona Reyes', 'Jon Vale']],
		['Martin Luther Vale, Jr.', ['Martin Luther Vale, Jr.']],
		['Dr. Ona Reyes', ['Ona Reyes']],
		['ONA REYES', ['Ona Reyes']],
		['Marx and Engels', ['Marx and Engels']],
		['ATTAC', ['ATTAC']],
	])('%s', (byline, authors) => {
		expect(readBylines([byline]).authors).toEqual(authors)
	})

	test('says in brackets who translated, and that is no author', () => {
		expect(readBylines(['Ona Reyes, Jon Vale (trans.)'])).toEqual({
			authors: ['Ona Reyes'],
			contributors: [{ name: 'Jon Vale', role: 'translator' }],
		})
	})

	test('names a person once, whatever the accents, and never makes two people one', () => {
		expect(readBylines(['José Lune', 'Jose Lune', 'J. Lune', 'José M. Lune']).authors).toEqual([
			'José Lune',
			'J. Lune',
			'José M. Lune',
		])
	})

	test('keeps the accents and the particles of a name in capitals', () => {
		expect(asName('ÉLISE O’BRIAN DE LA TORRE')).toBe('Élise O’Brian de la Torre')
	})
})

describe('a line of credits', () => {
	const credits = (standfirst: string | null, blocks: string[] = [], authors: string[] = []) =>
		creditsOf({ authors, standfirst, postscript: null, blocks: blocks.map((text) => ({ text })) })
	const both = [
		{ name: 'Ona Reyes', role: 'interviewer' },
		{ name: 'Jon Vale', role: 'interviewee' },
	]

	test.each([
		'Ona Reyes interviewed Jon Vale for the weekly of the weavers, ‘Shuttle’.',
		'The mill is shut. Ona Reyes spoke to Jon Vale.',
		'Jon Vale was interviewed by Ona Reyes for Shuttle.',
		'Interview with Jon Vale, of the weavers’ union, by Ona Reyes.',
	])('%s', (line) => {
		const { authors, contributors } = credits(line)

		expect(new Set(authors)).toEqual(new Set(['Ona Reyes', 'Jon Vale']))
		expect(new Set(contributors)).toEqual(new Set(both))
	})

	test('in conversation names both', () => {
		const line = 'Jon Vale, of the Mill Party, in conversation with the Loom Foundation’s Ona Reyes'

		expect(new Set(credits(line).authors)).toEqual(new Set(['Ona Reyes', 'Jon Vale']))
	})

	test.each([
		['Translated by Wen Oduya.', 'Wen Oduya'],
		['Translated from Spanish by Wen Oduya', 'Wen Oduya'],
		['(Traduit de l’anglais par Wen Oduya)', 'Wen Oduya'],
		['Traducción: Wen Oduya', 'Wen Oduya'],
	])('at the end of a text: %s', (line, name) => {
		expect(credits(null, ['One.', 'Two.', line])).toEqual({
			authors: [],
			contributors: [{ name, role: 'translator' }],
		})
	})

	test('adds the one asked to the byline of the one who asked', () => {
		const { authors } = credits('An interview with Jon Vale by Ona Reyes.', [], ['Ona Reyes'])

		expect(authors).toEqual(['Ona Reyes', 'Jon Vale'])
	})

	test.each([
		'Translated by the author.',
		'In 1998 the paper interviewed a weaver, and nobody read it.',
		'When Ona Reyes interviewed Jon Vale in the harbour, it rained, and the talk went on until the lamps were lit and the boats came in.',
		'The interview by which the minister fell was short.',
		'He was interviewed by the police.',
	])('is not made of prose: %s', (line) => {
		expect(credits(line, [line])).toEqual({ authors: [], contributors: [] })
	})
})
