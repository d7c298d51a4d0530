import { gazetteer } from './data/gazetteer.ts'
import { notPlaces } from './data/not-places.ts'
import { isSign, type Name, type NamedBy } from './data/notation.ts'
import { inflected, pluralised } from './inflection.ts'
import { beginningOf, fold, type Word, wordsOf } from './words.ts'

/** What a phrase may mean. `code` is null for a phrase that only looks like a place. */
export interface Sense {
	code: string | null
	by: NamedBy
	weak: boolean
}

/** A phrase of the text that the tables know, over the words `first` to `last`, with what it may mean. */
export interface Match {
	first: number
	last: number
	senses: Sense[]
}

interface Spelling extends Sense {
	words: Word[]
	inCapitals: boolean
	dotted: boolean
	exact: boolean
	anyCase: boolean
}

const spellings = new Map<string, Spelling[]>()
/** How a known phrase may begin: nine words of ten begin otherwise, and need not be looked up. */
const beginnings = new Uint8Array(32 ** 3)
for (const { code, names } of gazetteer) {
	for (const name of names) for (const form of formsOf(name)) learn(form, { ...name, code })
}
for (const phrase of notPlaces.trim().split(/,\s*/)) {
	const plain = { code: null, by: 'name', weak: false, exact: false, anyCase: false } as const
	for (const form of pluralised(phrase)) learn(form, plain)
}
for (const known of spellings.values()) known.sort((a, b) => b.words.length - a.words.length)

function formsOf({ text, by, anyCase }: Name): string[] {
	if (anyCase) return inflected(text)
	return by === 'people' ? pluralised(text) : [text]
}

function learn(form: string, { code, by, weak, exact, anyCase }: Omit<Name, 'text'> & Sense) {
	const words = wordsOf(form)
	const inCapitals = /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,})$/.test(form)
	const dotted = /^(?:[A-Z]\.){2,}/.test(form)
	const spelling = { words, code, by, weak, exact, anyCase, inCapitals, dotted }
	const first = words[0]!.folded
	beginnings[beginningOf(first, 0, first.length)] = 1
	spellings.set(first, [...(spellings.get(first) ?? []), spelling])
}

/** Every known phrase of the text, the longest at each place, none overlapping. */
export function matchesIn(text: string, words: readonly Word[]): Match[] {
	const matches: Match[] = []
	for (let first = 0; first < words.length; first++) {
		const match = matchAt(first, text, words)
		if (!match) continue
		matches.push(match)
		first = match.last
	}
	return matches
}

function matchAt(first: number, text: string, words: readonly Word[]): Match | null {
	const word = words[first]!
	if (word.isPlain && !beginnings[beginningOf(text, word.start, word.end)]) return null
	const known = spellings.get(word.folded)
	if (!known) return null
	let length = 0
	const senses: Sense[] = []
	for (const spelling of known) {
		if (spelling.words.length < length) break
		if (!isSpeltAt(spelling, first, text, words)) continue
		length = spelling.words.length
		if (!senses.some(({ code }) => code === spelling.code)) senses.push(spelling)
	}
	return length > 0 ? { first, last: first + length - 1, senses } : null
}

function isSpeltAt(spelling: Spelling, first: number, text: string, words: readonly Word[]) {
	for (const [index, expected] of spelling.words.entries()) {
		const word = words[first + index]
		if (!word || word.folded !== expected.folded) return false
		if (!isWrittenAs(expected, word, spelling)) return false
		if (spelling.by === 'money' && !isMoney(expected, word, words[first + index + 1])) return false
		if (index > 0 && !isJoint(text, words[first + index - 1]!, word, spelling.dotted)) return false
	}
	return true
}

function isWrittenAs(expected: Word, word: Word, { inCapitals, exact, anyCase }: Spelling) {
	if (inCapitals) return word.text === expected.text
	if (
		(exact || (anyCase && word.capital)) &&
		word.text.toLowerCase() !== expected.text.toLowerCase()
	)
		return false
	return anyCase || word.capital || !expected.capital
}

/** `SpA` is a firm's form and SPA an agency; sterling is money, and Sterling Grace a firm. */
function isMoney(expected: Word, word: Word, next: Word | undefined): boolean {
	if (/\p{Ll}\p{Lu}/u.test(expected.text)) return word.text === expected.text
	return expected.capital || !word.capital || !next?.capital
}

/** True when what stands between two words lets them be one name: "U.S.", "St. Petersburg", "Guinea-Bissau". */
function isJoint(text: string, before: Word, after: Word, dotted: boolean): boolean {
	const gap = text.slice(before.end, after.start)
	if (gap === ' ') return !dotted || before.text.length > 1
	if (gap === '.' || gap === '. ') return before.text.length <= 3
	return /^(?:[-‐‑'’`]|\.-| ?& ?|[ \t\u00a0]*\n?[ \t\u00a0]*)$/.test(gap) && !dotted
}

/** The countries that a whole label means, a kicker or a keyword: `Mali`, `Spanish state`, `US-Iran`. None if it means none. */
export function countriesOfLabel(label: string): string[] {
	const whole = countriesNamed(label)
	if (whole.length > 0) return whole
	const parts = label.split(/\s*[-‐–—/,&+]\s*|\s+(?:and|et|y)\s+/).map(countriesNamed)
	if (parts.length < 2 || parts.some((codes) => codes.length === 0)) return []
	return [...new Set(parts.flat())]
}

function countriesNamed(label: string): string[] {
	const words = wordsOf(label)
	if (words.length === 0) return []
	const same = (spellings.get(words[0]!.folded) ?? []).filter(
		(spelling) =>
			spelling.words.length === words.length &&
			spelling.words.every(({ folded }, index) => folded === words[index]!.folded) &&
			(!spelling.inCapitals || label.toUpperCase() === label) &&
			(!spelling.exact || fold(label) !== label.toLowerCase()),
	)
	const codes = same.flatMap(({ code, weak, by }) =>
		code && !weak && by !== 'short' && !isSign(by) ? [code] : [],
	)
	return [...new Set(codes)]
}
