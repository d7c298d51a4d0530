import { XMLParser } from 'fast-xml-parser'
import { asUtf8 } from '../bytes.ts'
import { whyUnsafe } from '../feed/xml.ts'

/** An element of XML, its name and its attributes' names without prefixes. */
export interface XmlElement {
	name: string
	attributes: Readonly<Record<string, string>>
	children: XmlElement[]
	/** All text in it. */
	text: string
}

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	attributesGroupName: false,
	removeNSPrefix: true,
	preserveOrder: true,
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: false,
	htmlEntities: true,
})

/** The root element of a piece of XML, or the reason why it is not read. Entities of its own are refused, not expanded. */
export function xmlIn(bytes: Uint8Array, what: string): XmlElement | { reason: string } {
	const isWide =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
	const label = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
	const text = isWide ? new TextDecoder(label).decode(bytes) : asUtf8(bytes)
	if (text === null) return { reason: `${what} is not UTF-8.` }
	if (whyUnsafe(text))
		return { reason: `${what} declares entities of its own, which no EPUB needs.` }
	try {
		const root = childrenIn(parser.parse(text)).find(({ name }) => !name.startsWith('?'))
		return root ?? { reason: `${what} is no XML.` }
	} catch (cause) {
		return { reason: `${what} is no XML: ${cause instanceof Error ? cause.message : cause}.` }
	}
}

const ATTRIBUTES = ':@'
const TEXT = '#text'

/** What the parser gives for each node: an object whose one key beside the attributes is the name. */
function childrenIn(nodes: unknown): XmlElement[] {
	if (!Array.isArray(nodes)) return []
	return nodes.flatMap((node: Record<string, unknown>): XmlElement[] => {
		const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT)
		if (name === undefined) return []
		const given = node[ATTRIBUTES] ?? {}
		const attributes = Object.fromEntries(
			Object.entries(given).map(([key, value]) => [key, String(value)]),
		)
		return [{ name, attributes, children: childrenIn(node[name]), text: textIn(node[name]) }]
	})
}

function textIn(nodes: unknown): string {
	if (!Array.isArray(nodes)) return ''
	return nodes
		.map((node: Record<string, unknown>) =>
			TEXT in node
				? String(node[TEXT])
				: Object.entries(node)
						.filter(([key]) => key !== ATTRIBUTES)
						.map(([, inner]) => textIn(inner))
						.join(''),
		)
		.join('')
}

/** The elements of this name anywhere below, in order. */
export function allIn({ children }: Pick<XmlElement, 'children'>, name: string): XmlElement[] {
	return children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...allIn(child, name),
	])
}
