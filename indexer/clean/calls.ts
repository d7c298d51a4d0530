import type { Element, ElementContent, Root, RootContent } from 'hast'
import { calledMarker, plainText } from '#article/markup'

/** How the calls of a text are set: `[1]`, `(1)`, or a bare sign (`*`) after a word. */
export type CallStyle = 'square' | 'round' | 'bare'

/** The notes that a text may call. A bracket whose content is none of these markers is text (`[16 April]`, `[...]`). */
export interface Callable {
	markers: ReadonlySet<string>
	style: CallStyle
}

export const NO_CALLS: Callable = { markers: new Set(), style: 'square' }

const STYLES: Readonly<Record<CallStyle, RegExp>> = {
	square: /\[{1,2}\s?([^[\]\s]{1,12})\s?\]{1,2}/gu,
	round: /\(([^()\s]{1,3})\)/gu,
	bare: /(?<=[^\s*])(\*{1,3})(?![*\p{L}\p{N}])/gu,
}

/** Turns each call in the tree into the one element that is a call; an element that only claims to be one loses the claim. */
export function linkCalls(root: Root, callable: Callable): void {
	root.children = linked(root.children as ElementContent[], callable) as RootContent[]
}

function linked(children: ElementContent[], callable: Callable): ElementContent[] {
	const flat: ElementContent[] = []
	for (const child of children) {
		const marker = child.type === 'element' ? markerOf(child, callable) : null
		const node = marker === null ? child : text(`[${marker}]`)
		const last = flat.at(-1)
		// Neighbours merge, so that brackets outside a link, `[<a>1</a>]`, become part of its call.
		if (node.type === 'text' && last?.type === 'text') last.value += node.value
		else flat.push(node.type === 'text' ? text(node.value) : node)
	}
	return flat.flatMap((node) => {
		if (node.type === 'text') return split(node.value, callable)
		if (node.type === 'element') {
			delete node.properties.dataCall
			// A link that leads nowhere from here (`#top`, `page.html`) is none.
			if (!isWhole(node.properties.href)) delete node.properties.href
			node.children = linked(node.children, callable)
		}
		return [node]
	})
}

/** The marker that an element stands for: a call already, a raised number, or a link that leads within the page. */
function markerOf(node: Element, { markers }: Callable): string | null {
	if (markers.size === 0) return null
	const said = calledMarker(node)
	if (said !== null) return markers.has(said) ? said : null
	const isLocal = node.tagName === 'a' && !isWhole(node.properties.href)
	if (!isLocal && node.tagName !== 'sup') return null
	const bare = plainText(node)
		.trim()
		.replace(/^[[(]\s*|\s*[\])]$/gu, '')
	return markers.has(bare) ? bare : null
}

function isWhole(href: unknown): boolean {
	return typeof href === 'string' && /^[a-z][a-z0-9+.-]*:/iu.test(href)
}

function split(value: string, { markers, style }: Callable): ElementContent[] {
	const nodes: ElementContent[] = []
	let from = 0
	// Elements that were calls are written `[1]` by now, whatever the style of the text.
	const pattern =
		style === 'square'
			? STYLES.square
			: new RegExp(`${STYLES.square.source}|${STYLES[style].source}`, 'gu')
	for (const match of markers.size === 0 ? [] : value.matchAll(pattern)) {
		const marker = match[1] ?? match[2] ?? ''
		const end = match.index + match[0].length
		// `[s]ome` is an editor's letter, even where a note is called `s`.
		const isEditorial = /^\p{L}/u.test(marker) && /^\p{L}/u.test(value.slice(end))
		if (!markers.has(marker) || isEditorial) continue
		if (match.index > from) nodes.push(text(value.slice(from, match.index)))
		nodes.push(call(marker))
		from = end
	}
	if (from < value.length) nodes.push(text(value.slice(from)))
	return nodes
}

function text(value: string): ElementContent {
	return { type: 'text', value }
}

function call(marker: string): ElementContent {
	return {
		type: 'element',
		tagName: 'a',
		properties: { dataCall: marker },
		children: [{ type: 'text', value: marker }],
	}
}
