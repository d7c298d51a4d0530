import { plain } from '#article/plain'

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
