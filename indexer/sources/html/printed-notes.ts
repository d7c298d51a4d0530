import type { ElementContent } from 'hast'
import type { CallStyle } from '../../clean/calls.ts'
import type { FoundBlock } from '../jsonl/html-blocks.ts'
import { withoutMarker } from './marker.ts'
import { textOf } from './nodes.ts'
import type { PageNote } from './notes.ts'

const FORMS = {
	square: /^\s*\[\s?(\d{1,3}|\p{Ll}|\*{1,3})\s?\]\s*\S/u,
	round: /^\s*\((\d{1,3})\)\s*\S/u,
} as const

export interface PrintedNotes {
	blocks: FoundBlock[]
	notes: PageNote[]
	style: CallStyle
}

/** Notes typed by hand at the end of a text, without links: `[1] …` or `(1) …`, called above by the same sign. */
export function printedNotes(blocks: readonly FoundBlock[]): PrintedNotes {
	for (const style of ['square', 'round'] as const) {
		const markers = blocks.map(({ tree }) => FORMS[style].exec(textOf(tree))?.[1] ?? null)
		const from = markers.findIndex((marker, index) => {
			const rest = markers.slice(index)
			const above = blocks
				.slice(0, index)
				.map(({ tree }) => textOf(tree))
				.join('\n')
			const call = style === 'square' ? `[${marker}]` : `(${marker})`
			return (
				marker !== null &&
				/^(?:1|a|\*)$/u.test(marker) &&
				above.includes(call) &&
				rest.at(-1) !== null
			)
		})
		if (from > 0) return { ...split(blocks, markers, from), style }
	}
	return { blocks: [...blocks], notes: [], style: 'square' }
}

function split(blocks: readonly FoundBlock[], markers: readonly (string | null)[], from: number) {
	const notes: PageNote[] = []
	for (let index = from; index < blocks.length; index++) {
		const marker = markers[index]
		const nodes = (blocks[index]?.tree.children ?? []) as ElementContent[]
		const last = notes.at(-1)
		const known = notes.find((note) => note.marker === marker)
		if (marker && !known) notes.push({ marker, nodes: withoutMarker(nodes, marker) })
		else
			(known ?? last)?.nodes.push({
				type: 'element',
				tagName: 'p',
				properties: {},
				children: nodes,
			})
	}
	return { blocks: blocks.slice(0, from), notes }
}
