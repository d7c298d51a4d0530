import type { Element, ElementContent, Root, Text } from 'hast'
import type { Block } from './article.ts'
import { calledMarker, inlineHtml, parseInline, plainText } from './markup.ts'

/**
 * The block with every `was` in its text written as `now`; emphasis, links and calls stay where they are, also within
 * the passage. Undefined when the passage does not stand there. The text may be empty afterwards.
 */
export function reworded(
	block: Block,
	{ was, now }: { was: string; now: string },
): Block | undefined {
	if (was === '' || !block.text.includes(was)) return undefined
	const root = parseInline(block.html)
	const pieces = piecesOf(root)
	const text = pieces.map(({ said }) => said).join('')
	const starts: number[] = []
	for (let at = text.indexOf(was); at >= 0; at = text.indexOf(was, at + was.length)) starts.push(at)
	// From the last to the first, so that what is replaced does not move what is still to be.
	for (const start of starts.reverse()) replace(pieces, start, start + was.length, now)
	dropEmptied(root)
	trim(piecesOf(root))
	return { ...block, text: plainText(root), html: inlineHtml(root) }
}

/** A piece of the plain text: of a text node, or the line break of an element, which stays. */
interface Piece {
	node: Text | null
	said: string
}

function piecesOf(node: Root | ElementContent): Piece[] {
	if (node.type === 'text') return [{ node, said: node.value }]
	if (node.type === 'element') {
		if (calledMarker(node) !== null) return []
		if (node.tagName === 'br') return [{ node: null, said: '\n' }]
	}
	if (!('children' in node)) return []
	return node.children.flatMap((child) => piecesOf(child as ElementContent))
}

function replace(pieces: readonly Piece[], start: number, end: number, now: string) {
	let left: string | null = now
	let at = 0
	for (const piece of pieces) {
		const from = Math.max(start - at, 0)
		const to = Math.min(end - at, piece.said.length)
		at += piece.said.length
		if (!piece.node || from >= to) continue
		const { value } = piece.node
		const seam = left === '' && /(?:^|\s)$/u.test(value.slice(0, from)) ? /^ / : /^(?!)/
		piece.node.value = value.slice(0, from) + (left ?? '') + value.slice(to).replace(seam, '')
		left = null
	}
}

function dropEmptied(node: Root | Element) {
	node.children = node.children.filter((child) => {
		if (child.type === 'text') return child.value !== ''
		if (child.type !== 'element' || child.tagName === 'br' || calledMarker(child) !== null)
			return true
		dropEmptied(child)
		return child.children.length > 0
	}) as ElementContent[]
}

function trim(pieces: readonly Piece[]) {
	const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node]
	if (first) first.value = first.value.trimStart()
	if (last) last.value = last.value.trimEnd()
}
