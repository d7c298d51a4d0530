import type { Element, ElementContent } from 'hast'

const SHORT = /^(?:\d{1,4}|\p{L}|[ivxlc]{1,6}|[*†‡§¶]{1,3})$/iu
const CARRIED = /^[^\s\p{C}[\]]{1,12}$/u

/** A note as it stands in a page, without its number. */
export interface PageNote {
	marker: string
	nodes: ElementContent[]
}

/** Stands for what is taken out of a note: its own number and the way back. */
export const BACK = '\uE000'

/** A text without the brackets and spaces around it. */
export function bare(text: string): string {
	return text
		.trim()
		.replace(/^[[(]+\s*|\s*[\])]+$/gu, '')
		.trim()
}

/** Whether a link's text looks like the call of a note: a number, a letter, an asterisk. */
export function looksLikeMarker(text: string): boolean {
	return SHORT.test(bare(text))
}

/** Whether a text is nothing but the number of a note, as it stands before it: `1`, `[1]`, `1.` */
export function isNumberAlone(text: string): boolean {
	return looksLikeMarker(text.trim().replace(/[.:]$/u, ''))
}

/** The first of the candidates that an article can carry and that no other note has, else the next free number. */
export function freeMarker(candidates: readonly string[], taken: { has(marker: string): boolean }) {
	const fit = candidates.find((marker) => CARRIED.test(marker) && !taken.has(marker))
	if (fit !== undefined) return fit
	let number = 1
	while (taken.has(String(number))) number++
	return String(number)
}

/** Takes the number, its brackets and the ways back off the ends of a note's text. */
export function withoutMarker(nodes: ElementContent[], marker: string): ElementContent[] {
	const leaves = leavesOf(nodes)
	const whole = leaves.map(({ value }) => value).join('')
	const sign = marker.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
	const start = new RegExp(
		`^\\s*(?:[[(]?\\s*${BACK}\\s*[\\])]?[.:]?|[[(]\\s*${sign}\\s*[\\])]|${sign}\\s*[.):])\\s*`,
		'u',
	).exec(whole)
	drop(leaves, start?.[0].length ?? 0)
	const rest = leaves.map(({ value }) => value).join('')
	// Where two notes share a paragraph, the bracket of the next one stands at the end of this one.
	const end = new RegExp(`\\s*(?:[[(]?\\s*${BACK}\\s*[\\])]?\\s*)*(?:\\[\\s*)?$`, 'u').exec(rest)
	drop(leaves.reverse(), end?.[0].length ?? 0, true)
	for (const leaf of leaves) leaf.value = leaf.value.replaceAll(BACK, '')
	return nodes
}

/** Takes this many characters off the beginning of a note's text. */
export function withoutLead(nodes: ElementContent[], count: number): ElementContent[] {
	drop(leavesOf(nodes), count)
	return nodes
}

/** The one element that is a call of a note. */
export function callOf(marker: string): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: { dataCall: marker },
		children: [{ type: 'text', value: marker }],
	}
}

function leavesOf(nodes: readonly ElementContent[]): { value: string }[] {
	return nodes.flatMap((node) =>
		node.type === 'text' ? [node] : node.type === 'element' ? leavesOf(node.children) : [],
	)
}

/** Takes this many characters off the first leaves, or off the ends of the leaves when they come last first. */
function drop(leaves: readonly { value: string }[], count: number, fromEnd = false): void {
	let left = count
	for (const leaf of leaves) {
		const taken = Math.min(left, leaf.value.length)
		leaf.value = fromEnd ? leaf.value.slice(0, leaf.value.length - taken) : leaf.value.slice(taken)
		left -= taken
	}
}
