import type { ElementContent, Root } from 'hast'
import type { Block } from './article.ts'
import { calledMarker, parseInline, plainText } from './markup.ts'
import { codePointLength } from './text.ts'

/** Where in a block's text its notes are called, in code points: behind so many. In reading order. */
export function callsOf({ html }: Pick<Block, 'html'>): { marker: string; at: number }[] {
	const calls: { marker: string; at: number }[] = []
	let at = 0
	const walk = (node: Root | ElementContent) => {
		const marker = node.type === 'element' ? calledMarker(node) : null
		if (marker !== null) calls.push({ marker, at })
		else if ('children' in node && node.children.length > 0)
			for (const child of node.children) walk(child as ElementContent)
		// A line break has no children and is a character all the same.
		else at += codePointLength(plainText(node))
	}
	walk(parseInline(html))
	return calls
}
