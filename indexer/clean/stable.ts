import type { Element, Root, RootContent } from 'hast'

// Elements that nest in one another as they are written, whatever is around them; a link within a link does not.
const INLINE = new Set('b br cite code em i q s small strong sub sup'.split(' '))

// What a parser of HTML may replace or drop.
const DELICATE = /[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/u

/**
 * Whether the tree, written as HTML and read again through the allow-list, is sure to come back as it is: texts and
 * the plainest elements alone. `false` says nothing; most texts of an archive are so plain that they need no parser.
 */
export function isStable(tree: Root): boolean {
	return tree.children.every((node) => isPlain(node, false))
}

function isPlain(node: RootContent, isWithinLink: boolean): boolean {
	if (node.type === 'text') return !DELICATE.test(node.value)
	if (node.type !== 'element') return false
	if (node.tagName === 'br') return hasNothing(node)
	if (node.tagName === 'a') {
		if (isWithinLink || !isPlainLink(node)) return false
	} else if (!INLINE.has(node.tagName) || Object.keys(node.properties).length > 0) return false
	const isLink = isWithinLink || node.tagName === 'a'
	return node.children.every((child) => isPlain(child, isLink))
}

function hasNothing({ properties, children }: Element): boolean {
	return Object.keys(properties).length === 0 && children.length === 0
}

/** A link with an address of a known kind, a call, or neither. */
function isPlainLink({ properties }: Element): boolean {
	const [property, another] = Object.entries(properties)
	if (!property) return true
	const [name, value] = property
	if (another || typeof value !== 'string' || DELICATE.test(value)) return false
	return name === 'dataCall' || (name === 'href' && /^(?:https?|mailto):/u.test(value))
}
