import { CONTINUATION, undoReading } from './cp1252.ts'

// Two bytes read as two characters; three bytes, of which the punctuation of U+20xx starts with â; four for emoji;
// and words of two-byte alphabets (Cyrillic, Arabic), believed only when three letters in a row agree.
const READ_WRONG = new RegExp(
	[
		`(?:[ÐÑØÙÚÛ]${CONTINUATION}){3,}`,
		// Twice over by way of Latin-1: control characters among the letters.
		`(?:[ÂÃ]${CONTINUATION})*(?:Â[\\u0080-\\u009f])+(?:[ÂÃ]${CONTINUATION})*`,
		`[ÂÃÄÅ]${CONTINUATION}`,
		// Letters with two marks or a dot below (Vietnamese, transliterated Arabic); ʿ and ʾ within a name.
		`á[\\u00b8-\\u00bb]${CONTINUATION}`,
		'Ê[\\u00b9\\u00bb\\u00bc\\u00be\\u00bf](?=\\p{L})',
		`[âï]${CONTINUATION}{2}`,
		`ð${CONTINUATION}{3}`,
	].join('|'),
	'gu',
)

// What can follow a capital letter in clean text: “IRMÔ, «Â», SKÅ—. It is a garble only where the letters around say so.
const COULD_BE_PUNCTUATION = /[‘’“”„‚‹›«»¡¿–—…•™\u00a0]$/u

const PLAUSIBLE =
	/^[\u2010-\u2044\u20a0-\u20cf\u2100-\u214f\u2190-\u21ff\u2212\ufb00-\ufb06\ufeff\ufffd]$/u

/** A word whose UTF-8 bytes were read as Windows-1252, written as it was; clean words come back as they are. */
export function undoDoubleEncoding(word: string): string {
	return word.replace(READ_WRONG, (run, at: number) => {
		const before = word.slice(Math.max(0, at - 1), at)
		const after = word.slice(at + run.length, at + run.length + 2)
		if (run.length === 2 && COULD_BE_PUNCTUATION.test(run) && !isGarbled(run, before, after))
			return run
		const once = undoReading(run)
		const decoded = once !== null && /[\u0080-\u009f]/u.test(once) ? undoReading(once) : once
		if (decoded === null || /\p{Cc}/u.test(decoded)) return run
		if (run.length === 3 && !/^[áÊ]/u.test(run) && !PLAUSIBLE.test(decoded)) return run
		return decoded
	})
}

/** Whether the letters around a pair such as `Ã”` rule out that it is a capital and a punctuation mark. */
function isGarbled(pair: string, before: string, after: string): boolean {
	if (/\p{Ll}$/u.test(before)) return true
	if (pair === 'Ã\u00a0' && before === '') return true
	if (pair.startsWith('Â')) return /(?:^|[\d.,;:!?)])$/u.test(before)
	return !/\p{L}$/u.test(before) && /^\p{Ll}/u.test(after)
}
