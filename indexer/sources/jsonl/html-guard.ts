import type { Root } from 'hast'
import { tagsOf } from './tags.ts'

const LARGEST = 5 * 1024 * 1024
const DEEPEST = 200
const MOST_ATTRIBUTES = 200
const MOST_ELEMENTS = 200_000
const MOST_BESIDE_DRAWINGS = 2000

// Never closed, or closed by what follows: they do not nest by being left open.
const FLAT =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd|option|thead|tbody|tfoot|colgroup)$/u

/** Why this HTML would cost more than an article may, or null. Read from the raw text, so that no parser meets a bomb. */
export function whyTooCostly(html: string): string | null {
	if (html.length > LARGEST) return `The html has over ${LARGEST / 2 ** 20} million characters.`
	const open: string[] = []
	let elements = 0
	let hasDrawing = false
	for (const { name, isEnd, attributes } of tagsOf(html, () => hasDrawing)) {
		if (attributes > MOST_ATTRIBUTES)
			return `The html has an element with over ${MOST_ATTRIBUTES} attributes.`
		hasDrawing ||= name === 'svg' || name === 'math'
		const nested = open.lastIndexOf(name)
		if (isEnd && nested >= 0) open.splice(nested, 1)
		if (isEnd) continue
		elements++
		if (!FLAT.test(name)) open.push(name)
		if (open.length > DEEPEST) return `The html nests its elements over ${DEEPEST} deep.`
		if (elements > MOST_ELEMENTS) return `The html has over ${MOST_ELEMENTS} elements.`
		// Within a drawing other rules of nesting hold, so only the number of elements bounds their depth.
		if (hasDrawing && elements > MOST_BESIDE_DRAWINGS)
			return `The html has a drawing or formula and over ${MOST_BESIDE_DRAWINGS} elements.`
	}
	return null
}

/** Whether the parsed tree is too deep to walk: the parser may nest what the text did not. */
export function isTooDeep(root: Root): boolean {
	let level: { children?: unknown[] }[] = [root]
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST * 2) return true
		level = level.flatMap((node) => (node.children ?? []) as { children?: unknown[] }[])
	}
	return false
}
