import { expect, test } from 'vitest'
import { spokenIn } from '#indexer/clean/language'

const FRENCH =
	'Le pont est gardé par trois personnes, et les bateaux des pêcheurs attendent que la marée monte dans le port. '.repeat(
		15,
	)
const ENGLISH =
	'The bridge is kept by three people, and the boats of the fishermen wait in the harbour until the tide comes to them. '

test('the language that a source gives is kept', () => {
	expect(spokenIn(ENGLISH, 'en-gb')).toEqual({ language: 'en-gb', warning: null })
	expect(spokenIn('ba bo da '.repeat(300), 'qu')).toEqual({ language: 'qu', warning: null })
})

test('a language that the text plainly is not in gives way, and that is said', () => {
	const { language, warning } = spokenIn(FRENCH, 'en')

	expect(language).toBe('fr')
	expect(warning).toContain('The source says that the language is en')
})

test('a short text in another language does not overrule its source', () => {
	expect(
		spokenIn('Le pont est gardé par trois personnes et les bateaux attendent.', 'en').language,
	).toBe('en')
})

test('is told from the text where no source gives it, and assumed where nothing tells', () => {
	expect(spokenIn(FRENCH, null)).toEqual({ language: 'fr', warning: null })
	expect(spokenIn('1917', null).warning).toContain('English is assumed')
})
