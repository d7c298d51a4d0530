import type { Element, ElementContent, Root, RootContent } from 'hast'
import { plainText } from '#article/markup'
import type { FoundBlock } from '../jsonl/html-blocks.ts'

/** A note as the feed prints it: its marker, and its paragraphs as trees without it. */
export interface PrintedNote {
	marker: string
	paragraphs: Root[]
}

const MARKER = /^[^\s\p{C}[\]]{1,12}$/u
const LEAD = /^\s*\[\s?([^\s[\]]{1,12})\s?\]\s*/u

/** The notes among these paragraphs: each begins with the link back to its call, or with its marker in brackets. */
export function notesIn(found: readonly FoundBlock[]): PrintedNote[] {
	const notes = new Map<string, PrintedNote>()
	let current: PrintedNote | undefined
	for (const { tree } of found) {
		const marker = takeMarker(tree)
		if (marker !== null) {
			current = notes.get(marker) ?? { marker, paragraphs: [] }
			notes.set(marker, current)
		}
		// What stands above the first note is a heading, such as “Notes”.
		current?.paragraphs.push(tree)
	}
	return [...notes.values()]
}

/** Takes the marker off the beginning of a note; null, and nothing taken, where there is none. */
function takeMarker(tree: Root): string | null {
	const back = backLinkIn(tree)
	if (back) {
		const marker = plainText(back)
			.trim()
			.replace(/^[[(]\s*|\s*[\])]$/gu, '')
		if (!MARKER.test(marker)) return null
		back.children = []
		stripLead(tree, /^[\s[(]*/u, /^[\s\])]*/u, back)
		return marker
	}
	const first = textsOf(tree).find(({ value }) => value.trim() !== '')
	const lead = first && LEAD.exec(first.value)
	if (!first || !lead?.[1]) return null
	first.value = first.value.slice(lead[0].length)
	return lead[1]
}

/** The link back to the call; it is one only where nothing but brackets stands before it. */
function backLinkIn(tree: Root): Element | null {
	const nodes = flat(tree)
	const at = nodes.findIndex((node) => node.type === 'element' && isBackLink(node))
	const before = nodes.slice(0, Math.max(at, 0))
	const isFirst = before.every((node) => node.type !== 'text' || /^[\s[(]*$/u.test(node.value))
	const link = nodes[at]
	return isFirst && link?.type === 'element' ? link : null
}

function isBackLink({ tagName, properties }: Element): boolean {
	return tagName === 'a' && /^[^#]*#nh/u.test(String(properties.href ?? ''))
}

/** Takes the brackets around the emptied link away. */
function stripLead(tree: Root, opening: RegExp, closing: RegExp, link: Element): void {
	const nodes = flat(tree)
	const at = nodes.indexOf(link)
	for (const node of nodes.slice(0, at))
		if (node.type === 'text') node.value = node.value.replace(opening, '')
	for (const node of nodes.slice(at + 1)) {
		if (node.type !== 'text') continue
		node.value = node.value.replace(closing, '')
		if (node.value !== '') break
	}
}

function textsOf(tree: Root) {
	return flat(tree).filter((node) => node.type === 'text')
}

/** The nodes of a tree in reading order. */
function flat(node: Root | RootContent | ElementContent): (RootContent | ElementContent)[] {
	if (!('children' in node)) return []
	return node.children.flatMap((child) => [child, ...flat(child)])
}
