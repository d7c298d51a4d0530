import type { TextRange } from '../selectors.ts'
import { toCodePoints } from '../text.ts'
import { placedWords, wordsOf } from './folding.ts'
import { Lexicon } from './lexicon.ts'
import { isLike } from './likeness.ts'

/** What is looked for: a word, or the words of a phrase in quotation marks, which must follow each other as typed. */
export type SoughtTerm = readonly string[]

/** Nobody types more; each costs a look at every word there is. */
const MOST_TERMS = 12

/** The terms of what was typed, folded. A quotation mark that is not closed yet is none. */
export function termsIn(typed: string): SoughtTerm[] {
	const terms: SoughtTerm[] = []
	for (const [, phrase, rest] of typed.matchAll(/["“”«»]([^"“”«»]+)["“”«»]|([^\s"“”«»]+)/gu))
		if (phrase !== undefined) terms.push(wordsOf(phrase))
		else for (const word of wordsOf(rest ?? '')) terms.push([word])
	return terms.filter((term) => term.length > 0).slice(0, MOST_TERMS)
}

/**
 * A term, and which words of a lexicon it accepts; each word is looked at once, however often it stands somewhere. The lexicon
 * must have read all that is asked about.
 */
export class Accepting {
	/** By the word's number: 1 is accepted, 2 is not, 0 is not known yet. */
	readonly #verdicts: Uint8Array

	constructor(
		readonly term: SoughtTerm,
		readonly lexicon: Lexicon,
	) {
		this.#verdicts = new Uint8Array(lexicon.words.length)
	}

	/** Whether the term stands in a text that the lexicon has read. */
	isIn(words: Uint32Array): boolean {
		if (this.term.length > 1) return words.some((_, at) => this.#standsAt(words, at))
		for (const word of words) if (this.#accepts(word)) return true
		return false
	}

	/** Where the term stands: the first and last word of each place. */
	*placesIn(words: Uint32Array): Generator<[first: number, last: number]> {
		for (let at = 0; at < words.length; at++) {
			const isHere = this.term.length > 1 ? this.#standsAt(words, at) : this.#accepts(words[at]!)
			if (isHere) yield [at, at + this.term.length - 1]
		}
	}

	/** The last word of a phrase may only have begun. */
	#standsAt(words: Uint32Array, at: number): boolean {
		return this.term.every((sought, n) => {
			const word = this.lexicon.words[words[at + n] ?? -1]
			return n === this.term.length - 1 ? word?.startsWith(sought) : word === sought
		})
	}

	#accepts(word: number): boolean {
		const known = this.#verdicts[word]
		if (known) return known === 1
		const accepts = isLike(this.term[0]!, this.lexicon.words[word]!)
		this.#verdicts[word] = accepts ? 1 : 2
		return accepts
	}
}

/** Where the terms stand in a text, in code points, in order and apart. */
export function marksOf(text: string, terms: readonly SoughtTerm[]): [number, number][] {
	if (terms.length === 0) return []
	const placed = placedWords(text)
	const lexicon = new Lexicon()
	const words = Uint32Array.from(placed, ({ word }) => lexicon.numberOf(word))
	const found = terms
		.flatMap((term) => [...new Accepting(term, lexicon).placesIn(words)])
		.map(([first, last]) => ({ start: placed[first]!.start, end: placed[last]!.end }))
		.sort((a, b) => a.start - b.start || b.end - a.end)
	return apart(found).map(({ start, end }) => [toCodePoints(text, start), toCodePoints(text, end)])
}

function apart(ranges: readonly TextRange[]): TextRange[] {
	const kept: TextRange[] = []
	for (const range of ranges) {
		const last = kept.at(-1)
		if (!last || range.start >= last.end) kept.push({ ...range })
		else last.end = Math.max(last.end, range.end)
	}
	return kept
}
