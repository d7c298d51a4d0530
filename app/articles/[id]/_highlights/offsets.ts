/** The way between a text's code points and its UTF-16 units, worked out once for many offsets. */
export interface Offsets {
	toUtf16: (codePoints: number) => number
	toCodePoints: (utf16: number) => number
}

export function offsetsOf(text: string): Offsets {
	// Where in UTF-16 the characters of two units stand: few or none in most texts.
	const wide = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
	return {
		toUtf16: (codePoints) =>
			Math.min(text.length, codePoints + before(wide, (at, n) => at - n < codePoints)),
		toCodePoints: (utf16) => utf16 - before(wide, (at) => at < utf16),
	}
}

/** How many at the beginning of the list are so, found by halving. */
function before(list: readonly number[], isSo: (at: number, n: number) => boolean): number {
	let low = 0
	let high = list.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (isSo(list[middle]!, middle)) low = middle + 1
		else high = middle
	}
	return low
}
