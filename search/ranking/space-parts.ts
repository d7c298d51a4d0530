import type { Space } from './latent.ts'

/** A piece of the latent space as the ranking index holds it; all of one revision make it up, in the order of `n`. */
export interface SpacePart {
	/** `s_` and `n`. */
	id: string
	kind: 'space'
	n: number
	revision: number
	/** How many articles there were when it was worked out. */
	articles: number
	/** Base64 of a piece of `bytesOf`. */
	part: string
}

const PART_BYTES = 750_000

/** The space cut into pieces of about a megabyte of text. */
export function partsOf(
	space: Space,
	whole: Pick<SpacePart, 'revision' | 'articles'>,
): SpacePart[] {
	const bytes = bytesOf(space)
	const count = Math.ceil(bytes.length / PART_BYTES)
	return Array.from({ length: count }, (_, n) => ({
		id: partId(n),
		kind: 'space' as const,
		n,
		...whole,
		part: bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES).toString('base64'),
	}))
}

function partId(n: number): string {
	return `s_${n}`
}

/** The space that these pieces make up, in whatever order; null when one is missing. */
export function spaceIn(parts: readonly Pick<SpacePart, 'n' | 'part'>[]): Space | null {
	const sorted = [...parts].sort((a, b) => a.n - b.n)
	if (sorted.some(({ n }, at) => n !== at)) return null
	return spaceFrom(Buffer.concat(sorted.map(({ part }) => Buffer.from(part, 'base64'))))
}

/** Dimensions and number of terms, then the terms, then for each a scale and its place, a byte a dimension. */
function bytesOf({ dimensions, terms, places }: Space): Buffer {
	const bytes = Buffer.alloc(8 + terms.length * (8 + dimensions))
	bytes.writeUInt32LE(dimensions, 0)
	bytes.writeUInt32LE(terms.length, 4)
	let at = 8
	for (const term of terms) at = bytes.writeUInt32LE(term, at)
	for (let row = 0; row < terms.length; row++) {
		const place = places.subarray(row * dimensions, (row + 1) * dimensions)
		let most = 1e-12
		for (const part of place) most = Math.max(most, Math.abs(part))
		at = bytes.writeFloatLE(most / 127, at)
		for (const part of place) at = bytes.writeInt8(Math.round((part / most) * 127), at)
	}
	return bytes
}

function spaceFrom(bytes: Buffer): Space | null {
	if (bytes.length < 8) return null
	const dimensions = bytes.readUInt32LE(0)
	const count = bytes.readUInt32LE(4)
	if (bytes.length !== 8 + count * (8 + dimensions)) return null
	const terms = new Uint32Array(count)
	for (let n = 0; n < count; n++) terms[n] = bytes.readUInt32LE(8 + n * 4)
	const places = new Float32Array(count * dimensions)
	let at = 8 + count * 4
	for (let row = 0; row < count; row++) {
		const scale = bytes.readFloatLE(at)
		at += 4
		for (let d = 0; d < dimensions; d++) places[row * dimensions + d] = bytes.readInt8(at++) * scale
	}
	return { dimensions, terms, places }
}
