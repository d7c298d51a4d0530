import type { Element, ElementContent } from 'hast'
import { elementsIn, isNamed, textOf } from './nodes.ts'

const CAPTION = /^spip_doc_(?:titre|descriptif|legende|credits)$/u
const DOCUMENT = /^(?:spip_documents?|spip_doc_legende|spip_doc_inner)$/u

/** What SPIP writes in ways of its own as HTML means it: captions of pictures, verse, and code in a field of a form. */
export function plainMarks(node: Element): ElementContent[] {
	if (isNamed(node, DOCUMENT)) return captionOf(node) ?? [node]
	if (isNamed(node, CAPTION)) return [{ ...node, tagName: 'figcaption' }]
	if (isNamed(node, /^spip_poesie$/u)) return stanzasOf(node)
	if (node.tagName === 'textarea' && isNamed(node, /^spip_(?:cadre|code)$/u))
		return [{ ...node, tagName: 'pre' }]
	return [node]
}

/** The title, the description and the credits of a picture as one caption; null where the element holds more than these. */
function captionOf(node: Element): Element[] | null {
	const parts = elementsIn(node, (element) => isNamed(element, CAPTION)).filter(
		(part, _, all) =>
			textOf(part).trim() !== '' &&
			!all.some((other) => other !== part && elementsIn(part, (one) => one === other).length > 0),
	)
	const said = parts.map(textOf).join('').replace(/\s+/gu, '')
	if (said === '' || said !== textOf(node).replace(/\s+/gu, '')) return null
	return [element('figcaption', joined(parts.map(({ children }) => children)))]
}

/** Each line of SPIP's verse is a division, an empty one parts the stanzas. */
function stanzasOf(node: Element): ElementContent[] {
	const lines = node.children.filter((child) => child.type === 'element')
	if (lines.length === 0 || lines.some(({ tagName }) => !/^(?:div|p)$/u.test(tagName)))
		return [{ ...node, tagName: 'blockquote' }]
	const stanzas: ElementContent[][][] = [[]]
	for (const line of lines)
		if (textOf(line).trim() === '') stanzas.push([])
		else stanzas.at(-1)?.push(line.children)
	return stanzas
		.filter((stanza) => stanza.length > 0)
		.map((stanza) => element('blockquote', joined(stanza)))
}

function joined(parts: readonly ElementContent[][]): ElementContent[] {
	return parts.flatMap((part, index) => (index === 0 ? part : [element('br', []), ...part]))
}

function element(tagName: string, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties: {}, children }
}
