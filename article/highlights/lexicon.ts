import { wordsOf } from './folding.ts'

/** Texts as rows of numbers, one a word: the same word has the same number in all of them. */
export class Lexicon {
	readonly words: string[] = []
	readonly #numbers = new Map<string, number>()
	readonly #texts = new Map<string, Uint32Array>()

	/** How many texts were read. */
	get size(): number {
		return this.#texts.size
	}

	/** The numbers of a text's words, in their order. */
	read(text: string): Uint32Array {
		const known = this.#texts.get(text)
		if (known) return known
		const numbers = Uint32Array.from(wordsOf(text), (word) => this.numberOf(word))
		this.#texts.set(text, numbers)
		return numbers
	}

	numberOf(word: string): number {
		const known = this.#numbers.get(word)
		if (known !== undefined) return known
		this.words.push(word)
		this.#numbers.set(word, this.words.length - 1)
		return this.words.length - 1
	}
}

const MOST_TEXTS = 50_000
let inUse = new Lexicon()

/**
 * The lexicon that searches share: as one types, the same texts are asked for letter by letter, and reading them is most
 * of the work. It begins anew when it has grown large.
 */
export function lexiconInUse(): Lexicon {
	if (inUse.size > MOST_TEXTS) inUse = new Lexicon()
	return inUse
}
