// Whatever looks like white space becomes one plain space: a no-break space would make two equal passages differ.
const SPACE = /[\s\u0085]+/gu
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu
// Soft hyphens, zero-width spaces and byte-order marks; joiners stay, since Persian and Arabic are written with them.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu
const NO_CHARACTER = /[\ufdd0-\ufdef\ufffe\uffff]/gu
const HALF_A_PAIR = /\p{Surrogate}/gu

/** The text composed (NFC), free of control and invisible characters, every run of white space one space. Not trimmed. */
export function plain(text: string): string {
	return text
		.replace(HALF_A_PAIR, '\ufffd')
		.replace(SPACE, ' ')
		.replace(CONTROL, '')
		.replace(INVISIBLE, '')
		.replace(NO_CHARACTER, '')
		.replace(/ {2,}/g, ' ')
		.normalize('NFC')
}

/** The text as `plain` leaves it, without spaces at its ends. */
export function tidy(text: string): string {
	return plain(text).trim()
}

/** What remains of a text when case, accents, spaces and punctuation do not count: a key for comparing. */
export function folded(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.toLowerCase()
}

/** Whether a sentence, or at least a clause, closes at the end of the text; calls of notes after it do not count. */
export function endsSentence(text: string): boolean {
	// The end alone is looked at: it decides, and a text may be a whole book.
	const end = text.slice(-200).replace(/(?:\s*\[\s?[\p{L}\d*]{1,3}\s?\])+$/u, '')
	return /[.!?…:;]["'”’»)\]*]*$/u.test(end.trim())
}

/** How many words a text has, counted between spaces. */
export function wordCount(text: string): number {
	return text.split(/\s+/u).filter(Boolean).length
}
