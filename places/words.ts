/** A word of a text: where it stands (UTF-16), how it is written, and its form without accents and capitals. */
export interface Word {
	start: number
	end: number
	text: string
	folded: string
	capital: boolean
}

/** The text's words in order; hyphens, dots and apostrophes stand between words. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = []
	for (const match of text.matchAll(WORD)) {
		const word = match[0]
		words.push({
			start: match.index,
			end: match.index + word.length,
			text: word,
			folded: fold(word),
			capital: isCapital(word),
		})
	}
	return words
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The text without accents and capitals, for comparing. */
export function fold(text: string): string {
	const lower = text.toLowerCase()
	if (/^[\x20-\x7e]*$/.test(lower)) return lower
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[øłđıæœßʻ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
}

const UNDECOMPOSED: Record<string, string> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	ʻ: '',
}

/** True when the word begins with a capital letter. */
export function isCapital(word: string): boolean {
	const first = word.charCodeAt(0)
	if (first < 128) return first >= 65 && first <= 90
	return /^\p{Lu}/u.test(word)
}
