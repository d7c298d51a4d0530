import type { Issue } from '#article/article'
import { readDate } from '#article/printed-dates'
import { issueIn } from './issue.ts'
import type { Line } from './lines.ts'

/** What the head of a dump says, and where the text begins. */
export interface Head {
	url: string | null
	/** The lines between the address and the sections: a kicker, maybe, and a title that may be wrapped. */
	heading: string[]
	/** Running heads that stood before the address: they name the title. */
	before: string[]
	issue: Issue | null
	publishedOn: string | null
	firstPublishedOn: string | null
	copyright: string | null
	/** The first line after the head. */
	end: number
	warnings: string[]
}

const ADDRESS = /^<?(https?:\/\/[^\s<>]+)>?$|^\[https?:[^\]]*\]\((https?:\/\/[^\s)]+)\)$/u
const PUBLISHED =
	/^(?:Publication date|Date de mise en ligne|Fecha de puesta en línea)\s*:\s*(.*)$/iu
const CREATED = /^(?:Creation date|Date de parution|Fecha de publicación)\s*:\s*(.*)$/iu
const RIGHTS =
	/\s*[-–—]\s*(?:All rights reserved|Tous droits réservés|Todos los derechos reservados)\.?$/iu
const COPYRIGHT = /^Copyright\s+(?:Â?©|\ufffd|\(c\))\s*/iu

// The head is a dozen lines; a longer search would find an article's own addresses and dates.
const REACH = 16

/** The head of a dump, or null when these lines do not begin as one. */
export function readHead(lines: readonly Line[]): Head | null {
	const filled = lines
		.flatMap(({ text }, index) => (text === '' ? [] : [{ text, index }]))
		.slice(0, REACH * 2)
	const isLabel = (text: string) =>
		PUBLISHED.test(text) || CREATED.test(text) || COPYRIGHT.test(text)
	const firstLabel = filled.findIndex(({ text }) => isLabel(text))
	if (firstLabel < 0 || firstLabel > REACH) return null
	const texts = filled.map(({ text }) => text)
	const address = texts.slice(0, firstLabel).findIndex((text) => ADDRESS.test(text))
	const sections = sectionsIn(texts, address + 1, firstLabel)
	const head: Head = {
		url: address < 0 ? null : addressIn(texts[address] ?? ''),
		before: texts.slice(0, Math.max(address, 0)),
		heading: texts.slice(address + 1, sections?.from ?? firstLabel),
		issue: sections ? issueIn(sections.text) : null,
		publishedOn: null,
		firstPublishedOn: null,
		copyright: null,
		end: 0,
		warnings: [],
	}
	const last = readLabels(texts, firstLabel, head)
	head.end = (filled[last]?.index ?? 0) + 1
	// A copyright line alone begins many a text that is no dump.
	const isDated = texts.slice(firstLabel, last + 1).some((text) => PUBLISHED.test(text))
	if (!isDated && !(head.url && head.copyright)) return null
	if (!head.publishedOn) head.warnings.push('The head gives no publication date that can be read.')
	return head
}

function addressIn(text: string): string | null {
	const match = ADDRESS.exec(text)
	return match?.[1] ?? match?.[2] ?? null
}

/** The line of sections (`- Magazine - 2020 - IV540 - January 2020 -`), put together again when it was wrapped. */
function sectionsIn(
	texts: readonly string[],
	from: number,
	to: number,
): { from: number; text: string } | null {
	for (let size = 1; size <= 3; size++) {
		const text = texts.slice(to - size, to).join(' ')
		if (to - size >= from && /^- .* -$/u.test(text)) return { from: to - size, text }
	}
	return null
}

/** Reads the labelled lines into the head; gives the index of the last one. */
function readLabels(texts: readonly string[], from: number, head: Head): number {
	let last = from
	for (let index = from; index < Math.min(texts.length, from + 5); index++) {
		const text = texts[index] ?? ''
		const published = PUBLISHED.exec(text)
		const created = CREATED.exec(text)
		if (published) head.publishedOn = dated(published[1] ?? '', head.warnings)
		else if (created) head.firstPublishedOn = dated(created[1] ?? '', head.warnings)
		else if (COPYRIGHT.test(text)) {
			const size =
				[1, 2, 3].find((count) => RIGHTS.test(texts.slice(index, index + count).join(' '))) ?? 1
			const whole = texts.slice(index, index + size).join(' ')
			head.copyright = whole.replace(COPYRIGHT, '').replace(RIGHTS, '') || null
			return index + size - 1
		} else break
		last = index
	}
	return last
}

function dated(text: string, warnings: string[]): string | null {
	const date = readDate(text)
	if (!date) warnings.push(`“${text}” in the head could not be read as a date.`)
	if (date?.weekdayIsWrong) warnings.push(`The weekday of “${text}” does not belong to that day.`)
	return date?.iso ?? null
}
