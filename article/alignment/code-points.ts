import { firstWhere } from './folding.ts'

/** The way between a text's code points and its UTF-16 units, for many offsets of one text. */
export interface CodePoints {
	toUtf16: (codePoints: number) => number
	toCodePoints: (utf16: number) => number
}

export function codePointsIn(text: string): CodePoints {
	// The few characters beyond the first plane take two units each.
	const units: number[] = []
	const points: number[] = []
	for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) {
		points.push(index - units.length)
		units.push(index)
	}
	return {
		toCodePoints: (utf16) => utf16 - firstWhere(units, utf16),
		toUtf16: (codePoints) => Math.min(text.length, codePoints + firstWhere(points, codePoints)),
	}
}
