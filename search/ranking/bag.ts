/** What the ranking knows of a text: each of its terms, as a 32-bit hash, with how often it stands there, weighted. */
export interface Bag {
	/** Ascending. */
	terms: Uint32Array
	/** Twice the weighted frequency, at most 255. */
	weights: Uint8Array
}

/** Terms with what each occurrence counts. */
export interface Weighed {
	terms: readonly string[]
	weight: number
}

/** How finely a weight is kept. */
export const STEPS = 2

export function bagOf(fields: Iterable<Weighed>): Bag {
	const counts = new Map<number, number>()
	for (const { terms, weight } of fields)
		for (const term of terms) count(counts, hashOf(term), weight)
	return bagFrom(counts)
}

/** Counts a term, by its hash, once more. */
export function count(counts: Map<number, number>, hash: number, weight: number): void {
	counts.set(hash, (counts.get(hash) ?? 0) + weight)
}

/** The bag of terms that were counted. */
export function bagFrom(counts: ReadonlyMap<number, number>): Bag {
	const terms = Uint32Array.from(counts.keys()).sort()
	const weights = Uint8Array.from(terms, (hash) =>
		Math.min(255, Math.max(1, Math.round((counts.get(hash) ?? 0) * STEPS))),
	)
	return { terms, weights }
}

/** FNV-1a over UTF-16 units with a final mix. Two terms of an archive share one about once in ten thousand archives' words. */
export function hashOf(term: string): number {
	let hash = 0x811c9dc5
	for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
	hash ^= hash >>> 16
	hash = Math.imul(hash, 0x85ebca6b)
	hash ^= hash >>> 13
	hash = Math.imul(hash, 0xc2b2ae35)
	return (hash ^ (hash >>> 16)) >>> 0
}

/** The weighted number of words, by which long texts are told from short ones. */
export function lengthOf({ weights }: Bag): number {
	let sum = 0
	for (const weight of weights) sum += weight
	return sum / STEPS
}
