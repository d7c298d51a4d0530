/** The words of a folded text: where each begins and ends, in UTF-16 units. */
export interface Words {
	text: string
	starts: number[]
	ends: number[]
}

/** Scripts that are written without spaces are taken sign by sign. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu

export function wordsOf(text: string): Words {
	const starts: number[] = []
	const ends: number[] = []
	for (const { 0: word, index } of text.matchAll(WORD)) {
		starts.push(index)
		ends.push(index + word.length)
	}
	return { text, starts, ends }
}
