import type { Bag } from './bag.ts'
import { STEPS } from './bag.ts'
import { eigen } from './eigen.ts'
import { gram, orthonormalise } from './orthonormal.ts'

/**
 * Latent semantic analysis: directions in which the texts of an archive differ, found by a singular value decomposition
 * of a sample of them (randomised, after Halko, Martinsson and Tropp, 2011). Texts that speak of the same thing in
 * other words come to lie close.
 */
export interface Space {
	dimensions: number
	/** Ascending hashes of the terms that count. */
	terms: Uint32Array
	/** Row by row a term's place in the space, its idf included. */
	places: Float32Array
}

const DIMENSIONS = 200
const SPARE = 10
const ROUNDS = 1
const MOST_TERMS = 16_000

/** The space of these texts; null where there are too few for one. */
export function spaceOf(bags: readonly Bag[]): Space | null {
	const { terms, idf } = vocabularyOf(bags)
	const dimensions = Math.min(DIMENSIONS, bags.length - 1, terms.length - 1)
	if (dimensions < 2) return null
	const rows = bags.map((bag) => unit(weighed(bag, terms, idf)))
	const width = Math.min(dimensions + SPARE, bags.length, terms.length)
	let basis = noise(terms.length, width)
	for (let round = 0; round <= ROUNDS; round++) {
		const texts = times(rows, basis, width)
		// Of both sides only the texts, which are fewer, need keep their columns apart.
		orthonormalise(texts, width)
		basis = transposedTimes(rows, texts, terms.length, width)
	}
	// The basis is now AᵀQ: how it has to be turned follows from the small matrix (AᵀQ)ᵀ(AᵀQ).
	const { values, vectors } = eigen(gram(basis, width), width)
	const turns = Float32Array.from(
		vectors,
		(part, at) => part / Math.sqrt(Math.max(values[at % width] as number, 1e-12)),
	)
	const places = new Float32Array(terms.length * dimensions)
	for (let term = 0; term < terms.length; term++)
		for (let n = 0; n < width; n++) {
			const part = (basis[term * width + n] as number) * (idf[term] as number)
			for (let d = 0, to = term * dimensions, from = n * width; d < dimensions; d++, to++, from++)
				places[to] = (places[to] as number) + part * (turns[from] as number)
		}
	return { dimensions, terms, places }
}

/** Where a text lies in the space, as a unit vector; null when it has no word that the space knows. */
export function placeOf(space: Space, bag: Bag): Float32Array | null {
	const { dimensions, terms, places } = space
	const place = new Float32Array(dimensions)
	forShared(bag, terms, (weight, at) => {
		const frequency = 1 + Math.log(Math.max(weight / STEPS, 0.5))
		const row = at * dimensions
		for (let d = 0; d < dimensions; d++)
			place[d] = (place[d] as number) + frequency * (places[row + d] as number)
	})
	const length = Math.sqrt(place.reduce((sum, part) => sum + part * part, 0))
	if (length < 1e-9) return null
	return place.map((part) => part / length)
}

function vocabularyOf(bags: readonly Bag[]): { terms: Uint32Array; idf: Float32Array } {
	const counts = new Map<number, number>()
	for (const { terms } of bags)
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
	const least = bags.length > 500 ? 2 : 1
	const kept = [...counts]
		.filter(([, count]) => count >= least && count < bags.length)
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST_TERMS)
		.sort(([a], [b]) => a - b)
	return {
		terms: Uint32Array.from(kept, ([term]) => term),
		idf: Float32Array.from(kept, ([, count]) => Math.log(bags.length / count)),
	}
}

interface Row {
	at: Uint32Array
	values: Float32Array
}

function weighed(bag: Bag, terms: Uint32Array, idf: Float32Array): Row {
	const at: number[] = []
	const values: number[] = []
	forShared(bag, terms, (weight, place) => {
		at.push(place)
		values.push((1 + Math.log(Math.max(weight / STEPS, 0.5))) * (idf[place] as number))
	})
	return { at: Uint32Array.from(at), values: Float32Array.from(values) }
}

function unit({ at, values }: Row): Row {
	const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
	return { at, values: values.map((value) => value / length) }
}

/** Both lists ascend, so one pass over them finds what they share. */
function forShared(
	{ terms, weights }: Bag,
	known: Uint32Array,
	each: (weight: number, place: number) => void,
): void {
	const isFewer = terms.length * 16 < known.length
	for (let n = 0, place = 0; n < terms.length; n++) {
		const term = terms[n] as number
		if (isFewer) place = lowerBound(known, term, place)
		else while (place < known.length && (known[place] as number) < term) place++
		if (known[place] === term) each(weights[n] as number, place)
	}
}

function lowerBound(sorted: Uint32Array, value: number, from: number): number {
	let low = from
	let high = sorted.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((sorted[middle] as number) < value) low = middle + 1
		else high = middle
	}
	return low
}

/** Numbers spread evenly around 0, the same every time. */
function noise(rows: number, columns: number): Float32Array {
	let state = 1
	return Float32Array.from({ length: rows * columns }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
		return state / 2 ** 31 - 1
	})
}

function times(rows: readonly Row[], right: Float32Array, width: number): Float32Array {
	const out = new Float32Array(rows.length * width)
	for (const [row, { at, values }] of rows.entries())
		for (let n = 0; n < at.length; n++) {
			const value = values[n] as number
			const end = (row + 1) * width
			for (let to = row * width, from = (at[n] as number) * width; to < end; to++, from++)
				out[to] = (out[to] as number) + value * (right[from] as number)
		}
	return out
}

function transposedTimes(rows: readonly Row[], right: Float32Array, height: number, width: number) {
	const out = new Float32Array(height * width)
	for (const [row, { at, values }] of rows.entries())
		for (let n = 0; n < at.length; n++) {
			const value = values[n] as number
			const end = (row + 1) * width
			for (let from = row * width, to = (at[n] as number) * width; from < end; from++, to++)
				out[to] = (out[to] as number) + value * (right[from] as number)
		}
	return out
}
