import type { ElementContent, Root } from 'hast'
import type { FoundBlock } from '../jsonl/html-blocks.ts'
import type { PageNote } from './marker.ts'
import { bare, callOf } from './marker.ts'
import { elementsIn, textOf } from './nodes.ts'

const RAISED_DIGITS = /[¹²³⁴-⁹⁰]{1,3}/gu

/** Whether a text has this number raised, by an element or by raised digits. */
export function callsRaised(tree: Root, marker: string): boolean {
	return (
		elementsIn(tree, ({ tagName }) => tagName === 'sup').some(
			(sup) => bare(textOf(sup)) === marker,
		) ||
		[...textOf(tree).matchAll(RAISED_DIGITS)].some(
			([digits]) => digits.normalize('NFKC') === marker,
		)
	)
}

/** Makes the raised numbers of these notes calls. Those that are elements are found later, as they stand. */
export function markRaised(blocks: readonly FoundBlock[], notes: readonly PageNote[]): void {
	mark(blocks, notes, /(?<=[\p{L}\p{P}])([¹²³⁴-⁹⁰]{1,3})/gu)
}

/** Makes the asterisks and daggers of these notes calls. */
export function markSigns(blocks: readonly FoundBlock[], notes: readonly PageNote[]): void {
	mark(blocks, notes, /(?<=[^\s*†‡§¶])(\*{1,3}|[†‡§¶]{1,2})(?![*†‡§¶\p{L}\p{N}])/gu)
	for (const { tree } of blocks)
		for (const sup of elementsIn(tree, ({ tagName }) => tagName === 'sup'))
			if (notes.some(({ marker }) => marker === bare(textOf(sup))))
				sup.children = [callOf(bare(textOf(sup)))]
}

function mark(blocks: readonly FoundBlock[], notes: readonly PageNote[], sign: RegExp): void {
	const markers = new Set(notes.map(({ marker }) => marker))
	for (const { tree } of blocks)
		tree.children = marked(tree.children as ElementContent[], markers, sign)
}

function marked(
	nodes: readonly ElementContent[],
	markers: ReadonlySet<string>,
	sign: RegExp,
): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'element')
			return [{ ...node, children: marked(node.children, markers, sign) }]
		if (node.type !== 'text') return [node]
		const made: ElementContent[] = []
		let from = 0
		for (const match of node.value.matchAll(sign)) {
			const marker = match[0].normalize('NFKC')
			if (!markers.has(marker)) continue
			made.push({ type: 'text', value: node.value.slice(from, match.index) }, callOf(marker))
			from = match.index + match[0].length
		}
		return [...made, { type: 'text', value: node.value.slice(from) }]
	})
}
