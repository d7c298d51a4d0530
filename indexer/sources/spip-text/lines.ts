import type { Removal } from '#article/article'

/** One line of a dump; blank ones are kept, since they part paragraphs. */
export interface Line {
	text: string
	/** A page ended just before this line: there was a form feed or the foot of a page. */
	startsPage: boolean
	/** The running head of a page stood just before this line and was taken out. */
	followsHead: boolean
}

const FOOT = /^Copyright\s+(?:Â?©|\(c\)).*\bPage\s+\d+\s?\/\s?\d+$|^Page\s+\d+\s?\/\s?\d+$/iu

/** Whether a line is the foot that the export sets on every page. */
export function isFoot(text: string): boolean {
	return FOOT.test(text)
}

/** The lines of a dump without the feet of its pages, which go to `removals`. No-break spaces are kept: a garbled letter may need one. */
export function linesOf(dump: string, removals: Removal[] = []): Line[] {
	// A lone carriage return is a line end only in a text that has no other; else it is a letter the export reduced to it.
	const text = dump.includes('\n') ? dump.replace(/\r\n/gu, '\n') : dump.replace(/\r/gu, '\n')
	const lines: Line[] = []
	let startsPage = false
	for (const raw of text.split('\n')) {
		if (raw.includes('\f')) startsPage = true
		const trimmed = raw
			.replace(/\f/gu, ' ')
			.replace(/[ \t]+/gu, ' ')
			.replace(/^ | $/gu, '')
		if (isFoot(trimmed)) {
			startsPage = true
			const page = /(\d+)\s?\/\s?\d+$/u.exec(trimmed)?.[1]
			removals.push({ text: trimmed, rule: 'page-foot', where: page ? `page ${page}` : null })
			continue
		}
		lines.push({ text: trimmed, startsPage: startsPage && trimmed !== '', followsHead: false })
		if (trimmed !== '') startsPage = false
	}
	return lines
}
