import type { ElementContent, Root, RootContent, Text } from 'hast'
import { calledMarker, callsIn, inlineHtml, parseInline, plainText } from '#article/markup'
import { plain } from '#article/plain'
import { type Callable, linkCalls } from './calls.ts'
import { isStable } from './stable.ts'

/** A piece of text in the three forms an article keeps it in; they agree by construction. */
export interface Inline {
	text: string
	html: string
	calls: string[]
}

/** The tree as text, inline markup and calls: white space single, the space before a call gone, nothing but the allow-list. */
export function inlineOf(tree: Root, callable: Callable): Inline {
	linkCalls(tree, callable)
	tidySpaces(tree)
	// Parsing is what reading an article costs most, and nearly every text is the same after it.
	return isStable(tree) ? inlineAs(tree) : inlineByParsing(tree)
}

/** The forms of a tree by what a parser makes of its HTML: slow, and right for any tree. */
export function inlineByParsing(tree: Root): Inline {
	let html = inlineHtml(tree)
	let root = parseInline(html)
	// Nested links and the like come apart on parsing, so it is read again until reading changes nothing.
	for (let round = 0; round < 3 && inlineHtml(root) !== html; round++) {
		html = inlineHtml(root)
		root = parseInline(html)
	}
	return inlineAs(parseInline(inlineHtml(root)))
}

function inlineAs(tree: Root): Inline {
	return { text: plainText(tree), html: inlineHtml(tree), calls: callsIn(tree) }
}

interface Ends {
	/** The last text before this point, whose closing space a call or a break takes away. */
	last: Text | null
	isSpaced: boolean
}

function tidySpaces(tree: Root): void {
	const ends: Ends = { last: null, isSpaced: true }
	walk(tree.children as ElementContent[], ends)
	trimLast(ends)
	tree.children = pruned(tree.children as ElementContent[]) as RootContent[]
	dropOuterBreaks(tree)
}

function walk(nodes: ElementContent[], ends: Ends): void {
	for (const node of nodes) {
		if (node.type === 'text') {
			const value = plain(node.value)
			node.value = ends.isSpaced ? value.replace(/^ /u, '') : value
			if (node.value === '') continue
			ends.last = node
			ends.isSpaced = node.value.endsWith(' ')
		} else if (node.type === 'element' && calledMarker(node) !== null) {
			const isFirst = ends.last === null
			trimLast(ends)
			ends.isSpaced = isFirst
		} else if (node.type === 'element' && node.tagName === 'br') {
			trimLast(ends)
			ends.isSpaced = true
		} else if (node.type === 'element') walk(node.children, ends)
	}
}

function trimLast(ends: Ends): void {
	if (ends.last) ends.last.value = ends.last.value.replace(/ $/u, '')
}

/** The nodes without texts and elements that hold nothing. */
function pruned(nodes: ElementContent[]): ElementContent[] {
	return nodes.filter((node) => {
		if (node.type === 'text') return node.value !== ''
		if (node.type !== 'element') return false
		node.children = pruned(node.children)
		return node.tagName === 'br' || node.children.length > 0
	})
}

function dropOuterBreaks(tree: Root): void {
	const isBreak = (node: RootContent | undefined) =>
		node?.type === 'element' && node.tagName === 'br'
	while (isBreak(tree.children[0])) tree.children.shift()
	while (isBreak(tree.children.at(-1))) tree.children.pop()
}
