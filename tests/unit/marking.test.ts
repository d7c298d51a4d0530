import { expect, test } from 'vitest'
import { markerOf, marksOf } from '#search/marking'
import { markedTerms } from '#search/words'

/** What is marked in a text for what was typed. */
function marked(typed: string, text: string, languages = ['en']): string[] {
	return markerOf(markedTerms(typed), languages)
		.places(text)
		.map(({ start, end }) => text.slice(start, end))
}

function misprinted(typed: string, text: string): string[] {
	return markerOf(markedTerms(typed), ['en'])
		.misprints(text)
		.map(({ start, end }) => text.slice(start, end))
}

test('a word is marked whatever its capitals and accents', () => {
	expect(marked('Erdogan visits', 'ERDOĞAN and Erdoğan')).toEqual(['ERDOĞAN', 'Erdoğan'])
	expect(marked('algérie x', 'L’Algérie, l’ALGERIE')).toEqual(['Algérie', 'ALGERIE'])
})

test('a word is marked in its other forms, in the language of the text', () => {
	expect(marked('strike now', 'Strikes and a striking strike')).toEqual([
		'Strikes',
		'striking',
		'strike',
	])
	expect(marked('grève x', 'Des grèves', ['fr'])).toEqual(['grèves'])
})

test('only the last word typed may be the beginning of a longer one', () => {
	expect(marked('harbo', 'The harbour')).toEqual(['harbour'])
	expect(marked('harbo master', 'The harbour master')).toEqual(['master'])
})

test('a phrase is marked where its words follow one another, and nowhere else', () => {
	expect(marked('"salt lake"', 'The Salt—Lake, a lake of salt, salt lake.')).toEqual([
		'Salt—Lake',
		'salt lake',
	])
	expect(marked('"salt lake"', 'Salt lakes')).toEqual([])
})

test('an apostrophe or the dots of an abbreviation make no other word', () => {
	expect(marked("Sha'bi now", 'The Sha’bi, the Shabi and the sha-bi')).toContain('Sha’bi')
	expect(marked('Shabi now', 'The Sha’bi')).toEqual(['Sha’bi'])
	expect(marked('USSR now', 'In the U.S.S.R. and the USSR')).toEqual(['U.S.S.R', 'USSR'])
})

test('a likely misprint is found from five letters on, two from nine', () => {
	expect(misprinted('harbour', 'harbuor harvour harbor labour')).toEqual([
		'harbuor',
		'harvour',
		'harbor',
	])
	expect(misprinted('iran', 'iraq')).toEqual([])
	expect(misprinted('revolution', 'revoltuoin revolt')).toEqual(['revoltuoin'])
	expect(misprinted('harbour', 'tarbour')).toEqual([])
	expect(misprinted('2003 treaties', '2004')).toEqual([])
})

test('of the last word typed, the beginning of a longer one may be misprinted', () => {
	expect(misprinted('harbo', 'The harvours')).toEqual(['harvours'])
	expect(misprinted('harbo master', 'The harvours')).toEqual([])
	expect(misprinted('harbo', 'The tarbours, hardly')).toEqual([])
})

test('a misprint is no match for who looks for the word itself', () => {
	expect(marked('harbour', 'harbuor')).toEqual([])
})

test('words of a script without blanks are marked within their line', () => {
	expect(marked('北京', '我在北京市')).toEqual(['北京'])
})

test('marks count code points', () => {
	const text = '😀 salt 😀 salt'
	const places = markerOf(markedTerms('salt'), ['en']).places(text)

	expect(marksOf(text, places)).toEqual([
		[2, 6],
		[9, 13],
	])
})
