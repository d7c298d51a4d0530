import type { Element, ElementContent } from 'hast'
import { elementsIn, isNamed, textOf } from './nodes.ts'
import { plainMarks } from './spip-marks.ts'

const LABEL =
	/^(?:p\.?\s?-?\s?s\.?|post-?scriptum|(?:foot|end)?notes?|références|references)\s*:?$/iu

/** A heading that only says what follows: `P.S.`, `Notes`. */
export function isLabel(text: string): boolean {
	return LABEL.test(text.trim())
}

/** Makes paragraphs, list items, verse and captions of what pages write with line breaks, bullets and classes. */
export function withBlocks(nodes: ElementContent[]): ElementContent[] {
	const plain = nodes.flatMap((node) => (node.type === 'element' ? plainMarks(node) : [node]))
	for (const node of plain) if (node.type === 'element') node.children = withBlocks(node.children)
	return bulleted(parted(plain).flatMap((node) => (isBulleted(node) ? itemsOf(node) : [node])))
}

/** Two line breaks in a row part paragraphs. */
function parted(nodes: ElementContent[]): ElementContent[] {
	const runs: ElementContent[][] = [[]]
	for (let index = 0; index < nodes.length; index++) {
		const end = endOfBreaks(nodes, index)
		if (end === null) runs.at(-1)?.push(nodes[index] as ElementContent)
		else {
			runs.push([])
			index = end
		}
	}
	return runs.length === 1 ? nodes : runs.map((children) => element('div', children))
}

function endOfBreaks(nodes: readonly ElementContent[], from: number): number | null {
	let breaks = 0
	let last = from
	for (let index = from; index < nodes.length; index++) {
		const node = nodes[index]
		if (isBreak(node)) {
			breaks++
			last = index
		} else if (node?.type !== 'text' || node.value.trim() !== '' || index === from) break
	}
	return breaks > 1 ? last : null
}

function isBreak(node: ElementContent | undefined): boolean {
	return node?.type === 'element' && node.tagName === 'br'
}

/** SPIP's bullet: a dash in a span of its own, before 2007 a little picture. */
function isBullet(node: ElementContent): boolean {
	return (
		node.type === 'element' &&
		(isNamed(node, /^spip[-_]puce$/u) ||
			(node.tagName === 'img' && /(?:^|\/)puce[^/]*$/u.test(String(node.properties.src ?? ''))))
	)
}

function isBulleted(node: ElementContent): node is Element {
	return node.type === 'element' && node.tagName === 'p' && node.children.some(isBullet)
}

/** A paragraph with bullets as what stands before the first, and an item for each. */
function itemsOf(paragraph: Element): ElementContent[] {
	const blocks: Element[] = [element('p', [])]
	for (const node of paragraph.children) {
		if (isBullet(node)) blocks.push(element('li', []))
		else blocks.at(-1)?.children.push(node)
	}
	return blocks.filter((block) => textOf(block).trim() !== '')
}

/** Bullets that stand in no paragraph: each makes an item up to the next block. */
function bulleted(nodes: ElementContent[]): ElementContent[] {
	if (!nodes.some(isBullet)) return nodes
	const done: ElementContent[] = []
	let item: Element | null = null
	for (const node of nodes) {
		const isBlock =
			node.type === 'element' && /^(?:p|div|h[1-6]|ul|ol|li|blockquote|table)$/u.test(node.tagName)
		if (isBullet(node)) {
			item = element('li', [])
			done.push(item)
		} else if (item && !isBlock) item.children.push(node)
		else {
			item = null
			done.push(node)
		}
	}
	return done
}

function element(tagName: string, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties: {}, children }
}

/** Takes elements that fit out of a tree wherever they stand. */
export function without(root: Element, dropped: (element: Element) => boolean): void {
	const gone = new Set(elementsIn(root, dropped))
	const visit = (node: Element) => {
		node.children = node.children.filter((child) => child.type !== 'element' || !gone.has(child))
		for (const child of node.children) if (child.type === 'element') visit(child)
	}
	visit(root)
}
