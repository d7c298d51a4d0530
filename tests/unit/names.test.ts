import { expect, test } from 'vitest'
import { languageName } from '../../app/_ui/names.ts'

test('a language is called by its English name', () => {
	expect(languageName('fr')).toBe('French')
	expect(languageName('pt-br')).toBe('Brazilian Portuguese')
})

test('a language that nobody knows, or that is no code, is called as it was given', () => {
	for (const code of ['xx-yy-zz', 'en-a', 'de-x', 'zz']) expect(languageName(code)).toBe(code)
})
