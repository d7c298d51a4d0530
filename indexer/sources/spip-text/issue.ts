import type { Issue } from '#article/article'
import { readMonth } from '#article/printed-dates'

// Matched from the right, since titles of sections hold the hyphen that parts them: `- 2020 - IV540 - January 2020 -`.
const WITH_MONTH =
	/(?:^|\s-\s)(?:\d{1,2}\.\s+)?([^-]*\d[^-]*?)\s+-\s+((?:\p{L}+(?:\s?[-–/]\s?\p{L}+)?\s+)?\d{4}|\p{L}+\s+\d{4}\s?[-–/]\s?\p{L}+\s+\d{4})$/u
const ALONE = /(?:^|\s-\s)(\p{Lu}{1,6}[ -]?\d{1,5}\p{Ll}?)$/u

// `No 12 (Spring 1999)`, `IV540 (January 2020)`; and `n° 345`, whose word says that it is a number.
const BRACKETED = /(?:^|\s-\s)([^-()]*\d[^-()]*?)\s*\(([^()]*\d{4})\)$/u
const NUMBERED =
	/(?:^|\s-\s)((?:n[o°º]\.?|nr\.?|núm\.?|number|numéro|número|issue|heft)\s*\d{1,5}(?:\s?[-–/]\s?\d{1,5})?)$/iu

/** The issue that a line of sections, or a label such as `IV540 - January 2020`, ends with; null for a section without one. */
export function issueIn(sections: string): Issue | null {
	const line = sections.replace(/^-\s+|\s+-$/gu, '').trim()
	const bracketed = BRACKETED.exec(line)
	if (bracketed?.[1]) return { number: bracketed[1].trim(), month: readMonth(bracketed[2] ?? '') }
	const dated = WITH_MONTH.exec(line)
	if (dated?.[1] && !/^\d{4}$/u.test(dated[1]))
		return { number: dated[1].trim(), month: readMonth(dated[2] ?? '') }
	const alone = ALONE.exec(line)
	if (alone?.[1]) return { number: alone[1], month: null }
	const numbered = NUMBERED.exec(line)?.[1]
	return numbered ? { number: numbered.trim(), month: null } : null
}

/** The name of a section without the number by which SPIP sorts it (`2. News`). */
export function unsorted(section: string): string {
	return section.replace(/^\s*\d{1,3}\.\s+/u, '')
}
