import type { Removal } from '#article/article'
import { folded } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { spipIdentity } from '../identity.ts'
import { type Head, readHead } from './head.ts'
import { linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { withoutRunningHeads } from './running-heads.ts'
import { type Scribe, scribeOf } from './scribe.ts'
import { type Titled, titleKey, titleOf } from './title.ts'
import { writtenPart } from './written.ts'

export interface DumpOrigin {
	fileName: string
	/** The publication's name when the dump does not give it. */
	publication: string
}

export type Refused = { reason: string }

/** The article in a dump of SPIP's PDF export, or the reason why there is none. */
export function readDump(dump: string, origin: DumpOrigin): Draft | Refused {
	const feet: Removal[] = []
	const lines = linesOf(dump, feet)
	const head = readHead(lines)
	const identity = identityOf(head, origin)
	if (!head || 'reason' in identity) return 'reason' in identity ? identity : NO_HEAD
	const scribe = scribeOf(dump)
	const key = (text: string) => titleKey(scribe.repaired(text))
	const below = lines.slice(head.end)
	const heading = titleOf(
		head,
		below.map(({ text }) => text),
		key,
	)
	if (!heading)
		return { reason: 'The head gives no title between the address and the publication date.' }
	const titles = titlesOf(heading, head, scribe)
	const text = withoutRunningHeads(below, heading.title, key)
	const whole = paragraphsOf(text.lines)
	const written = writtenPart({ ...whole, standfirst: null }, scribe)
	if (written.blocks.length === 0) return { reason: 'There is no text after the head.' }
	const { warnings, removals, ...parts } = written
	return {
		...identity,
		format: 'spip-text',
		publication: titles.copyright?.split(/ [-–—] /u)[0] || origin.publication,
		...titles,
		subtitle: null,
		language: null,
		authors: [],
		issue: head.issue,
		publishedOn: head.publishedOn,
		firstPublishedOn: head.firstPublishedOn,
		topics: [],
		countryCodes: null,
		...parts,
		repairs: scribe.repairs,
		removals: [
			...headRemovals(head.before),
			...text.removals.map((one) => placedAmong(one, parts.blocks)),
			...feet,
			...removals,
		],
		warnings: [
			...head.warnings,
			...(heading.warning ? [heading.warning] : []),
			...text.warnings,
			...warnings,
		],
	}
}

const NO_HEAD: Refused = {
	reason:
		'It has no head of a SPIP dump: no line “Publication date: …” or “Copyright © …” at its top.',
}

/** The address and id of an article, or what the export lacks to have them. */
export function identityOf(
	head: Pick<Head, 'url'> | null,
	{ fileName }: DumpOrigin,
): { id: string; url: string } | Refused {
	if (!head) return NO_HEAD
	const { url } = head
	if (!url)
		return {
			reason:
				'The dump does not give its address, so it has no id. Put the page’s address, such as <https://example.org/spip.php?article1>, on its first line.',
		}
	const id = spipIdentity(url, fileName)
	if (id) return { id, url }
	return {
		reason: `The address ${url} holds no SPIP article number. Name the file after it, such as title_a6351.txt.`,
	}
}

function headRemovals(before: readonly string[]): Removal[] {
	return before.map((text) => ({ text, rule: 'running-head', where: 'above the head' }))
}

/** A removal with the block in which it stood, found by the words before it. */
function placedAmong(removal: Removal, blocks: Draft['blocks']): Removal {
	const before = folded(/“(.*)”/su.exec(removal.where ?? '')?.[1] ?? '')
	const block = before && blocks.find(({ text }) => folded(text).includes(before))
	return block ? { ...removal, where: `in ${block.id}` } : removal
}

function titlesOf(heading: Titled, head: Head, scribe: Scribe) {
	return {
		kicker: heading.kicker === null ? null : scribe.line(heading.kicker),
		title: scribe.line(heading.title),
		copyright: head.copyright === null ? null : scribe.line(head.copyright),
	}
}
