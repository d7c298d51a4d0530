/** A word of a text, folded, and where it stands in it, in UTF-16 units, end exclusive. */
export interface PlacedWord {
	word: string
	start: number
	end: number
}

/** Letters that are no base letter with a mark, as they are typed where a keyboard has none. */
const SPELT: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ı: 'i',
	þ: 'th',
}

const PLAIN = /^[\x20-\x7e\n\t]*$/

/** A text as it is compared: without capitals, accents, and letters that only some keyboards have. */
function folded(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase()
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u00ad\u200b-\u200f\u2060]+/gu, '')
		.toLowerCase()
		.replace(/[ßæœøđðłıþ]/gu, (letter) => SPELT[letter] ?? letter)
}

// Marks are taken along, and what may stand invisibly within a word.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*/gu

/** The words of a text, each as it is compared; what stands in an apostrophe's or a hyphen's arms is two. */
export function wordsOf(text: string): string[] {
	return PLAIN.test(text)
		? (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
		: (text.match(WORD) ?? []).map(folded)
}

/** The words of a text with their places. */
export function placedWords(text: string): PlacedWord[] {
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
		word: folded(word),
		start: index,
		end: index + word.length,
	}))
}
