import type { Block, Repair } from '#article/article'
import { type Callable, NO_CALLS } from '../../clean/calls.ts'
import { type Inline, inlineOf } from '../../clean/inline.ts'
import { kindsOf } from '../../clean/kinds.ts'
import { marksToTree } from '../../clean/marks.ts'
import { repairerOf } from '../../clean/mojibake.ts'
import { linkNotes } from '../../clean/notes.ts'
import { tidy } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { spipIdentity } from '../identity.ts'
import { closingOf } from './closing.ts'
import { withoutAppeal } from './donation.ts'
import { readHead } from './head.ts'
import { linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { withoutRunningHeads } from './running-heads.ts'
import { standfirstOf } from './standfirst.ts'
import { titleKey, titleOf } from './title.ts'
import { zonesOf } from './zones.ts'

export interface DumpOrigin {
	fileName: string
	/** The publication's name when the dump does not give it. */
	publication: string
}

/** The article in a dump of SPIP's PDF export, or the reason why there is none. */
export function readDump(dump: string, origin: DumpOrigin): Draft | { reason: string } {
	const lines = linesOf(dump)
	const head = readHead(lines)
	if (!head)
		return {
			reason:
				'It has no head of a SPIP dump: no line “Publication date: …” or “Copyright © …” at its top.',
		}
	if (!head.url)
		return {
			reason:
				'The dump does not give its address, so it has no id. Put the page’s address, such as <https://example.org/spip.php?article1>, on its first line.',
		}
	const id = spipIdentity(head.url, origin.fileName)
	if (!id)
		return {
			reason: `The address ${head.url} holds no SPIP article number. Name the file after it, such as title_a6351.txt.`,
		}
	const scribe = scribeOf(dump)
	const key = (text: string) => titleKey(scribe.repaired(text))
	const below = lines.slice(head.end)
	const titled = titleOf(
		head,
		below.map(({ text }) => text),
		key,
	)
	if (!titled)
		return { reason: 'The head gives no title between the address and the publication date.' }
	const kicker = titled.kicker === null ? null : scribe.line(titled.kicker)
	const title = scribe.line(titled.title)
	const copyright = head.copyright === null ? null : scribe.line(head.copyright)
	const text = withoutRunningHeads(below, titled.title, key)
	const whole = paragraphsOf(text.lines)
	const zones = zonesOf(whole.texts)
	const main = withoutAppeal(zones.body)
	const closing = closingOf(main.kept.map(scribe.fix))
	const parts = standfirstOf(closing.body)
	if (parts.body.length === 0) return { reason: 'There is no text after the head.' }
	const blocks = kindsOf(parts.body)
		.map(({ kind, text: marked }) => ({ kind, ...inlineOf(marksToTree(marked), zones.callable) }))
		.filter((block) => block.text !== '')
		.map((block, index): Block => ({ id: `b${index + 1}`, ...block }))
	const afterwards = withoutAppeal(zones.postscript)
	const postscript = afterwards.kept
		.map((paragraph) => scribe.line(paragraph, zones.callable))
		.filter(Boolean)
	const notes = zones.notes.map(({ marker, paragraphs }) => ({
		marker,
		...scribe.note(paragraphs),
	}))
	const linked = linkNotes(blocks, notes)
	const standfirst = parts.standfirst
		.map((paragraph) => asText(paragraph, zones.callable))
		.join(' ')
	return {
		id,
		format: 'spip-text',
		url: head.url,
		publication: copyright?.split(/ [-–—] /u)[0] || origin.publication,
		kicker,
		title,
		subtitle: null,
		standfirst: standfirst || null,
		language: null,
		authors: [],
		issue: head.issue,
		publishedOn: head.publishedOn,
		writtenOn: closing.writtenOn,
		firstPublishedOn: head.firstPublishedOn,
		source: closing.source && { ...closing.source, name: tidy(closing.source.name) },
		copyright,
		postscript: postscript.join('\n\n') || null,
		topics: [],
		blocks,
		footnotes: linked.footnotes,
		countryCodes: null,
		repairs: scribe.repairs,
		warnings: [
			...head.warnings,
			...(titled.warning ? [titled.warning] : []),
			...text.warnings,
			...whole.warnings,
			...parts.warnings,
			...closing.warnings,
			...zones.warnings,
			...linked.warnings,
			...(main.hasAppeal || afterwards.hasAppeal ? ['An appeal for donations was left out.'] : []),
		],
	}
}

/** Repairs the texts of one dump and keeps account of it. */
function scribeOf(dump: string) {
	const repair = repairerOf(dump)
	const repairs: Repair[] = []
	const fix = (text: string) => {
		const repaired = repair(text)
		repairs.push(...repaired.repairs)
		return repaired.text
	}
	return {
		repairs,
		fix,
		/** As `fix`, for a text that is only compared: what is done to it is not recorded. */
		repaired: (text: string) => repair(text).text,
		line: (text: string, callable: Callable = NO_CALLS) => asText(fix(text), callable),
		note: (paragraphs: readonly string[]) => noteOf(paragraphs.map(fix)),
	}
}

function asText(marked: string, callable: Callable): string {
	return inlineOf(marksToTree(marked), callable).text
}

/** A note's paragraphs as one inline text, a line break between them. */
function noteOf(paragraphs: readonly string[]): Inline {
	const children = paragraphs.flatMap((paragraph, index) => [
		...(index > 0
			? [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]
			: []),
		...marksToTree(paragraph).children,
	])
	return inlineOf({ type: 'root', children }, NO_CALLS)
}
