/** Where a text says whence it was sent: `LONDON, March 3 -`. Offsets count UTF-16 units. */
export interface Dateline {
	start: number
	end: number
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const DATED = new RegExp(
	`(?:\\b\\p{Lu}[\\p{Lu}\\p{Ll}.'’-]* ){0,3}\\b\\p{Lu}[\\p{Lu}.'’-]+ ?,(?: [\\p{L}.]+,)? ${MONTH} {1,2}\\d{1,2}(?:, [A-Z]\\w+)? ?[-–—]`,
	'iu',
)
const SENT =
	/^\s*\p{Lu}[\p{Lu} .'’-]{2,40}(?:, \p{Lu}[\p{L}.'’ ]{1,30}){0,2}(?: ?\([\p{L} ./]{2,30}\))? ?(?:[–—]|--?) /u

// A headline may come before it where a source has put both into the text.
const FARTHEST = 250

/** The dateline that the text of a news agency begins with, or null. */
export function datelineOf(text: string): Dateline | null {
	const head = text.slice(0, FARTHEST)
	const dated = DATED.exec(head)
	if (dated) return { start: dated.index, end: dated.index + dated[0].length }
	const sent = SENT.exec(head)
	// In a text without small letters anything looks like a town in capitals.
	return sent && /\p{Ll}{3}/u.test(text.slice(sent[0].length, FARTHEST))
		? { start: 0, end: sent[0].length }
		: null
}

/** True when the text signs off as a news agency's. */
export function isSignedByAgency(text: string): boolean {
	return /\bReuters?\W{0,5}$/i.test(text.slice(-20))
}

const WIRE_SHORTHAND = /\b(?:mln|bln|dlrs?|pct|stg|cts|bpd|bbl)\b/gu
const SHORT = 4000

/** True when a text is as short as a wire and abbreviates as only a wire does: `30 mln dlrs`, `five pct`. */
export function isInWireShorthand(text: string): boolean {
	if (text.length > SHORT) return false
	return new Set(text.match(WIRE_SHORTHAND)).size > 1
}
