import type { ElementContent } from 'hast'
import type { CallStyle } from '../../clean/calls.ts'
import type { FoundBlock } from '../jsonl/html-blocks.ts'
import type { PageNote } from './marker.ts'
import { withoutLead } from './marker.ts'
import { textOf } from './nodes.ts'
import { isLabel } from './prepare.ts'
import { callsRaised, markRaised, markSigns } from './printed-calls.ts'

/** How notes without links are typed: what one begins with, and how the text calls it. */
const FORMS = {
	square: /^\s*\[\s?(\d{1,3}|\p{Ll}|\*{1,3})\s?\]\s*(?=\S)/u,
	round: /^\s*\((\d{1,3}|\*{1,3})\)\s*(?=\S)/u,
	raised: /^\s*(\d{1,3}|[¹²³⁴-⁹⁰]{1,3})\s*[.):–-]?\s*(?=[^\d\s.,:)])/u,
	signs: /^\s*(\*{1,3}|[†‡§¶]{1,2})\s*(?=[^\s*†‡§¶])/u,
} as const
type Form = keyof typeof FORMS

const FIRST = /^(?:1|¹|a|\*|†)$/u

export interface PrintedNotes {
	blocks: FoundBlock[]
	postscript: FoundBlock[]
	notes: PageNote[]
	style: CallStyle
}

/** Notes typed by hand at the end of a text or of its postscript, without links, and called above by the same sign. */
export function printedNotes(
	body: readonly FoundBlock[],
	postscript: readonly FoundBlock[] = [],
): PrintedNotes {
	const all = [...body, ...postscript]
	for (const form of ['square', 'round', 'raised', 'signs'] as const) {
		const found = notesAmong(all, form) ?? listedNotes(all, form)
		if (!found) continue
		if (form === 'raised') markRaised(found.above, found.notes)
		if (form === 'signs') markSigns(found.above, found.notes)
		const kept = new Set([...found.above, ...found.after])
		return {
			blocks: body.filter((block) => kept.has(block)),
			postscript: postscript.filter((block) => kept.has(block)),
			notes: found.notes,
			style: form === 'round' ? 'round' : 'square',
		}
	}
	return { blocks: [...body], postscript: [...postscript], notes: [], style: 'square' }
}

/** Whether a block begins as a note does that is typed by hand. */
export function looksLikeNote(block: FoundBlock): boolean {
	return Object.values(FORMS).some((form) => form.test(textOf(block.tree)))
}

interface Found {
	above: FoundBlock[]
	notes: PageNote[]
	after: FoundBlock[]
}

/** Notes that begin with their number. Without a heading over them they must be the end of the text. */
function notesAmong(blocks: readonly FoundBlock[], form: Form): Found | null {
	const markers = blocks.map((block) => markerOf(block, form))
	const from = markers.findIndex((marker, index) => {
		if (marker === null || index === 0 || !FIRST.test(marker)) return false
		const isHeaded = isHeading(blocks[index - 1])
		return (isHeaded || markers.at(-1) !== null) && isCalled(marker, blocks.slice(0, index), form)
	})
	if (from < 0) return null
	const isHeaded = isHeading(blocks[from - 1])
	const next = blocks.findIndex((block, index) => index > from && block.kind === 'heading')
	const end = isHeaded && next >= 0 ? next : blocks.length
	return {
		above: blocks.slice(0, isHeaded ? from - 1 : from),
		notes: split(blocks.slice(from, end), form),
		after: blocks.slice(end),
	}
}

/** Notes that are the items of a list under a heading: the list gives them their numbers. */
function listedNotes(blocks: readonly FoundBlock[], form: Form): Found | null {
	if (form === 'signs') return null
	const heading = blocks.findLastIndex(isHeading)
	const above = blocks.slice(0, Math.max(heading, 0))
	if (heading < 1 || !isCalled('1', above, form)) return null
	const below = blocks.slice(heading + 1)
	const other = below.findIndex(({ kind }) => kind !== 'list-item')
	const items = below.slice(0, other < 0 ? below.length : other)
	if (items.length === 0) return null
	const notes = items.map(({ tree }, index) => ({
		marker: String(index + 1),
		nodes: tree.children as ElementContent[],
	}))
	return { above, notes, after: below.slice(items.length) }
}

function isHeading(block: FoundBlock | undefined): boolean {
	return block !== undefined && isLabel(textOf(block.tree))
}

function markerOf({ tree }: FoundBlock, form: Form): string | null {
	return FORMS[form].exec(textOf(tree))?.[1]?.normalize('NFKC') ?? null
}

function isCalled(marker: string, above: readonly FoundBlock[], form: Form): boolean {
	if (form === 'raised') return above.some(({ tree }) => callsRaised(tree, marker))
	const sign = marker.replace(/[*]/gu, '\\$&')
	const pattern =
		form === 'square'
			? `\\[ ?${sign} ?\\]`
			: form === 'round'
				? `\\(${sign}\\)`
				: `\\S${sign}(?![*\\p{L}\\p{N}])`
	const call = new RegExp(pattern, 'u')
	return above.some(({ tree }) => call.test(textOf(tree)))
}

/** A note goes on until the next one; a number that comes again is a paragraph of the first that has it. */
function split(blocks: readonly FoundBlock[], form: Form): PageNote[] {
	const notes: PageNote[] = []
	for (const block of blocks) {
		const marker = markerOf(block, form)
		const nodes = block.tree.children as ElementContent[]
		const known = notes.find((note) => note.marker === marker)
		const lead = FORMS[form].exec(textOf(block.tree))?.[0].length ?? 0
		if (marker && !known) notes.push({ marker, nodes: withoutLead(nodes, lead) })
		else
			(known ?? notes.at(-1))?.nodes.push({
				type: 'element',
				tagName: 'p',
				properties: {},
				children: nodes,
			})
	}
	return notes
}

/** The blocks among those that follow a text which are notes that it calls, with the heading over them. */
export function typedNotes(
	text: readonly FoundBlock[],
	after: readonly FoundBlock[],
): FoundBlock[] {
	const heading = after.findIndex(isHeading)
	for (const form of ['square', 'round', 'raised', 'signs'] as const) {
		const from = after.findIndex((block) => {
			const marker = markerOf(block, form)
			return marker !== null && FIRST.test(marker) && isCalled(marker, text, form)
		})
		if (from >= 0) {
			const other = after.findIndex((block, at) => at > from && markerOf(block, form) === null)
			return after.slice(
				isHeading(after[from - 1]) ? from - 1 : from,
				other < 0 ? after.length : other,
			)
		}
		if (heading < 0 || form === 'signs' || !isCalled('1', text, form)) continue
		const other = after.findIndex(({ kind }, at) => at > heading && kind !== 'list-item')
		const end = other < 0 ? after.length : other
		if (end > heading + 1) return after.slice(heading, end)
	}
	return []
}
