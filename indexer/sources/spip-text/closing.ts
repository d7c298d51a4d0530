import { readDate } from '#article/printed-dates'
import { wordCount } from '../../clean/text.ts'

/** What stands below the last paragraph of a text: when it was written and where it first appeared. */
export interface Closing {
	body: string[]
	writtenOn: string | null
	source: { name: string; url: string | null } | null
	warnings: string[]
}

const LINK = /^\[((?:[^[\]]|\[[^[\]]*\])+)\]\(([^()\s]*)\)\s*\.?$/u
const PLACE_AND_DATE = /^\p{Lu}[\p{L} .'’-]{1,40},\s+(.+)$/u
const LONGEST_SOURCE = 25

/** The body without its closing date and its source line. A date with a place before it stays, since the place would be lost. */
export function closingOf(paragraphs: readonly string[]): Closing {
	const closing: Closing = { body: [...paragraphs], writtenOn: null, source: null, warnings: [] }
	for (;;) {
		const last = closing.body.at(-1)
		// The only paragraph is the text, whatever it looks like.
		if (last === undefined || closing.body.length === 1) return closing
		const source = closing.source === null ? sourceIn(last) : null
		const date = closing.writtenOn === null ? dateIn(last) : null
		if (source) closing.source = source
		else if (date) {
			closing.writtenOn = date.iso
			if (date.weekdayIsWrong)
				closing.warnings.push(
					`The weekday of the closing date “${last}” does not belong to that day.`,
				)
		} else break
		closing.body.pop()
	}
	const placed = PLACE_AND_DATE.exec(closing.body.at(-1) ?? '')?.[1]
	closing.writtenOn ??= placed === undefined ? null : (dateIn(placed)?.iso ?? null)
	return closing
}

function dateIn(text: string) {
	const date = readDate(text.replace(/^\*+|\*+$/gu, ''))
	// A year alone at the end of a text is as likely a figure.
	return date && date.iso.length > 4 ? date : null
}

function sourceIn(text: string): Closing['source'] {
	const match = /^\*{0,2}Source\*{0,2}(\s*:\s*|\s+)(.+)$/su.exec(text)
	if (!match || wordCount(text) > LONGEST_SOURCE) return null
	const [, sign = '', rest = ''] = match
	const link = LINK.exec(rest)
	const isNamed = /^[\p{Lu}“"*[<]|^https?:/u.test(rest)
	if (!link && !sign.includes(':') && !isNamed) return null
	const address = link?.[2] ?? /<?(https?:\/\/[^\s<>]+?)>?\.?$/u.exec(rest)?.[1] ?? null
	const name = (link?.[1] ?? rest)
		.replace(/\[([^[\]]+)\]\([^()\s]*\)/gu, '$1')
		.replace(/[*<>]/gu, '')
		.replace(/\s*\.$/u, '')
		.trim()
	return name === '' ? null : { name, url: address && /^https?:/u.test(address) ? address : null }
}
