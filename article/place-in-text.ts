/**
 * Where a reader is in a text: in which block of which version, and how much of the block lies before (`within`, 0 to 1).
 * `words` stand there, and `share` of the whole text (0 to 1) lies before: by these it is found in a corrected version.
 */
export interface TextPlace {
	versionId: number
	block: string
	within: number
	words: string
	share: number
}

/** A block by its id and plain text. */
export interface TextPart {
	id: string
	text: string
}

/** A place in the text as it stands now. */
export type Spot = Pick<TextPlace, 'block' | 'within'>

/** So many characters of the text are kept to find it by. */
const KEPT = 90

/** Fewer say nothing: `In this` stands in every other paragraph. */
const TELLING = 16

/** Everything worth keeping of a spot in these blocks; null where they have no such block. */
export function placeOf(
	blocks: readonly TextPart[],
	{ block, within }: Spot,
	versionId: number,
): TextPlace | null {
	const n = blocks.findIndex(({ id }) => id === block)
	const part = blocks[n]
	if (!part) return null
	const at = Math.floor(part.text.length * within)
	return {
		versionId,
		block,
		within,
		words: wordsAt(part.text, at),
		share: (lengthOf(blocks.slice(0, n)) + at) / Math.max(1, lengthOf(blocks)),
	}
}

/** Where a kept place is in these blocks: there, if they are the same version; else at its words; else as far on. */
export function findPlace(
	place: TextPlace,
	blocks: readonly TextPart[],
	versionId: number,
): Spot | null {
	const { block, within, words } = place
	if (place.versionId === versionId && blocks.some(({ id }) => id === block))
		return { block, within }
	const half = Math.ceil(words.length / 2)
	return (
		spotOf(words, place, blocks) ??
		spotOf(words.slice(0, half), place, blocks) ??
		spotOf(words.slice(half), place, blocks) ??
		spotAt(place.share, blocks)
	)
}

/** From the word at an offset on; a block's last words where little is left of it. */
function wordsAt(text: string, at: number): string {
	const from = Math.min(at, Math.max(0, text.length - KEPT / 2))
	const start = text.lastIndexOf(' ', from) + 1
	const words = text.slice(start, start + KEPT)
	const whole = start + KEPT < text.length ? words.slice(0, words.lastIndexOf(' ')) : words
	return (whole || words).trim()
}

/** Where these words stand; of several places the one that is nearest to where they stood. */
function spotOf(words: string, { share }: TextPlace, blocks: readonly TextPart[]): Spot | null {
	const sought = words.trim()
	if (sought.length < TELLING) return null
	const all = lengthOf(blocks)
	let best: (Spot & { off: number }) | null = null
	let before = 0
	for (const { id, text } of blocks) {
		for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
			const off = Math.abs((before + at) / all - share)
			if (!best || off < best.off) best = { block: id, within: at / text.length, off }
		}
		before += text.length
	}
	return best && { block: best.block, within: best.within }
}

function spotAt(share: number, blocks: readonly TextPart[]): Spot | null {
	let left = share * lengthOf(blocks)
	for (const { id, text } of blocks) {
		if (left < text.length) return { block: id, within: left / text.length }
		left -= text.length
	}
	return null
}

function lengthOf(blocks: readonly TextPart[]): number {
	return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
