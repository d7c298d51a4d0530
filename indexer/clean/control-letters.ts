// Of the letters that end as this control byte only one is used in the alphabets of a Latin-script magazine.
const LETTER_OF: Readonly<{ [byte: string]: string }> = {
	'\u0003': 'ă',
	'\u0005': 'ą',
	'\u0007': 'ć',
	'\u000d': 'č',
	'\u0011': 'đ',
	'\u001f': 'ğ',
}

// Backspace, line ends and form feeds are what they are: they strike over, end lines and pages.
const WITHIN = /(?<=\p{Ll})(?:[\u0001-\u0007\u000e-\u001f](?=\p{L})|\u000d(?=\p{Ll}))/gu
// At the end of a word a byte may be a stray one, so only what Slavic names often end with is believed (-ić, -ać, -ą),
// and that a name lost something.
const AT_END =
	/(?:(?<=[aeiou])\u0007|(?<=\p{Ll})\u0005|(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,30})[\u0001-\u0007\u000e-\u001f])(?![\p{L}\p{N}])/gu

/** A word whose control bytes were letters; a byte that several letters share becomes U+FFFD, so that the loss shows. */
export function restoreLetters(word: string): { word: string; confidence: number } {
	let confidence = 1
	const asLetter = (byte: string) => {
		const letter = LETTER_OF[byte]
		confidence = Math.min(confidence, letter ? 0.8 : 0.1)
		return letter ?? '\ufffd'
	}
	const within = word.replace(WITHIN, asLetter)
	return { word: within.replace(AT_END, asLetter), confidence }
}
