import { hashOf } from './bag.ts'
import { termOf, wordsOf } from './terms.ts'

/**
 * Tells `each` the hash of every term of a text: what `hashOf` gives for each of `termsOf`, in order. Most words are plain
 * letters between plain breaks, the same ones again and again: those are known without cutting them out of the text.
 */
export function eachTermHash(text: string, language: string, each: (hash: number) => void): void {
	const known = wordsKnownIn(language)
	const tell = (word: string) => {
		const term = termOf(word, language)
		if (term !== null) each(hashOf(term))
	}
	let start = 0
	let hash = SEED
	for (let at = 0; at <= text.length; at++) {
		const kind = kindAt(text, at)
		if (kind > DOT) {
			hash = Math.imul(hash ^ kind, PRIME)
		} else if (kind === BREAK || (kind === DOT && kindAt(text, at + 1) <= DOT)) {
			if (at > start) {
				let term = known.get(hash, at - start)
				if (term === undefined) {
					const plain = termOf(text.slice(start, at).toLowerCase(), language)
					term = plain === null ? NO_TERM : hashOf(plain)
					known.set(hash, at - start, term)
				}
				if (term !== NO_TERM) each(term)
			}
			start = at + 1
			hash = SEED
		} else {
			// An accent, an apostrophe, a dot within: the whole run is folded as any text is.
			while (kindAt(text, at) !== BREAK) at++
			for (const word of wordsOf(text.slice(start, at))) tell(word)
			start = at + 1
			hash = SEED
		}
	}
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

const BREAK = 0
const OTHER = 1
const DOT = 2

/** What each of the first 128 characters is: a letter or a digit stands for itself in small. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code)
	if (/[a-z0-9]/i.test(character)) return character.toLowerCase().charCodeAt(0)
	if (character === '.') return DOT
	return /['`]/.test(character) ? OTHER : BREAK
})

/** Of the others, those that part words and nothing else: quotation marks, dashes, a space that does not break. */
const SIGNS = new Set([0xa0, 0xab, 0xbb, 0x2013, 0x2014, 0x201c, 0x201d, 0x201e, 0x2026])

function kindAt(text: string, at: number): number {
	if (at >= text.length) return BREAK
	const code = text.charCodeAt(at)
	if (code < 128) return KINDS[code] as number
	return SIGNS.has(code) ? BREAK : OTHER
}

const NO_TERM = 0

const tables = new Map<string, WordTable>()

function wordsKnownIn(language: string): WordTable {
	const known = tables.get(language) ?? new WordTable()
	tables.set(language, known)
	return known
}

/** Terms by the hash and the length of their words; it forgets all when it is full. */
class WordTable {
	#hashes = new Int32Array(SLOTS)
	#lengths = new Uint16Array(SLOTS)
	#terms = new Uint32Array(SLOTS)
	#count = 0

	get(hash: number, length: number): number | undefined {
		const slot = this.#slot(hash, length)
		return this.#lengths[slot] === 0 ? undefined : this.#terms[slot]
	}

	set(hash: number, length: number, term: number): void {
		if (length > LONGEST) return
		if (++this.#count > SLOTS / 2) {
			this.#lengths.fill(0)
			this.#count = 1
		}
		const slot = this.#slot(hash, length)
		this.#hashes[slot] = hash
		this.#lengths[slot] = length
		this.#terms[slot] = term
	}

	#slot(hash: number, length: number): number {
		let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
		while (
			this.#lengths[slot] !== 0 &&
			(this.#hashes[slot] !== (hash | 0) || this.#lengths[slot] !== length)
		)
			slot = (slot + 1) & (SLOTS - 1)
		return slot
	}
}

const SLOTS = 2 ** 18
const LONGEST = 60_000
