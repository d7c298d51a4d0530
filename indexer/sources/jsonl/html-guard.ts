import type { Root } from 'hast'

const LARGEST = 5 * 1024 * 1024
const DEEPEST = 200
const MOST_ATTRIBUTES = 100
const MOST_ELEMENTS = 200_000

// Never closed, or closed by what follows: they do not nest by being left open.
const FLAT =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd|option|thead|tbody|tfoot|colgroup)$/u

/** Why this HTML would cost more than an article may, or null. Read from the raw text, so that no parser meets a bomb. */
export function whyTooCostly(html: string): string | null {
	if (html.length > LARGEST) return `The html has over ${LARGEST / 2 ** 20} million characters.`
	let depth = 0
	let elements = 0
	for (const tag of tagsOf(html)) {
		if (tag.attributes > MOST_ATTRIBUTES)
			return `The html has an element with over ${MOST_ATTRIBUTES} attributes.`
		if (tag.isEnd) depth = FLAT.test(tag.name) ? depth : Math.max(0, depth - 1)
		else {
			elements++
			if (!FLAT.test(tag.name) && !tag.isClosed) depth++
		}
		if (depth > DEEPEST) return `The html nests its elements over ${DEEPEST} deep.`
		if (elements > MOST_ELEMENTS) return `The html has over ${MOST_ELEMENTS} elements.`
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

interface Tag {
	name: string
	isEnd: boolean
	isClosed: boolean
	attributes: number
}

const HIDDEN = /^<(?:!--|(script|style|textarea|title)\b)/iu

function* tagsOf(html: string): Generator<Tag> {
	let at = html.indexOf('<')
	while (at >= 0) {
		const hidden = HIDDEN.exec(html.slice(at, at + 12))
		if (hidden) {
			// The name of the closing tag is looked for in small letters: whoever writes </SCRIPT> is refused sooner, not later.
			const end = html.indexOf(hidden[1] ? `</${hidden[1].toLowerCase()}` : '-->', at + 4)
			at = html.indexOf('<', end < 0 ? at + 4 : end + 2)
			continue
		}
		const name = /^<(\/?)([a-z][^\s/>]{0,40})/iu.exec(html.slice(at, at + 44))
		if (!name) {
			at = html.indexOf('<', at + 1)
			continue
		}
		const { end, attributes } = scanTag(html, at + name[0].length)
		yield {
			name: (name[2] ?? '').toLowerCase(),
			isEnd: name[1] === '/',
			isClosed: html[end - 1] === '/',
			attributes,
		}
		at = html.indexOf('<', end)
	}
}

/** Where a tag ends, and how many attributes it has: the words outside its quoted values. */
function scanTag(html: string, from: number): { end: number; attributes: number } {
	let attributes = 0
	let isWord = false
	let at = from
	for (; at < html.length && html[at] !== '>'; at++) {
		const character = html[at]
		if (character === '"' || character === "'") {
			const close = html.indexOf(character, at + 1)
			if (close < 0) return { end: html.length, attributes }
			at = close
			isWord = false
		} else if (character === ' ' || character === '\n' || character === '\t' || character === '/')
			isWord = false
		else if (!isWord) {
			isWord = true
			attributes++
		}
	}
	return { end: at, attributes }
}
