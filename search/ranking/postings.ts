import { type Bag, lengthOf, STEPS } from './bag.ts'

/** Okapi's usual constants. */
const K1 = 1.2
const B = 0.75

/**
 * Which texts hold which term and how often, packed: about two and a half bytes for each term of each text. Texts are
 * numbered from 0 in the order in which they were given.
 */
export class Postings {
	readonly size: number
	readonly #terms: Uint32Array
	readonly #starts: Uint32Array
	readonly #counts: Uint32Array
	readonly #packed: Uint8Array
	/** What BM25 adds below the line for each text: its length beside the average. */
	readonly #norms: Float32Array

	constructor(bags: readonly Bag[]) {
		this.size = bags.length
		const lengths = bags.map(lengthOf)
		const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / bags.length || 1)
		this.#norms = Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average))
		const { terms, counts, texts, weights, starts } = inverted(bags)
		this.#terms = terms
		this.#counts = counts
		const packed = pack(starts, texts, weights)
		this.#packed = packed.bytes
		this.#starts = packed.starts
	}

	/** In how many texts the term stands. */
	count(term: number): number {
		return this.#counts[this.#find(term)] ?? 0
	}

	/** Adds to each text's score what the term is worth there, at most `weight` times `K1 + 1`, and one to what it holds. */
	add(term: number, weight: number, { scores, held }: Tally): void {
		const at = this.#find(term)
		if (at < 0) return
		const packed = this.#packed
		let byte = this.#starts[at] as number
		const end = this.#starts[at + 1] as number
		for (let text = 0; byte < end; ) {
			let delta = 0
			let shift = 0
			let part = packed[byte++] as number
			while (part > 127) {
				delta |= (part & 127) << shift
				shift += 7
				part = packed[byte++] as number
			}
			text += delta | (part << shift)
			const frequency = (packed[byte++] as number) / STEPS
			scores[text] =
				(scores[text] as number) +
				(weight * frequency * (K1 + 1)) / (frequency + (this.#norms[text] as number))
			held[text]!++
		}
	}

	#find(term: number): number {
		const terms = this.#terms
		let low = 0
		let high = terms.length - 1
		while (low <= high) {
			const middle = (low + high) >> 1
			const there = terms[middle] as number
			if (there === term) return middle
			if (there < term) low = middle + 1
			else high = middle - 1
		}
		return -1
	}
}

/** What each text has come to so far: its score, and how many of the terms it holds. */
export interface Tally {
	scores: Float32Array
	held: Uint8Array
}

/** The weight of a term by how few texts it stands in. */
export function idfOf(texts: number, count: number): number {
	return Math.log(1 + (texts - count + 0.5) / (count + 0.5))
}

function inverted(bags: readonly Bag[]) {
	let total = 0
	for (const bag of bags) total += bag.terms.length
	const all = new Uint32Array(total)
	let at = 0
	for (const bag of bags) {
		all.set(bag.terms, at)
		at += bag.terms.length
	}
	all.sort()
	const terms = distinct(all)
	const number = new Map<number, number>()
	for (let n = 0; n < terms.length; n++) number.set(terms[n] as number, n)
	const counts = new Uint32Array(terms.length)
	for (const bag of bags) for (const term of bag.terms) counts[number.get(term) as number]!++
	const starts = new Uint32Array(terms.length + 1)
	for (let n = 0; n < terms.length; n++)
		starts[n + 1] = (starts[n] as number) + (counts[n] as number)
	const next = starts.slice(0, terms.length)
	const texts = new Uint32Array(total)
	const weights = new Uint8Array(total)
	for (const [text, bag] of bags.entries())
		for (let n = 0; n < bag.terms.length; n++) {
			const place = next[number.get(bag.terms[n] as number) as number]!++
			texts[place] = text
			weights[place] = bag.weights[n] as number
		}
	return { terms, counts, starts, texts, weights }
}

function distinct(sorted: Uint32Array): Uint32Array {
	let count = 0
	for (let n = 0; n < sorted.length; n++)
		if (n === 0 || sorted[n] !== sorted[n - 1]) sorted[count++] = sorted[n] as number
	return sorted.slice(0, count)
}

function pack(starts: Uint32Array, texts: Uint32Array, weights: Uint8Array) {
	const bytes = new Uint8Array(texts.length * 6)
	const at = new Uint32Array(starts.length)
	let byte = 0
	for (let term = 0; term + 1 < starts.length; term++) {
		at[term] = byte
		let before = 0
		for (let n = starts[term] as number; n < (starts[term + 1] as number); n++) {
			let delta = (texts[n] as number) - before
			before = texts[n] as number
			while (delta > 127) {
				bytes[byte++] = (delta & 127) | 128
				delta >>>= 7
			}
			bytes[byte++] = delta
			bytes[byte++] = weights[n] as number
		}
	}
	at[starts.length - 1] = byte
	return { bytes: bytes.slice(0, byte), starts: at }
}
