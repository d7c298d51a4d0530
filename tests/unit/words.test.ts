import { describe, expect, test } from 'vitest'
import { contentTerms, queryOf, termsOf } from '#search/words'

const looked = (words: string) => queryOf(contentTerms(words))

describe('the words of a question', () => {
	test('go without those that every text has', () => {
		expect(looked('the price of bread in Tunisia')).toBe('price bread Tunisia')
		expect(looked('le prix du pain')).toBe('prix pain')
	})

	test('keep them inside quotes', () => {
		expect(looked('"the price of bread"')).toBe('"the price of bread"')
	})

	test('keep them where nothing else was typed', () => {
		expect(looked('where to be')).toBe('where to be')
	})

	test('go without what leans on them, and keep an apostrophe of their own', () => {
		expect(looked('l’Algérie qu’Oran Erdoğan’s')).toBe('Algérie Oran Erdoğan')
		expect(looked("Sha'bi O'Brien aujourd'hui")).toBe("Sha'bi O'Brien aujourd'hui")
		expect(looked('"l\'Algérie" -d’Oran')).toBe('"l\'Algérie" -Oran')
	})

	test('are looked for once each, and no more of them than a search reads', () => {
		expect(contentTerms('salt Salt "salt" -salt').map(({ text }) => text)).toHaveLength(3)
		expect(contentTerms('a '.repeat(500))).toHaveLength(1)
		expect(contentTerms(Array.from({ length: 500 }, (_, n) => `w${n}`).join(' '))).toHaveLength(10)
	})

	test('take curly and angled quotes for quotes', () => {
		expect(termsOf('“salt road” «ville haute»')).toMatchObject([
			{ text: 'salt road', isPhrase: true },
			{ text: 'ville haute', isPhrase: true },
		])
	})

	test('close a quote that was left open', () => {
		expect(looked('ports "sea wall')).toBe('ports "sea wall"')
	})

	test('exclude by a leading minus, of a word or a phrase', () => {
		expect(looked('ports -rail -"night market"')).toBe('ports -rail -"night market"')
	})

	test('do not take a dash that stands alone for an exclusion', () => {
		expect(looked('ports - rail')).toBe('ports rail')
	})
})
