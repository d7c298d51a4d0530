import type { Footnote } from '../article.ts'
import { isQuoteMark, markQuotes } from './quotes.ts'

/**
 * A note's text in which titles can be told: characters of Unicode's private use stand around what is set in italics
 * or in quotation marks, and one such character stands for each address, whose full stops and commas part nothing.
 */
export interface MarkedNote {
	text: string
	addresses: Address[]
}

interface Address {
	printed: string
	url: string
}

export const ITALIC = '\ue000'
export const ITALIC_END = '\ue001'
export const QUOTED = '\ue002'
export const QUOTED_END = '\ue003'
export const ADDRESS = '[\ue100-\ue1ff]'

const FIRST_ADDRESS = 0xe100
const MOST_ADDRESSES = 256
/** No list of works is longer; what is, is a text of its own. */
const MOST_CHARACTERS = 8_000
const LONGEST_TITLE = 300

const BARE_ADDRESS = /<?((?:https?:\/\/|www\.)[^\s<>"“”«»\ue000-\ue1ff]{4,2000})>?/giu
const AFTER_ADDRESS = /[.,;:!?’'»”]+$/u
const MARKS = /[\ue000-\ue003]/gu

/** The note with its marks. */
export function marked({ text, html }: Pick<Footnote, 'text' | 'html'>): MarkedNote {
	const note: MarkedNote = { text: '', addresses: [] }
	const plain = withoutOurs(text.slice(0, MOST_CHARACTERS))
	note.text =
		html.length < 2 * MOST_CHARACTERS && /<(?:em|i|cite|a)\b/u.test(html)
			? setInMarks(withoutOurs(html), note)
			: plain
	note.text = note.text.replace(BARE_ADDRESS, (whole: string, found: string) => {
		const printed = withoutTail(found)
		const place = placeOf(note, { printed, url: printed })
		return place === null ? whole : place + found.slice(printed.length)
	})
	note.text = markQuotes(note.text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim())
	return note
}

/** A stretch of a marked note as it was printed. */
export function printed(text: string, { addresses }: MarkedNote): string {
	return text
		.replace(MARKS, '')
		.replace(
			/[\ue100-\ue1ff]/gu,
			(at) => addresses[at.charCodeAt(0) - FIRST_ADDRESS]?.printed ?? '',
		)
		.replace(/\s+/gu, ' ')
		.trim()
}

/** The address that a character of a marked note stands for. */
export function addressAt(character: string, { addresses }: MarkedNote): string | null {
	return addresses[character.charCodeAt(0) - FIRST_ADDRESS]?.url ?? null
}

/** What stands in marks, without them, its quotation marks and the comma some printers set inside. */
export function unmarked(text: string): string {
	const bare = text.replace(MARKS, '').trim()
	const inner = text.startsWith(QUOTED) && isQuoteMark(bare[0] ?? '') ? bare.slice(1, -1) : bare
	return inner.replace(/^\s+|[\s,]+$/gu, '').replace(/(?<=[^.]{2})\.$/u, '')
}

const TAG = /<(\/?)([a-z]+)([^<>]*)>/giu
const HREF = /\bhref="(https?:[^"]*)"/iu

/**
 * The text of a note's inline HTML with its marks. It is ours already (`article/markup.ts` wrote it) and nothing of it
 * is shown, so that a scan for its few tags will do: parsing it anew takes longer than all the rest.
 */
function setInMarks(html: string, note: MarkedNote): string {
	let out = ''
	let from = 0
	let link: { url: string; at: number; isCall: boolean } | null = null
	for (const tag of html.matchAll(TAG)) {
		const [whole, slash, name = '', attributes = ''] = tag
		out += unescaped(html.slice(from, tag.index))
		from = tag.index + whole.length
		if (/^br$/iu.test(name)) out += ' '
		else if (/^(?:em|i|cite)$/iu.test(name)) out += slash ? ITALIC_END : ITALIC
		else if (name.toLowerCase() === 'a' && !slash)
			link = {
				url: unescaped(HREF.exec(attributes)?.[1] ?? ''),
				at: out.length,
				isCall: attributes.includes('data-call='),
			}
		else if (name.toLowerCase() === 'a' && link) {
			out = out.slice(0, link.at) + (link.isCall ? '' : linked(out.slice(link.at), link.url, note))
			link = null
		}
	}
	return evenMarks(out + unescaped(html.slice(from)))
}

/** What stands for a link: its address alone, or its words and its address. */
function linked(inner: string, url: string, note: MarkedNote): string {
	if (url === '') return inner
	const words = inner.replace(MARKS, '').trim()
	const place = placeOf(note, { printed: isAddress(words) ? words : '', url })
	if (place === null) return inner
	if (words === '' || isAddress(words)) return place
	// The words of a link are as good as a title in quotation marks, if they are more than `here`.
	const isTitle = /^[\p{Lu}\p{N}]/u.test(words) && words.includes(' ') && inner === words
	return isTitle ? `${QUOTED}${inner}${QUOTED_END}, ${place}` : `${inner} ${place}`
}

const ITALICS = /\ue000([^\ue000-\ue003]*)\ue001/gu

/** Marks in pairs only, around words and not around the comma that slipped into the italics. */
function evenMarks(text: string): string {
	const paired = text.replace(ITALICS, (_, inner: string) => {
		const [, before = '', words = '', after = ''] =
			/^(\s*)(.*?)([\s,;]*)$/su.exec(inner.slice(0, LONGEST_TITLE)) ?? []
		if (words === '' || inner.length > LONGEST_TITLE) return inner
		return `${before}\ue004${words}\ue005${after}`
	})
	return paired
		.replace(/[\ue000\ue001]/gu, '')
		.replace(/\ue004/gu, ITALIC)
		.replace(/\ue005/gu, ITALIC_END)
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
}

const unescaped = (text: string) =>
	text.includes('&')
		? text.replace(
				/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,5}));/giu,
				(whole, hex, decimal, name) => {
					const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
					if (code === null) return NAMED[name] ?? whole
					return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
				},
			)
		: text

const isAddress = (words: string) =>
	/^(?:https?:\/\/|www\.)\S+$/iu.test(words) || /^[\w-]+(?:\.[\w-]+)+\/\S*$/u.test(words)

function placeOf(note: MarkedNote, address: Address): string | null {
	if (note.addresses.length >= MOST_ADDRESSES) return null
	note.addresses.push(address)
	return String.fromCharCode(FIRST_ADDRESS + note.addresses.length - 1)
}

/** An address without the stop that ends its sentence, and a bracket only if it opened in it. */
function withoutTail(found: string): string {
	const bare = found.replace(AFTER_ADDRESS, '')
	return bare.endsWith(')') && !bare.includes('(')
		? bare.slice(0, -1).replace(AFTER_ADDRESS, '')
		: bare
}

const withoutOurs = (text: string) => text.replace(/[\ue000-\ue1ff]/gu, '\ufffd')
