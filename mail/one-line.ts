/**
 * A text that people wrote, as one line: a header of a mail ends at a line break, and what came after would be headers of
 * theirs. The joiners that Persian and Indian scripts need are kept.
 */
export function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** Whether a text could end its line, or hides a control character. */
export const isBroken = (text: string) => /[\p{Cc}\u2028\u2029]/u.test(text)
